import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { DEMO_PRODUCTS } from '@qianmian/demo'
import { buildScene, renderScene, TRACER_REVISION } from '@qianmian/render'
import { drawLabel } from '../demo/label-art.ts'

/** A product with its true alpha, and the picture that it was traced in. */
export interface ProductLayer {
  readonly handle: string
  readonly width: number
  readonly height: number
  /** The whole traced picture, RGBA. */
  readonly studio: Uint8Array
  /** Colours of the product alone, continued beyond its edge, RGBA. */
  readonly colours: Uint8Array
  /** Its alpha, 0..255. */
  readonly alpha: Uint8Array
}

const WIDTH = 480
const SAMPLES = 3
const LABEL_ASPECT = 0.8

/** Every product type is drawn once: even places tune the engine, odd ones only score. */
export const scoringProducts = () => DEMO_PRODUCTS.filter((_, i) => i % 2 === 1)
export const tuningProducts = () => DEMO_PRODUCTS.filter((_, i) => i % 2 === 0)

/** Traces a product; finished layers are kept in the system's temporary folder, because one takes seconds of CPU. */
export function productLayer(product: (typeof DEMO_PRODUCTS)[number]): ProductLayer {
  const label = drawLabel(product.look, LABEL_ASPECT)
  const scene = buildScene({ productType: product.productType, category: product.category, ...product.look, label })
  const width = scene.aspect > 1 ? Math.round(WIDTH * 1.25) : WIDTH
  const height = Math.round(width / scene.aspect)
  const key = createHash('sha256')
    .update(JSON.stringify([TRACER_REVISION, product.look, product.productType, width, SAMPLES]))
    .digest('hex')
    .slice(0, 16)
  const folder = join(tmpdir(), 'qianmian-cutout-bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${key}.gz`)
  const n = width * height
  if (!existsSync(file)) {
    const { rgba, kind } = renderScene(scene, { width, height, samples: SAMPLES, seed: product.handle })
    writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(rgba), Buffer.from(kind)])))
  }
  const bytes = new Uint8Array(gunzipSync(readFileSync(file)))
  const studio = bytes.subarray(0, n * 4)
  const mask = Uint8Array.from(bytes.subarray(n * 4), (kind) => (kind === 1 || kind === 3 ? 1 : 0))
  return { handle: product.handle, width, height, studio, ...layerOf(studio, mask, width, height) }
}

/** Takes the mixed rim off and gives the mask an edge of two soft pixels: colours and alpha of which both are known. */
function layerOf(studio: Uint8Array, mask: Uint8Array, width: number, height: number) {
  const inner = new Uint8Array(mask.length)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let all = 1
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) all &= mask[(y + dy) * width + x + dx]!
      inner[y * width + x] = all
    }
  const alpha = new Uint8Array(mask.length)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++)
          sum += inner[(y + dy) * width + x + dx]! * (2 - Math.abs(dx)) * (2 - Math.abs(dy))
      alpha[y * width + x] = Math.round((sum * 255) / 16)
    }
  const colours = new Uint8Array(studio)
  let known = inner.slice()
  for (let round = 0; round < 3; round++) {
    const next = known.slice()
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x
        if (known[i]) continue
        const sum = [0, 0, 0, 0]
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const j = i + dy * width + dx
            if (!known[j]) continue
            for (let c = 0; c < 3; c++) sum[c]! += colours[j * 4 + c]!
            sum[3]! += 1
          }
        if (sum[3] === 0) continue
        for (let c = 0; c < 3; c++) colours[i * 4 + c] = sum[c]! / sum[3]!
        next[i] = 1
      }
    known = next
  }
  return { colours, alpha }
}
