/**
 * Cholesky's factor of a symmetric positive matrix, in its place: below and on the diagonal, row by row.
 * @param a n by n @returns false where the matrix is not positive; what is in it then means nothing
 * @example factorise(Float64Array.of(4, 2, 2, 3), 2) // true; the factor is 2, ·, 1, √2
 */
export function factorise(a: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    const rowJ = j * n
    let pivot = a[rowJ + j] as number
    for (let k = 0; k < j; k++) pivot -= (a[rowJ + k] as number) ** 2
    if (!(pivot > 0)) return false
    const root = Math.sqrt(pivot)
    a[rowJ + j] = root
    for (let i = j + 1; i < n; i++) {
      const rowI = i * n
      let value = a[rowI + j] as number
      for (let k = 0; k < j; k++) value -= (a[rowI + k] as number) * (a[rowJ + k] as number)
      a[rowI + j] = value / root
    }
  }
  return true
}

/** Solves `L x = b` for a factor of `factorise`. */
export function solveLower(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = b.slice()
  for (let i = 0; i < n; i++) {
    let value = x[i] as number
    for (let k = 0; k < i; k++) value -= (factor[i * n + k] as number) * (x[k] as number)
    x[i] = value / (factor[i * n + i] as number)
  }
  return x
}

/** Solves `Lᵀ x = b` for a factor of `factorise`. */
export function solveUpper(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = b.slice()
  for (let i = n - 1; i >= 0; i--) {
    let value = x[i] as number
    for (let k = i + 1; k < n; k++) value -= (factor[k * n + i] as number) * (x[k] as number)
    x[i] = value / (factor[i * n + i] as number)
  }
  return x
}
