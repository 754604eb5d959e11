import { ok, type Result } from '@qianmian/kernel'
import type { DraftOrder, PosterDraft } from '../compute/draft-poster.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { posterMaker } from './make-poster.ts'
import { planPoster } from './poster-order.ts'
import { checkDraft, type RemixDraft, type RemixRefusal } from './submit-remix.ts'

/** How a remix would be taken, and how its poster would look. */
export interface RemixPreview {
  /** Whether somebody of the shop has to look at more than whether to show it. */
  readonly asks: boolean
  readonly poster?: {
    /** Base64 of an SVG without scripts: it goes into a picture. */
    readonly svg: string
    readonly width: number
    readonly height: number
    /** Templates that have room for these words. */
    readonly templates: readonly string[]
  }
}

/** What the gates say of a draft; a poster is laid out by the engine that will draw it. Nothing is kept. */
export async function previewRemix(
  ctx: Ctx,
  productId: string,
  draft: Omit<RemixDraft, 'isAgreed'>,
): Promise<Result<RemixPreview, RemixRefusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return { ok: false, error: { code: 'gone', field: 'text', message: GONE } }
  const checked = await checkDraft(ctx, product, draft)
  if (!checked.ok) return checked
  const { recipe, brand, verdict } = checked.value
  const asks = verdict.gate === 'ask'
  if (!recipe) return ok({ asks })
  const subject = { product, brand }
  const fits = await posterMaker.check(ctx, subject, recipe)
  const planned = fits.ok ? await planPoster(ctx, subject, recipe, recipe.seed ?? '') : fits
  if (!planned.ok) return { ok: false, error: { code: 'not-drawn', field: 'work', message: planned.error.message } }
  const drawn = await ctx.services.compute.run<DraftOrder, PosterDraft>('draft-poster', { poster: planned.value.order })
  if (drawn.svg === null) return { ok: false, error: { code: 'no-room', field: 'text', message: NO_ROOM } }
  return ok({
    asks,
    poster: {
      svg: Buffer.from(drawn.svg).toString('base64'),
      width: drawn.width,
      height: drawn.height,
      templates: drawn.templates,
    },
  })
}

const GONE = { zh: '这件商品已经不在了。', en: 'This product is gone.' }
const NO_ROOM = {
  zh: '这种版式放不下这些字。写短一点，或换一种版式。',
  en: 'This layout has no room for these words. Shorten them or choose another.',
}
