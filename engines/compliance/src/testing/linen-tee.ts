import { attribute, type Fact, type FactValue, type ListingText } from '@qianmian/kernel'

const REPORT: Fact['source'] = {
  kind: 'lab-report',
  name: { zh: '检测报告NT-0418', en: 'Lab report NT-0418' },
  date: '2026-04-18',
}
const EVIDENCE = { ref: 'NT-0418.pdf', page: 2 }

/** A fact with the vocabulary's label, backed by a lab report. For tests. */
export function provenFact(id: string, attributeId: string, value: FactValue, over: Partial<Fact> = {}): Fact {
  const known = attribute(attributeId)
  return {
    id,
    attribute: attributeId,
    label: known?.label ?? { zh: attributeId, en: attributeId },
    value,
    claimKind: known?.claimKind ?? 'spec',
    source: REPORT,
    evidence: EVIDENCE,
    status: 'active',
    ...over,
  }
}

/** The facts of a linen tee, as a shop would have them. For tests. */
export const LINEN_FACTS: readonly Fact[] = [
  provenFact('f-comp', 'composition', {
    kind: 'composition',
    parts: [
      { name: { zh: '亚麻', en: 'linen' }, percent: '55' },
      { name: { zh: '棉', en: 'cotton' }, percent: '45' },
    ],
  }),
  provenFact('f-weight', 'fabricWeight', { kind: 'number', amount: '165', unit: 'g/m2' }),
  provenFact('f-air', 'airPermeability', { kind: 'number', amount: '812', unit: 'mm/s' }),
  provenFact('f-shrink', 'shrinkage', {
    kind: 'text',
    text: { zh: '经向−1.8%，纬向−1.2%', en: 'warp −1.8 %, weft −1.2 %' },
  }),
  provenFact('f-wash', 'afterTreatment', { kind: 'text', text: { zh: '生物酶水洗2次', en: 'enzyme-washed twice' } }),
  provenFact('f-shoulder', 'custom:shoulder', {
    kind: 'text',
    text: { zh: '肩线后移1厘米', en: 'shoulder seam set back 1 cm' },
  }),
  provenFact('f-range', 'custom:comfort', { kind: 'range', min: '9', max: '20', unit: '°C' }),
  provenFact('f-dims', 'dimensions', { kind: 'text', text: { zh: '1860×900×760毫米', en: '1860 × 900 × 760 mm' } }),
  provenFact('f-origin', 'origin', { kind: 'text', text: { zh: '江苏南通缝制', en: 'sewn in Nantong, Jiangsu' } }),
  provenFact('f-safe', 'safetyClass', { kind: 'text', text: { zh: 'GB 18401 B类', en: 'GB 18401 class B' } }),
  provenFact('f-warranty', 'warranty', { kind: 'number', amount: '24', unit: 'month' }),
  provenFact('f-return', 'returnDays', { kind: 'number', amount: '7', unit: 'd' }),
  provenFact('f-price', 'price', { kind: 'number', amount: '239', unit: 'CNY' }),
]

/** An honest Chinese listing over `LINEN_FACTS`. For tests. */
export const LINEN_ZH: ListingText = {
  lang: 'zh',
  title: [
    { text: '素屿风眼亚麻短袖', factIds: ['f-comp'] },
    { text: '165克', factIds: ['f-weight'] },
  ],
  sellingPoints: [
    [
      { text: '亚麻55%，棉45%', factIds: ['f-comp'] },
      { text: '，吸了汗也不贴背', factIds: [] },
    ],
    [
      { text: '透气率812 mm/s', factIds: ['f-air'] },
      { text: '，站在窗边就凉', factIds: [] },
    ],
    [
      { text: '酶洗两遍', factIds: ['f-wash'] },
      { text: '再裁', factIds: [] },
    ],
  ],
  description: [
    [
      { text: '有风的地方，衣服会自己呼吸。', factIds: [] },
      { text: '每平方米只有165克', factIds: ['f-weight'] },
      { text: '，', factIds: [] },
      { text: '肩线后移一厘米', factIds: ['f-shoulder'] },
      { text: '，', factIds: [] },
      { text: '经向缩率1.8%', factIds: ['f-shrink'] },
      { text: '。', factIds: [] },
    ],
    [{ text: '在江苏南通缝制，符合GB 18401 B类。', factIds: ['f-origin', 'f-safe'] }],
  ],
  adHeadline: [{ text: '三伏天，穿一层风', factIds: [] }],
  adBody: [
    { text: '质保两年', factIds: ['f-warranty'] },
    { text: '，', factIds: [] },
    { text: '七天无理由', factIds: ['f-return'] },
    { text: '，', factIds: [] },
    { text: '¥239', factIds: ['f-price'] },
    { text: '。', factIds: [] },
  ],
}

/** The English side of `LINEN_ZH`. For tests. */
export const LINEN_EN: ListingText = {
  lang: 'en',
  title: [{ text: 'Suyu Wind Eye tee, 55% linen, 45% cotton', factIds: ['f-comp'] }],
  sellingPoints: [
    [{ text: 'Air passes at 812 mm/s', factIds: ['f-air'] }],
    [
      { text: 'Enzyme-washed twice', factIds: ['f-wash'] },
      { text: ', then cut', factIds: [] },
    ],
    [{ text: '165 g per square metre', factIds: ['f-weight'] }],
  ],
  description: [
    [
      { text: 'Sewn in Nantong, Jiangsu', factIds: ['f-origin'] },
      { text: '. ', factIds: [] },
      { text: 'The shoulder seam sits back by 1 cm', factIds: ['f-shoulder'] },
      { text: '. ', factIds: [] },
      { text: 'Two-year warranty', factIds: ['f-warranty'] },
      { text: ', ', factIds: [] },
      { text: '7-day returns', factIds: ['f-return'] },
      { text: '.', factIds: [] },
    ],
  ],
  adHeadline: [{ text: 'A shirt for places with wind', factIds: [] }],
  adBody: [{ text: '¥239', factIds: ['f-price'] }],
}

export const LINEN_NAMES: readonly string[] = ['素屿', '风眼亚麻短袖', 'Suyu', 'Wind Eye tee']
