import type { RouteBasis } from '../../modules/routing/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { ROAD_PLACES_MAX } from '../../platform/roads/road-table.ts'

/**
 * Ways by road between each warehouse and its stops, where a service is configured. When it fails for one warehouse, straight lines
 * stand for all of them: one plan is measured by one rule.
 * @returns undefined where no service is configured
 */
export async function measureRoads(
  ctx: Ctx,
  { warehouses, stops }: Pick<RouteBasis, 'warehouses' | 'stops'>,
  signal: AbortSignal,
): Promise<RouteBasis['roads']> {
  const { roads } = ctx.services
  if (!roads.configured) return undefined
  const { label } = roads
  const byWarehouse: Record<string, { km: readonly number[]; minutes: readonly number[] }> = {}
  for (const warehouse of warehouses) {
    const own = stops.filter(({ fromLocationId }) => fromLocationId === warehouse.id)
    if (own.length === 0) continue
    if (own.length >= ROAD_PLACES_MAX)
      return {
        label,
        byWarehouse: {},
        failure: {
          zh: `一个仓超过 ${ROAD_PLACES_MAX - 1} 站，按直线估算。`,
          en: `A warehouse has more than ${ROAD_PLACES_MAX - 1} stops; straight lines stand.`,
        },
      }
    const measured = await roads.measure(ctx, [warehouse, ...own], signal)
    signal.throwIfAborted()
    if (!measured.ok) return { label, byWarehouse: {}, failure: measured.error.message }
    byWarehouse[warehouse.id] = measured.value
  }
  return { label, byWarehouse }
}
