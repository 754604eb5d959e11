import type { Random } from '@qianmian/kernel'
import type { PlanInput } from './plan-listing.ts'
import type { Intent, PlannedFact, PlannedPoint, PointPattern, Say, Theme } from './types.ts'

const PATTERNS: Readonly<Record<Intent, readonly PointPattern[]>> = {
  rational: ['figure', 'label', 'statement', 'figure', 'statement'],
  emotional: ['statement', 'consequence', 'statement', 'statement', 'consequence'],
  action: ['statement', 'consequence', 'figure', 'statement', 'label'],
}

/** What reads well with its explanation first: "a light cloth: 118 g/m²". */
const EXPLAINED_FIRST = new Set(['fabricWeight', 'weave', 'afterTreatment'])
/** Points of a text that may carry an explanation; the others are left to the facts. */
const EXPLAINED_POINTS = 3

/** Five facts of different themes, each with its explanation or with a figure beside it. */
export function planPoints(input: PlanInput, say: Say, consequence: Say, random: Random): PlannedPoint[] {
  const chosen: PlannedFact[] = []
  const themes = new Map<Theme, number>()
  const attributes = new Set<string>()
  const wobbly = [...input.ranked]
    .map((fact) => ({ fact, key: fact.score + random.next() * 0.25 }))
    .sort((a, b) => b.key - a.key)
  const take = (fact: PlannedFact) => {
    chosen.push(fact)
    attributes.add(fact.attribute)
    themes.set(fact.theme, (themes.get(fact.theme) ?? 0) + 1)
  }
  // First pass spreads the themes; the second fills up.
  for (const { fact } of wobbly) {
    if (chosen.length < 5 && (themes.get(fact.theme) ?? 0) < 2 && !attributes.has(fact.attribute)) take(fact)
  }
  for (const { fact } of wobbly) if (chosen.length < 5 && !chosen.includes(fact)) take(fact)
  const patterns = PATTERNS[input.intent]
  const points: PlannedPoint[] = []
  const taken = new Set<string>()
  for (const [index, fact] of chosen.entries()) {
    const said = say(fact.factId)
    if (!said) continue
    const explained = points.filter((point) => point.consequence !== undefined).length
    const so = explained < EXPLAINED_POINTS ? consequence(fact.factId) : undefined
    const found = input.told.find((t) => t.fact.id === fact.factId)
    const figure = found !== undefined && /^(number|range|composition)$/.test(found.fact.value.kind)
    let pattern = patterns[index % patterns.length] ?? 'statement'
    const short = !figure && (found?.spoken.zh?.value.length ?? found?.spoken.en?.value.length ?? 0) < 7
    if (pattern === 'consequence' && (!so || short || !EXPLAINED_FIRST.has(fact.attribute))) pattern = 'statement'
    if (pattern === 'figure' && !(figure && so))
      pattern = found?.fact.value.kind === 'flag' ? 'statement' : figure ? 'label' : 'statement'
    if (pattern === 'label' && found?.fact.value.kind === 'flag') pattern = 'statement'
    const companion = so ? undefined : companionOf(fact, input, [...chosen.map((f) => f.factId), ...taken])
    if (companion) taken.add(companion)
    points.push({ factId: fact.factId, pattern, say: said, consequence: so, companion })
  }
  return points
}

/** A figure that no point tells yet and that belongs beside a fact: of its theme, sayable in both languages, without a condition. */
function companionOf(fact: PlannedFact, input: PlanInput, taken: readonly string[]): string | undefined {
  const own = input.told.find((t) => t.fact.id === fact.factId)
  if (!own || Math.max(own.spoken.zh?.value.length ?? 0, (own.spoken.en?.value.length ?? 0) / 2.6) > 14)
    return undefined
  return input.ranked.find((other) => {
    const found = input.told.find((t) => t.fact.id === other.factId)
    return (
      found !== undefined &&
      !taken.includes(other.factId) &&
      !/^(ph|count)$/.test(other.attribute) &&
      other.factId !== fact.factId &&
      (fact.theme === other.theme ||
        (OF_A_MATERIAL.has(other.attribute) && /^(composition|material)$/.test(fact.attribute))) &&
      /^(number|range)$/.test(found.fact.value.kind) &&
      found.spoken.zh !== undefined &&
      found.spoken.en !== undefined &&
      found.condition.zh === undefined &&
      found.condition.en === undefined
    )
  })?.factId
}

/** Figures that say more of a material that has just been named. */
const OF_A_MATERIAL = new Set(['fabricWeight', 'yarnCount', 'thickness', 'weight'])
