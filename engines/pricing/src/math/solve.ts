/**
 * Inverse of a symmetric positive definite matrix (row-major, n x n) by Gauss-Jordan without pivots.
 * @returns undefined when it is not positive definite: some direction was not seen
 */
export function inverted(matrix: Float64Array, n: number): Float64Array | undefined {
  const a = matrix.slice()
  const sizes = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!)
  for (let k = 0; k < n; k++) {
    const pivot = a[k * n + k]!
    if (!(pivot > 1e-10 * sizes[k]!)) return undefined
    for (let j = 0; j < n; j++) if (j !== k) a[k * n + j] = a[k * n + j]! / pivot
    for (let i = 0; i < n; i++) {
      if (i === k) continue
      const factor = a[i * n + k]!
      for (let j = 0; j < n; j++) if (j !== k) a[i * n + j] = a[i * n + j]! - factor * a[k * n + j]!
      a[i * n + k] = -factor / pivot
    }
    a[k * n + k] = 1 / pivot
  }
  return a
}

/** Matrix (row-major, n x n) times vector. */
export function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length
  return Float64Array.from(vector, (_, i) => {
    let sum = 0
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * vector[j]!
    return sum
  })
}
