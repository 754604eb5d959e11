import { ok, type Result } from '@qianmian/kernel'
import type { MediaChoicesView } from '../contract/types.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { WorkKind } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { WORK_MAKERS } from './work-makers.ts'

/** What can be made of a product here and now, kind by kind, and what is missing for the others. */
export async function mediaChoices(ctx: Ctx, productId: string): Promise<Result<MediaChoicesView, Refusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const kinds: WorkKind[] = []
  const missing: MediaChoicesView['missing'] = []
  let view: Partial<MediaChoicesView> = {}
  for (const [kind, maker] of Object.entries(WORK_MAKERS) as [WorkKind, (typeof WORK_MAKERS)['poster']][]) {
    const choices = await maker?.choices(ctx, { product, brand })
    if (choices?.ok) {
      kinds.push(kind)
      view = { ...view, ...choices.value }
    } else if (choices) missing.push({ kind, reason: choices.error.message })
  }
  return ok({
    poster: null,
    render: null,
    cutout: null,
    picture: null,
    speech: null,
    film: null,
    storyboard: null,
    ...view,
    kinds,
    missing,
    langs: ['zh', 'en'],
  })
}
