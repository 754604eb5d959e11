// Listing texts for 1,000 products in both languages, gates included, and posters
import { readdirSync, readFileSync } from 'node:fs'
import { BRANDS, DEMO_PRODUCTS } from '@qianmian/demo'
import { attribute, type Fact, formatMoney, type Subject } from '@qianmian/kernel'
import { tasks } from '../server/src/compute/tasks.ts'
import { benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.count ?? 1000)
const posters = Number(options.posters ?? 40)

function subjectOf(index: number): Subject {
  const product = DEMO_PRODUCTS[index % DEMO_PRODUCTS.length]
  if (!product) throw new Error('the demo shop has no products')
  const price = { amount: Math.round((product.variants[0]?.priceYuan ?? 1) * 100), currency: 'CNY' }
  const facts: Fact[] = product.facts.map((fact, i) => ({
    id: `f${index}-${i}`,
    attribute: fact.attribute,
    label: fact.label ?? attribute(fact.attribute)?.label ?? {},
    value: fact.value,
    claimKind: attribute(fact.attribute)?.claimKind ?? 'spec',
    source: fact.source,
    evidence: fact.evidence,
    status: 'active',
  }))
  facts.push({
    id: `p${index}`,
    attribute: 'price',
    label: { zh: '价格', en: 'Price' },
    value: { kind: 'text', text: { zh: formatMoney(price, 'zh'), en: formatMoney(price, 'en') } },
    claimKind: 'price',
    source: { kind: 'merchant', name: { zh: '价格', en: 'Price' } },
    status: 'active',
  })
  return {
    id: `s${index}`,
    handle: product.handle,
    category: product.category,
    productType: product.productType,
    name: product.name,
    brand: BRANDS.find((brand) => brand.id === product.brand),
    facts,
    options: product.options,
    priceFrom: price,
    priceFactId: `p${index}`,
  }
}

const cpu = cpuSeconds()
const wall = performance.now()
let [written, passed, asked, blocked] = [0, 0, 0, 0]
for (let i = 0; i < count; i++) {
  const subject = subjectOf(i)
  const names = [
    subject.name.zh,
    subject.name.en,
    subject.brand?.name.zh,
    subject.brand?.name.en,
    ...subject.options.flatMap((o) => o.values.flatMap((v) => [v.zh, v.en])),
  ].filter((name): name is string => !!name)
  const result = await tasks['write-listing']({ subject, names, seed: `bench/${i}`, isoDate: '2026-11-25' })
  if (!result.ok) continue
  written += 1
  const status = result.value.gates.map((gate) => gate.status)
  if (status.includes('block')) blocked += 1
  else if (status.includes('ask')) asked += 1
  else passed += 1
}
const textCpu = ((cpuSeconds() - cpu) / count) * 1000
const textWall = ((performance.now() - wall) / 1000 / count) * 1000

const folder = new URL('../demo/pictures/', import.meta.url)
const PICTURES = readdirSync(folder)
  .filter((name) => name.endsWith('.webp'))
  .sort()
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))

// The first poster of a process opens the fonts; it is drawn before the clock starts, and reported apart.
const order = (i: number) => ({
  lang: i % 2 ? ('en' as const) : ('zh' as const),
  format: i % 4 < 2 ? ('square' as const) : ('portrait' as const),
  headline: i % 2 ? 'Linen, and a window' : '亚麻不怕皱',
  shortHeadline: '亚麻短袖',
  subline: i % 2 ? '100% linen, 165 g/m²' : '亚麻 100%，每平方米165克',
  price: '¥239',
  brandName: '素屿',
  brand: BRANDS[0],
  picture: { bytes: PICTURES[i % PICTURES.length] ?? new Uint8Array(), mime: 'image/webp', isRender: true },
  seed: `bench/${i}`,
})
let posterAsks = 0
const coldAt = cpuSeconds()
await tasks.poster(order(0))
const cold = (cpuSeconds() - coldAt) * 1000
const posterAt = cpuSeconds()
for (let i = 1; i <= posters; i++) {
  const { gates } = await tasks.poster(order(i))
  if (gates.some((gate) => gate.status !== 'pass')) posterAsks += 1
}
const posterMs = ((cpuSeconds() - posterAt) / posters) * 1000

report('pack', startedAt, [
  {
    id: 'textCpuSeconds1000',
    value: textCpu,
    unit: 's CPU',
    must: '<= 60',
    note: `${written} of ${count} written; wall ${textWall.toFixed(1)} s per 1,000`,
  },
  {
    id: 'posterCpuMs',
    value: posterMs,
    unit: 'ms CPU',
    must: '<= 1500',
    note: `mean of ${posters} with a picture of the demo shop; first in a process ${Math.round(cold)} ms`,
  },
  {
    id: 'gatesPassedShare',
    value: passed / Math.max(1, written),
    unit: 'fraction',
    note: `texts only: ask ${asked}, block ${blocked}`,
  },
  {
    id: 'postersPassedShare',
    value: 1 - posterAsks / Math.max(1, posters),
    unit: 'fraction',
    note: 'layout gate; the rest asks a person',
  },
])
