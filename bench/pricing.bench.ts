// learning of prices against somebody who knows, guard-rails, elasticities and markdowns of which the truth is known
// npm run bench -- pricing [--decisions 1000000] [--markets 200] [--panels 6] [--seed text]
// Everything is simulated and seeded. Whatever could be chosen (dispersion, boldness, lengths of trial, beliefs about bias) was
// chosen on other seeds ("dev"), never on the one that is reported. Costs of the markets are such that holding the price loses
// what the published comparison says (4.8 % on average, 13 % at the ninetieth percentile); moments of the elasticity panels are
// those of a public panel of supermarkets.
import { seededRandom } from '@qianmian/kernel'
import { type Clearance, fixedPriceValue, planClearance } from '@qianmian/pricing'
import { runAttachRates } from './pricing-bundles.ts'
import { runElasticity } from './pricing-elasticity.ts'
import { runGuard } from './pricing-guard.ts'
import { runPolicies } from './pricing-policies.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'

const options = benchOptions()
const startedAt = new Date()
const seed = options.seed ?? 'pricing'
const markets = Number(options.markets ?? 200)
const decisions = Number(options.decisions ?? 1_000_000)
const panels = Number(options.panels ?? 6)
const rows: BenchRow[] = []
let last = cpuSeconds()
const spent = (): string => {
  const now = cpuSeconds()
  const text = `${(now - last).toFixed(1)} CPU s`
  last = now
  return text
}

const lost = runPolicies(markets, seed)
const share = (name: string, id: string, of: 'mean' | 'p90', bars: Partial<BenchRow> = {}): void => {
  rows.push({ id, value: lost[name]![of], unit: '% of profit', ...bars })
}
share('lookahead', 'lostMean', 'mean', {
  must: '<= 1.55',
  aim: '<= 1.1',
  note: `looking ahead; all policies ${spent()}`,
})
share('lookahead', 'lostP90', 'p90', { must: '<= 3.0', aim: '<= 2.0' })
share('lookaheadLimited', 'lostMeanLimited', 'mean', {
  aim: '<= 2.5',
  note: 'a change a week at most, 8 % a step, charm ladder',
})
share('lookaheadLimited', 'lostP90Limited', 'p90')
for (const [name, words] of [
  ['hold', 'peer: price held'],
  ['greedy', 'peer: best of the moment'],
  ['controlledVariance', 'peer: least dispersion'],
  ['thompson', 'Thompson sampling with least dispersion'],
  ['thompsonLimited', 'the same under the limits'],
] as const) {
  share(name, `${name}Mean`, 'mean', { note: words })
  share(name, `${name}P90`, 'p90')
}

const guard = runGuard(decisions, seed)
rows.push({
  id: 'guardViolations',
  value: guard.violations,
  unit: 'decisions',
  must: '= 0',
  note: guard.first ?? `of ${decisions}: ${guard.set} set, ${guard.conflicts} conflicts named; ${spent()}`,
})

const usual = runElasticity(panels, seed)
rows.push(
  {
    id: 'elasticityRmse',
    value: usual.rmse,
    unit: '',
    must: '<= 0.35',
    aim: '<= 0.20',
    note: `${usual.products} products; bias ${usual.bias.toFixed(3)}; a line through logs ${usual.naiveRmse.toFixed(2)}; ${spent()}`,
  },
  {
    id: 'elasticityCoverage',
    value: 100 * usual.coverage,
    unit: '%',
    must: '>= 85',
    aim: '85-95',
    note: `of 90 % intervals, ${usual.width.toFixed(2)} wide`,
  },
  {
    id: 'wrongSigns',
    value: 100 * usual.wrongSigns,
    unit: '%',
    must: '< 1',
    note: `a line through logs ${(100 * usual.naiveWrongSigns).toFixed(1)} %`,
  },
)
for (const [name, setting, words] of [
  ['Answering', { answer: 0.6 }, 'prices answer demand more strongly'],
  ['Thin', { units: 4 }, 'four units a store and week'],
  ['Untested', { testShare: 0 }, 'no price tests'],
] as const) {
  const one = runElasticity(Math.ceil(panels / 2), `${seed} ${name}`, setting)
  rows.push(
    { id: `elasticityRmse${name}`, value: one.rmse, unit: '', note: `${words}; a line ${one.naiveRmse.toFixed(2)}` },
    {
      id: `elasticityCoverage${name}`,
      value: 100 * one.coverage,
      unit: '%',
      note: `${one.unidentified} not identifiable`,
    },
  )
}
spent()

// Clearances of a season: what planning by week and stock brings beyond the best price that is held to the end.
const random = seededRandom(`${seed} markdown`)
const LADDER = [4900, 5900, 6900, 7900, 8900, 9900]
let [planned, fixed] = [0, 0]
const CLEARANCES = 60
for (let i = 0; i < CLEARANCES; i++) {
  const elasticity = 1.5 + 2 * random.next()
  const [decay, weekly] = [0.8 + 0.2 * random.next(), 4 + 12 * random.next()]
  const clearance: Clearance = {
    stock: 20 + random.int(160),
    ladder: LADDER,
    mean: Array.from({ length: 12 }, (_, week) =>
      LADDER.map((price) => weekly * decay ** week * (price / 9900) ** -elasticity),
    ),
    dispersion: 0.3 * random.next(),
    salvage: 1500,
    holding: 20,
  }
  const salvage = clearance.salvage * clearance.stock
  planned += planClearance(clearance).value - salvage
  fixed += Math.max(...LADDER.map((_, rung) => fixedPriceValue(clearance, rung))) - salvage
}
rows.push({
  id: 'markdownGain',
  value: 100 * (planned / fixed - 1),
  unit: '%',
  note: `profit beyond salvage, against the best price held to the end; ${CLEARANCES} seasons, ${spent()}`,
})

const attach = runAttachRates(3, 2500, `${seed} bundles`)
rows.push(
  {
    id: 'attachRmse',
    value: 100 * attach.rmse,
    unit: 'points',
    note: `share of baskets, ${attach.pairs} pairs of 3 made-up shops of 2,500 baskets; the plain ratio ${(100 * attach.naiveRmse).toFixed(2)}; ${spent()}`,
  },
  { id: 'attachCoverage', value: 100 * attach.coverage, unit: '%', aim: '75-90', note: 'of 80 % intervals' },
)
report('pricing', startedAt, rows)
