/** Room for at least `length` elements: the same array, or a copy of twice the size. */
export function growInt32(array: Int32Array, length: number): Int32Array {
  if (array.length >= length) return array
  const grown = new Int32Array(Math.max(length, array.length * 2, 16))
  grown.set(array)
  return grown
}

/** Room for at least `length` elements: the same array, or a copy of twice the size. */
export function growFloat32(array: Float32Array, length: number): Float32Array {
  if (array.length >= length) return array
  const grown = new Float32Array(Math.max(length, array.length * 2, 16))
  grown.set(array)
  return grown
}
