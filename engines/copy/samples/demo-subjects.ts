import { attribute, type Fact, formatMoney, type Subject } from '@qianmian/kernel'
import { BRANDS } from '../../../demo/src/brands.data.ts'
import { DEMO_PRODUCTS } from '../../../demo/src/index.ts'
import type { DemoProduct } from '../../../demo/src/types.ts'

/** A demo product as the engine sees it. */
function toSubject(product: DemoProduct): Subject {
  const facts: Fact[] = product.facts.map((fact, index) => ({
    id: `${product.handle}/${index}`,
    attribute: fact.attribute,
    label: fact.label ?? attribute(fact.attribute)?.label ?? { zh: fact.attribute },
    value: fact.value,
    claimKind: attribute(fact.attribute)?.claimKind ?? 'spec',
    source: fact.source,
    ...(fact.evidence ? { evidence: fact.evidence } : {}),
    status: 'active',
  }))
  const brand = BRANDS.find((row) => row.id === product.brand)
  const priceYuan = Math.min(...product.variants.map((variant) => variant.priceYuan))
  return {
    id: product.handle,
    handle: product.handle,
    category: product.category,
    productType: product.productType,
    name: product.name,
    ...(brand ? { brand } : {}),
    facts,
    options: product.options.map(({ name, values }) => ({ name, values })),
    priceFrom: { amount: priceYuan * 100, currency: 'CNY' },
    priceFactId: `${product.handle}/price`,
  }
}

/** The products of the demo shop as subjects, in the order of the catalogue. */
export const DEMO_SUBJECTS: readonly Subject[] = DEMO_PRODUCTS.map(toSubject)

/** The same with the fact of the price, which pieces need before they may name it. */
export const PRICED_SUBJECTS: readonly Subject[] = DEMO_SUBJECTS.map((subject) => {
  const { priceFrom, priceFactId } = subject
  if (!priceFrom || !priceFactId) return subject
  const price: Fact = {
    id: priceFactId,
    attribute: 'price',
    label: { zh: '价格', en: 'Price' },
    value: { kind: 'text', text: { zh: formatMoney(priceFrom, 'zh'), en: formatMoney(priceFrom, 'en') } },
    claimKind: 'price',
    source: { kind: 'merchant', name: { zh: '商品价格', en: 'Catalogue price' } },
    status: 'active',
  }
  return { ...subject, facts: [...subject.facts, price] }
})
