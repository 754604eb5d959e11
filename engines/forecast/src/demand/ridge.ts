/** Rows with few entries that are not zero, laid side by side. */
export interface SparseRows {
  /** Row `r` has entries `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

/**
 * Least squares drawn to what is believed beforehand, each coefficient as strongly as its own penalty says: the mode of a
 * hierarchical model whose effects are normal. Solved by conjugate gradients with the diagonal as preconditioner.
 * @param y one a row @param weights one a row
 * @param penalties positive, one a coefficient @param believed one a coefficient
 * @param most rounds at most @param tolerance share of the first squared error at which it ends
 * @returns one a coefficient
 */
export function sparseRidge(
  { starts, columns, values }: SparseRows,
  y: Float64Array,
  weights: Float64Array,
  penalties: Float64Array,
  believed: Float64Array,
  most = 200,
  tolerance = 1e-12,
): Float64Array {
  const [n, p] = [y.length, penalties.length]
  const diagonal = penalties.slice()
  const beta = believed.slice()
  const residual = new Float64Array(p)
  const times = (of: Float64Array, row: number): number => {
    let sum = 0
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
      sum += (values[k] as number) * (of[columns[k] as number] as number)
    return sum
  }
  const spread = (out: Float64Array, row: number, amount: number): void => {
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const c = columns[k] as number
      out[c] = (out[c] as number) + amount * (values[k] as number)
    }
  }
  for (let row = 0; row < n; row++) {
    const w = weights[row] as number
    spread(residual, row, w * ((y[row] as number) - times(beta, row)))
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const c = columns[k] as number
      diagonal[c] = (diagonal[c] as number) + w * (values[k] as number) ** 2
    }
  }
  const scaled = residual.map((value, c) => value / (diagonal[c] as number))
  const direction = scaled.slice()
  const image = new Float64Array(p)
  let size = dot(residual, scaled)
  const enough = tolerance * size
  for (let round = 0; round < most && size > enough; round++) {
    for (let c = 0; c < p; c++) image[c] = (penalties[c] as number) * (direction[c] as number)
    for (let row = 0; row < n; row++) spread(image, row, (weights[row] as number) * times(direction, row))
    const step = size / dot(direction, image)
    for (let c = 0; c < p; c++) {
      beta[c] = (beta[c] as number) + step * (direction[c] as number)
      residual[c] = (residual[c] as number) - step * (image[c] as number)
      scaled[c] = (residual[c] as number) / (diagonal[c] as number)
    }
    const next = dot(residual, scaled)
    for (let c = 0; c < p; c++) direction[c] = (scaled[c] as number) + (next / size) * (direction[c] as number)
    size = next
  }
  return beta
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
