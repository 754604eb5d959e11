import type { Scene } from '../scene/scene.ts'
import { traceBand } from './band.ts'
import { type Buffers, joinBuffers } from './buffers.ts'
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
  return developPicture(joinBuffers(bands, width, height), samples)
}

/**
 * Raised by hand whenever the tracer, the filter or the tone curve would give other pixels for the same scene: callers
 * that keep finished pictures compare it.
 */
export const TRACER_REVISION = 2

/** Set so that a lit surface comes out at about its own colour. */
const EXPOSURE = 0.85

/** Filters traced buffers and turns them into pixels; call it once on the joined bands. */
export function developPicture(b: Buffers, samples: number): RenderedPicture {
  denoise(b, samples)
  const n = b.width * b.rows
  const rgba = new Uint8ClampedArray(n * 4)
  for (let i = 0; i < n; i++) {
    const v = b.visible[i]! * EXPOSURE
    const i3 = i * 3
    toneMap(
      b.key[i3]! * v + (b.albedo[i3]! * b.bounce[i3]! + b.gloss[i3]!) * EXPOSURE,
      b.key[i3 + 1]! * v + (b.albedo[i3 + 1]! * b.bounce[i3 + 1]! + b.gloss[i3 + 1]!) * EXPOSURE,
      b.key[i3 + 2]! * v + (b.albedo[i3 + 2]! * b.bounce[i3 + 2]! + b.gloss[i3 + 2]!) * EXPOSURE,
      rgba,
      i * 4,
    )
  }
  return { width: b.width, height: b.rows, rgba, kind: b.kind }
}
