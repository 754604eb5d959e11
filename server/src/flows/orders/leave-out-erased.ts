import type { CustomerDraft, OrderDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { erasedAmong, type FileIdentity } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newPseudonym } from '../../privacy/types.ts'
import type { ImportTally } from './import-tally.ts'

const identities = (
  source: string,
  of: { readonly email: string | null; readonly number: string | null },
): FileIdentity[] => [
  ...(of.email ? [{ kind: 'email', email: of.email } as const] : []),
  ...(of.number === null ? [] : [{ kind: 'customer', source, externalId: of.number } as const]),
]
const ofCustomer = (draft: WithKind<CustomerDraft>) =>
  identities(draft.kind, { email: draft.email, number: draft.externalId })
const ofOrder = (draft: WithKind<OrderDraft>) =>
  identities(draft.kind, { email: draft.email, number: draft.customerExternalId })

/** The customers who were not erased. Of the others nothing is written, and the sentence about them names nobody. */
export async function livingCustomers(
  ctx: Ctx,
  drafts: readonly WithKind<CustomerDraft>[],
  tally: ImportTally,
): Promise<readonly WithKind<CustomerDraft>[]> {
  const isErased = await erasedAmong(ctx, drafts.flatMap(ofCustomer))
  return drafts.filter((draft) => {
    if (!ofCustomer(draft).some(isErased)) return true
    tally.counts.customers.erased += 1
    // Who is known from an order alone is told of with the order.
    if (!draft.isFromOrder)
      tally.warn(
        draft.place,
        '这位顾客的资料已经删除（她要求的，或到了期限），没有再带进来。',
        'This customer was erased, at her wish or when her time was over, and was left out.',
      )
    return false
  })
}

export interface OrdersByPerson {
  readonly drafts: readonly WithKind<OrderDraft>[]
  /** Those of `drafts` whose person was erased: they carry a pseudonym. */
  readonly isErased: ReadonlySet<WithKind<OrderDraft>>
}

/**
 * Orders of people who were erased come in as their other orders were left: number, day, goods, money, province and city, under
 * a pseudonym. One that is not finished yet needs her address, and is left out.
 */
export async function withoutErased(
  ctx: Ctx,
  drafts: readonly WithKind<OrderDraft>[],
  tally: ImportTally,
): Promise<OrdersByPerson> {
  const wasErased = await erasedAmong(ctx, drafts.flatMap(ofOrder))
  const isErased = new Set<WithKind<OrderDraft>>()
  const kept = drafts.flatMap((draft) => {
    if (!ofOrder(draft).some(wasErased)) return [draft]
    if (draft.state !== 'delivered' && draft.state !== 'cancelled') {
      tally.counts.orders.erased += 1
      tally.error(
        draft.place,
        `订单 ${draft.externalId} 还没有办完，而下单的人资料已经删除：没有带进来，请在原来的店里办完。`,
        `Order ${draft.externalId} is not finished and its person was erased: it was left out; finish it in the shop it came from.`,
      )
      return []
    }
    tally.warn(
      draft.place,
      `订单 ${draft.externalId} 的下单人资料已经删除：订单用假名带进来，没有姓名、地址和联系方式。`,
      `The person of order ${draft.externalId} was erased: it came in under a pseudonym, without name, address and contact.`,
    )
    const nameless = underPseudonym(ctx, draft)
    isErased.add(nameless)
    return [nameless]
  })
  return { drafts: kept, isErased }
}

/** As erasing leaves an order that is here already (modules/orders/privacy.ts). */
function underPseudonym(ctx: Ctx, draft: WithKind<OrderDraft>): WithKind<OrderDraft> {
  const { name, email } = newPseudonym(ctx)
  const { country, region, city } = draft.address
  return {
    ...draft,
    customerExternalId: null,
    email,
    cancelReason: null,
    address: {
      recipient: name,
      phone: null,
      country,
      region,
      city,
      district: null,
      line1: '—',
      line2: null,
      postcode: null,
    },
    money: draft.money.map((entry) => ({
      ...entry,
      method: {
        externalId: 'erased',
        kind: entry.method.kind,
        label: '—',
        balanceMinor: entry.method.kind === 'gift_card' ? 0 : null,
      },
    })),
    parcels: draft.parcels.map((parcel) => ({ ...parcel, tracking: '—' })),
  }
}
