// Search: judged queries beside MiniSearch and substring, slips, speed, 50,000 made products (--show dev, --products n, --queries file).
// Half of the queries are for development, the other half is only ever scored.
import { readFileSync } from 'node:fs'
import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { createSearch, type SearchProduct, synonymGroups } from '@qianmian/recommend'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'
import { JUDGED, type JudgedQuery, ndcg, readJudgements } from './search-judgements.ts'
import { type Finder, miniSearchFinder, substringFinder } from './search-peers.ts'
import { LATER_QUERY_LINES } from './search-queries-later.data.ts'

const startedAt = new Date()
const options = benchOptions()
const DEPTH = 10
const MADE = Number(options.products ?? 50_000)

const products: SearchProduct[] = demoSubjects().map((subject, i) => {
  const { tags = [], variants = [] } = DEMO_PRODUCTS[i] ?? {}
  const prices = variants.map(({ priceYuan }) => Math.round(priceYuan * 100))
  const priceFrom = { amount: Math.min(...prices), currency: 'CNY' }
  return { ...subject, tags, priceFrom, priceTo: { amount: Math.max(...prices), currency: 'CNY' } }
})
const handleOf = new Map(products.map(({ id, handle }) => [id, handle]))
const search = createSearch(products)
const ours: Finder = (query) =>
  search.find(query, { limit: DEPTH, highlights: false }).hits.map(({ id }) => handleOf.get(id) ?? '')
const peers: readonly (readonly [string, Finder])[] = [
  ['', ours],
  ['Mini', miniSearchFinder(DEMO_PRODUCTS)],
  ['Substring', substringFinder(DEMO_PRODUCTS)],
]

const queries = options.queries
  ? readJudgements(readFileSync(options.queries, 'utf8'), 'test')
  : [...JUDGED, ...readJudgements(LATER_QUERY_LINES, 'later')]
const isJudged = ({ grades }: JudgedQuery): boolean => grades.size > 0
const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
const rows: BenchRow[] = [{ id: 'synonymGroups', value: synonymGroups(), unit: 'groups', must: '>= 400' }]

for (const split of ['dev', 'test', 'later'] as const) {
  const judged = queries.filter((one) => one.split === split && isJudged(one))
  if (judged.length === 0) continue
  const slips = judged.filter(({ kind }) => ['typo', 'homophone', 'pinyin', 'initials', 'trad'].includes(kind))
  const Split = split === 'dev' ? 'Dev' : split === 'test' ? 'Test' : 'Later'
  for (const [name, find] of peers) {
    const found = judged.map(({ query }) => find(query))
    const scores = judged.map(({ grades }, i) => ndcg(found[i] ?? [], grades, DEPTH))
    const hasBest = ({ query, grades }: JudgedQuery): boolean =>
      find(query)
        .slice(0, 3)
        .some((handle) => grades.get(handle) === 3)
    rows.push(
      { id: `ndcg10${Split}${name}`, value: mean(scores), unit: '', note: `${judged.length} queries` },
      { id: `zeroRate${Split}${name}`, value: mean(found.map((list) => Number(list.length === 0))), unit: '' },
      {
        id: `slipRecovery${Split}${name}`,
        value: mean(slips.map((one) => Number(hasBest(one)))),
        unit: '',
        note: `${slips.length} typos, homophones, pinyin, initials, traditional: the right one among three`,
      },
    )
    if (name === '' && (options.show === split || options.show === 'all'))
      for (const [i, { query, kind, grades }] of judged.entries())
        if ((scores[i] ?? 0) < 0.999)
          process.stdout.write(
            `${(scores[i] ?? 0).toFixed(2)} ${kind} ${query} → ${found[i]?.slice(0, 6).join(' ')} | wanted ${[...grades.keys()].join(' ')} | ${JSON.stringify(search.find(query).relaxed)}\n`,
          )
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))]
  for (const kind of kinds) {
    const some = judged.filter((one) => one.kind === kind)
    rows.push({
      id: `ndcg10${Split}/${kind}`,
      value: mean(some.map(({ query, grades }) => ndcg(ours(query), grades, DEPTH))),
      unit: '',
      note: `${some.length} queries`,
    })
  }
}
const absent = queries.filter((one) => !isJudged(one))
rows.push({
  id: 'absentTakenForExact',
  value: mean(absent.map(({ query }) => Number(search.find(query).exact))),
  unit: '',
  note: `${absent.length} queries for what the shop does not have`,
})

