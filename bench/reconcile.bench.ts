// items beside sums of them: does it help to make their forecasts agree? A simulated shop, and a real one
// npm run bench -- reconcile [--inner] [--only demo|gifts] [--items 300]
// Every origin stands for a plan: it sees the days before it, forecasts items, categories and the whole from there and from three
// points before, and decides by those whether what it says is reconciled. Weeks 1 to 6. Nothing was chosen on the figures printed;
// --inner has other seeds and origins.
import { existsSync } from 'node:fs'
import { forecastLifted, learnUplifts, type PastPoint, reconcileWeeks, type Weeks } from '@qianmian/forecast'
import { dayAfter } from '@qianmian/occasions'
import { grouped, sellingOccasions } from '../server/src/flows/supply/gather.ts'
import { type ColdWorld, demoWorld, giftWorld } from './cold-worlds.ts'
import { type BenchRow, benchOptions, dataFolder, report } from './report.ts'

const options = benchOptions()
const startedAt = new Date()
const isInner = options.inner === 'true'
const HORIZON = 42
const WEEK = 7
/** Points of the past of one plan: days before its own. */
const BACK = [14, 28, 42]
const FEWEST = 5
const rows: BenchRow[] = []

interface Sums {
  off: number
  sold: number
}
const isAsked = (part: string): boolean => options.only === undefined || options.only === part
const seeds = isInner ? ['inner-1'] : ['told-1', 'told-2', 'told-3']
if (isAsked('demo'))
  measured(
    'demo',
    seeds.map((seed) => ({ world: demoWorld(seed), firstDay: '2025-06-20', origins: isInner ? [300] : [270, 350] })),
  )
const folder = `${dataFolder()}/forecast`
if (isAsked('gifts') && existsSync(`${folder}/uci_online_retail_top600_skus.csv`))
  measured('gifts', [
    {
      world: giftWorld(folder, 'outer', 'all'),
      firstDay: '2010-12-01',
      origins: isInner ? [180, 200] : [230, 265, 300, 325],
    },
  ])
report('reconcile', startedAt, rows)

function measured(
  name: string,
  plans: readonly { readonly world: ColdWorld; readonly firstDay: string; readonly origins: readonly number[] }[],
): void {
  const found = { items: pair(), categories: pair(), whole: pair() }
  let [used, all] = [0, 0]
  for (const { world, firstDay, origins } of plans)
    for (const origin of origins) {
      const items = world.items
        .filter(({ units }) => units.subarray(0, origin - HORIZON - 28).some((sold) => sold > 0))
        .slice(0, Number(options.items ?? 300))
      const shop = items.map(({ units }) => units.map((sold) => (Number.isNaN(sold) ? 0 : sold)))
      const categories = [...grouped([...items.keys()], (i) => items[i]?.category ?? '').values()].filter(
        ({ length }) => length >= FEWEST,
      )
      const members = [...categories, [...items.keys()]]
      const days = Array.from({ length: origin + HORIZON }, (_, t) => sellingOccasions(dayAfter(firstDay, t)))
      const past = BACK.map((back) => pointAt(shop, members, days, origin - back, origin))
      const now = pointAt(shop, members, days, origin, Number.POSITIVE_INFINITY)
      const reconciled = reconcileWeeks(members, now.said, past)
      all += 1
      used += reconciled.isUsed ? 1 : 0
      if (options.verbose) console.log(name, origin, reconciled.isUsed, reconciled.past)
      const each = (own: readonly number[], of: readonly Float64Array[], into: Sums): void => {
        for (let week = 0; week < HORIZON / WEEK; week++) {
          const at = (from: readonly Float64Array[]): number =>
            own.reduce((sum, i) => sum + (from[i]?.[week] as number), 0)
          into.off += Math.abs(at(now.sold) - at(of))
          into.sold += at(now.sold)
        }
      }
      for (const [kind, from] of [
        ['before', now.said.items],
        ['after', reconciled.items],
        ['always', reconciled.reconciled],
      ] as const) {
        for (const i of items.keys()) each([i], from, found.items[kind])
        for (const own of categories) each(own, from, found.categories[kind])
        each([...items.keys()], from, found.whole[kind])
      }
    }
  for (const [level, { before, after, always }] of Object.entries(found)) {
    rows.push(
      { id: `${name}.${level}.before`, value: before.off / before.sold, unit: '', note: 'WAPE of weeks 1 to 6' },
      {
        id: `${name}.${level}.after`,
        value: after.off / after.sold,
        unit: '',
        note: 'where the past says that it helps',
      },
      { id: `${name}.${level}.always`, value: always.off / always.sold, unit: '', note: 'whatever the past says' },
    )
  }
  rows.push({ id: `${name}.used`, value: used / all, unit: 'share', note: `of ${all} plans` })
}

function pair(): Record<'before' | 'after' | 'always', Sums> {
  return { before: { off: 0, sold: 0 }, after: { off: 0, sold: 0 }, always: { off: 0, sold: 0 } }
}

/** What is said from a day on of items and sums, each on its own, and what was sold before another; weeks not over are NaN. */
function pointAt(
  shop: readonly Float64Array[],
  members: readonly (readonly number[])[],
  days: Parameters<typeof learnUplifts>[1],
  origin: number,
  until: number,
): PastPoint {
  const seen = shop.map((units) => units.subarray(0, origin))
  const uplifts = learnUplifts(seen, days.slice(0, origin))
  const weeksOf = (units: Float64Array, place: number): Float64Array => {
    const first = Math.max(
      0,
      units.findIndex((sold) => sold > 0),
    )
    return weekly(forecastLifted({ units: units.subarray(first) }, days.slice(first), uplifts, place, HORIZON).mean)
  }
  const said: Weeks = {
    items: seen.map((units, i) => weeksOf(units, i)),
    sums: members.map((own) =>
      weeksOf(
        Float64Array.from({ length: origin }, (_, t) => own.reduce((sum, i) => sum + (seen[i]?.[t] as number), 0)),
        -1,
      ),
    ),
  }
  const sold = shop.map((units) => weekly(units.subarray(origin, Math.min(until, origin + HORIZON))))
  return { said, sold }
}

function weekly(daily: Float64Array): Float64Array {
  return Float64Array.from({ length: HORIZON / WEEK }, (_, week) => {
    let sum = 0
    for (let t = week * WEEK; t < (week + 1) * WEEK; t++) sum += daily[t] ?? Number.NaN
    return sum
  })
}
