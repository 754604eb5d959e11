import { type GateResult, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { type AngleId, type SceneId, sceneProblem } from '@qianmian/render'
import { drawRender, type RenderOrder, type RenderQuality, renderId } from '../compute/draw-render.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import type { SealOrder } from '../compute/seal-file.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { Compute } from '../platform/compute/compute.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { type ReleasedFile, releaseFile } from '../provenance/release-file.ts'
import { type RenderedProduct, type RenderNote, renderSubject } from './render-subject.ts'

/** What a person chooses of a render. */
export interface RenderChoice {
  readonly scene: SceneId
  readonly angle: AngleId
  readonly seed: string
  readonly lang: RenderOrder['lang']
  readonly quality: RenderQuality
  /** Option values of the variant to show; the first colour otherwise. */
  readonly variant?: readonly LocalizedText[]
  readonly format?: 'png' | 'webp'
}

/** Attributes that decide what a picture shows: these facts are named in its label. */
const SHOWN: ReadonlySet<string> = new Set([
  'material',
  'composition',
  'coverMaterial',
  'frameMaterial',
  'legMaterial',
  'packaging',
  'finish',
  'colour',
  'pattern',
  'neckline',
  'sleeve',
  'fit',
  'pocket',
  'closure',
  'dimensions',
  'size',
  'width',
  'height',
  'depth',
  'diameter',
  'netContent',
  'capacity',
])

/**
 * Facts of a product and a choice to the order of a picture, with what was assumed.
 * @returns `unprocessable` with one sentence when the product may not be shown there
 */
export function renderOrder(
  product: RenderedProduct,
  palette: readonly string[],
  choice: RenderChoice,
): Result<{ order: RenderOrder; notes: readonly RenderNote[] }, Refusal> {
  const { variant, ...chosen } = choice
  const { subject, label, notes } = renderSubject(product, { palette, ...(variant ? { variant } : {}) })
  const problem = sceneProblem(subject, choice.scene, choice.angle)
  if (problem) return refuse('unprocessable', problem)
  const known: readonly { readonly id?: string; readonly attribute: string }[] = product.facts
  const facts = known.flatMap(({ id, attribute }) => (id && SHOWN.has(attribute) ? [id] : []))
  const order = { ...chosen, subject, palette: palette.slice(0, 2), facts, ...(label ? { label } : {}) }
  return ok({ order, notes })
}

/**
 * Draws a render, seals it and lets it out.
 * @throws the signal's reason when aborted; Error when our own drawing cannot be labelled, which is a bug
 */
export async function sealedRender(
  compute: Compute,
  order: RenderOrder,
  key: SigningKey | undefined,
  watch: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void } = {},
): Promise<{ file: ReleasedFile; width: number; height: number; gate: GateResult }> {
  const { bytes, mime, width, height, gate } = await drawRender(compute, order, watch)
  const label = readLabel(bytes)
  if (!label) throw new Error('a render was drawn without its label')
  const sealed = await compute.run<SealOrder, Result<Uint8Array, Refusal>>('seal', {
    bytes,
    mime,
    label,
    title: renderId(order),
    ...(key ? { key } : {}),
  })
  const released = sealed.ok ? releaseFile({ bytes: sealed.value, mime, isGenerated: true }) : sealed
  if (!released.ok) throw new Error(released.error.message.en)
  return { file: released.value, width, height, gate }
}

export interface StoredRender {
  readonly mediaHash: string
  readonly mime: string
  readonly width: number
  readonly height: number
  readonly notes: readonly RenderNote[]
  readonly gate: GateResult
}

/**
 * Draws and stores a render of a product of the shop.
 * @returns the stored picture, or why the product may not be shown there
 * @throws the signal's reason when aborted; nothing is stored then
 */
export async function makeRender(
  ctx: Ctx,
  product: ProductDetail,
  brand: Pick<Brand, 'palette'> | undefined,
  choice: RenderChoice,
  watch: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void } = {},
): Promise<Result<StoredRender, Refusal>> {
  const usable = product.facts.filter(({ status }) => status === 'active')
  const planned = renderOrder({ ...product, facts: usable }, brand?.palette ?? [], choice)
  if (!planned.ok) return planned
  const { order, notes } = planned.value
  const { compute, signing, media } = ctx.services
  const { file, width, height, gate } = await sealedRender(compute, order, signing.keyOf(ctx.shop.id), watch)
  const { hash, mime } = await media.put(file.bytes, file.mime, 'generated')
  return ok({ mediaHash: hash, mime, width, height, notes, gate })
}
