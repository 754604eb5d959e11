import { aiLabel, checkLabel, writeFileLabel } from '@qianmian/compliance'
import { labelOverlay, packLabel } from '@qianmian/design'
import { type GateResult, hash32, type Lang } from '@qianmian/kernel'
import {
  type AngleId,
  type Buffers,
  buildScene,
  developPicture,
  joinBuffers,
  lensOf,
  type Prepared,
  prepareScene,
  type RenderSubject,
  type SceneId,
  traceBand,
} from '@qianmian/render'
import sharp from 'sharp'
import type { Compute } from '../platform/compute/compute.ts'
import { readLabel } from './labelled-picture.ts'
import { posterFonts } from './poster-fonts.ts'

export type RenderQuality = 'preview' | 'final'

/** A render as plain data: the same order gives the same bytes. */
export interface RenderOrder {
  readonly subject: RenderSubject
  /** Lines for the printed label. */
  readonly label?: { readonly title: string; readonly lines: readonly string[] }
  readonly scene: SceneId
  readonly angle: AngleId
  readonly seed: string
  readonly quality: RenderQuality
  /** Language of the visible AI label. */
  readonly lang: Lang
  readonly palette?: readonly string[]
  readonly format?: 'png' | 'webp'
  /** Ids of the facts that the picture shows, for the hidden label. */
  readonly facts?: readonly string[]
}

export interface DrawnRender {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  readonly gate: GateResult
}

/** Pixels of the longer side, and paths a pixel. */
const QUALITY: Readonly<
  Record<RenderQuality, { readonly side: number; readonly samples: number; readonly rows: number }>
> = {
  preview: { side: 250, samples: 4, rows: 125 },
  final: { side: 1000, samples: 12, rows: 50 },
}
const PRODUCER = 'QIANMIAN'

interface Ready {
  readonly key: string
  readonly prepared: Prepared
}
/** The scene that this thread prepared last: the next band is most likely of the same picture. */
let last: Ready | undefined

function ready(order: RenderOrder): Prepared {
  const key = JSON.stringify(order)
  if (last?.key === key) return last.prepared
  const label = order.label && packLabel(order.label.title, order.label.lines, posterFonts())
  const { scene, angle, seed, palette } = order
  const built = buildScene({ ...order.subject, ...(label ? { label } : {}) }, { scene, angle, seed, palette })
  const { side } = QUALITY[order.quality]
  const width = built.aspect > 1 ? side : Math.round(side * built.aspect)
  const height = built.aspect > 1 ? Math.round(side / built.aspect) : side
  last = { key, prepared: prepareScene(built, width, height, seed) }
  return last.prepared
}

/** Rows of a render, and how high the whole picture is. */
export interface RenderBand {
  readonly buffers: Buffers
  readonly height: number
}

/** Traces one band of rows. A thread keeps the prepared scene, so that only its first band pays for it. */
export async function traceRenderBand({ order, y }: { order: RenderOrder; y: number }): Promise<RenderBand> {
  const prepared = ready(order)
  const { rows, samples } = QUALITY[order.quality]
  const { height } = prepared
  return { height, buffers: traceBand(prepared, y, Math.min(rows, height - y), samples, order.seed) }
}

/** Joins bands, filters, and writes the picture with its visible and its hidden label. */
export async function finishRender(input: { order: RenderOrder; bands: readonly RenderBand[] }): Promise<DrawnRender> {
  const { order, bands } = input
  const { scene, width, height } = ready(order)
  const { samples } = QUALITY[order.quality]
  const joined = joinBuffers(
    bands.map(({ buffers }) => buffers),
    width,
    height,
  )
  const { rgba } = developPicture(joined, samples, lensOf(scene))
  const label = aiLabel('picture', 'CN', 'embedded', {
    form: 'rendered',
    producer: PRODUCER,
    produceId: renderId(order),
    ...(order.facts ? { facts: order.facts } : {}),
  })
  const words = label.visible[order.lang] ?? label.visible.zh ?? 'AI'
  const overlay = labelOverlay(width, height, words, posterFonts())
  const image = sharp(rgba, { raw: { width, height, channels: 4 } })
    .composite([{ input: Buffer.from(overlay.png) }])
    .removeAlpha()
  const isPng = order.format === 'png'
  const encoded = new Uint8Array(await (isPng ? image.png() : image.webp({ quality: 90 })).toBuffer())
  const labelled = writeFileLabel(encoded, label.hidden)
  // Sharp has just written it: a file that is no picture now is a bug.
  if (!labelled.ok) throw new Error(labelled.error.message.en)
  const bytes = labelled.value
  const hidden = readLabel(bytes)
  const gate = checkLabel({
    kind: 'picture',
    jurisdiction: 'CN',
    visible: words,
    inkHeightShare: overlay.inkHeightShare,
    atEdge: true,
    aigc: hidden && { ...hidden.AIGC },
  })
  return { bytes, mime: isPng ? 'image/png' : 'image/webp', width, height, gate }
}

/** Names a render by all that decides it. */
export const renderId = (order: RenderOrder): string =>
  `render-${order.seed.replace(/[^\w-]/g, '-').slice(0, 40)}-${hash32(JSON.stringify(order)).toString(16)}`

/**
 * Draws a render band by band on the compute threads, two at a time.
 * @param onProgress bands done of all bands
 * @throws the signal's reason when aborted: bands under way end, nothing further starts
 * @example await drawRender(compute, order, { onProgress: (done, of) => {} })
 */
export async function drawRender(
  compute: Compute,
  order: RenderOrder,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void } = {},
): Promise<DrawnRender> {
  const { rows } = QUALITY[order.quality]
  signal?.throwIfAborted()
  const run = (y: number) => compute.run<{ order: RenderOrder; y: number }, RenderBand>('render-band', { order, y })
  const bands: RenderBand[] = [await run(0)]
  const all = Math.ceil((bands[0]?.height ?? 0) / rows)
  onProgress?.(1, all)
  let next = 1
  const lane = async (): Promise<void> => {
    while (next < all) {
      signal?.throwIfAborted()
      const y = next++ * rows
      bands.push(await run(y))
      onProgress?.(bands.length, all)
    }
  }
  const lanes = await Promise.allSettled([lane(), lane()])
  for (const outcome of lanes) if (outcome.status === 'rejected') throw outcome.reason
  signal?.throwIfAborted()
  return compute.run('render-finish', { order, bands })
}
