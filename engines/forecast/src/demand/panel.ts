import { MOST_RIVALS, rivalsOf } from './rivals.ts'

/**
 * What was sold where, when, and at which price: columns of one length, one row an item, place and period. Rows of the future
 * have no units yet, but the price and the promotions that are planned.
 */
export interface Panel {
  readonly item: readonly string[]
  /** Store, warehouse or region; the same for all rows where there is one only. */
  readonly place: readonly string[]
  /**
   * What the item competes within; others of the category in the same place count as its rivals. Where absent, all items are
   * rivals when there are 25 or fewer, and none otherwise.
   */
  readonly category?: readonly string[]
  /** Number of the period: a day, a week. Periods need not be complete. */
  readonly time: Int32Array
  /** Units in any measure, not negative; NaN where not known: the future, or a period out of stock, which is no zero. */
  readonly units: Float64Array
  /** For one unit in one currency, positive; NaN where not known. */
  readonly price: Float64Array
  /** By name: between 0 (none) and 1, such as an advertisement or a place on the front page. */
  readonly promotions?: Readonly<Record<string, Float64Array>>
  /** By name: what the calendar says of the period, such as a festival's share of it; known ahead. */
  readonly calendar?: Readonly<Record<string, Float64Array>>
}

/** A panel laid out by series (an item in a place) and period: cell `series * periods + period`. */
export interface Grid {
  readonly series: readonly { readonly item: number; readonly place: number }[]
  /** By series: others of its category in its place. */
  readonly rivals: readonly Int32Array[]
  readonly items: readonly string[]
  readonly places: readonly string[]
  /** Number of the first period, and how many there are. */
  readonly from: number
  readonly periods: number
  /** The last period, counted from `from`, with anything sold known. */
  readonly origin: number
  /** Cell by row of the panel. */
  readonly cells: Int32Array
  /** Logarithm of units (with `lift` added, where nothing was sold at times); NaN where not known. */
  readonly logs: Float64Array
  readonly lift: number
  /** Logarithm of the price, the last known one where a period has none; the first known one before. */
  readonly prices: Float64Array
  readonly promotions: readonly Float64Array[]
  readonly calendar: readonly Float64Array[]
}

/**
 * Lays a panel out. Of two rows for one cell the later one counts.
 * @throws RangeError on columns of different length, negative units, prices that are not positive, or nothing known
 */
export function gridOf(panel: Panel): Grid {
  const n = panel.item.length
  const extra = [...Object.values(panel.promotions ?? {}), ...Object.values(panel.calendar ?? {})]
  for (const column of [panel.place, panel.category ?? panel.item, panel.time, panel.units, panel.price, ...extra])
    if (column.length !== n) throw new RangeError('every column of a panel has one value a row')
  let [from, to, least] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let hasZero = false
  for (let row = 0; row < n; row++) {
    const [time, units, price] = [panel.time[row] as number, panel.units[row] as number, panel.price[row] as number]
    if (units < 0) throw new RangeError(`row ${row} sold less than nothing: ${units}`)
    if (price <= 0 || price === Number.POSITIVE_INFINITY)
      throw new RangeError(`row ${row} has no price that can be: ${price}`)
    if (units === Number.POSITIVE_INFINITY) throw new RangeError(`row ${row} sold more than can be`)
    if (time < from) from = time
    if (time > to) to = time
    if (units === 0) hasZero = true
    else if (units < least) least = units
  }
  if (!Number.isFinite(least) && !hasZero) throw new RangeError('a panel without anything known cannot be learned from')
  const periods = to - from + 1
  const items = [...new Set(panel.item)]
  const places = [...new Set(panel.place)]
  const itemAt = new Map(items.map((item, i) => [item, i]))
  const placeAt = new Map(places.map((place, i) => [place, i]))
  const at = new Map<number, number>()
  const series: { item: number; place: number }[] = []
  const cells = new Int32Array(n)
  for (let row = 0; row < n; row++) {
    const [item, place] = [
      itemAt.get(panel.item[row] as string) as number,
      placeAt.get(panel.place[row] as string) as number,
    ]
    const key = item * places.length + place
    let one = at.get(key)
    if (one === undefined) {
      one = series.length
      at.set(key, one)
      series.push({ item, place })
    }
    cells[row] = one * periods + (panel.time[row] as number) - from
  }
  const size = series.length * periods
  const lift = hasZero ? (Number.isFinite(least) ? least : 1) : 0
  const logs = new Float64Array(size).fill(Number.NaN)
  const prices = new Float64Array(size).fill(Number.NaN)
  let origin = 0
  for (let row = 0; row < n; row++) {
    const cell = cells[row] as number
    const units = panel.units[row] as number
    if (!Number.isNaN(units)) {
      logs[cell] = Math.log(units + lift)
      origin = Math.max(origin, (panel.time[row] as number) - from)
    }
    if (!Number.isNaN(panel.price[row] as number)) prices[cell] = Math.log(panel.price[row] as number)
  }
  const sold = new Float64Array(series.length)
  for (let cell = 0; cell < size; cell++) {
    const s = Math.floor(cell / periods)
    const log = logs[cell] as number
    if (!Number.isNaN(log)) sold[s] = (sold[s] as number) + Math.exp(log)
  }
  const categories: (string | undefined)[] = items.map(() => (items.length <= MOST_RIVALS + 1 ? '' : undefined))
  panel.category?.forEach((category, row) => {
    categories[itemAt.get(panel.item[row] as string) as number] = category
  })
  for (let s = 0; s < series.length; s++) fillAlong(prices.subarray(s * periods, (s + 1) * periods))
  const laid = (columns: Readonly<Record<string, Float64Array>> | undefined): Float64Array[] =>
    Object.keys(columns ?? {})
      .sort()
      .map((name) => {
        const out = new Float64Array(size)
        const values = columns?.[name] as Float64Array
        for (let row = 0; row < n; row++) out[cells[row] as number] = values[row] || 0
        return out
      })
  return {
    series,
    rivals: rivalsOf(series, categories, sold),
    items,
    places,
    from,
    periods,
    origin,
    cells,
    logs,
    lift,
    prices,
    promotions: laid(panel.promotions),
    calendar: laid(panel.calendar),
  }
}

/** Carries the last known value on, and the first one back; zeros where nothing is known at all. */
function fillAlong(values: Float64Array): void {
  let last = values.find((value) => !Number.isNaN(value)) ?? 0
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t] as number)) values[t] = last
    else last = values[t] as number
  }
}
