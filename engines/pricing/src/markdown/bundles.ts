/** A slow and a fast product that could be sold together, over the time in which the slow one has to go. */
export interface BundlePair {
  readonly slow: string
  readonly fast: string
  /** Units of the fast product that are sold anyway. */
  readonly fastUnits: number
  /** Share of its buyers that take the bundle at the offered price, 0 to 1. */
  readonly attachRate: number
  /** Share of bundles whose buyer would have bought the slow product for itself, 0 to 1: cannibalised. */
  readonly cannibalisation: number
  /** What the slow product is sold for alone and in the bundle, and what a unit left over brings. Minor units. */
  readonly slowPrice: number
  readonly slowBundlePrice: number
  readonly slowSalvage: number
  /** Units of the slow product beyond what it sells alone. */
  readonly overstock: number
}

export interface Bundle {
  readonly slow: string
  readonly fast: string
  /** Units that go in the bundle, of which `cannibalised` would have been sold anyway. */
  readonly units: number
  readonly cannibalised: number
  /** Minor units, rounded down. */
  readonly gain: number
}

export interface BundleLimits {
  /** A fast product carries at most so many bundles; 1 where absent. */
  readonly mostPerFast?: number
}

/**
 * What a pair gains: units that would have been left over bring the bundle's price instead of the salvage; those that would
 * have been sold alone lose the difference.
 */
export function bundleGain(pair: BundlePair): Omit<Bundle, 'slow' | 'fast'> {
  const { fastUnits, attachRate, cannibalisation, slowPrice, slowBundlePrice, slowSalvage, overstock } = pair
  const isShare = (one: number): boolean => one >= 0 && one <= 1
  if (!isShare(attachRate) || !isShare(cannibalisation)) throw new RangeError('rates lie between 0 and 1')
  if (!(fastUnits >= 0) || !(overstock >= 0)) throw new RangeError('units are not negative')
  const wanted = fastUnits * attachRate
  // Those who would have bought it anyway free a unit; only the others eat into what is left over.
  const fresh = Math.min(wanted * (1 - cannibalisation), overstock)
  const units = cannibalisation < 1 ? fresh / (1 - cannibalisation) : wanted
  const cannibalised = units - fresh
  const gain = Math.floor(fresh * (slowBundlePrice - slowSalvage) - cannibalised * (slowPrice - slowBundlePrice))
  return { units, cannibalised, gain }
}

/** Cheapest assignment of rows to columns (rows <= columns), by shortest augmenting paths (Jonker & Volgenant 1987). */
function assign(cost: readonly Float64Array[], columns: number): Int32Array {
  const rows = cost.length
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  const rowOf = new Int32Array(columns + 1)
  const way = new Int32Array(columns + 1)
  for (let i = 1; i <= rows; i++) {
    rowOf[0] = i
    let at = 0
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const isUsed = new Uint8Array(columns + 1)
    do {
      isUsed[at] = 1
      const row = rowOf[at]!
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let j = 1; j <= columns; j++) {
        if (isUsed[j] === 1) continue
        const reduced = cost[row - 1]![j - 1]! - u[row]! - v[j]!
        if (reduced < least[j]!) [least[j], way[j]] = [reduced, at]
        if (least[j]! < delta) [delta, next] = [least[j]!, j]
      }
      for (let j = 0; j <= columns; j++)
        if (isUsed[j] === 1) {
          u[rowOf[j]!] = u[rowOf[j]!]! + delta
          v[j] = v[j]! - delta
        } else least[j] = least[j]! - delta
      at = next
    } while (rowOf[at] !== 0)
    while (at !== 0) {
      rowOf[at] = rowOf[way[at]!]!
      at = way[at]!
    }
  }
  const columnOf = new Int32Array(rows).fill(-1)
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) columnOf[rowOf[j]! - 1] = j - 1
  return columnOf
}

/**
 * Chooses bundles: each slow product in one at most, each fast product in as many as allowed, so that the whole gain is the
 * largest there is. Pairs that gain nothing are left out.
 * @returns bundles by falling gain
 */
export function chooseBundles(pairs: readonly BundlePair[], { mostPerFast = 1 }: BundleLimits = {}): Bundle[] {
  const gaining = pairs
    .map((pair) => ({ slow: pair.slow, fast: pair.fast, ...bundleGain(pair) }))
    .filter(({ gain }) => gain > 0)
  const slows = [...new Set(gaining.map(({ slow }) => slow))]
  const fasts = [...new Set(gaining.map(({ fast }) => fast))]
  const columns = fasts.length * mostPerFast
  // A column of its own for every slow product: to stay alone, at no gain.
  const cost = slows.map(() => new Float64Array(columns + slows.length))
  const best = new Map<string, Bundle>()
  for (const bundle of gaining) {
    const [row, column] = [slows.indexOf(bundle.slow), fasts.indexOf(bundle.fast)]
    const key = `${row}/${column}`
    if ((best.get(key)?.gain ?? 0) >= bundle.gain) continue
    best.set(key, bundle)
    for (let k = 0; k < mostPerFast; k++) cost[row]![column * mostPerFast + k] = -bundle.gain
  }
  const columnOf = assign(cost, columns + slows.length)
  return slows
    .flatMap((_, row) => {
      const column = columnOf[row]!
      return column < columns ? (best.get(`${row}/${Math.floor(column / mostPerFast)}`) ?? []) : []
    })
    .sort((a, b) => b.gain - a.gain)
}
