import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/read-together.ts'
import type { CommerceSettings, DeliveryOption, Promotion } from './types.ts'

type SettingsTables = { commerceSettings: { shopId: string; settings: Partial<CommerceSettings> } }
const tables = (db: Database) => db.withTables<SettingsTables>()

/** 增值税 on most goods; a shop sets the rates of its own goods. */
const VAT_CN_BP = 1300
const STANDARD: Readonly<Record<string, readonly DeliveryOption[]>> = {
  CNY: [
    {
      id: 'standard',
      name: { zh: '快递', en: 'Standard' },
      priceMinor: 1000,
      freeFromMinor: 19_900,
      days: [2, 4],
      countries: ['CN'],
    },
    {
      id: 'express',
      name: { zh: '次日达', en: 'Next day' },
      priceMinor: 2500,
      freeFromMinor: null,
      days: [1, 1],
      countries: ['CN'],
    },
  ],
}
const ANYWHERE: readonly DeliveryOption[] = [
  {
    id: 'standard',
    name: { zh: '标准配送', en: 'Standard' },
    priceMinor: 0,
    freeFromMinor: null,
    days: [3, 6],
    countries: [],
  },
]

/** How a shop sells before anybody has set anything. */
export const defaultSettings = (currency: string): CommerceSettings => ({
  isTaxIncluded: true,
  taxRateBp: currency === 'CNY' ? VAT_CN_BP : 0,
  taxRatesBp: {},
  deliveries: STANDARD[currency] ?? ANYWHERE,
  holdMinutes: 15,
  isCashOnDelivery: true,
  returnDays: 30,
  mayCancelAfterChange: false,
  casesIn30Days: 12,
  mostMinor: null,
})

export async function commerceSettings(ctx: Ctx): Promise<CommerceSettings> {
  const row = await tables(ctx.db)
    .selectFrom('commerceSettings')
    .select('settings')
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirst()
  return { ...defaultSettings(ctx.shop.currency), ...row?.settings }
}

/** What every price of a shop is worked out from. */
export interface SaleRules {
  readonly settings: CommerceSettings
  readonly promotions: readonly Promotion[]
}

/** A shop's settings and promotions, to be read together with what they are used on. */
export const saleRulesReading = (ctx: Ctx): Reading<SaleRules> => ({
  sql: sql`jsonb_build_object(
    'settings', (select settings from commerce_settings where shop_id = ${ctx.shop.id}),
    'promotions', (select jsonb_agg(to_jsonb(p) order by created_at, id) from promotions p where shop_id = ${ctx.shop.id}))`,
  of: (value) => {
    const { settings, promotions } = value as {
      settings: Partial<CommerceSettings> | null
      promotions: RawPromotion[] | null
    }
    return {
      settings: { ...defaultSettings(ctx.shop.currency), ...settings },
      promotions: (promotions ?? []).map(promotionOf),
    }
  },
})

/** A row as the database names its columns. */
interface RawPromotion extends Pick<Promotion, 'id' | 'name' | 'code' | 'kind' | 'value' | 'categories'> {
  readonly from_minor: number
  readonly product_ids: readonly string[]
  readonly bundled_product_id: string | null
  readonly starts_at: string | null
  readonly ends_at: string | null
  readonly is_stackable: boolean
  readonly is_active: boolean
}

const promotionOf = ({ id, name, code, kind, value, categories, ...raw }: RawPromotion): Promotion => ({
  id,
  name,
  code,
  kind,
  value,
  categories,
  fromMinor: raw.from_minor,
  productIds: raw.product_ids,
  bundledProductId: raw.bundled_product_id,
  startsAt: raw.starts_at === null ? null : new Date(raw.starts_at),
  endsAt: raw.ends_at === null ? null : new Date(raw.ends_at),
  isStackable: raw.is_stackable,
  isActive: raw.is_active,
})

export async function saveCommerceSettings(ctx: Ctx, settings: CommerceSettings): Promise<void> {
  await tables(ctx.db)
    .insertInto('commerceSettings')
    .values({ shopId: ctx.shop.id, settings: json(settings) })
    .onConflict((conflict) => conflict.column('shopId').doUpdateSet({ settings: json(settings) }))
    .execute()
}

/** The tax of a product, in hundredths of a percent. */
export const taxRateOf = (settings: CommerceSettings, category: string): number =>
  settings.taxRatesBp[category] ?? settings.taxRateBp

export const deliversTo = (option: DeliveryOption, country: string): boolean =>
  option.countries.length === 0 || option.countries.includes(country)
