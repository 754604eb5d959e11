import type { Cell } from './cell.ts'
import { columnsOf, sharedEffects } from './design.ts'
import type { Fit } from './fit.ts'

/** Joint Gaussian of the log-odds of some cells. */
export interface Prediction {
  readonly mean: Float64Array
  /** n × n, row-major. */
  readonly covariance: Float64Array
}

/**
 * What a fit says of cells of one product, seen before or not: an unseen product, arm or feature value gets the variance of
 * its level.
 */
export function predict(fit: Fit, cells: readonly Cell[]): Prediction {
  const n = cells.length
  const { design } = fit
  const width = design.levelOfColumn.length
  const known = fit.blocks.get(cells[0]?.product ?? '')
  // Cells that have counts share their kernels with the block: strings are compared for new ones only.
  const place = cells.map((cell) => known?.block.placeOf.get(cell.key) ?? -1)
  const placed = cells.map((cell, i) =>
    known && place[i]! >= 0 ? { columns: known.block.columns[place[i]!]!, unseen: [] } : columnsOf(cell, design),
  )
  const sharedWith = (i: number, cell: Cell, at: number): number => {
    let shared = 0
    for (let l = 0; l < design.levels.residual.length; l++)
      shared +=
        fit.residualVariance[l]! *
        (known && place[i]! >= 0 && at >= 0
          ? known.block.kernels[l]![place[i]! * known.block.cells.length + at]!
          : sharedEffects(cells[i]!, cell, design.levels.residual[l]!))
    return shared
  }
  const mean = new Float64Array(n)
  const covariance = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let shared = sharedWith(i, cells[j]!, place[j]!)
      for (const effect of placed[i]!.unseen)
        for (const other of placed[j]!.unseen)
          if (effect.level === other.level && effect.name === other.name) shared += fit.globalVariance[effect.level]!
      covariance[i * n + j] = shared
    }
  const x = new Float64Array(n * width)
  placed.forEach(({ columns }, i) => {
    for (const column of columns) x[i * width + column] = x[i * width + column]! + 1
  })
  if (known) {
    const { block, inverse, alpha } = known
    const m = block.cells.length
    const k = new Float64Array(n * m)
    const kv = new Float64Array(n * m)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const shared = sharedWith(i, block.cells[j]!, j)
        k[i * m + j] = shared
        mean[i] = mean[i]! + shared * alpha[j]!
      }
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const value = k[i * m + j]!
        if (value === 0) continue
        for (let c = 0; c < m; c++) kv[i * m + c] = kv[i * m + c]! + value * inverse[j * m + c]!
      }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let c = 0; c < m; c++) sum += kv[i * m + c]! * k[j * m + c]!
        covariance[i * n + j] = covariance[i * n + j]! - sum
      }
      for (let c = 0; c < m; c++)
        for (const column of block.columns[c]!) x[i * width + column] = x[i * width + column]! - kv[i * m + c]!
    }
  }
  placed.forEach(({ columns }, i) => {
    for (const column of columns) mean[i] = mean[i]! + fit.mean[column]!
  })
  const xc = new Float64Array(n * width)
  for (let i = 0; i < n; i++)
    for (let a = 0; a < width; a++) {
      const value = x[i * width + a]!
      if (value === 0) continue
      for (let b = 0; b < width; b++) xc[i * width + b] = xc[i * width + b]! + value * fit.covariance[a * width + b]!
    }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let a = 0; a < width; a++) sum += xc[i * width + a]! * x[j * width + a]!
      covariance[i * n + j] = covariance[i * n + j]! + sum
    }
  return { mean, covariance }
}
