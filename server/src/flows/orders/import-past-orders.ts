import { newId } from '@qianmian/kernel'
import type { MethodDraft, OrderDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { findOffers, type Offer } from '../../modules/catalog/index.ts'
import { insertMethods, methodsOfCustomers, type SavedMethod } from '../../modules/customers/index.ts'
import { insertOrders, type NewOrder, takenNumbers } from '../../modules/orders/index.ts'
import { ERASED_DIGEST, findOrigins, keepOrigins } from '../../modules/origins/index.ts'
import { keepAside } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { digestOf, type ImportTally, sortKnown } from './import-tally.ts'
import { withoutErased } from './leave-out-erased.ts'

type Draft = WithKind<OrderDraft>

const numberOf = (draft: Draft): string => draft.number ?? draft.externalId

/**
 * Brings orders as they were. One that was brought before is never written again: here it may have gone on, so that a
 * difference is told and decided by a person. Orders of somebody who was erased come without her.
 */
export async function importPastOrders(
  ctx: Ctx,
  drafts: readonly Draft[],
  isSimulated: boolean,
  tally: ImportTally,
): Promise<void> {
  tally.counts.orders.read += drafts.length
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'order', drafts, (draft) => draft.externalId)
  tally.counts.orders.unchanged += unchanged.length
  for (const { record } of changed) {
    tally.counts.orders.changed += 1
    tally.warn(
      record.place,
      `订单 ${record.externalId} 和上次导入时不同，没有改动。`,
      `Order ${record.externalId} is different from when it was imported and was left as it is.`,
    )
  }
  if (fresh.length === 0) return
  const taken = await takenNumbers(ctx, fresh.map(numberOf))
  const numbered = fresh.filter((draft) => {
    if (!taken.has(numberOf(draft))) return true
    tally.error(
      draft.place,
      `订单号 ${numberOf(draft)} 在店里已有别的订单用了。`,
      `The number ${numberOf(draft)} belongs to another order of this shop.`,
    )
    return false
  })
  const { drafts: free, isErased } = await withoutErased(ctx, numbered, tally)
  const customerOf = await customersOf(ctx, free)
  const known = free.filter((draft) => {
    if (draft.customerExternalId === null || customerOf(draft) !== null) return true
    tally.error(
      draft.place,
      `订单 ${draft.externalId} 的顾客 ${draft.customerExternalId} 不在店里。`,
      `Customer ${draft.customerExternalId} of order ${draft.externalId} is not in the shop.`,
    )
    return false
  })
  const lookup: Lookup = {
    customerOf,
    offers: new Map(
      (
        await findOffers(ctx, {
          skus: [...new Set(known.flatMap((draft) => draft.lines.map((line) => line.sku ?? '')))],
        })
      ).map((one) => [one.sku, one]),
    ),
    productOf: await productsOf(ctx, known),
    methodOf: await methodsOf(ctx, known, customerOf),
  }
  const orders = known.map((draft) => orderOf(ctx, draft, lookup, isSimulated))
  await insertOrders(ctx, orders)
  await keepAside(ctx, orders.flatMap(asideOf))
  await keepOrigins(
    ctx,
    known.map((draft, n) => ({
      source: draft.kind,
      kind: 'order' as const,
      externalId: draft.externalId,
      localId: orders[n]?.id ?? '',
      digest: isErased.has(draft) ? ERASED_DIGEST : digestOf(draft),
    })),
  )
  tally.counts.orders.created += orders.length
}

interface Lookup {
  readonly customerOf: (draft: Draft) => string | null
  readonly offers: ReadonlyMap<string | null, Offer>
  readonly productOf: (draft: Draft, externalId: string | null) => string | null
  readonly methodOf: (draft: Draft, method: MethodDraft) => string
}

const idsBySource = async (
  ctx: Ctx,
  kind: 'customer' | 'product',
  drafts: readonly Draft[],
  idsOf: (draft: Draft) => (string | null)[],
) => {
  const found = new Map<string, Awaited<ReturnType<typeof findOrigins>>>()
  for (const source of new Set(drafts.map((draft) => draft.kind))) {
    const ids = drafts.filter((draft) => draft.kind === source).flatMap(idsOf)
    found.set(source, await findOrigins(ctx, { source, kind }, [...new Set(ids.filter((id) => id !== null))]))
  }
  return (draft: Draft, id: string | null) => found.get(draft.kind)?.get(id ?? '')?.localId ?? null
}

async function customersOf(ctx: Ctx, drafts: readonly Draft[]): Promise<Lookup['customerOf']> {
  const find = await idsBySource(ctx, 'customer', drafts, (draft) => [draft.customerExternalId])
  return (draft) => find(draft, draft.customerExternalId)
}

