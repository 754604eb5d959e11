import { findOffers } from '../../modules/catalog/index.ts'
import { findMethods } from '../../modules/customers/index.ts'
import { type OperationKind, type Order, paidByMethod, returnedUnits } from '../../modules/orders/index.ts'
import { freeUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** What a form of an operation offers. It decides nothing: the guard looks at what is sent. */
export interface OperationChoices {
  readonly lines: readonly {
    readonly id: string
    readonly most: number
    readonly targets: readonly {
      readonly id: string
      readonly options: readonly { readonly zh?: string; readonly en?: string }[]
      readonly priceMinor: number
    }[]
  }[]
  readonly methods: readonly { readonly id: string; readonly kind: string; readonly balanceMinor: number | null }[]
}

export async function operationChoices(ctx: Ctx, order: Order, kind: OperationKind): Promise<OperationChoices> {
  const isSwap = kind === 'change-items' || kind === 'exchange-items'
  const hasLines = isSwap || kind === 'return-items'
  const offers = isSwap
    ? await findOffers(ctx, { productIds: [...new Set(order.lines.flatMap((line) => line.productId ?? []))] })
    : []
  const free = await freeUnits(
    ctx,
    offers.map((offer) => offer.id),
  )
  const isFree = (id: string) => free.get(id) === null || (free.get(id) ?? 0) > 0
  const lines = order.lines.map((line) => ({
    id: line.id,
    most: line.units - returnedUnits(order, line.id),
    targets: offers
      .filter((offer) => offer.productId === line.productId && offer.isOnSale && isFree(offer.id))
      .filter((offer) => kind === 'exchange-items' || offer.id !== line.variantId)
      .map(({ id, options, priceMinor }) => ({ id, options, priceMinor })),
  }))
  const paid = paidByMethod(order.ledger)
  const saved = await findMethods(ctx, { customerId: order.customerId, ids: [...paid.keys()] })
  const isOffered = (method: (typeof saved)[number]): boolean => {
    if (kind === 'cancel-order' || kind === 'change-address') return false
    if (kind === 'change-payment') return !paid.has(method.id) && method.kind === 'gift_card'
    return paid.has(method.id) || method.kind === 'gift_card'
  }
  return {
    lines: hasLines ? lines.filter((line) => line.most > 0 && (!isSwap || line.targets.length > 0)) : [],
    methods: saved.filter(isOffered).map(({ id, kind, balanceMinor }) => ({ id, kind, balanceMinor })),
  }
}
