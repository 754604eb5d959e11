import type { CutOut } from './cut-out.ts'
import type { RgbaPicture } from './picture/rgba-picture.ts'

export interface ComposeOptions {
  /** Free space around the product, as a share of its longer side; 0.06 unless told. */
  readonly margin?: number
  /** Whether the contact shadow is laid under it; yes unless told. */
  readonly shadow?: boolean
}

/**
 * The product with its shadow on a transparent canvas that is cropped to it.
 * @returns RGBA, and where in it the product's box lies
 */
export function composeCutOut(cut: CutOut, options: ComposeOptions = {}): RgbaPicture & { box: CutOut['box'] } {
  const { margin = 0.06, shadow = true } = options
  const { box } = cut
  const space = Math.round(Math.max(box.width, box.height) * margin)
  const width = box.width + 2 * space
  const height = box.height + 2 * space
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    const sy = y + box.y - space
    if (sy < 0 || sy >= cut.height) continue
    for (let x = 0; x < width; x++) {
      const sx = x + box.x - space
      if (sx < 0 || sx >= cut.width) continue
      const i = sy * cut.width + sx
      const o = (y * width + x) * 4
      const a = cut.rgba[i * 4 + 3]! / 255
      const under = shadow ? (cut.shadow[i]! / 255) * (1 - a) : 0
      const all = a + under
      if (all === 0) continue
      for (let c = 0; c < 3; c++) rgba[o + c] = Math.round((cut.rgba[i * 4 + c]! * a) / all)
      rgba[o + 3] = Math.round(all * 255)
    }
  }
  return { width, height, rgba, box: { x: space, y: space, width: box.width, height: box.height } }
}
