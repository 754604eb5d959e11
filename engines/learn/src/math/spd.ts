/**
 * Cholesky factor of a symmetric positive definite matrix, in place in the lower triangle (Golub & Van Loan, "Matrix
 * Computations", 4.2). The upper triangle is left as it was.
 * @returns false when the matrix is not positive definite to machine precision; the content is then undefined.
 */
export function choleskyInPlace(a: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    const rowJ = j * n
    let d = a[rowJ + j]!
    for (let k = 0; k < j; k++) d -= a[rowJ + k]! * a[rowJ + k]!
    if (!(d > 0)) return false
    const root = Math.sqrt(d)
    a[rowJ + j] = root
    for (let i = j + 1; i < n; i++) {
      const rowI = i * n
      let s = a[rowI + j]!
      for (let k = 0; k < j; k++) s -= a[rowI + k]! * a[rowJ + k]!
      a[rowI + j] = s / root
    }
  }
  return true
}

/**
 * Inverse of a symmetric positive definite matrix (row-major, n × n), or undefined when it is not one.
 * @example invertSpd(Float64Array.of(4, 0, 0, 2), 2) // [0.25, 0, 0, 0.5]
 */
export function invertSpd(matrix: Float64Array, n: number): Float64Array | undefined {
  const l = Float64Array.from(matrix)
  if (!choleskyInPlace(l, n)) return undefined
  // Rows of L⁻¹, then L⁻ᵀ L⁻¹.
  const m = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const rowI = i * n
    const d = 1 / l[rowI + i]!
    m[rowI + i] = d
    for (let k = 0; k < i; k++) {
      const f = l[rowI + k]! * d
      const rowK = k * n
      for (let j = 0; j <= k; j++) m[rowI + j] = m[rowI + j]! - f * m[rowK + j]!
    }
  }
  const inverse = new Float64Array(n * n)
  for (let k = 0; k < n; k++) {
    const rowK = k * n
    for (let i = 0; i <= k; i++) {
      const f = m[rowK + i]!
      const rowI = i * n
      for (let j = 0; j <= i; j++) inverse[rowI + j] = inverse[rowI + j]! + f * m[rowK + j]!
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j]!
  return inverse
}

/** Solves A x = b for a symmetric positive definite A (not changed); undefined when A is not one. */
export function solveSpd(a: Float64Array, b: Float64Array, n: number): Float64Array | undefined {
  const l = Float64Array.from(a)
  if (!choleskyInPlace(l, n)) return undefined
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i++) {
    let s = x[i]!
    for (let k = 0; k < i; k++) s -= l[i * n + k]! * x[k]!
    x[i] = s / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let s = x[i]!
    for (let k = i + 1; k < n; k++) s -= l[k * n + i]! * x[k]!
    x[i] = s / l[i * n + i]!
  }
  return x
}
