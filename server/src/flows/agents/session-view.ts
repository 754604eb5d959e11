import type { LocalizedText } from '@qianmian/kernel'
import { type AgentSession, findSession, type SessionDestination, updateSession } from '../../modules/agents/index.ts'
import {
  type Basket,
  type CommerceSettings,
  type DeliveryOption,
  deliversTo,
  findBasket,
  listPromotions,
  type Promotion,
  type Quote,
} from '../../modules/checkout/index.ts'
import { findCustomer } from '../../modules/customers/index.ts'
import { type Address, findOrderOfBasket, type Order } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { quoteOf } from '../orders/quote-lines.ts'

/** Something that keeps a checkout from being completed, or that its buyer should know. `field` is ours, not a protocol's. */
export interface SessionProblem {
  readonly code: 'missing' | 'invalid' | 'out-of-stock' | 'not-delivered' | 'code-refused' | 'price-changed' | 'refused'
  readonly field: 'lines' | 'email' | 'name' | 'address' | 'codes' | 'delivery' | 'payment' | 'total'
  /** Which of several: a variant, a code, a part of an address. */
  readonly of?: string
  readonly text: LocalizedText
}

export interface OfferedDelivery extends DeliveryOption {
  /** What it costs with this basket. */
  readonly feeMinor: number
}

/** A basket as any protocol shows it. Protocols differ in names only (formats/ucp, formats/acp). */
export interface SessionView {
  readonly session: AgentSession
  readonly basket: Basket
  readonly quote: Quote
  readonly settings: CommerceSettings
  readonly promotions: readonly Promotion[]
  readonly deliveries: readonly OfferedDelivery[]
  /** Places that it may go to: what was sent, and the address of a customer who let the client act for her. */
  readonly destinations: readonly SessionDestination[]
  readonly problems: readonly SessionProblem[]
  readonly payments: readonly PaymentProvider[]
  readonly order: Order | undefined
  readonly state: SessionState
}

/**
 * Where a session stands: the one table that protocols translate from.
 *
 * | ours | basket | UCP | ACP |
 * |---|---|---|---|
 * | `incomplete` | open | incomplete | not_ready_for_payment |
 * | `ready` | held | ready_for_complete | ready_for_payment |
 * | `paying` | paying | complete_in_progress | complete_in_progress |
 * | `completed` | ordered | completed | completed |
 * | `cancelled` | cancelled | canceled | canceled |
 */
export type SessionState = 'incomplete' | 'ready' | 'paying' | 'completed' | 'cancelled'

/** The session of a basket that this client may see; one of another client or customer is not there. */
export async function ownSession(ctx: Ctx, id: string): Promise<{ session: AgentSession; basket: Basket } | undefined> {
  if (ctx.actor.kind !== 'agent') return undefined
  const session = await findSession(ctx, ctx.actor.clientId, { basketId: id })
  const basket = session && (await findBasket(ctx, id))
  if (!session || !basket) return undefined
  // A customer who took her permission back takes her baskets with it.
  return session.customerId === null || session.customerId === ctx.actor.customerId ? { session, basket } : undefined
}

/** Everything that is shown of a session, worked out as it is now. */
export async function viewOf(
  ctx: Ctx,
  session: AgentSession,
  basket: Basket,
  more: readonly SessionProblem[] = [],
): Promise<SessionView> {
  const destinations = await knownDestinations(ctx, session)
  const chosen = chosenDestination(session, destinations)
  // The basket keeps its last finished address; what is chosen now, finished or not, says where it goes.
  const finished = (basket.address as Address | null) ?? {}
  const draft = { ...basket, address: chosen?.country ? { ...finished, country: chosen.country } : basket.address }
  const fresh = await quoteOf(ctx, draft)
  const isFixed = basket.state === 'ordered' || basket.state === 'paying' || isHeld(ctx, basket)
  const quote = isFixed && basket.quote ? basket.quote : fresh.quote
  const { settings } = fresh
  const deliveries: OfferedDelivery[] = []
  for (const option of settings.deliveries) {
    if (chosen?.country && !deliversTo(option, chosen.country)) continue
    const priced = await quoteOf(ctx, { ...draft, deliveryId: option.id })
    deliveries.push({ ...option, feeMinor: priced.quote.deliveryMinor })
  }
  const order = basket.state === 'ordered' ? await findOrderOfBasket(ctx, basket.id) : undefined
  // An order that was written when the process died is known to its session again.
  const known = order && session.orderId === null ? await updateSession(ctx, basket.id, { orderId: order.id }) : session
  const problems = [
    ...(session.kind === 'checkout' && !order ? missing(session, basket, chosen, deliveries.length) : []),
    ...gone(fresh.gone),
    ...quote.refusedCodes.map(
      ({ code, why }): SessionProblem => ({ code: 'code-refused', field: 'codes', of: code, text: why }),
    ),
    ...more,
  ]
  const isReady = !problems.some((problem) => problem.code !== 'code-refused')
  return {
    session: known,
    basket,
    quote,
    settings,
    promotions: await listPromotions(ctx),
    deliveries,
    destinations,
    problems,
    payments: [...ctx.services.payments.values()].filter(
      (provider) => provider.kind !== 'cash_on_delivery' || settings.isCashOnDelivery,
    ),
    order,
    state: stateOf(basket, isReady && session.kind === 'checkout'),
  }
}

