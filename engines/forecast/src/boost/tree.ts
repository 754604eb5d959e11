import { type Bins, MOST_BINS } from './bins.ts'

/** A tree in arrays: node 0 is the root; a leaf has feature -1. */
export interface Tree {
  readonly feature: Int32Array
  /** Rows whose bin is not above it go left; so do those without a value. */
  readonly bin: Uint8Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly value: Float64Array
}

export interface TreeOptions {
  /** Leaves at most. */
  readonly leaves: number
  /** Second derivatives (weights, for squared loss) that a leaf holds at least. */
  readonly leastWeight: number
  /** How far values of leaves are drawn to zero, in the same unit. */
  readonly shrink: number
  /** Gain that a split needs. */
  readonly leastGain: number
}

interface Leaf {
  readonly node: number
  readonly from: number
  readonly to: number
  readonly g: number
  readonly h: number
  readonly sums: Float64Array
  gain: number
  feature: number
  bin: number
  leftG: number
  leftH: number
}

const SLOTS = MOST_BINS + 1
const WIDTH = 2 * SLOTS

/**
 * Grows a tree by always splitting the leaf that gains most; sums of the larger child come by subtraction.
 * @param g first derivatives by row @param h second ones
 * @param rows those that are learned from; their order is changed, so that the rows of a leaf lie side by side
 * @param features columns that may be split by
 * @param atLeaf called with the rows of every leaf; what it returns is the leaf's value instead of the Newton step
 */
export function growTree(
  bins: Bins,
  g: Float64Array,
  h: Float64Array,
  rows: Int32Array,
  features: Int32Array,
  options: TreeOptions,
  atLeaf?: (rows: Int32Array) => number,
): Tree {
  const most = 2 * options.leaves - 1
  const feature = new Int32Array(most).fill(-1)
  const bin = new Uint8Array(most)
  const left = new Int32Array(most)
  const right = new Int32Array(most)
  const value = new Float64Array(most)
  const spare: Float64Array[] = []
  const held = new Int32Array(rows.length)
  const score = (sumG: number, sumH: number): number => (sumG * sumG) / (sumH + options.shrink)

  const search = (leaf: Leaf): Leaf => {
    const whole = score(leaf.g, leaf.h)
    for (let f = 0; f < features.length; f++) {
      const column = features[f] as number
      const cuts = (bins.edges[column] as Float64Array).length
      let [sumG, sumH] = [0, 0]
      for (let at = 0; at <= cuts; at++) {
        sumG += leaf.sums[f * WIDTH + 2 * at] as number
        sumH += leaf.sums[f * WIDTH + 2 * at + 1] as number
        if (sumH < options.leastWeight) continue
        if (leaf.h - sumH < options.leastWeight) break
        const gain = score(sumG, sumH) + score(leaf.g - sumG, leaf.h - sumH) - whole
        if (gain > leaf.gain) {
          leaf.gain = gain
          leaf.feature = column
          leaf.bin = at
          leaf.leftG = sumG
          leaf.leftH = sumH
        }
      }
    }
    return leaf
  }
  const leafOf = (node: number, from: number, to: number, sumG: number, sumH: number, sums: Float64Array): Leaf =>
    search({
      node,
      from,
      to,
      g: sumG,
      h: sumH,
      sums,
      gain: options.leastGain,
      feature: -1,
      bin: 0,
      leftG: 0,
      leftH: 0,
    })
  const sumsOf = (from: number, to: number): Float64Array => {
    const sums = spare.pop()?.fill(0) ?? new Float64Array(features.length * WIDTH)
    for (let f = 0; f < features.length; f++)
      addUp(bins.columns[features[f] as number] as Uint8Array, rows, from, to, g, h, sums, f * WIDTH)
    return sums
  }

  let [allG, allH] = [0, 0]
  for (const row of rows) {
    allG += g[row] as number
    allH += h[row] as number
  }
  const open = [leafOf(0, 0, rows.length, allG, allH, sumsOf(0, rows.length))]
  let nodes = 1
  while (open.length < options.leaves) {
    let best = 0
    for (let i = 1; i < open.length; i++) if ((open[i]?.gain as number) > (open[best]?.gain as number)) best = i
    const leaf = open[best] as Leaf
    if (leaf.feature < 0) break
    const column = bins.columns[leaf.feature] as Uint8Array
    let [at, behind] = [leaf.from, 0]
    for (let i = leaf.from; i < leaf.to; i++) {
      const row = rows[i] as number
      if ((column[row] as number) <= leaf.bin) rows[at++] = row
      else held[behind++] = row
    }
    rows.set(held.subarray(0, behind), at)
    feature[leaf.node] = leaf.feature
    bin[leaf.node] = leaf.bin
    left[leaf.node] = nodes
    right[leaf.node] = nodes + 1
    const isLeftSmall = at - leaf.from <= leaf.to - at
    const small = isLeftSmall ? sumsOf(leaf.from, at) : sumsOf(at, leaf.to)
    const large = leaf.sums
    for (let i = 0; i < large.length; i++) large[i] = (large[i] as number) - (small[i] as number)
    const { leftG, leftH } = leaf
    open[best] = leafOf(nodes, leaf.from, at, leftG, leftH, isLeftSmall ? small : large)
    open.push(leafOf(nodes + 1, at, leaf.to, leaf.g - leftG, leaf.h - leftH, isLeftSmall ? large : small))
    nodes += 2
  }
  for (const leaf of open)
    value[leaf.node] = atLeaf ? atLeaf(rows.slice(leaf.from, leaf.to)) : -leaf.g / (leaf.h + options.shrink)
  return {
    feature: feature.slice(0, nodes),
    bin: bin.slice(0, nodes),
    left: left.slice(0, nodes),
    right: right.slice(0, nodes),
    value: value.slice(0, nodes),
  }
}

function addUp(
  column: Uint8Array,
  rows: Int32Array,
  from: number,
  to: number,
  g: Float64Array,
  h: Float64Array,
  sums: Float64Array,
  base: number,
): void {
  for (let i = from; i < to; i++) {
    const row = rows[i] as number
    const at = base + 2 * (column[row] as number)
    sums[at] = (sums[at] as number) + (g[row] as number)
    sums[at + 1] = (sums[at + 1] as number) + (h[row] as number)
  }
}

/** Adds `rate` times what a tree says to every row's forecast. */
export function addTree(tree: Tree, bins: Bins, rate: number, said: Float64Array): void {
  const { feature, bin, left, right, value } = tree
  for (let row = 0; row < said.length; row++) {
    let node = 0
    for (let f = feature[0] as number; f >= 0; f = feature[node] as number)
      node =
        ((bins.columns[f] as Uint8Array)[row] as number) <= (bin[node] as number)
          ? (left[node] as number)
          : (right[node] as number)
    said[row] = (said[row] as number) + rate * (value[node] as number)
  }
}
