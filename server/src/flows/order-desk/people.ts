import { ok, type Result } from '@qianmian/kernel'
import type { PeopleView, PersonView } from '../../contract/types.ts'
import { accessesOf, noteAccess } from '../../modules/access/index.ts'
import { may } from '../../modules/accounts/index.ts'
import { grantsOf, listClients } from '../../modules/agents/index.ts'
import { findCustomer, findPeople } from '../../modules/customers/index.ts'
import { type Address, listOrders, ordersByCustomer } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { findPerson } from '../privacy/find-person.ts'
import { maskAddress, maskEmail, maskName, maskPhone } from './mask.ts'
import { orderRow, seesPeople } from './order-views.ts'

const MOST_ORDERS = 100

/** A name as it is written: 沈知夏, Ada Byron. */
const nameOf = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): string =>
  /\p{Script=Han}/u.test(lastName + firstName)
    ? `${lastName}${firstName}`
    : [firstName, lastName].filter(Boolean).join(' ')

/**
 * People who buy, newest first. Finding somebody by a part of her name or address is written into the access log.
 * @returns a refusal for somebody who sees people covered and asks by name or address
 */
export async function peoplePage(
  ctx: Ctx,
  by: { readonly text?: string; readonly limit: number; readonly offset: number },
): Promise<Result<PeopleView, Refusal>> {
  if (by.text && !seesPeople(ctx)) return refuse('forbidden')
  const { people, total } = await findPeople(ctx, by)
  const ids = people.map((person) => person.id)
  const orders = await ordersByCustomer(ctx, ids)
  if (by.text) await noteAccess(ctx, { purpose: 'lookup', objectType: 'customer', objectIds: ids })
  return ok({
    total,
    items: people.map((person) => ({
      id: person.id,
      name: seesPeople(ctx) ? nameOf(person) : maskName(nameOf(person)),
      email: person.email && maskEmail(person.email),
      orders: orders.get(person.id)?.orders ?? 0,
      lastOrderAt: orders.get(person.id)?.lastAt.toISOString() ?? null,
      createdAt: person.createdAt.toISOString(),
      isSimulated: person.isSimulated,
    })),
  })
}

/**
 * One person with her orders and what she agreed to. Who sees her uncovered is written into the access log.
 * @returns a refusal where there is nobody in this shop, or she was erased
 */
export async function readPerson(ctx: Ctx, id: string): Promise<Result<PersonView, Refusal>> {
  const known = await findPerson(ctx, { customerId: id })
  if (!known.ok) return known
  const customer = await findCustomer(ctx, id)
  if (!customer) return refuse('not-found')
  const isMasked = !seesPeople(ctx)
  const orderIds = known.value.orders.map((order) => order.id).slice(-MOST_ORDERS)
  const { orders } = await listOrders(ctx, { ids: orderIds, limit: MOST_ORDERS })
  const names = new Map((await listClients(ctx)).map((client) => [client.id, client.name]))
  const grants = await grantsOf(ctx, id)
  const lookedAt = may(ctx.actor, 'manage') ? await accessesOf(ctx, id) : []
  const address = customer.defaultAddress as Address | null
  if (!isMasked) await noteAccess(ctx, { purpose: 'person', objectType: 'customer', objectIds: [id] })
  return ok({
    id,
    name: isMasked ? maskName(nameOf(customer)) : nameOf(customer),
    email: customer.email && (isMasked ? maskEmail(customer.email) : customer.email),
    phone: customer.phone && (isMasked ? maskPhone(customer.phone) : customer.phone),
    address: address && (isMasked ? maskAddress(address) : address),
    isMasked,
    isSimulated: customer.isSimulated,
    createdAt: customer.createdAt.toISOString(),
    isImported: customer.externalId !== null && !customer.isSimulated,
    agreedBrowsers: known.value.visitors.length,
    programs: grants.filter((grant) => grant.revokedAt === null).map(({ clientId }) => names.get(clientId) ?? clientId),
    orders: orders.map((order) => orderRow(ctx, order)),
    ordersTotal: known.value.orders.length,
    lookedAt: lookedAt.map((row) => ({ at: row.at.toISOString(), who: row.actorName, purpose: row.purpose })),
  })
}
