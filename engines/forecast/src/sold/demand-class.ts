/**
 * How something sells: `new` too short a time to say, `dead` not any more, else by how often and how evenly (Syntetos, Boylan
 * & Croston 2005).
 */
export type DemandClass = 'smooth' | 'erratic' | 'intermittent' | 'lumpy' | 'new' | 'dead'

export interface Classed {
  readonly kind: DemandClass
  /** Mean periods from one sale to the next; infinite without any. */
  readonly interval: number
  /** Squared coefficient of variation of the sizes of sales. */
  readonly variation: number
}

const OFTEN = 1.32
const EVEN = 0.49
const NEW = 8
/** Without a sale for so many times the usual interval, and so many periods. */
const DEAD_INTERVALS = 6
const DEAD_PERIODS = 26

/**
 * Classes a series. What comes before the first sale is not counted: it was not there yet.
 * @param values not negative, oldest first
 * @example demandClass(Float64Array.of(0, 0, 3, 0, 0, 0, 5, 0, 0, 3, 0, 4)).kind // 'intermittent'
 */
export function demandClass(values: Float64Array): Classed {
  const first = values.findIndex((value) => value > 0)
  if (first < 0)
    return { kind: values.length >= DEAD_PERIODS ? 'dead' : 'new', interval: Number.POSITIVE_INFINITY, variation: 0 }
  const life = values.subarray(first)
  const sizes = life.filter((value) => value > 0)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const variation = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length / mean ** 2
  const interval = life.length / sizes.length
  const idle = values.length - 1 - values.findLastIndex((value) => value > 0)
  const usual = Math.max(1, (life.length - idle) / sizes.length)
  if (idle >= Math.max(DEAD_PERIODS, DEAD_INTERVALS * usual)) return { kind: 'dead', interval, variation }
  if (life.length < NEW) return { kind: 'new', interval, variation }
  const isOften = interval < OFTEN
  const isEven = variation < EVEN
  return { kind: isOften ? (isEven ? 'smooth' : 'erratic') : isEven ? 'intermittent' : 'lumpy', interval, variation }
}
