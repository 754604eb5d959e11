/**
 * Prints texts for the demo products, to be read by a person.
 * Run: npx tsx --conditions=source engines/copy/samples/print-samples.ts [handle part] [seed]
 */
import { readdir } from 'node:fs/promises'
import { attribute, type Fact, type Subject, seededRandom, spansText } from '@qianmian/kernel'
import { BRANDS } from '../../../demo/src/brands.data.ts'
import type { DemoProduct } from '../../../demo/src/types.ts'
import { channel, createNoveltyMemory, writeListing } from '../src/index.ts'

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

const folder = new URL('../../../demo/src/products/', import.meta.url)
const wanted = process.argv[2] ?? ''
const seed = process.argv[3] ?? 'sample'
const novelty = createNoveltyMemory()
let count = 0
let cpu = 0
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.data.ts')).sort()) {
  const module: Record<string, unknown> = await import(new URL(file, folder).href)
  for (const list of Object.values(module)) {
    if (!Array.isArray(list)) continue
    for (const product of list as DemoProduct[]) {
      if (!`${product.handle} ${product.category}`.includes(wanted)) continue
      const before = process.cpuUsage()
      const written = writeListing(
        toSubject(product),
        { channel: channel(count % 3 === 2 ? 'taobao' : 'shop'), isoDate: '2026-11-24', novelty },
        seededRandom(seed).fork(product.handle),
      )
      const spent = process.cpuUsage(before)
      cpu += (spent.user + spent.system) / 1000
      count += 1
      if (!written.ok) {
        console.log(product.handle, written.error.message.zh)
        continue
      }
      novelty.remember(written.value.zh)
      novelty.remember(written.value.en)
      console.log(`\n##### ${product.handle} (${product.brand}, ${written.value.plan.schema})`)
      for (const text of [written.value.zh, written.value.en]) {
        console.log(`[${spansText(text.title)}]`)
        for (const point of text.sellingPoints) console.log(` - ${spansText(point)}`)
        for (const paragraph of text.description) console.log(`   ${spansText(paragraph)}`)
        console.log(` AD ${spansText(text.adHeadline)} | ${spansText(text.adBody)}`)
      }
      for (const problem of written.value.problems) console.log(' !', problem.zh)
    }
  }
}
console.log(`\n${count} products, ${(cpu / count).toFixed(1)} ms CPU each`)
