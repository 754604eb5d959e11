/**
 * Runs the gates over what the copy engine writes for the demo products, then changes figures, materials and certificates
 * in those texts and counts how many changes the gates notice.
 *
 *     npx tsx --conditions=@qianmian/source engines/compliance/samples/gate-demo.ts
 *
 * Prints findings by frequency, CPU time a listing pair, and detection shares (seed 7).
 */
import {
  attribute,
  category,
  type Fact,
  type ListingText,
  type Span,
  type Subject,
  seededRandom,
} from '@qianmian/kernel'
import { BRANDS, DEMO_PRODUCTS } from '../../../demo/src/index.ts'
import { CHANNELS, writeListing } from '../../copy/src/index.ts'
import { extractFigures, findClaims, gateListing, traceClaims } from '../src/index.ts'

type Product = (typeof DEMO_PRODUCTS)[number]
const DAYS = ['2026-07-16', '2026-12-02'] as const
const INTENTS = ['rational', 'emotional', 'action'] as const
const MATERIALS = {
  zh: ['羊绒', '真丝', '小牛皮', '胡桃木', '铜质', '苎麻', '玻尿酸', '烟酰胺', '硅胶', '大理石'],
  en: [
    'cashmere',
    'silk',
    'cowhide',
    'walnut',
    'copper',
    'ramie',
    'hyaluronic acid',
    'niacinamide',
    'silicone',
    'marble',
  ],
} as const
const PROOFS = {
  zh: ['，通过OEKO-TEX认证', '，获国家专利', '，荣获红点奖', '，经SGS检测', '，通过FSC认证'],
  en: [', OEKO-TEX certified', ', patented', ', Red Dot award winner', ', SGS tested', ', FSC certified'],
} as const

function factsOf(product: Product): Fact[] {
  const facts = product.facts.map((fact, index): Fact => {
    const known = attribute(fact.attribute)
    return {
      id: `${product.handle}-${index}`,
      label: known?.label ?? { zh: fact.attribute },
      claimKind: known?.claimKind ?? 'spec',
      status: 'active',
      ...fact,
      ...(fact.label ? { label: fact.label } : {}),
    }
  })
  const price = String(Math.min(...product.variants.map((variant) => variant.priceYuan)))
  const value = { kind: 'number', amount: price, unit: 'CNY' } as const
  const source = { kind: 'merchant', name: { zh: '店主填写' } } as const
  return [
    ...facts,
    {
      id: `${product.handle}-price`,
      attribute: 'price',
      label: { zh: '价格', en: 'Price' },
      value,
      claimKind: 'price',
      source,
      status: 'active',
    },
  ]
}

const random = seededRandom(7)
const pick = <T>(items: readonly T[]): T => items[random.int(items.length)] as T
const findings = new Map<string, number>()
const caught = { numbers: [0, 0], materials: [0, 0], proofs: [0, 0] }
const count = (kind: keyof typeof caught, noticed: boolean): void => {
  caught[kind][0] = (caught[kind][0] ?? 0) + (noticed ? 1 : 0)
  caught[kind][1] = (caught[kind][1] ?? 0) + 1
}
let pairs = 0
let clean = 0
let cpuMs = 0

for (const product of DEMO_PRODUCTS) {
  const facts = factsOf(product)
  const brand = BRANDS.find((item) => item.id === product.brand)
  const type = category(product.category).productTypes[product.productType]
  const named = [product.name, brand?.name, type, ...product.options.flatMap((option) => option.values)]
  const names = named.flatMap((name) => [name?.zh, name?.en]).filter((name): name is string => Boolean(name))
  const optionCounts = product.options.map((option) => option.values.length)
  const subject: Subject = { id: product.handle, ...product, brand, facts, priceFactId: `${product.handle}-price` }
  for (const isoDate of DAYS) {
    for (const intent of INTENTS) {
      const channel = CHANNELS[0]
      if (!channel) continue
      const written = writeListing(
        subject,
        { intent, channel, isoDate },
        seededRandom(product.handle + intent + isoDate),
      )
      if (!written.ok) continue
      const texts = [written.value.zh, written.value.en]
      const before = process.cpuUsage()
      const results = gateListing(texts, facts, {
        isoDate,
        category: product.category,
        jurisdiction: 'CN',
        names,
        optionCounts,
        channel,
      })
      const spent = process.cpuUsage(before)
      cpuMs += (spent.user + spent.system) / 1000
      pairs += 1
      if (results.every((result) => result.status === 'pass')) clean += 1
      for (const finding of results.flatMap((result) => result.findings)) {
        const key = `${finding.status} ${finding.code} ${finding.lang} 「${finding.excerpt}」 ${product.handle}`
        findings.set(key, (findings.get(key) ?? 0) + 1)
      }
      for (const text of texts)
        mutate(text, (changed) => traceClaims(changed, facts, { isoDate, names, optionCounts }), [
          JSON.stringify(facts),
          ...names,
        ])
    }
  }
}

function mutate(
  text: ListingText,
  trace: (changed: ListingText) => ReturnType<typeof traceClaims>,
  known: readonly string[],
): void {
  const base = trace(text)
  if (base.numbers.status !== 'pass' || base.claims.status !== 'pass') return
  text.description.forEach((spans, paragraph) => {
    const put = (at: number, changed: string): ListingText => {
      const replaced = spans.map((span, index): Span => (index === at ? { ...span, text: changed } : span))
      return { ...text, description: text.description.map((old, index) => (index === paragraph ? replaced : old)) }
    }
    spans.forEach((span, at) => {
      const figures = extractFigures(span.text).filter((figure) => /\d/.test(figure.text))
      if (figures.length > 0) {
        const figure = pick(figures)
        const digit = pick([...figure.text.matchAll(/\d/g)])
        const place = figure.start + digit.index
        const other = String((Number(digit[0]) + 1 + random.int(9)) % 10)
        count(
          'numbers',
          trace(put(at, span.text.slice(0, place) + other + span.text.slice(place + 1))).numbers.status === 'block',
        )
      }
      const materials = findClaims(span.text, text.lang).filter((mention) => mention.kind === 'material')
      const stranger = pick(MATERIALS[text.lang])
      if (materials.length > 0 && !known.some((words) => words.includes(stranger))) {
        const mention = pick(materials)
        const changed = span.text.slice(0, mention.start) + stranger + span.text.slice(mention.end)
        count('materials', trace(put(at, changed)).claims.status !== 'pass')
      }
    })
    const last = spans.length - 1
    const ending = spans[last]
    if (ending) count('proofs', trace(put(last, ending.text + pick(PROOFS[text.lang]))).claims.status !== 'pass')
  })
}

for (const [key, times] of [...findings].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`${times}  ${key}`)
console.log(`${pairs} listing pairs, ${clean} pass all gates, ${(cpuMs / pairs).toFixed(2)} ms CPU a pair`)
for (const [kind, [noticed = 0, all = 0]] of Object.entries(caught))
  console.log(`changed ${kind}: ${noticed}/${all} noticed = ${(noticed / all).toFixed(4)}`)
