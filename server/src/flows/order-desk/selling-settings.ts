import { newId, ok, type Result } from '@qianmian/kernel'
import type { PromotionView, SellingSettingsView } from '../../contract/types.ts'
import { record } from '../../modules/activity/index.ts'
import {
  type CommerceSettings,
  commerceSettings,
  listPromotions,
  type Promotion,
  saveCommerceSettings,
  savePromotion,
} from '../../modules/checkout/index.ts'
import { bumpVersion } from '../../modules/shops/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { faultOfBundle } from './bundle-faults.ts'

/** Changes how the shop sells. Orders that were placed keep what they were placed under. */
export async function changeSelling(ctx: Ctx, settings: CommerceSettings): Promise<Result<true, Refusal>> {
  const ids = settings.deliveries.map((option) => option.id)
  if (new Set(ids).size !== ids.length) {
    return refuse('unprocessable', { zh: '两种配送方式用了同一个编号。', en: 'Two ways of delivery share one id.' })
  }
  if (settings.deliveries.some(({ days: [least, most] }) => least > most)) {
    return refuse('unprocessable', {
      zh: '配送天数里，最少的不能多于最多的。',
      en: 'The least days of a delivery cannot be more than the most.',
    })
  }
  if (settings.deliveries.some(({ name }) => !name.zh?.trim() && !name.en?.trim())) {
    return refuse('unprocessable', { zh: '每种配送方式都要有名字。', en: 'Each way of delivery needs a name.' })
  }
  return allOrNothing(ctx, async (ctx): Promise<Result<true, Refusal>> => {
    const before = await commerceSettings(ctx)
    await saveCommerceSettings(ctx, settings)
    await record(ctx, { action: 'selling.change', objectType: 'shop', objectId: ctx.shop.id, before, after: settings })
    return ok(true)
  })
}

export async function readSelling(ctx: Ctx): Promise<SellingSettingsView> {
  const settings = await commerceSettings(ctx)
  return {
    ...settings,
    taxRatesBp: { ...settings.taxRatesBp },
    deliveries: settings.deliveries.map((option) => ({
      ...option,
      days: [...option.days] as [number, number],
      countries: [...option.countries],
    })),
  }
}

export async function promotions(ctx: Ctx): Promise<PromotionView[]> {
  return (await listPromotions(ctx)).map(promotionView)
}

const promotionView = (promotion: Promotion): PromotionView => ({
  ...promotion,
  productIds: [...promotion.productIds],
  categories: [...promotion.categories],
  startsAt: promotion.startsAt?.toISOString() ?? null,
  endsAt: promotion.endsAt?.toISOString() ?? null,
})

/** A promotion without its id: what is written of it. */
export type PromotionFields = Omit<PromotionView, 'id'>

/**
 * Whether a promotion may be written as it stands. Changes nothing.
 * @param id of the one that is changed, or that a new one would have
 * @returns the promotion as it is, undefined when there is none of this id
 */
export async function checkPromotion(
  ctx: Ctx,
  id: string | undefined,
  fields: PromotionFields,
): Promise<Result<PromotionView | undefined, Refusal>> {
  if (!fields.name.zh?.trim() && !fields.name.en?.trim()) {
    return refuse('unprocessable', { zh: '优惠要有名字。', en: 'The promotion needs a name.' })
  }
  const isPercent = fields.kind === 'percent' || fields.kind === 'bundle'
  if (isPercent && (fields.value < 1 || fields.value > 10_000)) {
    return refuse('unprocessable', { zh: '折扣写 0.01% 到 100%。', en: 'A percentage is between 0.01 % and 100 %.' })
  }
  if (fields.kind === 'amount' && fields.value < 1) {
    return refuse('unprocessable', { zh: '减多少要写大于零的金额。', en: 'The amount off must be above zero.' })
  }
  if (fields.startsAt && fields.endsAt && Date.parse(fields.startsAt) >= Date.parse(fields.endsAt)) {
    return refuse('unprocessable', { zh: '结束要在开始之后。', en: 'It must end after it begins.' })
  }
  const faulty = await faultOfBundle(ctx, fields)
  if (faulty) return refuse('unprocessable', faulty)
  const all = await promotions(ctx)
  const code = fields.code?.toUpperCase()
  if (code && all.some((one) => one.id !== id && one.code?.toUpperCase() === code)) {
    return refuse('conflict', { zh: '这个优惠码用过了。', en: 'Another promotion has this code.' })
  }
  return ok(all.find((one) => one.id === id))
}

/**
 * Writes a promotion.
 * @param id of the one that is changed; a new one without
 * @param isNew the id was kept for a new one
 */
export async function writePromotion(
  ctx: Ctx,
  id: string | undefined,
  fields: PromotionFields,
  isNew = id === undefined,
): Promise<Result<PromotionView, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<PromotionView, Refusal>> => {
    const checked = await checkPromotion(ctx, id, fields)
    if (!checked.ok) return checked
    const before = checked.value
    if (!isNew && !before) return refuse('not-found')
    const promotion: Promotion = {
      ...fields,
      code: fields.code?.toUpperCase() ?? null,
      id: id ?? newId('prm', ctx.clock, ctx.randomBytes),
      startsAt: fields.startsAt ? new Date(fields.startsAt) : null,
      endsAt: fields.endsAt ? new Date(fields.endsAt) : null,
    }
    await savePromotion(ctx, promotion)
    // Pages that are kept say what goes together: they are then of before.
    await bumpVersion(ctx)
    await record(ctx, {
      action: before ? 'selling.promotion-change' : 'selling.promotion-add',
      objectType: 'promotion',
      objectId: promotion.id,
      summary: { name: promotion.name },
      before: before ?? null,
      after: promotion,
    })
    return ok(promotionView(promotion))
  })
}
