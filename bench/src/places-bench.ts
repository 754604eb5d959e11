import { rakeShares, sharesAhead } from '@qianmian/forecast'
import { readPanel } from '../demand-panel.ts'
import type { BenchRow } from '../report.ts'

const HALF_YEAR = 26
const WEEKS_AHEAD = 6
/** Stores of the panel that stand for one warehouse. */
const STORES_A_PLACE = [14, 7, 1]

/** Units by brand, then by place, then by week. */
type Cells = readonly (readonly Float64Array[])[]

/**
 * Where items will be wanted, on a real panel of stores: shares of the last half year beside shares that are forecast and raked.
 * What an item sells in all is taken as known, so that only the split is measured.
 * @param isInner earlier origins, on which the method was chosen: the place's share was forecast, not its units
 */
export function placesBench(path: string, isInner: boolean): BenchRow[] {
  const origins = isInner ? [70, 76, 82, 88, 94] : [100, 106, 112, 118, 124, 130, 136, 142, 148, 154]
  const { stores, cellsOf } = readStores(path)
  return STORES_A_PLACE.flatMap((size) => {
    const groups = Array.from({ length: Math.floor(stores.length / size) }, (_, g) =>
      stores.slice(g * size, (g + 1) * size),
    )
    const cells = cellsOf(groups)
    const off = { places: { before: 0, after: 0 }, items: { before: 0, after: 0 } }
    let all = 0
    for (const origin of origins) {
      const sold = summed(cells, origin, origin + WEEKS_AHEAD)
      const units = Float64Array.from(sold, total)
      const half = summed(cells, origin - HALF_YEAR, origin).map((row) => row.map((one) => one / total(row)))
      const weeks = groups.map((_, p) =>
        Float64Array.from({ length: origin - FIRST_WEEK }, (_, t) =>
          cells.reduce((sum, row) => sum + (row[p]?.[t + FIRST_WEEK] as number), 0),
        ),
      )
      const ahead = sharesAhead(weeks, WEEKS_AHEAD)
      for (const [kind, shares] of [
        ['before', half],
        ['after', ahead ? rakeShares(half, units, ahead) : half],
      ] as const) {
        const said = shares.map((row, i) => row.map((share) => share * (units[i] as number)))
        off.items[kind] += said.reduce((sum, row, i) => sum + distance(row, sold[i] as number[]), 0)
        off.places[kind] += distance(byPlace(said), byPlace(sold))
      }
      all += total([...units])
    }
    return (['places', 'items'] as const).flatMap((level) =>
      (['before', 'after'] as const).map((kind) => ({
        id: `places.${groups.length}.${level}.${kind}`,
        value: off[level][kind] / all,
        unit: '',
        note:
          kind === 'before'
            ? `WAPE of six weeks, ${origins.length} origins, ${level === 'places' ? 'all items of a place' : 'items by place'}; shares of the last half year`
            : 'shares of places forecast, items raked',
      })),
    )
  })
}

const FIRST_WEEK = 40
const LAST_WEEK = 160

function readStores(path: string): {
  readonly stores: readonly string[]
  readonly cellsOf: (groups: readonly (readonly string[])[]) => Cells
} {
  const panel = readPanel(path)
  const items = [...new Set(panel.item)]
  const sold = new Map<string, Float64Array>()
  panel.time.forEach((week, row) => {
    const key = `${panel.place[row]} ${panel.item[row]}`
    const weeks = sold.get(key) ?? new Float64Array(LAST_WEEK + 1).fill(Number.NaN)
    weeks[week] = panel.units[row] as number
    sold.set(key, weeks)
  })
  // A week that the panel lacks is as the one before it.
  for (const weeks of sold.values())
    for (let week = FIRST_WEEK, last = 0; week <= LAST_WEEK; week++) {
      if (Number.isNaN(weeks[week])) weeks[week] = last
      last = weeks[week] as number
    }
  return {
    stores: [...new Set(panel.place)].sort((a, b) => Number(a) - Number(b)),
    cellsOf: (groups) =>
      items.map((item) =>
        groups.map((group) =>
          Float64Array.from({ length: LAST_WEEK + 1 }, (_, week) =>
            group.reduce((sum, store) => sum + (sold.get(`${store} ${item}`)?.[week] ?? 0), 0),
          ),
        ),
      ),
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0)
const distance = (a: readonly number[], b: readonly number[]): number =>
  total(a.map((one, n) => Math.abs(one - (b[n] as number))))
const byPlace = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, p) => total(rows.map((row) => row[p] as number)))

/** Units by item and place of the weeks from one up to another. */
const summed = (cells: Cells, from: number, to: number): number[][] =>
  cells.map((row) => row.map((weeks) => total([...weeks.subarray(from, to)])))
