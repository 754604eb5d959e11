import { TEMPLATE_NAMES } from '@qianmian/design'
import { ok, type Result, worstStatus } from '@qianmian/kernel'
import type { DraftOrder, PosterDraft } from '../compute/draft-poster.ts'
import type { PosterDraftView } from '../contract/types.ts'
import { may } from '../modules/accounts/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { PosterRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { posterMaker } from './make-poster.ts'
import { planPoster } from './poster-order.ts'

/** Seed of drafts that name none: the picture must not jump while somebody types. */
const DRAFT_SEED = 'draft'

/**
 * A poster as it would be, for a live editor: laid out beside everything else that is drawn, judged, kept nowhere. Words
 * of a person go through the same gates as those of a pack.
 */
export async function draftOfPoster(
  ctx: Ctx,
  productId: string,
  recipe: PosterRecipe,
): Promise<Result<PosterDraftView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const checked = await posterMaker.check(ctx, { product, brand }, recipe)
  if (!checked.ok) return checked
  const planned = await planPoster(ctx, { product, brand }, recipe, recipe.seed ?? DRAFT_SEED)
  if (!planned.ok) return planned
  const { order, gateOrder } = planned.value
  const draft = await ctx.services.compute.run<DraftOrder, PosterDraft>(
    'draft-poster',
    { poster: order, ...(recipe.words ? { words: gateOrder } : {}) },
    { isUrgent: true },
  )
  const gates = draft.gates.filter(({ gate }) => gate !== 'layout')
  return ok(
    structuredClone({
      picture:
        draft.svg === null ? null : { mime: 'image/svg+xml' as const, data: Buffer.from(draft.svg).toString('base64') },
      width: draft.width,
      height: draft.height,
      template: draft.template,
      templates: draft.templates.map((id) => ({ id, name: TEMPLATE_NAMES[id] })),
      boxes: draft.boxes,
      words: { headline: order.headline, subline: order.subline },
      lint: draft.lint,
      gates,
      status: worstStatus(draft.gates),
      dropped: draft.dropped,
    }) as PosterDraftView,
  )
}
