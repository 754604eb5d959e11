/** Futures in tenths of units, one after another: of thousands of items at several places they are most of what a plan holds. */
export interface PackedFutures {
  readonly count: number
  readonly tenths: Uint32Array
}

const TENTHS = 10

/**
 * Puts futures together, rounded to tenths.
 * @param paths of one length each, not negative
 * @example packFutures([Float64Array.of(1.26, 0)]).tenths // 13, 0
 */
export function packFutures(paths: readonly ArrayLike<number>[]): PackedFutures {
  const days = paths[0]?.length ?? 0
  const tenths = new Uint32Array(paths.length * days)
  paths.forEach((path, k) => {
    for (let t = 0; t < days; t++) tenths[k * days + t] = Math.round(TENTHS * (path[t] as number))
  })
  return { count: paths.length, tenths }
}

/** Futures as they were put together, by day. */
export function unpackFutures({ count, tenths }: PackedFutures): number[][] {
  const days = count > 0 ? tenths.length / count : 0
  return Array.from({ length: count }, (_, k) =>
    Array.from(tenths.subarray(k * days, (k + 1) * days), (value) => value / TENTHS),
  )
}
