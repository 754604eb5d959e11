/**
 * The value at which half of the weight lies on either side: one member that has gone astray does not pull it along.
 * @param values one a member
 * @param weights positive, one a member
 * @param order scratch space, as long as both
 */
export function weightedMedian(values: Float64Array, weights: Float64Array, order: Uint8Array): number {
  const n = values.length
  for (let i = 0; i < n; i++) {
    // Insertion: there are a handful of members.
    let at = i
    const value = values[i] as number
    while (at > 0 && (values[order[at - 1] as number] as number) > value) {
      order[at] = order[at - 1] as number
      at -= 1
    }
    order[at] = i
  }
  let total = 0
  for (let i = 0; i < n; i++) total += weights[i] as number
  let sum = 0
  for (let i = 0; i < n; i++) {
    sum += weights[order[i] as number] as number
    if (sum >= total / 2) return values[order[i] as number] as number
  }
  return values[order[n - 1] as number] as number
}
