import { ok, type Result } from '@qianmian/kernel'
import { styleById } from '@qianmian/voice'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand, saveSpeechStyle } from '../modules/brands/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** Chooses who speaks for a brand's products. @param style null leaves it to the category */
export async function setSpeechStyle(
  ctx: Ctx,
  brandId: string,
  style: string | null,
): Promise<Result<string | null, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const chosen = style === null ? undefined : styleById(style)
  if (style !== null && !chosen)
    return refuse('unprocessable', undefined, {
      style: { zh: '没有这种声音。', en: 'There is no such voice style.' },
    })
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, { id: brandId })
    if (!brand || !(await saveSpeechStyle(ctx, brandId, style))) return refuse('not-found')
    await record(ctx, {
      action: 'brand.speech-style',
      objectType: 'brand',
      objectId: brandId,
      summary: { title: brand.name, style: chosen?.name ?? { zh: '随品类', en: 'as the category asks' } },
    })
    return ok(style)
  })
}
