import { attribute, type Fact, formatMoney, kindName, type Money, type Subject } from '@qianmian/kernel'
import { BRANDS } from './brands.data.ts'
import { DEMO_PRODUCTS } from './products.ts'
import type { DemoFact } from './types.ts'

/** What a product of the demo says of one of its attributes, as the writing engines see it. */
export function demoFact(id: string, { attribute: about, label, value, source, evidence }: DemoFact): Fact {
  const known = attribute(about)
  return {
    id,
    attribute: about,
    label: label ?? known?.label ?? {},
    value,
    claimKind: known?.claimKind ?? 'spec',
    source,
    evidence,
    status: 'active',
  }
}

/** A price as a fact. */
export const demoPriceFact = (id: string, price: Money): Fact => ({
  id,
  attribute: 'price',
  label: { zh: '价格', en: 'Price' },
  value: { kind: 'text', text: { zh: formatMoney(price, 'zh'), en: formatMoney(price, 'en') } },
  claimKind: 'price',
  source: { kind: 'merchant', name: { zh: '价格', en: 'Price' } },
  status: 'active',
})

/**
 * A product of the demo shop as the writing engines see it, with its price as a fact.
 * @param index beyond the last product it starts again, with other ids
 * @example demoSubject(0).handle // the first product's
 */
export function demoSubject(index: number): Subject {
  const product = DEMO_PRODUCTS[index % DEMO_PRODUCTS.length]
  if (!product) throw new Error('the demo shop has no products')
  const price = { amount: Math.round((product.variants[0]?.priceYuan ?? 1) * 100), currency: 'CNY' }
  return {
    id: `s${index}`,
    handle: product.handle,
    category: product.category,
    productType: product.productType,
    name: product.name,
    brand: BRANDS.find((brand) => brand.id === product.brand),
    facts: [...product.facts.map((fact, i) => demoFact(`f${index}-${i}`, fact)), demoPriceFact(`p${index}`, price)],
    options: product.options,
    priceFrom: price,
    pricesDiffer: new Set(product.variants.map((variant) => variant.priceYuan)).size > 1,
    priceFactId: `p${index}`,
  }
}

/** The whole demo shop, in the order of its catalogue. */
export const demoSubjects = (): Subject[] => DEMO_PRODUCTS.map((_, index) => demoSubject(index))

/** Every name in which figures are part of the name: the product, its kind, its brand, its options. */
export function demoNames(subject: Subject): string[] {
  const kind = kindName(subject.category, subject.productType)
  return [
    ...[subject.name.zh, subject.name.en, kind.zh, kind.en, subject.brand?.name.zh, subject.brand?.name.en],
    ...subject.options.flatMap((option) => option.values.flatMap((value) => [value.zh, value.en])),
  ].filter((name): name is string => !!name)
}
