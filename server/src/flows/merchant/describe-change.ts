import { formatMoney, formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import type { ChangeRowView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import type { MerchantChange, Promise80, WritePromotion } from '../../modules/proposals/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { PromotionFields } from '../order-desk/selling-settings.ts'

/** What a change would do, row by row, now beside then: what a person decides on. */
export async function describeChange(ctx: Ctx, action: MerchantChange): Promise<ChangeRowView[]> {
  switch (action.kind) {
    case 'change-price': {
      const money = (amount: number) => moneyText(ctx, amount)
      return [
        { label: await variantName(ctx, action), before: money(action.fromMinor), after: money(action.toMinor) },
        ...(action.promised ? stepRows(action.promised) : []),
      ]
    }
    case 'change-stock': {
      const place = (await listLocations(ctx)).find((one) => one.id === action.locationId)?.name ?? {}
      const variant = await variantName(ctx, action)
      const label = {
        zh: `${pick(variant, 'zh')}，${pick(place, 'zh')}`,
        en: `${pick(variant, 'en')}, ${pick(place, 'en')}`,
      }
      return [{ label, before: unitsText(action.fromUnits), after: unitsText(action.toUnits) }]
    }
    case 'transfer-stock': {
      const places = await listLocations(ctx)
      const place = (id: string) => places.find((one) => one.id === id)?.name ?? {}
      return [
        {
          label: await variantName(ctx, action),
          before: place(action.fromLocationId),
          after: beside(place(action.toLocationId), unitsText(action.units)),
        },
        { label: COST, before: null, after: moneyText(ctx, action.costMinor) },
        { label: ARRIVES, before: null, after: daysText(action.days) },
        ...stepRows(action.promised),
      ]
    }
    case 'place-purchase': {
      const place = (await listLocations(ctx)).find((one) => one.id === action.locationId)?.name ?? {}
      return [
        { label: await variantName(ctx, action), before: null, after: beside(place, unitsText(action.units)) },
        { label: COST, before: null, after: moneyText(ctx, action.costMinor) },
        { label: ARRIVES, before: null, after: daysText(action.days) },
        ...stepRows(action.promised),
      ]
    }
    case 'open-bundle': {
      const money = (amount: number) => moneyText(ctx, amount)
      const percent = (share: number) => `${formatNumber(100 * share, 1)}%`
      return [
        { label: await variantName(ctx, action), before: money(action.fromMinor), after: money(action.toMinor) },
        {
          label: ATTACH,
          before: same(percent(action.attach.before)),
          after: same(percent(action.attach.after)),
        },
        { label: LASTS, before: null, after: { zh: `${action.days} 天`, en: `${action.days} days` } },
        ...stepRows(action.promised),
      ]
    }
    case 'order-operation':
      return action.sentences.map((after) => ({ label: null, before: null, after }))
    case 'write-promotion':
      return promotionRows(ctx, action)
  }
}

const ATTACH: LocalizedText = { zh: '一起买的单', en: 'Orders with both' }
const LASTS: LocalizedText = { zh: '开放', en: 'Open for' }
const COST: LocalizedText = { zh: '费用', en: 'Cost' }
const ARRIVES: LocalizedText = { zh: '到货', en: 'Arrives' }

const moneyText = (ctx: Ctx, amount: number) => same(formatMoney({ amount, currency: ctx.shop.currency }))
const unitsText = (count: number): LocalizedText => ({
  zh: `${count} 件`,
  en: `${count} ${count === 1 ? 'unit' : 'units'}`,
})
const daysText = (days: number): LocalizedText => ({
  zh: `${days} 天后`,
  en: `in ${days} ${days === 1 ? 'day' : 'days'}`,
})
const beside = (a: LocalizedText, b: LocalizedText): LocalizedText => ({
  zh: `${pick(a, 'zh')}，${pick(b, 'zh')}`,
  en: `${pick(a, 'en')}, ${pick(b, 'en')}`,
})
/** Why the number is what it is. */
const stepRows = ({ steps }: Promise80): ChangeRowView[] => steps.map((after) => ({ label: null, before: null, after }))

const same = (text: string): LocalizedText => ({ zh: text, en: text })

async function variantName(ctx: Ctx, { variantId }: { readonly variantId: string }): Promise<LocalizedText> {
  const [offer] = await findOffers(ctx, { variantIds: [variantId] })
  const options = (lang: 'zh' | 'en') => (offer?.options ?? []).map((one) => pick(one, lang)).join(' / ')
  const sku = offer?.sku ?? ''
  return { zh: options('zh') || sku || '唯一规格', en: options('en') || sku || 'Only variant' }
}

const LABELS: readonly (readonly [keyof PromotionFields, LocalizedText])[] = [
  ['name', { zh: '名字', en: 'Name' }],
  ['value', { zh: '减多少', en: 'Takes off' }],
  ['fromMinor', { zh: '满', en: 'From' }],
  ['code', { zh: '优惠码', en: 'Code' }],
  ['productIds', { zh: '指定商品', en: 'Products' }],
  ['bundledProductId', { zh: '搭配商品', en: 'Bundled product' }],
  ['categories', { zh: '指定类目', en: 'Categories' }],
  ['startsAt', { zh: '开始', en: 'Begins' }],
  ['endsAt', { zh: '结束', en: 'Ends' }],
  ['isStackable', { zh: '与别的同享', en: 'Beside others' }],
  ['isActive', { zh: '在用', en: 'Switched on' }],
]

function promotionRows(ctx: Ctx, { before, fields }: WritePromotion): ChangeRowView[] {
  const [was, will] = [before as PromotionFields | null, fields as PromotionFields]
  return LABELS.map(([key, label]) => ({
    label,
    before: was && promotionValue(ctx, was, key),
    after: promotionValue(ctx, will, key),
  })).filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after))
}

const NONE: LocalizedText = { zh: '没有', en: 'none' }
const ALL: LocalizedText = { zh: '全部', en: 'all' }

function promotionValue(ctx: Ctx, promotion: PromotionFields, key: keyof PromotionFields): LocalizedText {
  const money = (amount: number) => same(formatMoney({ amount, currency: ctx.shop.currency }))
  const count = (list: readonly string[]) =>
    list.length === 0 ? ALL : { zh: `${list.length} 个`, en: String(list.length) }
  switch (key) {
    case 'name':
      return promotion.name
    case 'value':
      if (promotion.kind === 'free-delivery') return { zh: '包邮', en: 'free delivery' }
      return promotion.kind === 'percent' || promotion.kind === 'bundle'
        ? same(`${promotion.value / 100} %`)
        : money(promotion.value)
    case 'fromMinor':
      return money(promotion.fromMinor)
    case 'code':
      return promotion.code === null ? NONE : same(promotion.code)
    case 'startsAt':
    case 'endsAt': {
      const at = promotion[key]
      return at === null ? NONE : same(new Date(at).toLocaleString('sv-SE', { timeZone: ctx.shop.timeZone }))
    }
    case 'bundledProductId':
      return promotion.bundledProductId ? { zh: '1 个', en: '1' } : NONE
    case 'productIds':
    case 'categories':
      return count(promotion[key])
    case 'isStackable':
    case 'isActive':
    case 'kind':
      return promotion[key] ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  }
}
