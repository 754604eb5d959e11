import { type LocalizedText, ok } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { isOpenBundle, listPromotions, type Promotion, savePromotion } from '../../modules/checkout/index.ts'
import type { OpenBundle } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { canonical } from '../orders/propose-operation.ts'
import type { ActionEffects } from '../publish-work.ts'
import { faultOfOpening } from './bundle-guard.ts'

const DAY_MS = 86_400_000
const OTHER_PRICE: LocalizedText = {
  zh: '搭配商品的价格后来改过，请等新的计划。',
  en: 'The price of the bundled product has changed since. Wait for the next plan.',
}
const OTHER_BUNDLE: LocalizedText = {
  zh: '这件商品已经有一个搭配在进行。',
  en: 'A bundle stands for this product already.',
}

/** The promotion that a bundle opens at a moment: public, without a code, and over by itself. */
export function bundlePromotion(
  { promotionId, name, valueBp, productId, withProductId, days }: OpenBundle,
  nowMs: number,
): Promotion {
  return {
    id: promotionId,
    name,
    code: null,
    kind: 'bundle',
    value: valueBp,
    fromMinor: 0,
    productIds: [withProductId],
    bundledProductId: productId,
    categories: [],
    startsAt: new Date(nowMs),
    endsAt: new Date(nowMs + days * DAY_MS),
    isStackable: false,
    isActive: true,
  }
}

/** What deciding on a bundle does: opens its promotion for some days. Undone, it is closed, if it still stands as it was opened. */
export const bundleEffects: ActionEffects<OpenBundle> = {
  async check(ctx, action) {
    const offers = await findOffers(ctx, { variantIds: [action.variantId, action.withVariantId] })
    const [own, other] = [action.variantId, action.withVariantId].map((id) => offers.find((one) => one.id === id))
    if (!own?.isOnSale || !other?.isOnSale) return refuse('not-found')
    if (own.priceMinor !== action.fromMinor) return refuse('stale', OTHER_PRICE)
    const now = ctx.clock.now()
    const isTaken = (await listPromotions(ctx)).some(
      (one) => one.id !== action.promotionId && one.bundledProductId === action.productId && isOpenBundle(one, now),
    )
    if (isTaken) return refuse('conflict', OTHER_BUNDLE)
    const fault = await faultOfOpening(ctx, bundlePromotion(action, now), action)
    return fault ? refuse('unprocessable', fault) : ok(true)
  },
  async before(_ctx, { promotionId }) {
    return { promotionId }
  },
  async approve(ctx, action) {
    await write(ctx, bundlePromotion(action, ctx.clock.now()), null)
  },
  async isShown(ctx, action) {
    return (await standing(ctx, action)) !== undefined
  },
  async undo(ctx, action) {
    const promotion = await standing(ctx, action)
    if (!promotion) throw new Error('a bundle moved between its check and its undoing')
    await write(ctx, { ...promotion, isActive: false }, promotion)
  },
  movedOn: {
    zh: '这个搭配已经结束，或后来改过：在“怎么卖”里看它现在的样子。',
    en: 'This bundle is over, or was changed since: see it as it is now under Orders, where promotions are.',
  },
  async reject() {},
  canReopen: async (ctx, { variantId, withVariantId }) =>
    (await findOffers(ctx, { variantIds: [variantId, withVariantId] })).filter(({ isOnSale }) => isOnSale).length === 2,
  async reopen() {},
}

/** The promotion of a bundle, while it stands as it was opened. */
async function standing(ctx: Ctx, action: OpenBundle): Promise<Promotion | undefined> {
  const now = ctx.clock.now()
  const promotion = (await listPromotions(ctx)).find(({ id }) => id === action.promotionId)
  if (!promotion?.startsAt || !isOpenBundle(promotion, now)) return undefined
  return plain(bundlePromotion(action, promotion.startsAt.getTime())) === plain(promotion) ? promotion : undefined
}

/** A promotion as one text, whatever the order of its fields: to be compared. */
const plain = (one: Promotion): string =>
  canonical({ ...one, startsAt: one.startsAt?.getTime() ?? null, endsAt: one.endsAt?.getTime() ?? null })

/** Pages learn of it by the version of the shop, which the decision counts up. */
async function write(ctx: Ctx, promotion: Promotion, before: Promotion | null): Promise<void> {
  await savePromotion(ctx, promotion)
  await record(ctx, {
    action: before ? 'selling.promotion-change' : 'selling.promotion-add',
    objectType: 'promotion',
    objectId: promotion.id,
    summary: { name: promotion.name },
    before: before ?? null,
    after: promotion,
  })
}
