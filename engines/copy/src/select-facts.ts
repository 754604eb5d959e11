import { showFactValue } from '@qianmian/kernel'
import { GENERAL_MUST_HAVE, INTEREST, MUST_HAVE } from './must-have.data.ts'
import type { Tellable } from './tellable-facts.ts'
import type { CatalogueStatistics, Intent, PlannedFact } from './types.ts'

/** How much each intent cares for a kind of claim. */
const WEIGHT: Readonly<Record<Intent, Partial<Record<string, number>>>> = {
  rational: {
    spec: 0.45,
    composition: 0.2,
    efficacy: 0.25,
    safety: 0.15,
    award: 0.15,
    process: 0.05,
    design: -0.1,
    use: 0,
    care: 0,
  },
  emotional: {
    origin: 0.4,
    process: 0.4,
    composition: 0.3,
    design: 0.2,
    spec: 0,
    safety: -0.25,
    award: -0.2,
    use: 0.05,
    efficacy: -0.1,
  },
  action: {
    use: 0.35,
    care: 0.3,
    service: 0.25,
    spec: 0.15,
    design: 0.15,
    composition: 0.1,
    origin: -0.1,
    safety: -0.15,
    award: -0.1,
  },
}

/** What a buyer has to know for safety is told whatever the intent. */
const WARNING = /婴儿|过敏|不作诊断|够不着|infant|allerg|diagnos|out of reach/i

/** Own attributes that have to be on file rather than be told: filings, batch data, single nutrients. */
const PAPERWORK = /备案|注册|登记|钠|碳水|filing|registration|sodium|carbohydrate|水分|moisture/i

/**
 * Ranks facts by what the category must say, what the intent cares for, what is rare in the catalogue and what is proven.
 * @returns planned facts, best first; ties keep the order of the source
 */
export function selectFacts(
  told: readonly Tellable[],
  category: string,
  intent: Intent,
  catalogue?: CatalogueStatistics,
): PlannedFact[] {
  const must = MUST_HAVE[category] ?? GENERAL_MUST_HAVE
  const present = must.filter((attribute) => told.some((t) => t.fact.attribute === attribute)).slice(0, 4)
  const scored = told.map((t, index) => {
    const { fact } = t
    const mustHave =
      present.includes(fact.attribute) || WARNING.test(`${t.spoken.zh?.value ?? ''} ${t.spoken.en?.value ?? ''}`)
    const bilingual = t.spoken.zh && t.spoken.en ? 0.5 : 0
    const base = INTEREST[fact.attribute] ?? (fact.attribute.startsWith('custom:') ? 0.55 : 0.35)
    const score =
      base +
      (mustHave ? 0.5 : 0) +
      (WEIGHT[intent][fact.claimKind] ?? 0) +
      (fact.evidence ? (intent === 'rational' ? 0.15 : 0.05) : 0) +
      bilingual -
      (PAPERWORK.test(`${fact.label.zh ?? ''} ${fact.label.en ?? ''}`) && fact.attribute.startsWith('custom:')
        ? 0.45
        : 0) +
      rarity(t, catalogue) -
      index * 0.004
    return {
      factId: fact.id,
      attribute: fact.attribute,
      theme: t.theme,
      score: Math.round(score * 1000) / 1000,
      mustHave,
    }
  })
  return scored.sort((a, b) => b.score - a.score)
}

/** Up to 0.3 for an attribute and value that few products of the catalogue share (inverse document frequency, scaled). */
function rarity(t: Tellable, catalogue: CatalogueStatistics | undefined): number {
  if (!catalogue || catalogue.products < 10) return 0
  const idf = (count: number) => Math.log(catalogue.products / (1 + count)) / Math.log(catalogue.products)
  const ofAttribute = idf(catalogue.counts[t.fact.attribute] ?? 0)
  const ofValue = idf(catalogue.counts[`${t.fact.attribute}=${showFactValue(t.fact.value, 'zh')}`] ?? 0)
  return 0.15 * Math.max(0, ofAttribute) + 0.15 * Math.max(0, ofValue)
}
