import { aiLabel } from '@qianmian/compliance'
import { hash32, newId, ok, type Result, type Subject } from '@qianmian/kernel'
import type { FinishedPicture, FinishOrder } from '../compute/finish-model-picture.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { ImageFailure, ImageUsage } from '../platform/images/image-models.ts'
import { releaseFile } from '../provenance/release-file.ts'
import { PICTURE_PROMPT_VERSION, picturePrompt } from './prompts/picture-prompt.ts'

export interface ModelPictureOrder {
  readonly subject: Subject
  readonly scene: string
  readonly angle: string
  /** Language of the visible label. */
  readonly lang: 'zh' | 'en'
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly seed: string
  readonly runId?: string
  readonly signal?: AbortSignal
}

/** A stored picture of a model. */
export interface StoredModelPicture {
  readonly mediaHash: string
  readonly mime: 'image/webp'
  readonly width: number
  readonly height: number
  readonly usage: ImageUsage
  readonly promptVersion: string
  /** Facts that the prompt held. */
  readonly factIds: readonly string[]
}

/**
 * Has an image model draw a product from its facts, and stores the picture with its labels, visible and hidden. Nothing
 * is stored when anything fails; the caller then keeps the embedded render and shows the sentence.
 * @returns why there is none: the model's failure, or what was wrong with the file
 */
export async function drawModelPicture(
  ctx: Ctx,
  order: ModelPictureOrder,
): Promise<Result<StoredModelPicture, ImageFailure | Refusal>> {
  const { images, compute, media, signing } = ctx.services
  const { width, height, lang, runId, signal } = order
  const { prompt, negative, factIds } = picturePrompt(order.subject, order.scene, order.angle, today(ctx))
  const seed = hash32(order.seed)
  const drawn = await images.draw(ctx, { prompt, negative, width, height, seed, runId, signal })
  if (!drawn.ok) return drawn
  const produceId = newId('pic', ctx.clock, ctx.randomBytes)
  const label = aiLabel('picture', 'CN', 'model', { form: 'rendered', producer: 'QIANMIAN', produceId, facts: factIds })
  const { bytes } = drawn.value.picture
  const key = signing.keyOf(ctx.shop.id)
  const finished = await compute.run<FinishOrder, Result<FinishedPicture, Refusal>>('finish-model-picture', {
    ...{ bytes, width, height, lang, label, key },
    title: order.subject.handle,
  })
  if (!finished.ok) return finished
  if (signal?.aborted) return refuse('conflict', { zh: '已停止，没有保存。', en: 'Stopped; nothing was saved.' })
  const out = releaseFile({ ...finished.value, isGenerated: true })
  if (!out.ok) return out
  const { hash } = await media.put(out.value.bytes, 'image/webp', 'generated')
  const { bytes: _, ...size } = finished.value
  return ok({ ...size, mediaHash: hash, usage: drawn.value.usage, promptVersion: PICTURE_PROMPT_VERSION, factIds })
}
