import type { Random } from '@qianmian/kernel'
import sharp from 'sharp'
import { type Background, drawBackground } from './cutout-backgrounds.ts'
import type { ProductLayer } from './cutout-products.ts'

/** A picture to cut out of, and its truth. */
export interface CutOutScene {
  readonly name: string
  readonly background: Background | 'studio'
  readonly width: number
  readonly height: number
  /** RGBA, opaque, as it comes out of a JPEG. */
  readonly rgba: Uint8Array
  /** True alpha, 0..255; absent where there is no product. */
  readonly alpha?: Uint8Array
}

/** Puts a product before a background: in every second picture with a cast shadow; noise and JPEG like a camera's. */
export async function compositeScene(layer: ProductLayer, kind: Background, random: Random): Promise<CutOutScene> {
  const { width, height, colours, alpha } = layer
  const rgb = drawBackground(kind, width, height, random)
  if (random.next() < 0.5) castShadow(rgb, alpha, width, height, random)
  for (let i = 0; i < width * height; i++) {
    const a = alpha[i]! / 255
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = rgb[i * 3 + c]! * (1 - a) + colours[i * 4 + c]! * a
  }
  const rgba = await photographed(rgb, width, height, random)
  return { name: layer.handle, background: kind, width, height, rgba, alpha }
}

/** The product as it was traced, with the light and the shadow of its stage. */
export async function studioScene(layer: ProductLayer, random: Random): Promise<CutOutScene> {
  const { width, height, studio, alpha } = layer
  const rgb = new Float32Array(width * height * 3)
  for (let i = 0; i < width * height; i++) for (let c = 0; c < 3; c++) rgb[i * 3 + c] = studio[i * 4 + c]!
  return {
    name: layer.handle,
    background: 'studio',
    width,
    height,
    rgba: await photographed(rgb, width, height, random),
    alpha,
  }
}

/** A background with nothing before it. */
export async function emptyScene(kind: Background, random: Random): Promise<CutOutScene> {
  const [width, height] = [480, 600]
  const rgb = drawBackground(kind, width, height, random)
  return { name: `empty`, background: kind, width, height, rgba: await photographed(rgb, width, height, random) }
}

function castShadow(rgb: Float32Array, alpha: Uint8Array, width: number, height: number, random: Random): void {
  const [dx, dy] = [Math.round((random.next() - 0.5) * 0.08 * width), Math.round(random.next() * 0.03 * height)]
  let plane = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = [x - dx, y - dy]
      if (sx >= 0 && sy >= 0 && sx < width && sy < height) plane[y * width + x] = alpha[sy * width + sx]! / 255
    }
  const radius = 4 + random.int(8)
  for (let round = 0; round < 3; round++) plane = blur(plane, width, height, radius)
  const dark = 0.15 + random.next() * 0.25
  for (let i = 0; i < plane.length; i++) for (let c = 0; c < 3; c++) rgb[i * 3 + c]! *= 1 - dark * plane[i]!
}

function blur(plane: Float32Array, width: number, height: number, radius: number): Float32Array<ArrayBuffer> {
  const pass = (from: Float32Array, length: number, lines: number, step: number, stride: number) => {
    const out = new Float32Array(from.length)
    for (let k = 0; k < lines; k++)
      for (let i = 0; i < length; i++) {
        let sum = 0
        for (let d = -radius; d <= radius; d++)
          sum += from[k * stride + Math.min(length - 1, Math.max(0, i + d)) * step]!
        out[k * stride + i * step] = sum / (2 * radius + 1)
      }
    return out
  }
  return pass(pass(plane, width, height, 1, width), height, width, width, 1)
}

async function photographed(rgb: Float32Array, width: number, height: number, random: Random): Promise<Uint8Array> {
  const sigma = random.next() * 5
  const bytes = new Uint8ClampedArray(rgb.length)
  for (let i = 0; i < rgb.length; i++) bytes[i] = rgb[i]! + random.normal() * sigma
  const jpeg = await sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 + random.int(33) })
    .toBuffer()
  return new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer())
}
