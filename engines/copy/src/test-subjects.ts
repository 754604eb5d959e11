import { attribute, type Fact, type FactValue, type LocalizedText, type Subject } from '@qianmian/kernel'

/** A fact for tests; label and claim kind come from the vocabulary unless given. */
export function factOf(id: string, attributeId: string, value: FactValue, more: Partial<Fact> = {}): Fact {
  const known = attribute(attributeId)
  return {
    id,
    attribute: attributeId,
    label: known?.label ?? { zh: '参数', en: 'Parameter' },
    value,
    claimKind: known?.claimKind ?? 'spec',
    source: { kind: 'lab-report', name: { zh: '检测报告', en: 'Lab report' } },
    evidence: { ref: 'report.pdf' },
    status: 'active',
    ...more,
  }
}

/** A text value in both languages. */
export const textOf = (zh: string, en: string): FactValue => ({ kind: 'text', text: { zh, en } })

/** A number value. */
export const numberOf = (amount: string, unit?: string): FactValue => ({
  kind: 'number',
  amount,
  ...(unit ? { unit } : {}),
})

/** A subject for tests around given facts. */
export function subjectOf(
  facts: readonly Fact[],
  more: Partial<Subject> = {},
  name: LocalizedText = { zh: '风眼亚麻短袖', en: 'Wind Eye linen tee' },
): Subject {
  return {
    id: 'p1',
    handle: 'wind-eye',
    category: 'apparel',
    productType: 'tee',
    name,
    brand: {
      id: 'suyu',
      name: { zh: '素屿', en: 'Suyu' },
      strategy: 'narrative',
      palette: ['#8A6B4E'],
      words: { prefer: [], avoid: [], ban: [] },
    },
    facts,
    options: [],
    ...more,
  }
}

/** A linen tee with the facts that a good supplier states. */
export const LINEN_TEE: Subject = subjectOf(
  [
    factOf('f1', 'composition', {
      kind: 'composition',
      parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }],
    }),
    factOf('f2', 'fabricWeight', numberOf('165', 'g/m2')),
    factOf('f3', 'airPermeability', numberOf('812', 'mm/s')),
    factOf('f4', 'afterTreatment', textOf('生物酶水洗2次', 'enzyme-washed twice')),
    factOf('f5', 'fit', textOf('宽松', 'relaxed')),
    factOf('f6', 'garmentLength', numberOf('66', 'cm'), { label: { zh: '衣长（M）', en: 'Garment length (M)' } }),
    factOf('f7', 'safetyClass', textOf('GB 18401 B类', 'GB 18401 class B')),
    factOf('f8', 'origin', textOf('江苏南通缝制', 'sewn in Nantong, Jiangsu')),
    factOf('f9', 'care', textOf('30℃轻柔机洗，挂起阴干', 'gentle machine wash at 30 °C, hang to dry in shade')),
  ],
  { priceFrom: { amount: 23900, currency: 'CNY' }, priceFactId: 'price' },
)
