import { seededRandom } from '@qianmian/kernel'
import { binned, binsOf } from './bins.ts'
import { derive, type Loss, quantileOf, startOf } from './loss.ts'
import { addTree, growTree, type Tree } from './tree.ts'

export interface BoostOptions {
  readonly loss: Loss
  readonly trees: number
  /** How much of each tree is believed. */
  readonly rate: number
  readonly leaves: number
  /** Weight that a leaf holds at least; weights are one on average. */
  readonly leastWeight: number
  /** How far leaves are drawn to zero. */
  readonly shrink: number
  /** Share of rows that each tree is grown from. */
  readonly rowShare: number
  /** Share of columns that each tree may split by. */
  readonly columnShare: number
  readonly seed: string
  /** By row: which rows are drawn together, as those of one event are; each on its own where absent. */
  readonly groups?: Int32Array
}

/** Trees that together forecast. */
export interface Boosted {
  /** @param columns as they were learned from, NaN where a value is absent @param trees so many of the first ones; all by default */
  predict(columns: readonly Float64Array[], trees?: number): Float64Array
  /** By column: the share of all splits that are on it. */
  readonly importance: Float64Array
}

/**
 * Gradient-boosted trees on histograms (Friedman 2001; Ke et al. 2017): leaf-wise growth, rows and columns drawn anew for each
 * tree. Deterministic for a seed.
 * @param columns features by column, NaN where absent
 * @param y what is to be forecast
 * @param weights positive, or nothing for equal ones
 * @throws RangeError without rows, or when lengths differ
 * @example boost([x], y, undefined, { ...options, loss: { kind: 'quantile', level: 0.9 } }).predict([x])
 */
export function boost(
  columns: readonly Float64Array[],
  y: Float64Array,
  weights: Float64Array | undefined,
  options: BoostOptions,
): Boosted {
  const n = y.length
  if (n === 0 || columns.length === 0) throw new RangeError('trees need at least one row and one column')
  if (columns.some((column) => column.length !== n)) throw new RangeError('every column has one value a row')
  const { loss, rate } = options
  const mean = weights ? weights.reduce((sum, w) => sum + w, 0) / n : 1
  const w = weights ? weights.map((one) => one / mean) : new Float64Array(n).fill(1)
  const bins = binsOf(columns)
  const start = startOf(loss, y, w)
  const said = new Float64Array(n).fill(start)
  const [g, h] = [new Float64Array(n), new Float64Array(n)]
  const errors = new Float64Array(loss.kind === 'quantile' ? n : 0)
  const random = seededRandom(options.seed)
  const features = Int32Array.from(columns.keys())
  const everyRow = Int32Array.from(y.keys())
  const trees: Tree[] = []
  const importance = new Float64Array(columns.length)
  for (let round = 0; round < options.trees; round++) {
    derive(loss, y, said, w, g, h)
    const rows = drawRows(everyRow, options, random)
    const some = draw(features, options.columnShare, random)
    let atLeaf: ((rows: Int32Array) => number) | undefined
    if (loss.kind === 'quantile') {
      for (let i = 0; i < n; i++) errors[i] = (y[i] as number) - (said[i] as number)
      atLeaf = (members) => quantileOf(members, errors, w, loss.level)
    }
    const tree = growTree(
      bins,
      g,
      h,
      rows,
      some,
      { leaves: options.leaves, leastWeight: options.leastWeight, shrink: options.shrink, leastGain: 1e-9 },
      atLeaf,
    )
    if (tree.feature.length === 1 && options.rowShare === 1 && options.columnShare === 1 && loss.kind === 'squared')
      break
    for (const f of tree.feature) if (f >= 0) importance[f] = (importance[f] as number) + 1
    addTree(tree, bins, rate, said)
    trees.push(tree)
  }
  const splits = importance.reduce((sum, one) => sum + one, 0) || 1
  return {
    importance: importance.map((one) => one / splits),
    predict(given, many = trees.length) {
      const asked = binned(given, bins.edges)
      const out = new Float64Array(asked.rows).fill(start)
      for (const tree of trees.slice(0, many)) addTree(tree, asked, rate, out)
      return out
    },
  }
}

/** Some of the rows: groups as a whole. */
function drawRows(rows: Int32Array, { rowShare, groups }: BoostOptions, random: { next(): number }): Int32Array {
  if (rowShare >= 1) return rows.slice()
  if (!groups) return rows.filter(() => random.next() < rowShare)
  let most = 0
  for (const group of groups) if (group > most) most = group
  const isIn = Uint8Array.from({ length: most + 1 }, () => (random.next() < rowShare ? 1 : 0))
  return rows.filter((row) => isIn[groups[row] as number] === 1)
}

/** Some of the columns, at least one. */
function draw(features: Int32Array, share: number, random: { int(n: number): number }): Int32Array {
  const wanted = Math.max(1, Math.round(share * features.length))
  if (wanted >= features.length) return features
  const left = features.slice()
  for (let i = 0; i < wanted; i++) {
    const other = i + random.int(left.length - i)
    const held = left[i] as number
    left[i] = left[other] as number
    left[other] = held
  }
  return left.slice(0, wanted).sort()
}
