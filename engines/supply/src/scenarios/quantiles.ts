/** Buckets between the least and the largest value: few values share one. */
const BUCKETS = 512

/**
 * Quantiles of sampled values: the least value that so large a share of them does not exceed. By buckets, of which only those are
 * sorted that a quantile lies in.
 * @param values at least one
 * @param shares ascending, above 0 and up to 1
 * @example sampleQuantiles(Float64Array.of(4, 1, 3, 2), [0.25, 0.5]) // 1, 2
 */
export function sampleQuantiles(values: Float64Array, shares: readonly number[]): Float64Array {
  const n = values.length
  const ats = shares.map((share) => Math.min(n - 1, Math.max(0, Math.ceil(share * n - 1e-9) - 1)))
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let k = 0; k < n; k++) {
    const value = values[k]!
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === high) return new Float64Array(shares.length).fill(low)
  if (!Number.isFinite(high - low) || n < BUCKETS / 4) {
    const sorted = values.slice().sort()
    return Float64Array.from(ats, (at) => sorted[at]!)
  }
  const by = (BUCKETS - 1) / (high - low)
  const ends = new Int32Array(BUCKETS)
  for (let k = 0; k < n; k++) ends[((values[k]! - low) * by) | 0]!++
  for (let bucket = 1; bucket < BUCKETS; bucket++) ends[bucket]! += ends[bucket - 1]!
  // Buckets that hold a place which is asked for are laid down one behind the other; the others are passed over.
  const next = new Int32Array(BUCKETS).fill(-1)
  const places = new Int32Array(ats.length)
  const starts: number[] = []
  let bucket = 0
  let laid = 0
  for (let q = 0; q < ats.length; q++) {
    while (ends[bucket]! <= ats[q]!) bucket++
    const before = bucket > 0 ? ends[bucket - 1]! : 0
    if (next[bucket]! < 0) {
      next[bucket] = laid
      starts.push(laid)
      laid += ends[bucket]! - before
    }
    places[q] = starts[starts.length - 1]! + ats[q]! - before
  }
  const kept = new Float64Array(laid)
  for (let k = 0; k < n; k++) {
    const own = ((values[k]! - low) * by) | 0
    if (next[own]! >= 0) kept[next[own]!++] = values[k]!
  }
  starts.forEach((start, s) => {
    kept.subarray(start, starts[s + 1] ?? laid).sort()
  })
  return Float64Array.from(places, (place) => kept[place]!)
}

/** Mean of the worst share of outcomes, at least one of them (Rockafellar & Uryasev 2000): what a bad day costs. */
export function conditionalMean(values: Float64Array, share: number): number {
  const sorted = values.slice().sort()
  const count = Math.max(1, Math.ceil(share * sorted.length - 1e-9))
  let sum = 0
  for (let k = 0; k < count; k++) sum += sorted[k]!
  return sum / count
}

/** Mean of sampled values. */
export function sampleMean(values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k]!
  return sum / values.length
}
