import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'

/** Units of a variant as somebody counted them on a shelf. */
export interface Count {
  readonly variantId: string
  readonly locationId: string
  readonly units: number
}

/** Sets counted units of many variants, with a movement for each difference. Call it in a transaction. */
export async function setCounted(ctx: Ctx, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return
  const rows = JSON.stringify(
    counts.map(({ variantId, locationId, units }) => ({ variant_id: variantId, location_id: locationId, units })),
  )
  const given = sql`jsonb_to_recordset(cast(${rows}::text as jsonb)) as r(variant_id text, location_id text, units int)`
  await sql`insert into stock_movements (shop_id, variant_id, location_id, units, reason, at)
    select ${ctx.shop.id}, r.variant_id, r.location_id, r.units - coalesce(s.on_hand, 0), 'counted', ${new Date(ctx.clock.now())}
    from ${given} left join stock s on s.variant_id = r.variant_id and s.location_id = r.location_id
    where r.units <> coalesce(s.on_hand, 0)`.execute(ctx.db)
  await sql`delete from stock_uncounted where shop_id = ${ctx.shop.id} and variant_id in (select variant_id from ${given})`.execute(
    ctx.db,
  )
  await sql`insert into stock (shop_id, variant_id, location_id, on_hand)
    select ${ctx.shop.id}, r.variant_id, r.location_id, r.units from ${given}
    on conflict (variant_id, location_id) do update set on_hand = excluded.on_hand`.execute(ctx.db)
}

/**
 * Keeps units for orders that another shop had put aside before they came here: they are in no count of ours, leave
 * without one, and are free of any when the order is cancelled.
 */
export async function keepAside(
  ctx: Ctx,
  wants: readonly { readonly orderId: string; readonly variantId: string; readonly units: number }[],
): Promise<void> {
  await bulkInsert(
    ctx.db,
    'stock_holds',
    { id: 'text', shop_id: 'text', variant_id: 'text', location_id: 'text', units: 'int', order_id: 'text' },
    wants.map(({ orderId, variantId, units }) => ({
      id: newId('hld', ctx.clock, ctx.randomBytes),
      shop_id: ctx.shop.id,
      variant_id: variantId,
      location_id: null,
      units,
      order_id: orderId,
    })),
  )
}
