import { may } from '../../modules/accounts/index.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { commerceSettings, deliversTo, taxRateOf } from '../../modules/checkout/index.ts'
import { findMethods } from '../../modules/customers/index.ts'
import {
  countRecentCases,
  type OfferedVariant,
  type OperationAction,
  type OperationSubject,
  type Order,
  type PaymentKind,
} from '../../modules/orders/index.ts'
import { freeUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const MONTH_MS = 30 * 24 * 60 * 60 * 1000

/** Everything that the guard looks at for one action on one order, as it is at this moment. */
export async function operationSubject(ctx: Ctx, order: Order, action: OperationAction): Promise<OperationSubject> {
  const settings = await commerceSettings(ctx)
  const variantIds = 'changes' in action ? [...new Set(action.changes.map((change) => change.toVariantId))] : []
  const paidWith = [...new Set(order.ledger.map((entry) => entry.methodId))]
  const saved = await findMethods(ctx, { customerId: order.customerId, ids: paidWith })
  return {
    order,
    methods: saved
      // A method that somebody else gave money with is no method of hers.
      .filter((method) => method.customerId === order.customerId || paidWith.includes(method.id))
      .map(({ id, kind, label, balanceMinor }) => ({ id, kind: kind as PaymentKind, label, balanceMinor })),
    variants: await offered(ctx, variantIds, (category) => taxRateOf(settings, category)),
    policy: settings,
    recentCases: order.customerId
      ? await countRecentCases(ctx, order.customerId, new Date(ctx.clock.now() - MONTH_MS))
      : 0,
    delivers: (address) => settings.deliveries.some((option) => deliversTo(option, address.country)),
    // What a machine of the merchant plans, a person of the shop confirms.
    isStaff: ctx.actor.kind === 'person' || (ctx.actor.kind === 'agent' && may(ctx.actor, 'propose_orders')),
    now: ctx.clock.now(),
  }
}

async function offered(
  ctx: Ctx,
  variantIds: readonly string[],
  taxOf: (category: string) => number,
): Promise<Map<string, OfferedVariant>> {
  if (variantIds.length === 0) return new Map()
  const offers = await findOffers(ctx, { variantIds })
  const free = await freeUnits(ctx, variantIds)
  return new Map(
    offers
      .filter((offer) => offer.isOnSale)
      .map(({ category, isOnSale: _isOnSale, ...offer }) => [
        offer.id,
        { ...offer, taxRateBp: taxOf(category), availableUnits: free.get(offer.id) ?? (free.has(offer.id) ? null : 0) },
      ]),
  )
}
