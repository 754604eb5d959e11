import { isCurrency, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { record } from '../modules/activity/index.ts'
import { countProducts } from '../modules/catalog/index.ts'
import { importsUnderWay } from '../modules/imports/index.ts'
import { lockShop, type Shop, type ShopSettings, updateShop } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** What the owner wants changed; the rest stays. An empty name in one language takes that name away. */
export interface SettingsChange extends Omit<ShopSettings, 'isDemo'> {
  readonly name?: LocalizedText
  /** ISO 4217. */
  readonly currency?: string
  /** IANA name. */
  readonly timeZone?: string
}

const NAMELESS = { zh: '店铺至少要有一个名字。', en: 'The shop needs a name in at least one language.' }
const NO_CURRENCY = {
  zh: '没有这种货币，请写三个字母，如 CNY。',
  en: 'No such currency: write three letters, like EUR.',
}
const HAS_PRICES = {
  zh: '已经有商品按原来的货币标了价，不能再换。',
  en: 'Products are priced in the present currency already, so it stays.',
}
const NO_ZONE = { zh: '没有这个时区，例：Asia/Shanghai。', en: 'No such time zone; an example: Europe/Paris.' }

/**
 * Changes the shop's name, currency, time zone and settings, all of it or nothing.
 * @returns a refusal that names the field
 */
export async function changeSettings(ctx: Ctx, change: SettingsChange): Promise<Result<void, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const shop = await lockShop(ctx, 'update')
    const { name, currency, timeZone, ...settings } = change
    const next = {
      name: name ? spoken(name) : shop.name,
      currency: currency?.toUpperCase() ?? shop.currency,
      timeZone: timeZone ?? shop.timeZone,
      settings: { ...shop.settings, ...settings },
    }
    if (!next.name.zh && !next.name.en) return refuse('unprocessable', undefined, { name: NAMELESS })
    if (!isCurrency(next.currency)) return refuse('unprocessable', undefined, { currency: NO_CURRENCY })
    if (!isTimeZone(next.timeZone)) return refuse('unprocessable', undefined, { timeZone: NO_ZONE })
    if (next.currency !== shop.currency && ((await countProducts(ctx)) > 0 || (await importsUnderWay(ctx)) > 0))
      return refuse('conflict', HAS_PRICES, { currency: HAS_PRICES })
    await updateShop(ctx, next)
    await record(ctx, {
      action: 'settings.change',
      objectType: 'shop',
      objectId: ctx.shop.id,
      before: kept(shop),
      after: next,
    })
    return ok(undefined)
  })
}

const kept = ({ name, currency, timeZone, settings }: Shop) => ({ name, currency, timeZone, settings })

const spoken = ({ zh, en }: LocalizedText): LocalizedText => ({ ...(zh ? { zh } : {}), ...(en ? { en } : {}) })

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
