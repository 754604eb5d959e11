import { newId, seededRandom } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import { listLocations } from '../../modules/shops/index.ts'
import { allCountedLevels, holdsOfOrders, moveOnHand } from '../../modules/stock/index.ts'
import { insertPurchase, saveStockDays } from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { OVERBOUGHT_DAYS } from '../../simulation/baskets.ts'
import type { DemandHistory } from '../../simulation/demand.ts'

const DAY_MS = 86_400_000

/** Which shelves ended a day empty: forecasts must not take such a day for one without demand. */
export async function keepShelves(ctx: Ctx, history: readonly DemandHistory[], firstDay: string): Promise<void> {
  const fromMs = Date.parse(`${firstDay}T00:00:00Z`)
  await saveStockDays(
    ctx,
    history.flatMap(({ law, days }) =>
      days.flatMap((day, t) =>
        day.stock - day.sold > 0
          ? []
          : [{ day: new Date(fromMs + t * DAY_MS).toISOString().slice(0, 10), variantId: law.variantId, onHand: 0 }],
      ),
    ),
    true,
  )
}

interface Shelves {
  readonly seed: string
  readonly source: string
  /** Indices of the histories of which a year's worth was bought. */
  readonly tooMuch: ReadonlySet<number>
  /** Ids of made-up orders that are still to be shipped: what they hold lies beside what the law left over. */
  readonly waiting: readonly string[]
}

/** Counts what the made-up shelves held, unevenly over the warehouses, as things are after a while. */
export async function setShelves(
  ctx: Ctx,
  history: readonly DemandHistory[],
  { seed, source, tooMuch, waiting }: Shelves,
): Promise<void> {
  const locations = await listLocations(ctx)
  const random = seededRandom(`shelves/${seed}`)
  const levels = await allCountedLevels(ctx)
  const kept = new Map<string, number>()
  for (const { variantId, locationId, units } of await holdsOfOrders(ctx, waiting))
    kept.set(`${variantId} ${locationId}`, (kept.get(`${variantId} ${locationId}`) ?? 0) + units)
  for (const [at, { law, days, coming }] of history.entries()) {
    const last = days.at(-1)
    if (!last || locations.length === 0) continue
    // Nobody orders more of what lies around for a year.
    if (!tooMuch.has(at)) await orderComing(ctx, locations[0]?.id ?? '', { law, days, coming })
    const weights = locations.map(() => 0.05 + random.next() ** 2)
    const sum = weights.reduce((a, b) => a + b, 0)
    const bought = tooMuch.has(at) ? Math.ceil(law.meanUnits * OVERBOUGHT_DAYS) : 0
    const units = Math.max(bought, last.stock - last.sold)
    for (const [n, { id }] of locations.entries()) {
      const level = levels.find((one) => one.variantId === law.variantId && one.locationId === id)
      if (!level) continue
      const own = kept.get(`${law.variantId} ${id}`) ?? 0
      // Never below what is promised to orders.
      const target = own + Math.max(level.promised - own, Math.round((units * (weights[n] ?? 0)) / sum))
      await moveOnHand(ctx, law.variantId, id, target - level.onHand, 'counted', source)
    }
  }
}

/** What the made-up buyer had ordered when the days ended. */
async function orderComing(ctx: Ctx, locationId: string, { law, coming }: DemandHistory): Promise<void> {
  for (const { inDays, units } of coming)
    await insertPurchase(
      ctx,
      {
        id: newId('pur', ctx.clock, ctx.randomBytes),
        variantId: law.variantId,
        locationId,
        units,
        receivedUnits: 0,
        costMinor: 0,
        supplier: null,
        state: 'ordered',
        proposalId: null,
        orderedAt: new Date(ctx.clock.now()),
        dueOn: dayAfter(today(ctx), inDays),
        closedAt: null,
      },
      true,
    )
}
