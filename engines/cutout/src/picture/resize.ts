import type { RgbaPicture } from './rgba-picture.ts'

/**
 * A smaller picture by averaging areas, colours weighted by alpha, so that what is transparent lends no colour.
 * @param longest pixels of the longer side; a picture that is smaller stays as it is
 */
export function shrink(picture: RgbaPicture, longest: number): RgbaPicture {
  const { width, height, rgba } = picture
  const scale = Math.min(1, longest / Math.max(width, height))
  if (scale === 1) return picture
  const w = Math.max(1, Math.round(width * scale))
  const h = Math.max(1, Math.round(height * scale))
  const out = new Uint8Array(w * h * 4)
  for (let y = 0; y < h; y++) {
    const y0 = Math.floor((y * height) / h)
    const y1 = Math.max(y0 + 1, Math.floor(((y + 1) * height) / h))
    for (let x = 0; x < w; x++) {
      const x0 = Math.floor((x * width) / w)
      const x1 = Math.max(x0 + 1, Math.floor(((x + 1) * width) / w))
      let red = 0
      let green = 0
      let blue = 0
      let alpha = 0
      for (let sy = y0; sy < y1; sy++)
        for (let sx = x0; sx < x1; sx++) {
          const i = (sy * width + sx) * 4
          const a = rgba[i + 3]!
          red += rgba[i]! * a
          green += rgba[i + 1]! * a
          blue += rgba[i + 2]! * a
          alpha += a
        }
      const o = (y * w + x) * 4
      if (alpha > 0) {
        out[o] = Math.round(red / alpha)
        out[o + 1] = Math.round(green / alpha)
        out[o + 2] = Math.round(blue / alpha)
      }
      out[o + 3] = Math.round(alpha / ((y1 - y0) * (x1 - x0)))
    }
  }
  return { width: w, height: h, rgba: out }
}

/** A plane of another size, by bilinear interpolation. */
export function resizePlane(
  plane: ArrayLike<number>,
  width: number,
  height: number,
  toWidth: number,
  toHeight: number,
): Float32Array {
  const out = new Float32Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++) {
    const sy = Math.min(height - 1, Math.max(0, ((y + 0.5) * height) / toHeight - 0.5))
    const y0 = Math.floor(sy)
    const y1 = Math.min(height - 1, y0 + 1)
    const fy = sy - y0
    for (let x = 0; x < toWidth; x++) {
      const sx = Math.min(width - 1, Math.max(0, ((x + 0.5) * width) / toWidth - 0.5))
      const x0 = Math.floor(sx)
      const x1 = Math.min(width - 1, x0 + 1)
      const fx = sx - x0
      const top = plane[y0 * width + x0]! * (1 - fx) + plane[y0 * width + x1]! * fx
      const bottom = plane[y1 * width + x0]! * (1 - fx) + plane[y1 * width + x1]! * fx
      out[y * toWidth + x] = top * (1 - fy) + bottom * fy
    }
  }
  return out
}
