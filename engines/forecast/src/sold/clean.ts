/** What was changed before a series was learned from, and why: a person can check each. */
export interface Note {
  /** Place in the series. */
  readonly at: number
  readonly kind: 'out of stock' | 'gap' | 'negative' | 'outlier'
  readonly was: number
  readonly now: number
}

export interface Cleaned {
  readonly values: Float64Array
  readonly notes: readonly Note[]
}

/** Median absolute deviations beyond which a value is damped to this bound: rare enough that seasons and offers stay. */
const FAR = 6
const MAD_TO_SPREAD = 1.4826
const WINDOW_CYCLES = 4
const FEWEST = 12

/**
 * Makes a series fit to be learned from. A period without stock is no zero: what was sold then is a lower bound, raised to what
 * such periods sell nearby on average. Gaps (NaN) are filled in the same way, negative values (returns) become zero, and single
 * values far above all others of their place in the cycle are damped, each with a note.
 * @param values oldest first; NaN for a gap
 * @param period observations a cycle; 1 for none
 * @param inStock one a value: 0 where it was out of stock for a part of the period or more
 * @throws RangeError without values, on an infinite one, or when `inStock` has another length
 * @example cleaned(Float64Array.of(5, 6, 0, 4), 1, Uint8Array.of(1, 1, 0, 1)).values // 5, 6, 5, 4
 */
export function cleaned(values: Float64Array, period: number, inStock?: Uint8Array): Cleaned {
  const n = values.length
  if (n === 0) throw new RangeError('a series without observations cannot be cleaned')
  if (inStock && inStock.length !== n) throw new RangeError('whether there was stock is told once a value')
  const notes: Note[] = []
  const out = values.slice()
  const isKnown = new Uint8Array(n)
  for (let t = 0; t < n; t++) {
    const value = values[t] as number
    if (Math.abs(value) === Number.POSITIVE_INFINITY) throw new RangeError('a series has a value without bound')
    if (value < 0) {
      out[t] = 0
      notes.push({ at: t, kind: 'negative', was: value, now: 0 })
    }
    isKnown[t] = Number.isNaN(value) || inStock?.[t] === 0 ? 0 : 1
  }
  const nearby = (t: number): number[] => {
    const near = (step: number): number[] => {
      const found: number[] = []
      for (let back = step; back <= WINDOW_CYCLES * step * 2; back += step)
        for (const at of [t - back, t + back])
          if (at >= 0 && at < n && isKnown[at] && found.length < 2 * WINDOW_CYCLES) found.push(out[at] as number)
      return found
    }
    const same = near(period)
    return same.length >= 2 || period === 1 ? same : near(1)
  }
  const common = (t: number): { middle: number; spread: number; count: number } => {
    const used = nearby(t)
    const middle = medianOf(used)
    return {
      middle,
      spread: MAD_TO_SPREAD * medianOf(used.map((value) => Math.abs(value - middle))),
      count: used.length,
    }
  }
  const known = out.filter((_, t) => isKnown[t])
  const whole = medianOf([...known])
  for (let t = 0; t < n; t++) {
    if (isKnown[t]) continue
    const used = nearby(t)
    const isGap = Number.isNaN(values[t] as number)
    // The mean, not the middle: what sells rarely or unevenly has a middle far below what is missed.
    const now = Math.max(isGap ? 0 : (out[t] as number), meanOf(used.length > 0 ? used : known))
    notes.push({ at: t, kind: isGap ? 'gap' : 'out of stock', was: values[t] as number, now })
    out[t] = now
  }
  if (known.length >= FEWEST) {
    const wide = MAD_TO_SPREAD * medianOf([...known].map((value) => Math.abs(value - whole)))
    for (let t = 0; t < n; t++) {
      if (!isKnown[t]) continue
      const { middle, spread, count } = common(t)
      const bound = middle + FAR * Math.max(spread, wide)
      // A series that mostly sells nothing has no spread to judge by.
      if (count < 4 || wide === 0 || (out[t] as number) <= bound) continue
      notes.push({ at: t, kind: 'outlier', was: values[t] as number, now: bound })
      out[t] = bound
    }
  }
  return { values: out, notes: notes.sort((a, b) => a.at - b.at) }
}

/** The mean of some values; zero of none. */
const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The middle of some values; zero of none. */
function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