const productsOf = (ctx: Ctx, drafts: readonly Draft[]): Promise<Lookup['productOf']> =>
  idsBySource(ctx, 'product', drafts, (draft) => draft.lines.map((line) => line.productExternalId))

/** The methods that the orders were paid with; those that no customer has yet are made. */
async function methodsOf(
  ctx: Ctx,
  drafts: readonly Draft[],
  customerOf: Lookup['customerOf'],
): Promise<Lookup['methodOf']> {
  const owners = [...new Set(drafts.flatMap((draft) => customerOf(draft) ?? []))]
  const keyOf = (draft: Draft, method: MethodDraft) =>
    `${customerOf(draft) ?? `guest ${draft.externalId}`} ${method.externalId}`
  const ids = new Map(
    (await methodsOfCustomers(ctx, owners)).map((one) => [`${one.customerId} ${one.externalId}`, one.id]),
  )
  const made: SavedMethod[] = []
  for (const draft of drafts) {
    for (const { method } of draft.money) {
      if (ids.has(keyOf(draft, method))) continue
      const id = newId('pm', ctx.clock, ctx.randomBytes)
      ids.set(keyOf(draft, method), id)
      const { externalId, kind, label, balanceMinor } = method
      made.push({
        id,
        customerId: customerOf(draft),
        externalId,
        kind,
        label,
        balanceMinor,
        createdAt: new Date(ctx.clock.now()),
      })
    }
  }
  await insertMethods(ctx, made)
  return (draft, method) => ids.get(keyOf(draft, method)) ?? ''
}

function orderOf(ctx: Ctx, draft: Draft, lookup: Lookup, isSimulated: boolean): NewOrder {
  const now = new Date(ctx.clock.now())
  const placedAt = draft.placedAt ? new Date(draft.placedAt) : now
  const deliveredAt = draft.deliveredAt ? new Date(draft.deliveredAt) : null
  const id = (prefix: string) => newId(prefix, ctx.clock, ctx.randomBytes)
  const lines = draft.lines.map(({ productExternalId, ...line }, position) => {
    const offer = lookup.offers.get(line.sku)
    return {
      ...line,
      id: id('oln'),
      productId: offer?.productId ?? lookup.productOf(draft, productExternalId),
      variantId: offer?.id ?? null,
      position,
    }
  })
  const discountMinor = draft.lines.reduce((sum, line) => sum + line.discountMinor, 0)
  return {
    id: id('ord'),
    number: numberOf(draft),
    customerId: lookup.customerOf(draft),
    email: draft.email,
    state: draft.state,
    currency: draft.currency,
    isTaxIncluded: draft.isTaxIncluded,
    address: draft.address,
    deliveryId: 'imported',
    deliveryName: draft.deliveryName,
    deliveryMinor: draft.deliveryMinor,
    cancelReason: draft.cancelReason,
    itemsChangedAt: draft.areItemsChanged ? placedAt : null,
    invoice: null,
    promotions:
      draft.discountNames.length > 0
        ? [
            {
              id: 'imported',
              name: { zh: draft.discountNames.join(', '), en: draft.discountNames.join(', ') },
              amountMinor: discountMinor,
            },
          ]
        : [],
    source: `import:${draft.kind}`,
    isSimulated,
    placedAt,
    deliveredAt,
    basketId: null,
    visit: null,
    lines,
    ledger: draft.money.map((entry) => ({
      id: id('pay'),
      kind: entry.kind,
      methodId: lookup.methodOf(draft, entry.method),
      methodKind: entry.method.kind,
      amountMinor: entry.amountMinor,
      state: entry.isPending ? 'pending' : 'succeeded',
      providerRef: null,
      reason: 'imported',
      at: placedAt,
    })),
    parcels: draft.parcels.map((parcel) => ({
      id: id('pcl'),
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      lines: parcel.lines.flatMap((n) => {
        const line = lines[n]
        return line ? [{ lineId: line.id, units: line.units }] : []
      }),
      events: [],
      // No file says when: nothing is better than a time that is not true.
      shippedAt: null,
      deliveredAt,
    })),
  }
}

/** Units of an order that have not left its shop. */
function asideOf(order: NewOrder): { orderId: string; variantId: string; units: number }[] {
  if (order.state !== 'pending' && order.state !== 'processing') return []
  const sent = new Set((order.parcels ?? []).flatMap((parcel) => parcel.lines.map((line) => line.lineId)))
  return order.lines.flatMap(({ id, variantId, units }) =>
    variantId && !sent.has(id) ? [{ orderId: order.id, variantId, units }] : [],
  )
}
