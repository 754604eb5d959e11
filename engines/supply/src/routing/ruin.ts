import type { Random } from '@qianmian/kernel'
import type { Model } from './model.ts'
import { note, retime, type Tours, unlink } from './tours.ts'

/** How much is taken out at a time (names of Christiaens & Vanden Berghe 2020). */
export interface RuinSize {
  /** Stops that are taken out on average. */
  readonly mean: number
  /** Longest string. */
  readonly longest: number
}

/** Strings that leave some stops in their middle, and how often one more stays. */
const SPLIT = 0.5
const ONE_MORE = 0.01

/** What was taken out, in `stops[0..count)`. */
export interface Removed {
  readonly stops: Int32Array
  count: number
}

/** Takes strings out of routes that lie close to one another. Pinned stops stay. */
export function ruin(model: Model, tours: Tours, random: Random, size: RuinSize, removed: Removed): void {
  const { n, near, nearCount } = model
  const { slotOf, pinned } = tours
  if (tours.used === 0) return
  const longest = Math.min(size.longest, n / tours.used)
  const most = (4 * size.mean) / (1 + longest) - 1
  let strings = Math.floor(random.next() * most + 1)
  const seed = Math.floor(random.next() * n)
  const ruined = tours.noted
  for (let k = -1; k < nearCount && strings > 0; k++) {
    const node = k < 0 ? seed : near[seed * nearCount + k]!
    const slot = slotOf[node]!
    if (slot < 0 || tours.isNoted[slot] || pinned[node]) continue
    strings--
    note(tours, slot)
    const length = Math.floor(random.next() * Math.min(longest, tours.size[slot]!) + 1)
    takeString(model, tours, random, removed, node, length)
  }
  for (let k = ruined; k < tours.noted; k++) retime(model, tours, tours.notedSlots[k]!)
}

/** Takes a string of `length` stops that holds `node` out of its route, or a longer one less some of its middle. */
function takeString(model: Model, tours: Tours, random: Random, removed: Removed, node: number, length: number): void {
  const { n } = model
  const { prev, next, pinned } = tours
  const size = tours.size[tours.slotOf[node]!]!
  let kept = 0
  if (length > 1 && length < size && random.next() < SPLIT) {
    kept = 1
    while (length + kept < size && random.next() < ONE_MORE) kept++
  }
  const span = length + kept
  // How far the string may reach to either side.
  let before = 0
  let start = node
  while (before < span - 1 && prev[start]! < n) {
    start = prev[start]!
    before++
  }
  let behind = 0
  let end = node
  while (behind < span - 1 && next[end]! < n) {
    end = next[end]!
    behind++
  }
  // The start lies `back` stops before the node: at most `before`, at least what the end cannot take.
  const least = Math.max(0, span - 1 - behind)
  const back = least + Math.floor(random.next() * (before - least + 1))
  let at = node
  for (let k = 0; k < back; k++) at = prev[at]!
  const keptFrom = kept > 0 ? 1 + Math.floor(random.next() * (length - 1)) : span
  for (let k = 0; k < span; k++) {
    const following = next[at]!
    if ((k < keptFrom || k >= keptFrom + kept) && !pinned[at]) {
      unlink(model, tours, at)
      removed.stops[removed.count++] = at
    }
    at = following
  }
}
