import { newId } from '@qianmian/kernel'
import type { App } from '../app.ts'
import { record } from '../modules/activity/index.ts'
import { insertShop, type Shop } from '../modules/shops/index.ts'
import { inTransaction } from '../platform/ctx.ts'

/** An installation without the demo begins with this empty shop. The owner gives it her own name in the settings. */
const EMPTY_SHOP = {
  slug: 'shop',
  name: { zh: '我的店', en: 'My shop' },
  currency: 'CNY',
  locales: ['zh', 'en'],
  timeZone: 'Asia/Shanghai',
} as const

/** The shop that answers at `/`: made, empty, when the installation has none. */
export async function firstShop(app: App): Promise<Shop> {
  const known = (await app.shops())[0]
  if (known) return known
  const { clock, randomBytes } = app.platform
  const shop = { ...EMPTY_SHOP, id: newId('shp', clock, randomBytes) }
  try {
    await inTransaction(app.context(shop, { kind: 'system', name: 'start' }, 'zh', 'start'), async (ctx) => {
      await insertShop(ctx.db, { ...shop, settings: { undoDays: 30 } })
      await record(ctx, { action: 'shop.create', objectType: 'shop', objectId: shop.id, summary: {} })
    })
  } catch (error) {
    // Two processes start on one new database: the other one made it.
    app.forgetShops()
    const made = (await app.shops())[0]
    if (!made) throw error
    return made
  }
  app.forgetShops()
  const made = (await app.shops())[0]
  if (!made) throw new Error('the first shop was not kept')
  return made
}
