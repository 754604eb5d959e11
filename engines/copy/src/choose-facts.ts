import { type ClaimKind, type Fact, isUsable, type Random, type Subject } from '@qianmian/kernel'
import { type Spoken, speakFact } from './speak-value.ts'
import type { Intent, SeasonName } from './types.ts'

/** A fact with its words; a language that cannot say it has none. */
export interface Tellable {
  readonly fact: Fact
  readonly zh?: Spoken
  readonly en?: Spoken
  readonly score: number
}

/** What each way of speaking cares about. */
const WEIGHTS: Readonly<Record<Intent, Partial<Record<ClaimKind, number>>>> = {
  rational: {
    spec: 10,
    efficacy: 9,
    composition: 8,
    process: 6,
    safety: 5,
    green: 6,
    award: 5,
    design: 4,
    use: 4,
    origin: 3,
    care: 2,
    service: 3,
  },
  emotional: {
    composition: 10,
    origin: 9,
    process: 8,
    design: 7,
    spec: 6,
    use: 5,
    green: 5,
    efficacy: 6,
    safety: 3,
    care: 3,
    award: 3,
    service: 2,
  },
  action: {
    use: 9,
    spec: 8,
    design: 7,
    composition: 7,
    efficacy: 7,
    service: 6,
    green: 6,
    process: 5,
    origin: 4,
    safety: 4,
    care: 3,
    award: 3,
  },
}

/** Facts that no text may leave out, by category. */
const MUST: Readonly<Record<string, readonly string[]>> = {
  apparel: ['composition', 'material', 'fabricWeight'],
  'home-textile': ['composition', 'material'],
  furniture: ['frameMaterial', 'material', 'width'],
  technology: ['batteryLife', 'noiseReduction', 'power'],
  beauty: ['keyIngredient', 'netContent'],
  'home-care': ['netContent', 'plantBasedShare'],
  food: ['origin', 'netContent'],
  sport: ['material', 'weight', 'thickness'],
  children: ['material', 'composition', 'ageRange'],
}

/** Attributes that say little on their own. */
const MINOR = new Set([
  'colour',
  'size',
  'standard',
  'storage',
  'season',
  'audience',
  'scene',
  'style',
  'price',
  'assembly',
  'boxContents',
  'shelfLife',
  'ports',
  'layout',
])

/** What will be said: the facts in order of importance, and which of them are promises that a text must keep. */
export interface FactPlan {
  readonly facts: readonly Tellable[]
  readonly mustHave: readonly string[]
}

/** Chooses and orders facts. Only usable facts that a language can say are in it. */
export function chooseFacts(subject: Subject, intent: Intent, isoDate: string, random: Random): FactPlan {
  const must = MUST[subject.category] ?? []
  const facts: Tellable[] = []
  const seen = new Set<string>()
  for (const [index, fact] of subject.facts.entries()) {
    if (
      !isUsable(fact, isoDate) ||
      fact.claimKind === 'price' ||
      fact.claimKind === 'stock' ||
      seen.has(fact.attribute)
    )
      continue
    const [zh, en] = [speakFact(fact, 'zh'), speakFact(fact, 'en')]
    if (!zh && !en) continue
    seen.add(fact.attribute)
    // Facts that both languages can say come first: the texts should agree.
    const score =
      (zh && en ? 4 : 0) +
      (WEIGHTS[intent][fact.claimKind] ?? 3) +
      (must.includes(fact.attribute) ? 6 : 0) +
      (fact.evidence ? 1.5 : 0) -
      (MINOR.has(fact.attribute) ? 6 : 0) -
      index * 0.05 +
      random.next() * 1.5
    facts.push({ fact, zh, en, score })
  }
  facts.sort((a, b) => b.score - a.score)
  return { facts, mustHave: facts.filter((told) => must.includes(told.fact.attribute)).map((told) => told.fact.id) }
}

/** The season of a day in the northern temperate zone. */
export function seasonOf(isoDate: string): SeasonName {
  const month = Number(isoDate.slice(5, 7))
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}
