import type { Scene } from '../scene/scene.ts'
import { traceBand } from './band.ts'
import { type Buffers, joinBuffers } from './buffers.ts'
import { defocus, type Lens } from './defocus.ts'
import { denoise } from './denoise.ts'
import { prepareScene } from './prepare.ts'
import { toneMap } from './tone.ts'

export interface RenderOptions {
  readonly width: number
  readonly height: number
  /** Paths a pixel: 4 for previews, 10-16 for finals. */
  readonly samples: number
  readonly seed: string
  /** Share of rows done, 0..1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

export interface RenderedPicture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray
  /** 1 product, 2 prop, 0 backdrop, one byte a pixel: a matte for cut-outs. */
  readonly kind: Uint8Array
}

/**
 * Renders a whole picture in this thread.
 * @throws the signal's reason when aborted
 * @example renderScene(buildScene(subject), { width: 200, height: 250, samples: 4, seed: 'a' })
 */
export function renderScene(scene: Scene, options: RenderOptions): RenderedPicture {
  const { width, height, samples, seed } = options
  const prepared = prepareScene(scene, width, height, seed)
  const bands: Buffers[] = []
  const rows = 16
  for (let y = 0; y < height; y += rows) {
    options.signal?.throwIfAborted()
    bands.push(traceBand(prepared, y, Math.min(rows, height - y), samples, seed))
    options.onProgress?.(Math.min(1, (y + rows) / height))
  }
  return developPicture(joinBuffers(bands, width, height), samples, lensOf(scene))
}

/**
 * Raised by hand whenever the tracer, the filter or the tone curve would give other pixels for the same scene: callers
 * that keep finished pictures compare it.
 */
export const TRACER_REVISION = 2

/** Set so that a lit surface comes out at about its own colour. */
const EXPOSURE = 0.85

/** What lies behind the product is blurred as the stage asks. */
export function lensOf({ camera, stage }: Scene): Lens | undefined {
  return stage.blur ? { focus: camera.focus, blur: stage.blur } : undefined
}

/**
 * Filters traced buffers and turns them into pixels; call it once on the joined bands.
 * @param lens of the scene (`lensOf`); without one everything is sharp
 */
export function developPicture(b: Buffers, samples: number, lens?: Lens): RenderedPicture {
  denoise(b, samples)
  const n = b.width * b.rows
  let light: Float32Array = new Float32Array(n * 3)
  for (let i = 0; i < n; i++) {
    const v = b.visible[i]! * EXPOSURE
    for (let c = i * 3; c < i * 3 + 3; c++)
      light[c] = b.key[c]! * v + (b.albedo[c]! * b.bounce[c]! + b.gloss[c]!) * EXPOSURE
  }
  if (lens) light = defocus(light, b.depth, b.kind, b.width, b.rows, lens)
  const rgba = new Uint8ClampedArray(n * 4)
  for (let i = 0; i < n; i++) toneMap(light[i * 3]!, light[i * 3 + 1]!, light[i * 3 + 2]!, rgba, i * 4)
  return { width: b.width, height: b.rows, rgba, kind: b.kind }
}
