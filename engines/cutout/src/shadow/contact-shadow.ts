import { boxMean } from '../picture/box-mean.ts'
import type { PixelBox } from '../picture/rgba-picture.ts'

/** Share of the product's height that its shadow is deep. */
const DEPTH = 0.07
const SOFT = 0.035
const DARK = 0.42
const CONTACT_DARK = 0.4
/** A product that ends narrower than this share of its width hangs or stands on a point: no broad shadow. */
const LEAST_FOOT = 0.12

/**
 * The soft shadow of a product that stands, as seen from a little above: its lowest stretch pressed flat and blurred,
 * darkest where it touches. Drawn, not taken from the photograph.
 * @param alpha the matte, 0..255
 * @returns shadow opacity by pixel, 0..255, black; all 0 where nothing could stand
 */
export function contactShadow(alpha: Uint8Array, width: number, height: number, box: PixelBox): Uint8Array {
  const out = new Uint8Array(alpha.length)
  const foot = Math.max(2, Math.round(box.height * 0.04))
  const base = box.y + box.height - 1
  let under = 0
  const bottoms = new Int32Array(width).fill(-1)
  for (let x = box.x; x < box.x + box.width; x++) {
    for (let y = base; y > base - Math.max(foot, Math.round(box.height * 0.3)) && y >= 0; y--)
      if (alpha[y * width + x]! > 127) {
        bottoms[x] = y
        break
      }
    if (bottoms[x]! > base - foot) under += 1
  }
  if (under < box.width * LEAST_FOOT) return out
  const plane = new Float32Array(alpha.length)
  const contact = new Float32Array(alpha.length)
  const deep = Math.max(2, box.height * DEPTH)
  for (let x = box.x; x < box.x + box.width; x++) {
    const bottom = bottoms[x]!
    if (bottom < 0) continue
    // What ends higher up stands further back, or not at all: its shadow is fainter.
    const near = Math.max(0, 1 - (base - bottom) / (box.height * 0.3))
    for (let y = Math.round(bottom - deep); y <= Math.min(height - 1, bottom + deep * 0.5); y++)
      if (y >= 0) plane[y * width + x] = near
    for (let y = bottom - 2; y <= Math.min(height - 1, bottom + Math.ceil(deep * 0.12)); y++)
      if (y >= 0) contact[y * width + x] = near
  }
  const wide = soften(plane, width, height, Math.max(1, Math.round(box.height * SOFT)))
  const tight = soften(contact, width, height, Math.max(1, Math.round(box.height * SOFT * 0.3)))
  for (let i = 0; i < out.length; i++)
    out[i] = Math.round(255 * Math.min(0.8, wide[i]! * DARK + tight[i]! * CONTACT_DARK))
  return out
}

/** Three box means are close to a Gaussian. */
function soften(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  let out = plane
  for (let round = 0; round < 3; round++) out = boxMean(out, width, height, radius)
  return out
}
