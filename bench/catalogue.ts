import { BRANDS, DEMO_PRODUCTS, type DemoFact, demoFact, demoPriceFact } from '@qianmian/demo'
import { category, type FactValue, type Random, type Subject, seededRandom } from '@qianmian/kernel'
import { MADE_VALUES } from './made-values.data.ts'

/** Names as shops make them: a word in front of the kind of thing. Made up, and marked so in the bench's output. */
const FIRST = [
  ...[
    '山岚',
    '晴野',
    '青屿',
    '南风',
    '白榆',
    '朝露',
    '平川',
    '沐光',
    '知更',
    '石溪',
    '云汀',
    '松间',
    '远岸',
    '竹里',
    '素年',
  ],
  ...[
    '拾光',
    '听雨',
    '半亩',
    '归林',
    '暖阳',
    '初雪',
    '长汀',
    '微澜',
    '向野',
    '空山',
    '明月',
    '清和',
    '之间',
    '一隅',
    '晚照',
  ],
]
const FIRST_EN = [
  'Ridge',
  'Field',
  'Isle',
  'Southwind',
  'Elm',
  'Dew',
  'Plain',
  'Light',
  'Robin',
  'Brook',
  'Shore',
  'Pine',
]

/** A number near another one, with as many digits as it had. */
function near(amount: string, random: Random): string {
  const value = Number(amount)
  const digits = amount.includes('.') ? (amount.split('.')[1]?.length ?? 0) : 0
  if (!Number.isFinite(value) || value === 0) return amount
  const step = 10 ** -digits
  const moved = value * (0.75 + random.next() * 0.5)
  return Math.max(step, Math.round(moved / step) * step).toFixed(digits)
}

/** A value put together from parts, in both languages. */
function madeValue(attributeId: string, categoryId: string, random: Random): FactValue | undefined {
  const made = MADE_VALUES[attributeId]?.find((one) => !one.category || one.category.includes(categoryId))
  if (!made) return undefined
  const parts = made.groups.map((group) => random.pick(group))
  const [zh, en] = made.join ?? ['', '']
  return {
    kind: 'text',
    text: { zh: parts.map((part) => part[0]).join(zh), en: parts.map((part) => part[1]).join(en) },
  }
}

function varied(value: FactValue, random: Random): FactValue {
  if (value.kind === 'number' && value.unit !== 'grade') {
    const amount = near(value.amount, random)
    return value.unit === '%' && Number(amount) >= 100 ? value : { ...value, amount }
  }
  if (value.kind === 'range') {
    const [min, max] = [near(value.min, random), near(value.max, random)]
    return Number(min) < Number(max) && value.unit !== 'age' ? { ...value, min, max } : value
  }
  const [first, second, ...rest] = value.kind === 'composition' ? value.parts : []
  if (value.kind === 'composition' && first && second && rest.length === 0) {
    const share = 50 + Math.floor(random.next() * 48)
    return {
      ...value,
      parts: [
        { ...first, percent: String(share) },
        { ...second, percent: String(100 - share) },
      ],
    }
  }
  return value
}

/**
 * Products that no shop has: for each, one of the demo's kinds of things with other figures and other words. Seeded: the
 * same index gives the same product.
 */
export function madeSubject(index: number, seed = 'copy'): Subject {
  const random = seededRandom(`${seed}/${index}`)
  const model = DEMO_PRODUCTS[index % DEMO_PRODUCTS.length]
  if (!model) throw new Error('the demo shop has no products')
  const kept: DemoFact[] = []
  for (const fact of model.facts) {
    const value =
      fact.value.kind === 'text' && !fact.label ? madeValue(fact.attribute, model.category, random) : undefined
    // A sentence of the demo's own is said once in ten products: in a real catalogue it would be said once.
    if (value === undefined && fact.value.kind === 'text' && random.next() < 0.85) continue
    if (fact.value.kind === 'list' && random.next() < 0.6) continue
    // The document speaks for the value that it was about.
    kept.push(value ? { ...fact, value, evidence: undefined } : fact)
  }
  // Only a thing of cloth is washed, whatever else its category holds.
  const isCloth = model.facts.some((fact) => fact.attribute === 'composition')
  for (const id of ['origin', ...(isCloth ? ['care'] : []), 'craft', 'finish'])
    if (kept.length < 7 && !kept.some((fact) => fact.attribute === id)) {
      const value = madeValue(id, model.category, random)
      const like = DEMO_PRODUCTS.flatMap((one) => one.facts).find((fact) => fact.attribute === id && !fact.label)
      if (value && like) kept.push({ ...like, value, evidence: undefined })
    }
  const noun = category(model.category).productTypes[model.productType] ?? { zh: '', en: '' }
  const price = {
    amount: Math.round(Number(near(String(model.variants[0]?.priceYuan ?? 99), random)) * 100),
    currency: 'CNY',
  }
  const facts = [
    ...kept.map((fact, i) => demoFact(`f${index}-${i}`, { ...fact, value: varied(fact.value, random) })),
    demoPriceFact(`p${index}`, price),
  ]
  return {
    id: `s${index}`,
    handle: `made-${index}`,
    category: model.category,
    productType: model.productType,
    name: { zh: `${random.pick(FIRST)}${noun.zh ?? ''}`, en: `${random.pick(FIRST_EN)} ${noun.en ?? ''}` },
    brand: BRANDS.find((brand) => brand.id === model.brand),
    facts,
    options: model.options,
    priceFrom: price,
    priceFactId: `p${index}`,
  }
}
