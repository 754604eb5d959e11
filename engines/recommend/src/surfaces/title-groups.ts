import { hash32 } from '@qianmian/kernel'

/** Letters and digits of a title, without case, width, blanks and punctuation. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A title as a sorted set of letter pairs, which serve Chinese and English alike. */
export function titlePairs(title: string): Int32Array {
  const letters = [...plainTitle(title)]
  const pairs = new Set<number>()
  if (letters.length === 1) pairs.add(hash32(letters[0]!) | 0)
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(hash32(letters[i]! + letters[i + 1]!) | 0)
  return Int32Array.from(pairs).sort()
}

/** Share of members that two sorted sets have in common (Jaccard), 0 when either is empty. */
export function jaccard(left: Int32Array, right: Int32Array): number {
  if (left.length === 0 || right.length === 0) return 0
  let [i, j, common] = [0, 0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      common++
      i++
      j++
    } else if (left[i]! < right[j]!) i++
    else j++
  }
  return common / (left.length + right.length - common)
}

/**
 * Groups of products that carry almost the same name, so that one look at two numbers says whether two products are the same
 * thing in another colour. Two titles whose letter pairs are alike by `least` are in one group, and so are both with a third.
 *
 * Candidates are found by the rarest pairs of a title (prefix filter of set similarity joins: Chaudhuri, Ganti, Kaushik, ICDE
 * 2006), so that ten thousand titles take a fraction of a second instead of fifty million comparisons.
 * @param titles one title an item number; an empty one is like nothing
 * @returns the group of each item; -1 = alone
 * @example titleGroups(['Linen Shirt, white', 'linen shirt white!', 'oak table']) // [0, 0, -1]
 */
export function titleGroups(titles: readonly string[], least = 0.8): Int32Array {
  const sets = titles.map(titlePairs)
  const counts = new Map<number, number>()
  for (const set of sets) for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const parent = Int32Array.from(titles, (_, i) => i)
  const rootOf = (item: number): number => {
    let root = item
    while (parent[root] !== root) root = parent[root]!
    while (parent[item] !== root) {
      const next = parent[item]!
      parent[item] = root
      item = next
    }
    return root
  }
  const holders = new Map<number, number[]>()
  // Shorter titles first: a title is compared with those that are not longer, and by their length alone many are out.
  const order = sets.map((_, i) => i).sort((a, b) => sets[a]!.length - sets[b]!.length)
  const met = new Int32Array(titles.length).fill(-1)
  for (const item of order) {
    const set = sets[item]!
    if (set.length === 0) continue
    const rarest = Array.from(set).sort((a, b) => counts.get(a)! - counts.get(b)! || a - b)
    const prefix = rarest.slice(0, set.length - Math.ceil(least * set.length) + 1)
    for (const pair of prefix) {
      for (const other of holders.get(pair) ?? []) {
        if (met[other] === item) continue
        met[other] = item
        if (sets[other]!.length < least * set.length || rootOf(other) === rootOf(item)) continue
        if (jaccard(sets[other]!, set) >= least) parent[rootOf(item)] = rootOf(other)
      }
    }
    for (const pair of prefix) {
      const list = holders.get(pair)
      if (list) list.push(item)
      else holders.set(pair, [item])
    }
  }
  const sizes = new Int32Array(titles.length)
  for (let item = 0; item < titles.length; item++) sizes[rootOf(item)] = sizes[rootOf(item)]! + 1
  return Int32Array.from(titles, (_, item) => (sizes[rootOf(item)]! > 1 ? rootOf(item) : -1))
}
