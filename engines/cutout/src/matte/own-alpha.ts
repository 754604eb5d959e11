import type { RgbaPicture } from '../picture/rgba-picture.ts'

/** Share of the picture that must be transparent for its alpha to be the product's. */
const LEAST_CLEAR = 0.03
/** Share of the picture that must be opaque: less is dirt. */
const LEAST_SOLID = 0.004

/**
 * The picture's own pixels when it is transparent around the product; `empty` when nearly all of it is transparent,
 * undefined when it is (nearly) opaque.
 */
export function ownAlpha({ rgba, width, height }: RgbaPicture): Uint8Array | 'empty' | undefined {
  const n = width * height
  let clear = 0
  let solid = 0
  for (let i = 0; i < n; i++) {
    const a = rgba[i * 4 + 3]!
    if (a < 26) clear += 1
    if (a > 127) solid += 1
  }
  if (clear < n * LEAST_CLEAR) return undefined
  return solid < n * LEAST_SOLID ? 'empty' : new Uint8Array(rgba)
}
