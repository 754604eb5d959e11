import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { CommerceSettings, DeliveryOption } from './types.ts'

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
