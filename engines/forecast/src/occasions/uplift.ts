/** An occasion as it stands on some day: what the occasions engine says, or any other calendar. */
export interface OccasionNear {
  readonly id: string
  /** Days until it; negative when it is over. */
  readonly inDays: number
}

/** Parts of the time around an occasion that sell in their own way. */
export type OccasionWindow = 'far lead' | 'lead' | 'eve' | 'peak' | 'tail' | 'after'

const EVE = 3
const LEAD = 7

/** @example windowOfOccasion(2) // 'eve' */
export function windowOfOccasion(inDays: number): OccasionWindow {
  if (inDays > LEAD) return 'far lead'
  if (inDays > EVE) return 'lead'
  if (inDays > 0) return 'eve'
  if (inDays === 0) return 'peak'
  return inDays >= -EVE ? 'tail' : 'after'
}

/** What days of occasions multiply sales by. */
export interface Uplifts {
  /** By key `id/window`: the shop's factor, and every item's, drawn to the shop's. */
  readonly factors: ReadonlyMap<string, { readonly shop: number; readonly items: Float64Array; readonly days: number }>
  /** What a day multiplies an item's sales by. */
  of(item: number, day: readonly OccasionNear[]): number
}

/** Variance of sold units by their mean: more than one, for people come in groups. */
const OVERDISPERSION = 2
/** Items' worth of the belief that a window changes nothing. */
const BELIEF = 1
const LEAST_BETWEEN = 0.01
const LEAST = 0.05
const ROUNDS = 6
const REACH = 28
const WEEK = 7
const FEWEST_NEAR = 7

/**
 * Learns what occasions multiply sales by, over all items of a shop: sales beside what the same weekday near in time sells
 * without an occasion; a window's factor is the shop's, and each item's as far as it sold enough to tell (empirical Bayes).
 * Windows that overlap are learned together by iterative scaling. Dates may move from year to year: days are told by how far
 * they are from the occasion.
 * @param items units a day, all of the same days, oldest first; NaN where not known
 * @param days occasions near each of those days; none on plain days
 * @throws RangeError when an item has not one value a day
 * @example learnUplifts([units], days).of(0, [{ id: '1111', inDays: 0 }])
 */
export function learnUplifts(items: readonly Float64Array[], days: readonly (readonly OccasionNear[])[]): Uplifts {
  for (const units of items)
    if (units.length !== days.length)
      throw new RangeError(`${days.length} days are told of, an item has ${units.length}`)
  const keys = days.map((near) => keysOf(near))
  const plain = items.map((units) => plainSales(units, keys))
  const occurrences = new Map<string, number[]>()
  keys.forEach((day, t) => {
    for (const key of day) occurrences.set(key, [...(occurrences.get(key) ?? []), t])
  })
  const factors = new Map<string, { shop: number; items: Float64Array; days: number }>()
  for (const [key, when] of occurrences)
    factors.set(key, { shop: 1, items: new Float64Array(items.length).fill(1), days: when.length })
  for (let round = 0; round < ROUNDS; round++)
    for (const [key, when] of occurrences) {
      const ratios = new Float64Array(items.length)
      const expected = new Float64Array(items.length)
      items.forEach((units, i) => {
        let sold = 0
        for (const t of when) {
          const base = plain[i]?.[t] as number
          if (Number.isNaN(units[t] as number) || !(base > 0)) continue
          let others = 1
          for (const other of keys[t] ?? []) if (other !== key) others *= factors.get(other)?.items[i] ?? 1
          sold += units[t] as number
          expected[i] = (expected[i] as number) + base * others
        }
        ratios[i] = (expected[i] as number) > 0 ? sold / (expected[i] as number) : 1
      })
      factors.set(key, { ...shrunk(ratios, expected), days: when.length })
    }
  return upliftsOf(factors)
}

/** Uplifts from their factors: those travel between threads, functions do not. */
export const upliftsOf = (factors: Uplifts['factors']): Uplifts => ({
  factors,
  of: (item, day) =>
    keysOf(day).reduce((product, key) => product * (factors.get(key)?.items[item] ?? factors.get(key)?.shop ?? 1), 1),
})

const keysOf = (near: readonly OccasionNear[]): string[] => [
  ...new Set(near.map(({ id, inDays }) => `${id}/${windowOfOccasion(inDays)}`)),
]

/** The shop's factor and the items', by how much each sold and how much items differ. */
function shrunk(ratios: Float64Array, expected: Float64Array): { shop: number; items: Float64Array } {
  let [sum, weight] = [BELIEF, BELIEF]
  ratios.forEach((ratio, i) => {
    const w = (expected[i] as number) / ((expected[i] as number) + OVERDISPERSION)
    sum += w * ratio
    weight += w
  })
  const shop = Math.max(LEAST, sum / weight)
  const noise = (i: number): number => (OVERDISPERSION * shop) / (expected[i] as number)
  let [between, seen] = [0, 0]
  ratios.forEach((ratio, i) => {
    if (!((expected[i] as number) > 0)) return
    const w = 1 / (1 + noise(i))
    between += w * ((ratio - shop) ** 2 - noise(i))
    seen += w
  })
  const apart = Math.max(LEAST_BETWEEN * shop * shop, seen > 0 ? between / seen : 0)
  return {
    shop,
    items: ratios.map((ratio, i) =>
      (expected[i] as number) > 0 ? Math.max(LEAST, shop + (apart / (apart + noise(i))) * (ratio - shop)) : shop,
    ),
  }
}

/** What each day would have sold without an occasion: the mean of plain days near it, by weekday as plain days show it. */
function plainSales(units: Float64Array, keys: readonly (readonly string[])[]): Float64Array {
  const n = units.length
  const isPlain = (t: number): boolean => (keys[t]?.length ?? 0) === 0 && !Number.isNaN(units[t] as number)
  let [all, count] = [0, 0]
  const sums = new Float64Array(WEEK)
  const counts = new Float64Array(WEEK)
  for (let t = 0; t < n; t++) {
    if (!isPlain(t)) continue
    sums[t % WEEK] = (sums[t % WEEK] as number) + (units[t] as number)
    counts[t % WEEK] = (counts[t % WEEK] as number) + 1
    all += units[t] as number
    count += 1
  }
  const mean = count > 0 ? all / count : 0
  const weekday = sums.map((sum, d) => (mean > 0 ? (sum + WEEK * mean) / ((counts[d] as number) + WEEK) / mean : 1))
  return Float64Array.from({ length: n }, (_, t) => {
    let [near, many] = [0, 0]
    for (let reach = REACH; many < FEWEST_NEAR && reach <= 4 * REACH; reach *= 2) {
      near = 0
      many = 0
      for (let at = Math.max(0, t - reach); at < Math.min(n, t + reach + 1); at++) {
        if (!isPlain(at)) continue
        near += (units[at] as number) / (weekday[at % WEEK] as number)
        many += 1
      }
    }
    return (many > 0 ? near / many : mean) * (weekday[t % WEEK] as number)
  })
}
