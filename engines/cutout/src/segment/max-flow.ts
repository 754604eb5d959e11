/** Column and row steps of the eight neighbours; the opposite of direction d is 7 - d. */
export const STEP_X = [-1, 0, 1, -1, 1, -1, 0, 1] as const
export const STEP_Y = [-1, -1, -1, 0, 0, 1, 1, 1] as const

const FREE = 0
const SOURCE = 1
const SINK = 2
const NONE = -1
const TERMINAL = 8
const ORPHAN = 9

/**
 * Smallest cut of a grid with eight neighbours (Boykov and Kolmogorov 2004: two search trees that are kept from one
 * path to the next).
 * @param terminals by pixel: what binds it to the source, negative: to the sink
 * @param capacities by pixel and direction: what the step to that neighbour can carry; 0 beyond the edge
 * @returns 1 where a pixel stays with the source
 */
export function maxFlow(width: number, height: number, terminals: Int32Array, capacities: Int32Array): Uint8Array {
  // A rim of empty pixels spares every step the question whether it leaves the grid.
  const wide = width + 2
  const bound = new Int32Array(wide * (height + 2))
  const open = new Int32Array(bound.length * 8)
  for (let y = 0; y < height; y++) {
    bound.set(terminals.subarray(y * width, (y + 1) * width), (y + 1) * wide + 1)
    open.set(capacities.subarray(y * width * 8, (y + 1) * width * 8), ((y + 1) * wide + 1) * 8)
  }
  const tree = cutTrees(wide, bound, open)
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[y * width + x] = tree[(y + 1) * wide + x + 1] === SOURCE ? 1 : 0
  return out
}

/** Grows both trees until they no longer meet. */
function cutTrees(width: number, terminals: Int32Array, capacities: Int32Array): Uint8Array {
  const n = terminals.length
  const tree = new Uint8Array(n)
  const parent = new Int8Array(n).fill(NONE)
  const stamp = new Int32Array(n)
  const depth = new Int32Array(n)
  const step = Int32Array.from({ length: 8 }, (_, d) => STEP_Y[d]! * width + STEP_X[d]!)
  const queue = new Int32Array(n + 1)
  const queued = new Uint8Array(n)
  let head = 0
  let tail = 0
  let time = 0
  const activate = (i: number): void => {
    if (queued[i]) return
    queued[i] = 1
    queue[tail] = i
    tail = tail === n ? 0 : tail + 1
  }
  const orphans: number[] = []
  const orphan = (i: number): void => {
    parent[i] = ORPHAN
    orphans.push(i)
  }
  for (let i = 0; i < n; i++) {
    if (terminals[i] === 0) continue
    tree[i] = terminals[i]! > 0 ? SOURCE : SINK
    parent[i] = TERMINAL
    depth[i] = 1
    activate(i)
  }

  /** Pushes what fits along the path that meets in the step from `s` in direction `d`. */
  const augment = (s: number, d: number): void => {
    const t = s + step[d]!
    let room = capacities[s * 8 + d]!
    let i = s
    while (parent[i] !== TERMINAL) {
      const up = parent[i]!
      const j = i + step[up]!
      room = Math.min(room, capacities[j * 8 + 7 - up]!)
      i = j
    }
    room = Math.min(room, terminals[i]!)
    i = t
    while (parent[i] !== TERMINAL) {
      const up = parent[i]!
      room = Math.min(room, capacities[i * 8 + up]!)
      i += step[up]!
    }
    room = Math.min(room, -terminals[i]!)
    capacities[s * 8 + d]! -= room
    capacities[t * 8 + 7 - d]! += room
    i = s
    while (parent[i] !== TERMINAL) {
      const up = parent[i]!
      const j = i + step[up]!
      capacities[i * 8 + up]! += room
      capacities[j * 8 + 7 - up]! -= room
      if (capacities[j * 8 + 7 - up] === 0) orphan(i)
      i = j
    }
    terminals[i]! -= room
    if (terminals[i] === 0) orphan(i)
    i = t
    while (parent[i] !== TERMINAL) {
      const up = parent[i]!
      const j = i + step[up]!
      capacities[j * 8 + 7 - up]! += room
      capacities[i * 8 + up]! -= room
      if (capacities[i * 8 + up] === 0) orphan(i)
      i = j
    }
    terminals[i]! += room
    if (terminals[i] === 0) orphan(i)
  }

  /** Steps to the terminal, or -1 when the way up ends at an orphan; what was found is kept until the next path. */
  const origin = (from: number): number => {
    let i = from
    let steps = 0
    while (true) {
      if (stamp[i] === time) {
        steps += depth[i]!
        break
      }
      const up = parent[i]!
      steps++
      if (up === TERMINAL) {
        stamp[i] = time
        depth[i] = 1
        break
      }
      if (up === ORPHAN || up === NONE) return -1
      i += step[up]!
    }
    let left = steps
    i = from
    while (stamp[i] !== time) {
      stamp[i] = time
      depth[i] = left--
      i += step[parent[i]!]!
    }
    return steps
  }

  const adopt = (i: number): void => {
    const side = tree[i]!
    let best = NONE
    let bestSteps = Number.POSITIVE_INFINITY
    for (let d = 0; d < 8; d++) {
      const j = i + step[d]!
      if (tree[j] !== side) continue
      const open = side === SOURCE ? capacities[j * 8 + 7 - d]! : capacities[i * 8 + d]!
      if (open <= 0) continue
      const steps = origin(j)
      if (steps >= 0 && steps < bestSteps) {
        best = d
        bestSteps = steps
      }
    }
    if (best !== NONE) {
      parent[i] = best
      stamp[i] = time
      depth[i] = bestSteps + 1
      return
    }
    for (let d = 0; d < 8; d++) {
      const j = i + step[d]!
      if (tree[j] !== side) continue
      const open = side === SOURCE ? capacities[j * 8 + 7 - d]! : capacities[i * 8 + d]!
      if (open > 0) activate(j)
      if (parent[j] === 7 - d) orphan(j)
    }
    tree[i] = FREE
    parent[i] = NONE
  }

  while (head !== tail) {
    const i = queue[head]!
    if (tree[i] === FREE || parent[i] === NONE) {
      head = head === n ? 0 : head + 1
      queued[i] = 0
      continue
    }
    const side = tree[i]!
    let met = -1
    for (let d = 0; d < 8; d++) {
      const j = i + step[d]!
      const open = side === SOURCE ? capacities[i * 8 + d]! : capacities[j * 8 + 7 - d]!
      if (open <= 0) continue
      if (tree[j] === FREE) {
        tree[j] = side
        parent[j] = 7 - d
        stamp[j] = stamp[i]!
        depth[j] = depth[i]! + 1
        activate(j)
      } else if (tree[j] !== side) {
        met = d
        break
      } else if (
        stamp[j]! <= stamp[i]! &&
        depth[j]! > depth[i]! + 1 &&
        parent[j] !== TERMINAL &&
        parent[j] !== ORPHAN
      ) {
        parent[j] = 7 - d
        stamp[j] = stamp[i]!
        depth[j] = depth[i]! + 1
      }
    }
    if (met < 0) {
      head = head === n ? 0 : head + 1
      queued[i] = 0
      continue
    }
    time++
    if (side === SOURCE) augment(i, met)
    else augment(i + step[met]!, 7 - met)
    // Last come, first served keeps whole branches together.
    while (orphans.length > 0) adopt(orphans.pop()!)
  }
  return tree
}