interface Speed {
  readonly p50: number
  readonly p99: number
  readonly rawP99: number
  readonly cpuUs: number
}

/** Microseconds a query: quantiles over the queries of each one's median, the raw p99 beside it (others use this machine too), and CPU. */
function measure(find: (query: string) => unknown, texts: readonly string[], rounds: number): Speed {
  for (const text of texts) find(text)
  const times = texts.map((): number[] => [])
  const before = cpuSeconds()
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries()) {
      const started = performance.now()
      find(text)
      times[i]?.push((performance.now() - started) * 1_000)
    }
  const cpuUs = ((cpuSeconds() - before) * 1e6) / (rounds * texts.length)
  const at = (list: readonly number[], share: number): number =>
    list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
  const medians = times.map((list) => at(list, 0.5))
  if (options.show)
    for (const [i, text] of texts.entries())
      if ((medians[i] ?? 0) >= at(medians, 0.98)) process.stdout.write(`slow ${medians[i]?.toFixed(0)} µs ${text}\n`)
  return { p50: at(medians, 0.5), p99: at(medians, 0.99), rawP99: at(times.flat(), 0.99), cpuUs }
}

const texts = queries.map(({ query }) => query)
for (const [name, find] of peers) {
  const { p50, p99, rawP99, cpuUs } = measure(find, texts, 20)
  rows.push(
    { id: `p50Us${name}`, value: p50, unit: 'µs' },
    {
      id: `p99Us${name}`,
      value: p99,
      unit: 'µs',
      note: `raw ${rawP99.toFixed(0)}; ${cpuUs.toFixed(0)} µs CPU on average`,
    },
  )
}
const full = measure((text) => search.find(text, { facets: true }), texts, 10)
rows.push({
  id: 'p50UsFull',
  value: full.p50,
  unit: 'µs',
  note: `with facets and highlights; p99 ${full.p99.toFixed(0)} µs, ${full.cpuUs.toFixed(0)} µs CPU`,
})
const beginnings = texts.map((text) => text.slice(0, 3))
const suggesting = measure((text) => search.suggest(text), beginnings, 10)
rows.push({ id: 'suggestP50Us', value: suggesting.p50, unit: 'µs', note: `p99 ${suggesting.p99.toFixed(0)} µs` })

if (MADE > 0) {
  const before = cpuSeconds()
  const rssBefore = process.memoryUsage().rss
  const large = createSearch()
  for (let i = 0; i < MADE; i++) {
    const base = products[i % products.length]
    if (!base) break
    const serial = Math.floor(i / products.length)
    large.add({
      ...base,
      id: `m${i}`,
      name: { zh: `${base.name.zh}${serial}号`, en: `${base.name.en} no ${serial}` },
      priceFrom: { amount: Math.round((base.priceFrom?.amount ?? 0) * (0.5 + (serial % 37) / 18)), currency: 'CNY' },
      priceTo: undefined,
    })
  }
  const buildCpu = cpuSeconds() - before
  const { p50, p99, rawP99, cpuUs } = measure((text) => large.find(text, { limit: 24, highlights: false }), texts, 3)
  const shown = measure((text) => large.find(text, { limit: 24, facets: true }), texts, 1)
  const change = cpuSeconds()
  for (let i = 0; i < 1_000; i++) {
    const base = products[i % products.length]
    if (base) large.add({ ...base, id: `m${i * 7}` })
  }
  rows.push(
    {
      id: 'largeBuildSeconds',
      value: buildCpu,
      unit: 's CPU',
      note: `${MADE} made products, ${Math.round((process.memoryUsage().rss - rssBefore) / 1e6)} MB more`,
    },
    { id: 'largeP50Us', value: p50, unit: 'µs' },
    {
      id: 'largeP99Us',
      value: p99,
      unit: 'µs',
      note: `raw ${rawP99.toFixed(0)}; ${cpuUs.toFixed(0)} µs CPU on average`,
    },
    {
      id: 'largeP50UsFull',
      value: shown.p50,
      unit: 'µs',
      note: `with facets and highlights; p99 ${shown.p99.toFixed(0)} µs`,
    },
    {
      id: 'largeReplaceUs',
      value: ((cpuSeconds() - change) * 1e6) / 1_000,
      unit: 'µs CPU',
      note: 'a product replaced',
    },
  )
}
report('search', startedAt, rows)
