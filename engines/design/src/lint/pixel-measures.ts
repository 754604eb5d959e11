import type { Box } from '../box.ts'
import { contrastOf, luminance, rgbOf } from '../color/color.ts'
import type { TextBlock } from '../composition.ts'
import type { PosterPixels } from '../render-poster.ts'

/** Luminance of the 256 values of a channel, so that a million pixels need no powers. */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => luminance([value, value, value]))

/** Ground within this many pixels of ink is mixed with it and says nothing. */
const HALO = 2
const AROUND = 10

/**
 * The contrast of a text on the pixels around its letters: its colour against the ground at the 2nd and 98th hundredth of
 * luminance, whichever is worse. Pixels that carry ink are left out by the ink mask.
 * @returns 1 to 21, or undefined when no ground is left to measure
 */
export function pixelContrast(pixels: PosterPixels, text: TextBlock): number | undefined {
  const counts = new Uint32Array(1024)
  let total = 0
  for (const line of text.lineBoxes) {
    const { x0, y0, x1, y1 } = clip(pixels, line, AROUND)
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        if (nearInk(pixels, x, y)) continue
        const i = 4 * (y * pixels.width + x)
        const light =
          0.2126 * (LINEAR[pixels.rgba[i] ?? 0] ?? 0) +
          0.7152 * (LINEAR[pixels.rgba[i + 1] ?? 0] ?? 0) +
          0.0722 * (LINEAR[pixels.rgba[i + 2] ?? 0] ?? 0)
        const bin = Math.min(1023, Math.floor(light * 1024))
        counts[bin] = (counts[bin] ?? 0) + 1
        total++
      }
    }
  }
  if (total < 16) return undefined
  const ink = luminance(rgbOf(text.color))
  const at = (share: number): number => {
    let sum = 0
    for (let bin = 0; bin < 1024; bin++) {
      sum += counts[bin] ?? 0
      if (sum > share * total) return (bin + 0.5) / 1024
    }
    return 1
  }
  return Math.min(contrastOf(ink, at(0.02)), contrastOf(ink, at(0.98)))
}

/** The share of a box that is ink, 0 to 1. */
export function pixelInk(pixels: PosterPixels, b: Box): number {
  const { x0, y0, x1, y1 } = clip(pixels, b, 0)
  let sum = 0
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += pixels.ink[y * pixels.width + x] ?? 0
  const size = (x1 - x0) * (y1 - y0)
  return size > 0 ? sum / (255 * size) : 0
}

function clip(pixels: PosterPixels, b: Box, by: number): { x0: number; y0: number; x1: number; y1: number } {
  return {
    x0: Math.max(0, Math.floor(b.x - by)),
    y0: Math.max(0, Math.floor(b.y - by)),
    x1: Math.min(pixels.width, Math.ceil(b.x + b.width + by)),
    y1: Math.min(pixels.height, Math.ceil(b.y + b.height + by)),
  }
}

/** Looks at the pixel and eight points around it: letters have no holes smaller than that. */
function nearInk({ ink, width, height }: PosterPixels, x: number, y: number): boolean {
  for (let dy = -HALO; dy <= HALO; dy += HALO) {
    for (let dx = -HALO; dx <= HALO; dx += HALO) {
      const px = x + dx
      const py = y + dy
      if (px >= 0 && py >= 0 && px < width && py < height && (ink[py * width + px] ?? 0) > 0) return true
    }
  }
  return false
}
