import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { basketsOfPerson } from '../../modules/checkout/index.ts'
import { findCustomer } from '../../modules/customers/index.ts'
import { findOrder, ordersOfPerson } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { isPseudonym, type Person } from '../../privacy/types.ts'

/** By whom she is asked for: herself, or an order of hers that somebody of the shop has before him. */
export type PersonKey = { readonly customerId: string } | { readonly orderId: string }

/** Numbers of the browser that she asks from, only with her consent, and the bag that it holds. */
export interface BrowserIds {
  readonly basketId?: string
  readonly visitor?: string
  readonly session?: string
}

const ERASED: LocalizedText = { zh: '这位顾客的资料已经删除。', en: 'The data of this person were erased already.' }

/** Everything by which a shop knows somebody. @returns a refusal where there is nobody, or she was erased */
export async function findPerson(ctx: Ctx, key: PersonKey, browser: BrowserIds = {}): Promise<Result<Person, Refusal>> {
  const known = await knownBy(ctx, key)
  if (!known.ok) return known
  const { customerId, emails } = known.value
  const orders = await ordersOfPerson(ctx, { customerId, emails })
  const baskets = await basketsOfPerson(ctx, {
    customerId,
    emails,
    basketIds: [...orders.map((order) => order.basketId), browser.basketId].filter((id) => typeof id === 'string'),
  })
  const visits = [...orders, ...baskets].map((one) => one.visit)
  const all = (name: 'visitor' | 'session') => [
    ...new Set([browser[name], ...visits.map((visit) => visit?.[name])].filter((id) => id !== undefined)),
  ]
  return ok({
    customerId,
    emails,
    orders: orders.map(({ id, number, email }) => ({ id, number, email })),
    basketIds: baskets.map((basket) => basket.id),
    visitors: all('visitor'),
    sessions: all('session'),
  })
}

async function knownBy(ctx: Ctx, key: PersonKey): Promise<Result<Pick<Person, 'customerId' | 'emails'>, Refusal>> {
  const order = 'orderId' in key ? await findOrder(ctx, key.orderId) : undefined
  if ('orderId' in key && !order) return refuse('not-found')
  const customerId = 'customerId' in key ? key.customerId : (order?.customerId ?? null)
  if (customerId === null) {
    // An order that was imported with an address alone.
    const email = order?.email.toLowerCase() ?? ''
    return isPseudonym(email) ? refuse('not-allowed', ERASED) : ok({ customerId: null, emails: [email] })
  }
  const customer = await findCustomer(ctx, customerId)
  if (!customer) return refuse('not-found')
  if (customer.erasedAt) return refuse('not-allowed', ERASED)
  return ok({ customerId, emails: customer.email ? [customer.email.toLowerCase()] : [] })
}
