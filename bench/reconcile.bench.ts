// items beside sums of them: does it help to make their forecasts agree? A simulated shop, and a real one
// npm run bench -- reconcile [--inner] [--only demo|gifts|places] [--items 300]
// Every origin stands for a plan: it sees the days before it, forecasts items, categories and the whole, and makes them agree as a plan
// does: by the widths that each says of itself. Weeks 1 to 6. What is chosen was chosen with --inner, which has other seeds and origins.
import { existsSync } from 'node:fs'
import { dayFactors, forecastLifted, learnUplifts, reconcileWeeks, type SaidWeeks, weeksOf } from '@qianmian/forecast'
import { dayAfter } from '@qianmian/occasions'
import { grouped, sellingOccasions } from '../server/src/flows/supply/gather.ts'
import { type ColdWorld, demoWorld, giftWorld } from './cold-worlds.ts'
import { type BenchRow, benchOptions, dataFolder, report } from './report.ts'
import { placesBench } from './src/places-bench.ts'

const options = benchOptions()
const startedAt = new Date()
const isInner = options.inner === 'true'
const HORIZON = 42
const WEEK = 7
const PATHS = 200
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
    seeds.map((seed) => ({
      world: demoWorld(seed),
      firstDay: '2025-06-20',
      origins: isInner ? [250, 300, 340] : [270, 350],
    })),
  )
const folder = `${dataFolder()}/forecast`
if (isAsked('gifts') && existsSync(`${folder}/uci_online_retail_top600_skus.csv`))
  measured('gifts', [
    {
      world: giftWorld(folder, 'outer', 'all'),
      firstDay: '2010-12-01',
      origins: isInner ? [120, 135, 150, 165, 180, 200] : [230, 265, 300, 325],
    },
  ])
const panel = `${dataFolder()}/pricing/oj-11brand-visible-stores.csv.gz`
if (isAsked('places') && existsSync(panel)) rows.push(...placesBench(panel, isInner))
report('reconcile', startedAt, rows)

function measured(
  name: string,
  plans: readonly { readonly world: ColdWorld; readonly firstDay: string; readonly origins: readonly number[] }[],
): void {
  const found = { items: pair(), categories: pair(), whole: pair() }
  let all = 0
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
      const now = saidAt(shop, members, days, origin)
      const moved = reconcileWeeks(
        members,
        now.items.map(({ weeks }) => weeks),
        now.sums,
      )
      const sold = shop.map((units) => weekly(units.subarray(origin, origin + HORIZON)))
      all += 1
      const each = (own: readonly number[], of: readonly Float64Array[], into: Sums): void => {
        for (let week = 0; week < HORIZON / WEEK; week++) {
          const at = (from: readonly Float64Array[]): number =>
            own.reduce((sum, i) => sum + (from[i]?.[week] as number), 0)
          into.off += Math.abs(at(sold) - at(of))
          into.sold += at(sold)
        }
      }
      for (const [kind, from] of [
        ['before', now.items.map(({ weeks }) => weeks.means)],
        [
          'after',
          now.items.map(({ mean }, i) => {
            const factors = dayFactors(mean, moved[i] as Float64Array)
            return weekly(mean.map((units, day) => units * (factors[day] as number)))
          }),
        ],
      ] as const) {
        for (const i of items.keys()) each([i], from, found.items[kind])
        for (const own of categories) each(own, from, found.categories[kind])
        each([...items.keys()], from, found.whole[kind])
      }
    }
  for (const [level, { before, after }] of Object.entries(found))
    rows.push(
      {
        id: `${name}.${level}.before`,
        value: before.off / before.sold,
        unit: '',
        note: `WAPE of weeks 1 to 6, ${all} plans`,
      },
      { id: `${name}.${level}.after`, value: after.off / after.sold, unit: '', note: 'reconciled' },
    )
}

function pair(): Record<'before' | 'after', Sums> {
  return { before: { off: 0, sold: 0 }, after: { off: 0, sold: 0 } }
}

/** What is said from a day on of items and of sums of them, each on its own. */
function saidAt(
  shop: readonly Float64Array[],
  members: readonly (readonly number[])[],
  days: Parameters<typeof learnUplifts>[1],
  origin: number,
): { items: { mean: Float64Array; weeks: SaidWeeks }[]; sums: SaidWeeks[] } {
  const seen = shop.map((units) => units.subarray(0, origin))
  const uplifts = learnUplifts(seen, days.slice(0, origin))
  const saidOf = (units: Float64Array, place: number, seed: string) => {
    const first = Math.max(
      0,
      units.findIndex((sold) => sold > 0),
    )
    const said = forecastLifted({ units: units.subarray(first) }, days.slice(first), uplifts, place, HORIZON)
    const paths = Float32Array.from(said.paths(PATHS, seed).flatMap((path) => Array.from(path)))
    return { mean: said.mean, weeks: weeksOf(said.mean, paths) }
  }
  return {
    items: seen.map((units, i) => saidOf(units, i, `item ${i}`)),
    sums: members.map(
      (own, s) =>
        saidOf(
          Float64Array.from({ length: origin }, (_, t) => own.reduce((sum, i) => sum + (seen[i]?.[t] as number), 0)),
          -1,
          `sum ${s}`,
        ).weeks,
    ),
  }
}

function weekly(daily: Float64Array): Float64Array {
  return Float64Array.from({ length: HORIZON / WEEK }, (_, week) =>
    daily.subarray(week * WEEK, (week + 1) * WEEK).reduce((sum, units) => sum + units, 0),
  )
}
