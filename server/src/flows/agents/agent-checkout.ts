import { ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import {
  type AgentSession,
  findSession,
  insertSession,
  type SessionBuyer,
  type SessionData,
  type SessionDestination,
  updateSession,
} from '../../modules/agents/index.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import type { Basket, BasketLine } from '../../modules/checkout/index.ts'
import { findOrder, type Order } from '../../modules/orders/index.ts'
import { type AgentScope, allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { type BasketChange, cancelBasket, changeBasket, closed, openBasket } from '../orders/change-basket.ts'
import { holdBasket } from '../orders/hold-basket.ts'
import { placeOrder } from '../orders/place-order.ts'
import {
  addressOf,
  chosenDestination,
  knownDestinations,
  ownSession,
  type SessionProblem,
  type SessionView,
  viewOf,
} from './session-view.ts'

/** What a protocol changes, in our words. What is absent stays; lines and codes replace all. */
export interface SessionChange {
  /** By variant id, or by product id where the product has one variant only. */
  readonly lines?: readonly { readonly ref: string; readonly units: number }[]
  readonly buyer?: SessionBuyer
  readonly consent?: Readonly<Record<string, boolean>>
  readonly destinations?: readonly SessionDestination[]
  readonly selectedDestinationId?: string | null
  readonly deliveryId?: string
  readonly codes?: readonly string[]
}

const SCOPE: Readonly<Record<AgentSession['kind'], AgentScope>> = { cart: 'basket', checkout: 'checkout' }

/** What a request without a key is answered. */
export const NEEDS_KEY = {
  zh: '这一步要带上店里给的密钥。',
  en: 'This needs a key that the shop has given out.',
}
const OTHER_TOTAL = {
  zh: '合计变了：请先看过新的合计再付款。',
  en: 'The total has changed: look at the new one before paying.',
}
const NOT_GIVEN = { zh: '这把密钥没有这个权限。', en: 'This key was not given that right.' }

/** @returns a refusal unless the actor is a client with this right */
export function mayAsAgent(ctx: Ctx, scope: AgentScope): Result<string, Refusal> {
  if (ctx.actor.kind !== 'agent') return refuse('sign-in-needed', NEEDS_KEY)
  return ctx.actor.scopes.includes(scope) ? ok(ctx.actor.clientId) : refuse('forbidden', NOT_GIVEN)
}

/** Opens a cart or a checkout for a client. Either all of it is taken, or nothing is opened. */
export async function openSession(
  ctx: Ctx,
  protocol: AgentSession['protocol'],
  kind: AgentSession['kind'],
  change: SessionChange,
): Promise<Result<SessionView, Refusal>> {
  const client = mayAsAgent(ctx, SCOPE[kind])
  if (!client.ok) return client
  const opened = await allOrNothing(ctx, async (ctx) => {
    const lines = await linesOf(ctx, change.lines ?? [])
    if (!lines.ok) return lines
    const basket = await openBasket(ctx, { lines: lines.value }, `agent:${client.value}`)
    if (!basket.ok) return basket
    const session = await insertSession(ctx, {
      basketId: basket.value.id,
      clientId: client.value,
      customerId: basket.value.customerId,
      protocol,
      kind,
      data: {},
    })
    const { lines: _taken, ...rest } = change
    return apply(ctx, session, basket.value, rest)
  })
  return opened.ok ? ok(await settle(ctx, opened.value)) : opened
}

/** Changes a cart or checkout of the client; on a refusal nothing of it is changed. */
export async function changeSession(
  ctx: Ctx,
  id: string,
  kind: AgentSession['kind'],
  change: SessionChange,
): Promise<Result<SessionView, Refusal>> {
  const client = mayAsAgent(ctx, SCOPE[kind])
  if (!client.ok) return client
  const own = await ownSession(ctx, id)
  if (!own || (kind === 'checkout' && own.session.kind !== 'checkout')) return refuse('not-found')
  if (own.basket.state !== 'open' && own.basket.state !== 'held') return closed(own.basket)
  const changed = await allOrNothing(ctx, (ctx) => apply(ctx, own.session, own.basket, change))
  return changed.ok ? ok(await settle(ctx, changed.value)) : changed
}

/** Makes a checkout of a cart: the same basket, so that asking twice makes one. */
export async function checkoutOfCart(
  ctx: Ctx,
  id: string,
  change: SessionChange,
): Promise<Result<SessionView, Refusal>> {
  const client = mayAsAgent(ctx, 'checkout')
  if (!client.ok) return client
  const own = await ownSession(ctx, id)
  if (!own) return refuse('not-found')
  if (own.session.kind === 'cart') await updateSession(ctx, id, { kind: 'checkout' })
  // The contents are the cart's: what else was sent about lines does not count.
  const { lines: _ignored, ...rest } = change
  return changeSession(ctx, id, 'checkout', rest)
}

/** Reads a session; a right to look is the right to use. */
export async function lookAtSession(
  ctx: Ctx,
  id: string,
  kind: AgentSession['kind'],
): Promise<Result<SessionView, Refusal>> {
  const client = mayAsAgent(ctx, SCOPE[kind])
  if (!client.ok) return client
  const own = await ownSession(ctx, id)
  if (!own || (kind === 'checkout' && own.session.kind !== 'checkout')) return refuse('not-found')
  return ok(await viewOf(ctx, own.session, own.basket))
}

export async function cancelSession(
  ctx: Ctx,
  id: string,
  kind: AgentSession['kind'],
): Promise<Result<SessionView, Refusal>> {
  const found = await lookAtSession(ctx, id, kind)
  if (!found.ok) return found
  if (found.value.state === 'cancelled') return closed(found.value.basket)
  const cancelled = await cancelBasket(ctx, id)
  return cancelled.ok ? ok(await viewOf(ctx, found.value.session, cancelled.value)) : cancelled
}

export interface AgentPayment {
  /** A kind of provider, as it is told to clients. */
  readonly handlerId: string
  readonly token?: string
}

/** Places the order of a checkout, at the total that the client was told last and at no other. */
export async function completeSession(
  ctx: Ctx,
  id: string,
  payment: AgentPayment,
  change: SessionChange = {},
): Promise<Result<SessionView, Refusal>> {
  const seen = await lookAtSession(ctx, id, 'checkout')
  if (!seen.ok) return seen
  const told = seen.value.session.data.shownTotalMinor
  const found = Object.keys(change).length > 0 ? await changeSession(ctx, id, 'checkout', change) : seen
  if (!found.ok) return found
  // A change works the total out anew: one that the client has not seen is not charged.
  if (told !== undefined && told !== found.value.session.data.shownTotalMinor) return refuse('conflict', OTHER_TOTAL)
  const { basket, session, payments, problems, state } = found.value
  if (state === 'completed' || state === 'cancelled') return closed(basket)
  const [problem] = problems.filter((one) => one.code !== 'code-refused')
  if (problem) return refuse('unprocessable', problem.text)
  const provider = payments.find((one) => one.kind === payment.handlerId)
  if (!provider) return refuse('unprocessable', { zh: '没有这种付款方式。', en: 'There is no such way to pay.' })
  const placed = await placeOrder(ctx, id, {
    payment: { kind: provider.kind as PaymentProvider['kind'], ...(payment.token ? { token: payment.token } : {}) },
    ...(session.data.shownTotalMinor === undefined ? {} : { expectedTotalMinor: session.data.shownTotalMinor }),
  })
  if (!placed.ok) return placed
  await updateSession(ctx, id, { orderId: placed.value.id })
  return lookAtSession(ctx, id, 'checkout')
}

/** An order that this client placed, or one of the customer who let it act for her. */
export async function orderForAgent(
  ctx: Ctx,
  orderId: string,
): Promise<Result<{ readonly order: Order; readonly checkoutId: string }, Refusal>> {
  const client = mayAsAgent(ctx, 'orders')
  if (!client.ok) return client
  const session = await findSession(ctx, client.value, { orderId })
  const order = await findOrder(ctx, orderId)
  const customerId = ctx.actor.kind === 'agent' ? ctx.actor.customerId : null
  const isHers = order !== undefined && customerId !== null && order.customerId === customerId
  if (!order || (!session && !isHers)) return refuse('not-found')
  return ok({ order, checkoutId: session?.basketId ?? order.id })
}

/** Keeps goods and price for a checkout that lacks nothing, and notes the total that is told. */
async function settle(
  ctx: Ctx,
  { session, basket }: { readonly session: AgentSession; readonly basket: Basket },
): Promise<SessionView> {
  const seen = await viewOf(ctx, session, basket)
  if (session.kind === 'cart') return seen
  const more: SessionProblem[] = []
  let kept = basket
  if (seen.state === 'ready') {
    const held = await holdBasket(ctx, basket.id)
    if (held.ok) kept = held.value
    else more.push({ code: 'out-of-stock', field: 'lines', text: held.error.message, ...firstField(held.error) })
  }
  const view = await viewOf(ctx, session, kept, more)
  const data: SessionData = { ...session.data, shownTotalMinor: view.quote.totalMinor }
  return { ...view, session: await updateSession(ctx, basket.id, { data }) }
}

const firstField = (refusal: Refusal): { of?: string } => {
  const [of] = Object.keys(refusal.fields ?? {})
  return of === undefined ? {} : { of }
}

async function apply(
  ctx: Ctx,
  session: AgentSession,
  basket: Basket,
  change: SessionChange,
): Promise<Result<{ session: AgentSession; basket: Basket }, Refusal>> {
  const { buyer, consent, destinations, selectedDestinationId } = change
  const data: SessionData = {
    ...session.data,
    ...(buyer ? { buyer: { ...session.data.buyer, ...buyer } } : {}),
    ...(consent ? { consent } : {}),
    ...(destinations ? { destinations } : {}),
    ...(selectedDestinationId === undefined ? {} : { selectedDestinationId }),
  }
  const next = { ...session, data }
  const chosen = chosenDestination(next, await knownDestinations(ctx, next))
  const made = chosen && addressOf(chosen, data.buyer)
  const email = data.buyer?.email
  const patch: BasketChange = {
    ...(email !== undefined && z.email().max(200).safeParse(email).success ? { email } : {}),
    ...(made && 'address' in made ? { address: made.address } : {}),
    ...(change.deliveryId === undefined ? {} : { deliveryId: change.deliveryId }),
    ...(change.codes ? { codes: change.codes } : {}),
  }
  const lines = change.lines && (await linesOf(ctx, change.lines))
  if (lines && !lines.ok) return lines
  const changed = await changeBasket(ctx, basket.id, { ...patch, ...(lines ? { lines: lines.value } : {}) })
  if (!changed.ok) return changed
  return ok({ session: await updateSession(ctx, basket.id, { data }), basket: changed.value })
}

/** What clients name, as variants. */
async function linesOf(
  ctx: Ctx,
  lines: readonly { readonly ref: string; readonly units: number }[],
): Promise<Result<BasketLine[], Refusal>> {
  const refs = lines.map((line) => line.ref)
  const [byVariant, byProduct] = [
    await findOffers(ctx, { variantIds: refs }),
    await findOffers(ctx, { productIds: refs }),
  ]
  const found: BasketLine[] = []
  for (const { ref, units } of lines) {
    const only = byProduct.filter((offer) => offer.productId === ref)
    const offer = byVariant.find((one) => one.id === ref) ?? (only.length === 1 ? only[0] : undefined)
    if (!offer?.isOnSale)
      return refuse(
        'not-found',
        only.length > 1
          ? { zh: '这件商品有几种款式，请指明哪一种。', en: 'This product comes in variants: name one of them.' }
          : { zh: '没有这件商品，或已经下架。', en: 'There is no such item, or it is not sold any more.' },
        { [ref.slice(0, 100)]: { zh: '没有找到', en: 'Not found' } },
      )
    found.push({ variantId: offer.id, units })
  }
  return ok(found)
}
