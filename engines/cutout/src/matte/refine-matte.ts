import { boxMean } from '../picture/box-mean.ts'
import { resizePlane } from '../picture/resize.ts'
import type { RgbaPicture } from '../picture/rgba-picture.ts'

/** Alpha and colours of the product, at the picture's own size. */
export interface Matte {
  /** 0..255. */
  readonly alpha: Uint8Array
  /** The picture with the background taken out of its rim, RGBA; the last channel is `alpha`. */
  readonly rgba: Uint8Array
}

/** Half width of the rim that is not decided by the coarse mask, in coarse pixels. */
const RIM = 1.6
/** Differences of product and background smaller than this (bytes) say nothing of alpha. */
const LEAST_CONTRAST = 10

/**
 * Brings a coarse mask to the picture's size and finds alpha in its rim: each rim pixel is placed on the line between
 * the mean colours of sure product and sure background nearby (as in Bayesian matting, with one mean a side), where they
 * differ enough; elsewhere the coarse mask's soft edge stands. The background's colour is then taken out of the rim.
 */
export function refineMatte(picture: RgbaPicture, mask: Uint8Array, maskWidth: number, maskHeight: number): Matte {
  const { width, height, rgba } = picture
  const n = width * height
  const scale = Math.max(width / maskWidth, height / maskHeight)
  const rim = Math.max(1, Math.round(RIM * scale))
  const large = resizePlane(mask, maskWidth, maskHeight, width, height)
  const soft = boxMean(large, width, height, rim)
  const reach = rim * 2 + 2
  const near = (isIn: (v: number) => boolean) => localMeans(rgba, soft, isIn, width, height, reach)
  const product = near((v) => v > 0.985)
  const ground = near((v) => v < 0.015)
  const edge = boxMean(large, width, height, Math.max(1, Math.round(scale * 0.6)))
  const alpha = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const s = soft[i]!
    if (s > 0.985 || s < 0.015) {
      alpha[i] = s > 0.5 ? 1 : 0
      continue
    }
    const coarse = Math.min(1, Math.max(0, (edge[i]! - 0.5) * 1.3 + 0.5))
    if (product.weight[i]! < 1e-4 || ground.weight[i]! < 1e-4) {
      alpha[i] = coarse
      continue
    }
    let along = 0
    let square = 0
    for (let c = 0; c < 3; c++) {
      const f = product.mean[c]![i]!
      const b = ground.mean[c]![i]!
      along += (rgba[i * 4 + c]! - b) * (f - b)
      square += (f - b) ** 2
    }
    const noise = product.variance[i]! + ground.variance[i]! + LEAST_CONTRAST ** 2
    const trust = square / (square + 4 * noise)
    const placed = Math.min(1, Math.max(0, along / Math.max(1, square)))
    alpha[i] = trust * placed + (1 - trust) * coarse
  }
  const out = new Uint8Array(n * 4)
  const bytes = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const a = Math.min(1, Math.max(0, (alpha[i]! - 0.06) / 0.88))
    bytes[i] = Math.round(a * 255)
    out[i * 4 + 3] = bytes[i]!
    if (a === 0) continue
    const isRim = a < 1 && product.weight[i]! > 1e-4 && ground.weight[i]! > 1e-4
    for (let c = 0; c < 3; c++) {
      const seen = rgba[i * 4 + c]!
      if (!isRim) {
        out[i * 4 + c] = seen
        continue
      }
      const unmixed = (seen - (1 - a) * ground.mean[c]![i]!) / Math.max(0.08, a)
      const value = a * unmixed + (1 - a) * product.mean[c]![i]!
      out[i * 4 + c] = Math.min(255, Math.max(0, Math.round(value)))
    }
  }
  return { alpha: bytes, rgba: out }
}

interface LocalMeans {
  /** Share of the window that is of this side. */
  readonly weight: Float32Array
  readonly mean: readonly Float32Array[]
  /** Spread of the colours, bytes squared, mean of the channels. */
  readonly variance: Float32Array
}

function localMeans(
  rgba: ArrayLike<number>,
  soft: Float32Array,
  isIn: (v: number) => boolean,
  width: number,
  height: number,
  radius: number,
): LocalMeans {
  const n = width * height
  const here = soft.map((v) => (isIn(v) ? 1 : 0))
  const weight = boxMean(here, width, height, radius)
  const variance = new Float32Array(n)
  const mean = [0, 1, 2].map((c) => {
    const plane = new Float32Array(n)
    for (let i = 0; i < n; i++) plane[i] = here[i]! * rgba[i * 4 + c]!
    const first = boxMean(plane, width, height, radius)
    for (let i = 0; i < n; i++) plane[i]! *= rgba[i * 4 + c]!
    const second = boxMean(plane, width, height, radius)
    for (let i = 0; i < n; i++) {
      if (weight[i]! < 1e-4) continue
      first[i]! /= weight[i]!
      variance[i]! += Math.max(0, second[i]! / weight[i]! - first[i]! ** 2) / 3
    }
    return first
  })
  return { weight, mean, variance }
}
