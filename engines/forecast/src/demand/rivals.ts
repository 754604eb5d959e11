/** Others that a series is compared with, at most: the greatest. */
export const MOST_RIVALS = 24

/**
 * The other items of the same category in the same place: those whose prices may matter.
 * @param series item and place of each @param categories by item @param sold by series: how much, for the greatest
 * @returns series by series
 */
export function rivalsOf(
  series: readonly { readonly item: number; readonly place: number }[],
  categories: readonly (string | undefined)[],
  sold: Float64Array,
): readonly Int32Array[] {
  const shelves = new Map<string, number[]>()
  const shelfOf = (s: number): string | undefined => {
    const { item, place } = series[s] as { item: number; place: number }
    const category = categories[item]
    return category === undefined ? undefined : `${place}/${category}`
  }
  for (let s = 0; s < series.length; s++) {
    const shelf = shelfOf(s)
    if (shelf === undefined) continue
    const members = shelves.get(shelf)
    if (members) members.push(s)
    else shelves.set(shelf, [s])
  }
  for (const members of shelves.values()) members.sort((a, b) => (sold[b] as number) - (sold[a] as number) || a - b)
  return series.map((_, s) => {
    const members = shelves.get(shelfOf(s) ?? '') ?? []
    const greatest = members.slice(0, MOST_RIVALS + 1).filter((other) => other !== s)
    return Int32Array.from(greatest.slice(0, MOST_RIVALS)).sort()
  })
}
