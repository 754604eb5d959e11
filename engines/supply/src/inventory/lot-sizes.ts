/**
 * The cheapest lots for known demand, exactly (Wagner & Whitin 1958).
 * @param K cost of an order
 * @param h cost of a unit held over one period
 * @param demand by period
 * @returns quantities by period and the whole cost
 * @example wagnerWhitin(60, 0.5, [40, 50, 10, 80, 20]).q // [100, 0, 0, 100, 0]
 */
export function wagnerWhitin(
  K: number,
  h: number,
  demand: readonly number[],
): { readonly q: number[]; readonly cost: number } {
  const T = demand.length
  // best[t]: cheapest way to serve periods t and later; next[t]: where the order after that of t is placed.
  const best = new Float64Array(T + 1)
  const next = new Int32Array(T)
  for (let t = T - 1; t >= 0; t--) {
    let [held, least, at] = [0, Number.POSITIVE_INFINITY, T]
    for (let u = t; u < T; u++) {
      held += h * (u - t) * (demand[u] ?? 0)
      const cost = K + held + (best[u + 1] as number)
      if (cost < least) [least, at] = [cost, u + 1]
    }
    // Nothing wanted now: waiting costs nothing.
    if ((demand[t] ?? 0) === 0 && (best[t + 1] as number) <= least) [least, at] = [best[t + 1] as number, -1]
    best[t] = least
    next[t] = at
  }
  const q = new Array<number>(T).fill(0)
  for (let t = 0; t < T; ) {
    const end = next[t] as number
    if (end < 0) {
      t += 1
      continue
    }
    for (let u = t; u < end; u++) q[t] = (q[t] ?? 0) + (demand[u] ?? 0)
    t = end
  }
  return { q, cost: best[0] as number }
}
