import { sparseRidge } from '../demand/ridge.ts'

/** A sum whose forecast was made on its own. */
export interface Aggregate {
  /** Places of what it is the sum of. */
  readonly members: readonly number[]
  readonly forecast: number
  /** Of its error; positive. */
  readonly variance: number
}

/**
 * Makes forecasts of parts and of their sums agree: each is moved the less the surer it is (MinT with a diagonal; Wickramasuriya
 * et al. 2019). Without aggregates it is bottom-up: parts stay, sums follow.
 * @param parts forecasts of the lowest level @param variances of their errors, positive
 * @returns the lowest level; sums are sums of it, and nothing is below zero where no part was
 * @throws RangeError on a variance that is not positive, or a member that is no part
 * @example reconcile(Float64Array.of(4, 5), Float64Array.of(1, 1), [{ members: [0, 1], forecast: 12, variance: 1 }]) // 5, 6
 */
export function reconcile(
  parts: Float64Array,
  variances: Float64Array,
  aggregates: readonly Aggregate[],
): Float64Array {
  const n = parts.length
  if (variances.length !== n || !variances.every((variance) => variance > 0))
    throw new RangeError('every part has a positive variance')
  const starts = [0]
  const columns: number[] = []
  for (const { members, variance } of aggregates) {
    if (!(variance > 0)) throw new RangeError('every sum has a positive variance')
    for (const member of members) {
      if (!(member >= 0 && member < n)) throw new RangeError(`there is no part ${member}`)
      columns.push(member)
    }
    starts.push(columns.length)
  }
  const isNonNegative = parts.every((part) => part >= 0)
  const penalties = variances.map((variance) => 1 / variance)
  const believed = parts.slice()
  for (let round = 0; ; round++) {
    const found = sparseRidge(
      {
        starts: Int32Array.from(starts),
        columns: Int32Array.from(columns),
        values: new Float64Array(columns.length).fill(1),
      },
      Float64Array.from(aggregates, ({ forecast }) => forecast),
      Float64Array.from(aggregates, ({ variance }) => 1 / variance),
      penalties,
      believed,
      ITERATIONS,
      EXACT,
    )
    const low = [...found.keys()].filter((i) => (found[i] as number) < -1e-9 && (penalties[i] as number) < HELD)
    if (!isNonNegative || low.length === 0 || round === ROUNDS)
      return isNonNegative ? found.map((value) => Math.max(0, value)) : found
    // What would go below zero is held there, and the others bear the rest.
    for (const i of low) {
      believed[i] = 0
      penalties[i] = HELD
    }
  }
}

const ITERATIONS = 500
/** Sums that are all but certain beside parts that are not take long to agree. */
const EXACT = 1e-28
const ROUNDS = 5
const HELD = 1e9

/** A cell of products by regions by days. */
export interface Cell {
  readonly product: string
  readonly region: string
  readonly day: string
}

/**
 * The sums that people plan by: a product over regions, a region over products, everything a day, and a product in a region
 * over all days.
 * @returns by name, places of cells; those with a single cell are left out
 */
export function sumsOf(cells: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, number[]>()
  cells.forEach(({ product, region, day }, i) => {
    for (const name of [
      `product ${product}, day ${day}`,
      `region ${region}, day ${day}`,
      `day ${day}`,
      `product ${product}, region ${region}`,
    ]) {
      const members = sums.get(name)
      if (members) members.push(i)
      else sums.set(name, [i])
    }
  })
  return new Map([...sums].filter(([, members]) => members.length > 1))
}