function stateOf(basket: Basket, isReady: boolean): SessionState {
  switch (basket.state) {
    case 'ordered':
      return 'completed'
    case 'cancelled':
      return 'cancelled'
    case 'paying':
      return 'paying'
    default:
      return isReady ? 'ready' : 'incomplete'
  }
}

export const isHeld = (ctx: Ctx, basket: Basket): boolean =>
  basket.state === 'held' && (basket.holdUntil?.getTime() ?? 0) > ctx.clock.now()

/** What was sent, and after it the default address of a customer who let this client act for her. */
export async function knownDestinations(ctx: Ctx, session: AgentSession): Promise<SessionDestination[]> {
  const sent = session.data.destinations ?? []
  if (ctx.actor.kind !== 'agent' || ctx.actor.customerId === null) return [...sent]
  const customer = await findCustomer(ctx, ctx.actor.customerId)
  const address = customer?.defaultAddress as Address | null | undefined
  if (!customer || !address || sent.some((one) => one.id === OWN)) return [...sent]
  const own: SessionDestination = {
    id: OWN,
    firstName: customer.firstName,
    lastName: customer.lastName,
    country: address.country,
    region: address.region,
    city: address.city,
    line1: [address.district, address.line1].filter(Boolean).join(' '),
    ...(address.line2 ? { line2: address.line2 } : {}),
    ...(address.postcode ? { postcode: address.postcode } : {}),
    ...(address.phone ? { phone: address.phone } : {}),
  }
  return [...sent, own]
}
/** The id of the customer's own address among the destinations. */
const OWN = 'saved'

export const chosenDestination = (
  session: Pick<AgentSession, 'data'>,
  destinations: readonly SessionDestination[],
): SessionDestination | undefined => destinations.find((one) => one.id === session.data.selectedDestinationId)

/** A destination as an address, when nothing is missing in it. */
export function addressOf(
  destination: SessionDestination,
  buyer: AgentSession['data']['buyer'],
): { readonly address: Address } | { readonly lacks: readonly string[] } {
  const recipient = nameOf(destination) || nameOf(buyer ?? {})
  const { country, city, line1, line2, postcode } = destination
  const lacks = [
    ...(recipient ? [] : ['name']),
    ...(country ? [] : ['country']),
    ...(city ? [] : ['city']),
    ...(line1 ? [] : ['street']),
  ]
  if (lacks.length > 0 || !country || !city || !line1) return { lacks }
  return {
    address: {
      recipient,
      phone: destination.phone ?? buyer?.phone ?? null,
      country,
      region: destination.region ?? '',
      city,
      district: null,
      line1,
      line2: line2 ?? null,
      postcode: postcode ?? null,
    },
  }
}

/** 沈知夏, Jane Doe: the family name stands first, and without a space, where names are written so. */
function nameOf({ firstName = '', lastName = '' }: { readonly firstName?: string; readonly lastName?: string }) {
  return /\p{Script=Han}/u.test(firstName + lastName) ? `${lastName}${firstName}` : `${firstName} ${lastName}`.trim()
}

function missing(
  session: AgentSession,
  basket: Basket,
  chosen: SessionDestination | undefined,
  deliveries: number,
): SessionProblem[] {
  const problems: SessionProblem[] = []
  const lack = (field: SessionProblem['field'], zh: string, en: string, of?: string) =>
    problems.push({ code: 'missing', field, text: { zh, en }, ...(of ? { of } : {}) })
  if (basket.lines.length === 0) lack('lines', '购物袋是空的。', 'The bag is empty.')
  const email = session.data.buyer?.email
  if (email !== undefined && basket.email === null)
    problems.push({
      code: 'invalid',
      field: 'email',
      text: { zh: '这不是一个邮箱地址。', en: 'This is not an e-mail address.' },
    })
  else if (basket.email === null) lack('email', '还没有买家的邮箱。', "The buyer's e-mail is missing.")
  if (!chosen) lack('address', '还没有选收货地址。', 'No address to deliver to is chosen yet.')
  else if (deliveries === 0)
    problems.push({
      code: 'not-delivered',
      field: 'address',
      text: { zh: '我们不送到那里。', en: 'We do not deliver there.' },
    })
  else {
    const made = addressOf(chosen, session.data.buyer)
    for (const part of 'lacks' in made ? made.lacks : [])
      lack('address', `收货地址还缺一项：${part}。`, `The address lacks one part: ${part}.`, part)
  }
  return problems
}

const gone = (variantIds: readonly string[]): SessionProblem[] =>
  variantIds.map((of) => ({
    code: 'out-of-stock',
    field: 'lines',
    of,
    text: { zh: '这件已经下架。', en: 'This is not sold any more.' },
  }))
