import { newId, ok, type Result } from '@qianmian/kernel'
import type { CutOutOrder, CutOutResult } from '../compute/cut-out-picture.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { releaseFile } from '../provenance/release-file.ts'

/** A stored cut-out. */
export interface StoredCutOut extends Omit<CutOutResult, 'bytes'> {
  readonly mediaHash: string
}

/**
 * Cuts the product out of a stored picture and stores the result, sealed with the shop's key.
 * @returns `not-found` for a picture that is not there, `unprocessable` with one sentence where no product is clear;
 * nothing is stored then
 * @example const cut = await cutOutProduct(ctx, picture.mediaHash)
 */
export async function cutOutProduct(
  ctx: Ctx,
  pictureHash: string,
  options: { readonly shadow?: boolean } = {},
): Promise<Result<StoredCutOut, Refusal>> {
  const { media, compute, signing } = ctx.services
  const picture = await media.get(pictureHash)
  if (!picture) return refuse('not-found')
  const cut = await compute.run<CutOutOrder, Result<CutOutResult, Refusal>>('cut-out', {
    bytes: picture.bytes,
    format: 'webp',
    produceId: newId('cut', ctx.clock, ctx.randomBytes),
    parent: pictureHash,
    key: signing.keyOf(ctx.shop.id),
    ...options,
  })
  if (!cut.ok) return cut
  const { bytes, ...rest } = cut.value
  const out = releaseFile({ bytes, mime: rest.mime, isGenerated: true })
  if (!out.ok) return out
  const { hash } = await media.put(out.value.bytes, rest.mime, 'generated')
  return ok({ ...rest, mediaHash: hash })
}
