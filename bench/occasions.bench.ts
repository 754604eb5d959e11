// forecasts of 618, 11.11 and Spring Festival, with the calendar and without
// npm run bench -- occasions [--seeds 4 --items 40]
//
// Simulated shops (src/occasion-shop.ts) whose law is known; nothing of them was chosen by what came out. Three weeks before each of five
// festivals, from 820 days of sales with stock-outs (each festival seen twice), four weeks are forecast twice: with the calendar of
// a plan (flows/supply/gather.ts), and with no calendar, all else the same. The error is that of the mean against what was wanted,
// by item and day (WAPE), over the seven days around the festival; the oracle knows the law but not what is drawn. Plain days are
// all days of those forecasts, and of two in months without a festival, on which the law has none: there the calendar must not harm. It
// also knows occasions that move nothing in these shops (Women's Day, Qixi, Mid-Autumn, National Day).
import { forecastShop, type OccasionNear } from '@qianmian/forecast'
import { dayAfter, daysBetween } from '@qianmian/occasions'
import { sellingOccasions } from '../server/src/flows/supply/gather.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'
import { makeOccasionShop, type OccasionShop } from './src/occasion-shop.ts'

const FIRST_DAY = '2023-07-01'
const LAST_DAY = '2027-03-31'
const PAST = 820
const HORIZON = 28
const BEFORE = 21
const AROUND = 3
const FESTIVALS = [
  { name: '1111', day: '2025-11-11' },
  { name: 'spring', day: '2026-02-17' },
  { name: '618', day: '2026-06-18' },
  { name: '1111', day: '2026-11-11' },
  { name: 'spring', day: '2027-02-06' },
] as const
const PLAIN_ORIGINS = ['2026-04-01', '2026-09-01']

/** Absolute errors of the same days by each forecaster, and what was wanted on them. */
class Errors {
  calendar = 0
  none = 0
  oracle = 0
  wanted = 0
  add(wanted: number, said: { calendar: number; none: number; oracle: number }): void {
    this.wanted += wanted
    this.calendar += Math.abs(wanted - said.calendar)
    this.none += Math.abs(wanted - said.none)
    this.oracle += Math.abs(wanted - said.oracle)
  }
  gain = (): number => 1 - this.calendar / this.none
}

const options = benchOptions()
const startedAt = new Date()
const seeds = Array.from({ length: Number(options.seeds ?? 4) }, (_, n) => `measure ${n + 1}`)
const count = Number(options.items ?? 40)
const days = daysBetween(FIRST_DAY, LAST_DAY)
const calendar = Array.from({ length: days }, (_, t) => sellingOccasions(dayAfter(FIRST_DAY, t)))
const ofName = new Map<string, Errors>()
const [all, weekly, plain] = [new Errors(), new Errors(), new Errors()]
const bySeed: number[] = []

/** Means by item and day of the horizon, from what was sold before the origin. */
function meansFrom(shop: OccasionShop, origin: number, told: readonly (readonly OccasionNear[])[]): Float64Array[] {
  const from = origin - PAST
  const items = shop.items.map(({ sold, inStock }) => ({
    units: sold.slice(from, origin),
    inStock: inStock.slice(from, origin),
  }))
  return forecastShop({ items, days: told.slice(from, origin + HORIZON) }, HORIZON).forecasts.map(({ mean }) => mean)
}

const cpu = cpuSeconds()
const unknown = calendar.map(() => [])
for (const seed of seeds) {
  const shop = makeOccasionShop(seed, count, FIRST_DAY, days)
  const own = new Errors()
  const judge = (origin: number, festival: number | undefined, name: string): void => {
    const [known, blind] = [meansFrom(shop, origin, calendar), meansFrom(shop, origin, unknown)]
    const named = ofName.get(name) ?? new Errors()
    shop.items.forEach(({ wanted, meanUnits }, i) => {
      const week = { wanted: 0, calendar: 0, none: 0, oracle: 0 }
      for (let h = 0; h < HORIZON; h++) {
        const t = origin + h
        const truth = wanted[t] as number
        const said = {
          calendar: known[i]?.[h] as number,
          none: blind[i]?.[h] as number,
          oracle: meanUnits[t] as number,
        }
        if (festival !== undefined && Math.abs(t - festival) <= AROUND) {
          for (const errors of [all, own, named]) errors.add(truth, said)
          week.wanted += truth
          week.calendar += said.calendar
          week.none += said.none
          week.oracle += said.oracle
        }
        if (Math.abs((shop.festival[t] as number) - 1) < 1e-9) plain.add(truth, said)
      }
      if (festival !== undefined) weekly.add(week.wanted, week)
    })
    if (festival !== undefined) ofName.set(name, named)
  }
  for (const { name, day } of FESTIVALS) {
    const at = daysBetween(FIRST_DAY, day)
    judge(at - BEFORE, at, name)
  }
  for (const day of PLAIN_ORIGINS) judge(daysBetween(FIRST_DAY, day), undefined, '')
  bySeed.push(own.gain())
}

const oracleOf = (errors: Errors): string => `the oracle ${(100 * (1 - errors.oracle / errors.none)).toFixed(1)}`
const rows = (id: string, errors: Errors): BenchRow[] => [
  { id: `${id}.wape`, value: errors.calendar / errors.wanted, unit: '' },
  { id: `${id}.wapeWithout`, value: errors.none / errors.wanted, unit: '', note: 'no calendar' },
  { id: `${id}.wapeOracle`, value: errors.oracle / errors.wanted, unit: '', note: 'knows the law' },
]
report('occasions', startedAt, [
  {
    id: 'holidayGain',
    value: 100 * all.gain(),
    unit: '%',
    must: '>= 25',
    aim: '>= 45',
    note: `simulated; ${seeds.length} shops of ${count} items, by seed ${bySeed.map((gain) => (100 * gain).toFixed(1)).join(', ')}`,
  },
  {
    id: 'holidayGainLeast',
    value: 100 * Math.min(...bySeed),
    unit: '%',
    must: '>= 25',
    note: `worst seed; of all, ${oracleOf(all)}`,
  },
  ...[...ofName].map(
    ([name, errors]): BenchRow => ({
      id: `gain.${name}`,
      value: 100 * errors.gain(),
      unit: '%',
      note: oracleOf(errors),
    }),
  ),
  {
    id: 'gain.weekSums',
    value: 100 * weekly.gain(),
    unit: '%',
    note: `errors of whole weeks by item; ${oracleOf(weekly)}`,
  },
  ...rows('festival', all),
  ...rows('plain', plain),
  {
    id: 'plainHarm',
    value: 100 * (plain.calendar / plain.none - 1),
    unit: '%',
    must: '<= 0',
    note: 'negative: plain days are better too',
  },
  { id: 'cpuSeconds', value: cpuSeconds() - cpu, unit: 's' },
])
