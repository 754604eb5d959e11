import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { json } from '../../platform/database/database.ts'
import { supplyTables, type Terms, type WarehousePlace } from './tables.ts'
import { DEFAULT_SETTINGS, type SupplySettings } from './types.ts'

/** What the shop allows and wants; the defaults where it never said. */
export async function supplySettingsOf(ctx: Ctx): Promise<SupplySettings> {
  const row = await supplyTables(ctx.db)
    .selectFrom('supplySettings')
    .select('settings')
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirst()
  return { ...DEFAULT_SETTINGS, ...row?.settings }
}

export async function saveSupplySettings(ctx: Ctx, settings: SupplySettings): Promise<void> {
  const values = { settings: json(settings), updatedAt: new Date(ctx.clock.now()) }
  await supplyTables(ctx.db)
    .insertInto('supplySettings')
    .values({ shopId: ctx.shop.id, ...values })
    .onConflict((conflict) => conflict.column('shopId').doUpdateSet(values))
    .execute()
}

const TERMS = [
  'variantId',
  'unitCostMinor',
  'supplier',
  'leadDays',
  'leadDaysDeviation',
  'minOrder',
  'pack',
  'shelfLifeDays',
  'minimumAdvertisedMinor',
] as const

/** Terms of every variant that somebody said something of. */
export async function listTerms(ctx: Ctx): Promise<Terms[]> {
  return supplyTables(ctx.db)
    .selectFrom('supplyTerms')
    .select(TERMS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('variantId')
    .execute()
}

/** Holds the shop's terms until the transaction ends, so that two who bring a table wait for each other. */
export async function lockTerms(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`supply terms ${ctx.shop.id}`}))`.execute(ctx.db)
}

/** Says what a variant costs and how it is bought; what is null is forgotten. */
export async function saveTerms(ctx: Ctx, terms: readonly Terms[]): Promise<void> {
  await bulkInsert(
    ctx.db,
    'supply_terms',
    {
      shop_id: 'text',
      variant_id: 'text',
      unit_cost_minor: 'bigint',
      supplier: 'text',
      lead_days: 'int',
      lead_days_deviation: 'real',
      min_order: 'int',
      pack: 'int',
      shelf_life_days: 'int',
      minimum_advertised_minor: 'bigint',
      updated_at: 'timestamptz',
    },
    terms.map((one) => ({
      shop_id: ctx.shop.id,
      variant_id: one.variantId,
      unit_cost_minor: one.unitCostMinor,
      supplier: one.supplier,
      lead_days: one.leadDays,
      lead_days_deviation: one.leadDaysDeviation,
      min_order: one.minOrder,
      pack: one.pack,
      shelf_life_days: one.shelfLifeDays,
      minimum_advertised_minor: one.minimumAdvertisedMinor,
      updated_at: new Date(ctx.clock.now()),
    })),
    sql`(variant_id) do update set unit_cost_minor = excluded.unit_cost_minor, supplier = excluded.supplier,
      lead_days = excluded.lead_days, lead_days_deviation = excluded.lead_days_deviation, min_order = excluded.min_order,
      pack = excluded.pack, shelf_life_days = excluded.shelf_life_days,
      minimum_advertised_minor = excluded.minimum_advertised_minor, updated_at = excluded.updated_at
      where supply_terms.shop_id = excluded.shop_id`,
  )
}

export async function listPlaces(ctx: Ctx): Promise<WarehousePlace[]> {
  return supplyTables(ctx.db)
    .selectFrom('warehousePlaces')
    .select(['locationId', 'longitude', 'latitude', 'capacityUnits', 'inboundUnitsPerDay'])
    .where('shopId', '=', ctx.shop.id)
    .execute()
}

/** Says where a warehouse stands. */
export async function savePlace(ctx: Ctx, place: WarehousePlace): Promise<void> {
  const { locationId: _locationId, ...values } = place
  await supplyTables(ctx.db)
    .insertInto('warehousePlaces')
    .values({ ...place, shopId: ctx.shop.id })
    .onConflict((conflict) => conflict.column('locationId').doUpdateSet(values))
    .execute()
}

/** Forgets where a warehouse stands. */
export async function forgetPlace(ctx: Ctx, locationId: string): Promise<void> {
  await supplyTables(ctx.db)
    .deleteFrom('warehousePlaces')
    .where('shopId', '=', ctx.shop.id)
    .where('locationId', '=', locationId)
    .execute()
}

/** What a unit costs in minor units: as somebody said, else the shop's usual share of the price. @example costOf(null, 10_000, { assumedCostBp: 5500 }) // 5500 */
export const costOf = (
  said: number | null | undefined,
  priceMinor: number,
  { assumedCostBp }: Pick<SupplySettings, 'assumedCostBp'>,
): number => said ?? Math.round((priceMinor * assumedCostBp) / 10_000)
