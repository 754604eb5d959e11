// demand by price and promotion: accuracy on rolling origins, quantiles, signs of elasticities
// npm run bench -- demand --panel <csv.gz> [--inner]
// Origins 136 to 156 by 4, horizons 1 to 4; prices and promotions of those four weeks are known, units are not. With --inner,
// origins 107 to 131 instead (weeks before 136): every choice in engines/forecast/src/demand was made on those.
import { existsSync } from 'node:fs'
import { forecastDemand, type Panel } from '@qianmian/forecast'
import { readPanel } from './demand-panel.ts'
import { benchOptions, cpuSeconds, dataFolder, report, skip } from './report.ts'

const options = benchOptions()
const startedAt = new Date()
const path = options.panel ?? `${dataFolder()}/pricing/oj-11brand-visible-stores.csv.gz`
if (!existsSync(path)) skip(`no panel at ${path}`)
const whole = readPanel(path)
const HORIZON = 4
const LEVELS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)
const origins = options.inner ? [107, 115, 119, 123, 127, 131] : [136, 140, 144, 148, 152, 156]

/** What is known at an origin: nothing of what is sold later, nothing at all of what is planned beyond the horizon. */
function knownAt(origin: number): { panel: Panel; truths: Float64Array } {
  const rows = [...whole.time.keys()].filter((row) => (whole.time[row] as number) <= origin + HORIZON)
  const numbers = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] as number)
  const truths = numbers(whole.units)
  const time = Int32Array.from(rows, (row) => whole.time[row] as number)
  return {
    truths,
    panel: {
      item: rows.map((row) => whole.item[row] as string),
      place: rows.map((row) => whole.place[row] as string),
      time,
      units: truths.map((units, i) => ((time[i] as number) <= origin ? units : Number.NaN)),
      price: numbers(whole.price),
      promotions: Object.fromEntries(
        Object.entries(whole.promotions ?? {}).map(([name, column]) => [name, numbers(column)]),
      ),
    },
  }
}

const pinball = (truth: number, said: number, level: number): number =>
  truth >= said ? level * (truth - said) : (1 - level) * (said - truth)

let [off, sold, squares, count, wrong, slopes, inside] = [0, 0, 0, 0, 0, 0, 0]
let [lost, lostEmpirical, bias] = [0, 0, 0]
const cpu = cpuSeconds()
for (const origin of origins) {
  const { panel, truths } = knownAt(origin)
  const said = forecastDemand(panel, { horizon: HORIZON })
  const quantiles = LEVELS.map((level) => said.quantile(level))
  const low = said.quantile(0.025)
  const high = said.quantile(0.975)
  const history = new Map<string, number[]>()
  panel.units.forEach((units, row) => {
    if (Number.isNaN(units)) return
    const key = `${panel.item[row]} ${panel.place[row]}`
    history.set(key, [...(history.get(key) ?? []), units])
  })
  for (const values of history.values()) values.sort((a, b) => a - b)
  said.rows.forEach((row, i) => {
    const [truth, median] = [truths[row] as number, said.median[i] as number]
    off += Math.abs(truth - median)
    bias += median - truth
    sold += truth
    squares += Math.log(truth / median) ** 2
    count += 1
    inside += truth >= (low[i] as number) && truth <= (high[i] as number) ? 1 : 0
    const past = history.get(`${panel.item[row]} ${panel.place[row]}`) ?? []
    LEVELS.forEach((level, k) => {
      lost += pinball(truth, quantiles[k]?.[i] as number, level)
      lostEmpirical += pinball(truth, past[Math.floor(level * past.length)] ?? 0, level)
    })
  })
  for (const { elasticity } of said.elasticities) {
    slopes += 1
    if (elasticity >= 0) wrong += 1
  }
  if (options.verbose) console.log(origin, said.members, (off / sold).toFixed(4), Math.sqrt(squares / count).toFixed(4))
}
report('demand', startedAt, [
  { id: 'wape', value: off / sold, unit: '', must: '<= .415', aim: '<= .37', note: `${count} forecasts` },
  { id: 'rmseLog', value: Math.sqrt(squares / count), unit: '', must: '<= .515', aim: '<= .48' },
  { id: 'wrongSigns', value: wrong / slopes, unit: 'share', must: '<= .01', note: 'as estimated, not forced' },
  {
    id: 'pinballSkill',
    value: 1 - lost / lostEmpirical,
    unit: '',
    must: '>= .3',
    note: 'against the empirical quantiles of each series, 19 levels',
  },
  { id: 'coverage95', value: inside / count, unit: '' },
  { id: 'bias', value: bias / sold, unit: '', note: 'of the median; the mean is greater' },
  {
    id: 'cpuSeconds',
    value: cpuSeconds() - cpu,
    unit: 's',
    note: `${origins.length} origins, each learned three times`,
  },
])
