const C1 = (0.01 * 255) ** 2
const C2 = (0.03 * 255) ** 2
const WINDOW = 8

/**
 * Mean structural similarity of two grey pictures of one size (Wang and others, 2004), over windows of 8 × 8 pixels.
 * @returns −1 to 1; 1 is the same picture
 */
export function ssim(a: Uint8Array, b: Uint8Array, width: number, height: number): number {
  let [sum, count] = [0, 0]
  for (let y = 0; y + WINDOW <= height; y += WINDOW) {
    for (let x = 0; x + WINDOW <= width; x += WINDOW) {
      let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0]
      for (let dy = 0; dy < WINDOW; dy++) {
        for (let dx = 0; dx < WINDOW; dx++) {
          const [p, q] = [a[(y + dy) * width + x + dx] ?? 0, b[(y + dy) * width + x + dx] ?? 0]
          sa += p
          sb += q
          saa += p * p
          sbb += q * q
          sab += p * q
        }
      }
      const n = WINDOW * WINDOW
      const [ma, mb] = [sa / n, sb / n]
      const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb]
      sum += ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2))
      count++
    }
  }
  return count === 0 ? 1 : sum / count
}
