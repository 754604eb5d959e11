import { type Hex, type Oklab, oklabToRgb, rgbToHex, rgbToOklab } from './color.ts'

/** One colour of a picture with the share of the pixels that it stands for. */
export interface Swatch {
  readonly hex: Hex
  /** 0 to 1; the shares of a palette add up to 1. */
  readonly share: number
  readonly lightness: number
  readonly chroma: number
}

const SAMPLES = 4096
const ROUNDS = 12

/**
 * The main colours of a picture: k-means in OKLab, started from the points that lie farthest apart, so that the same
 * picture always gives the same palette and a small saturated product is not lost in its backdrop.
 * @param rgba 8-bit pixels, four bytes each, row by row; pixels under alpha 128 are left out
 * @param mask one byte a pixel; where given, only pixels over 127 count (the product without its backdrop)
 * @returns swatches, largest share first; empty when nothing is left to count
 * @example picturePalette(pixels, 192, 240)[0]?.hex // '#CFC3B2'
 */
export function picturePalette(
  rgba: Uint8Array,
  width: number,
  height: number,
  mask?: Uint8Array,
  colors = 5,
): Swatch[] {
  const total = width * height
  const stride = Math.max(1, Math.floor(total / SAMPLES))
  const points: Oklab[] = []
  for (let i = 0; i < total; i += stride) {
    if ((rgba[4 * i + 3] ?? 0) < 128 || (mask && (mask[i] ?? 0) < 128)) continue
    points.push(rgbToOklab([rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0]))
  }
  if (points.length === 0) return []
  let centres = farthestPoints(points, colors)
  let sizes: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0] as [number, number, number, number])
    for (const point of points) {
      const sum = sums[nearest(centres, point)]
      if (!sum) continue
      sum[0] += point[0]
      sum[1] += point[1]
      sum[2] += point[2]
      sum[3]++
    }
    sizes = sums.map((sum) => sum[3])
    centres = sums.map((sum, k) =>
      sum[3] > 0 ? [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]] : (centres[k] ?? [0, 0, 0]),
    )
  }
  return centres
    .map((centre, k) => ({
      hex: rgbToHex(oklabToRgb(centre)),
      share: (sizes[k] ?? 0) / points.length,
      lightness: centre[0],
      chroma: Math.hypot(centre[1], centre[2]),
    }))
    .filter((swatch) => swatch.share > 0)
    .sort((a, b) => b.share - a.share)
}

const distance = (a: Oklab, b: Oklab): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

function nearest(centres: readonly Oklab[], point: Oklab): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  centres.forEach((centre, k) => {
    const d = distance(centre, point)
    if (d < least) {
      least = d
      best = k
    }
  })
  return best
}

function farthestPoints(points: readonly Oklab[], count: number): Oklab[] {
  const mean = points.reduce<[number, number, number]>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0])
  const centre: Oklab = [mean[0] / points.length, mean[1] / points.length, mean[2] / points.length]
  const chosen: Oklab[] = [points[nearest(points, centre)] ?? centre]
  while (chosen.length < count) {
    let far: Oklab | undefined
    let most = 1e-6
    for (const point of points) {
      const d = Math.min(...chosen.map((c) => distance(c, point)))
      if (d > most) {
        most = d
        far = point
      }
    }
    if (!far) break
    chosen.push(far)
  }
  return chosen
}
