/**
 * Means over squares, from running sums: the cost does not grow with the radius.
 * @param radius pixels to each side; squares are cut at the picture's edge
 */
export function boxMean(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(plane.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += plane[row + x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += plane[row + x + radius]!
      if (x - radius > 0) sum -= plane[row + x - radius - 1]!
      across[row + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1)
    }
  }
  const out = new Float32Array(plane.length)
  const sums = new Float64Array(width)
  for (let y = 0; y < Math.min(radius, height); y++) for (let x = 0; x < width; x++) sums[x]! += across[y * width + x]!
  for (let y = 0; y < height; y++) {
    const enter = y + radius
    const leave = y - radius - 1
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1
    for (let x = 0; x < width; x++) {
      let sum = sums[x]!
      if (enter < height) sum += across[enter * width + x]!
      if (leave >= 0) sum -= across[leave * width + x]!
      sums[x] = sum
      out[y * width + x] = sum / rows
    }
  }
  return out
}
