import { newId } from '@qianmian/kernel'
import type { RawBuilder } from 'kysely'
import { ensureCustomer, findCustomer, newCustomer } from '../../modules/customers/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Ready } from './prepare-order.ts'

/** Whose an order is, and the write that makes her where she was not known. */
export interface Buyer {
  readonly customerId: string
  readonly writes: readonly RawBuilder<unknown>[]
}

/**
 * Whose order it is: she who is signed in, else the customer with this e-mail. A guest proves that address before she sees old
 * orders.
 */
export async function buyerOf(ctx: Ctx, { basket, email, address, ground }: Ready): Promise<Buyer> {
  // Signed in while she was shopping: the order is hers, whoever opened the basket.
  const known = ctx.actor.kind === 'customer' ? ctx.actor.customerId : basket.customerId
  // Held: whoever is being erased at this moment is not she who orders.
  const customer = known ? await findCustomer(ctx, known, true) : undefined
  if (customer && !customer.erasedAt) return { customerId: customer.id, writes: [] }
  if (ground?.customerId) return { customerId: ground.customerId, writes: [] }
  const guest = {
    id: newId('cus', ctx.clock, ctx.randomBytes),
    externalId: null,
    email,
    phone: address.phone,
    firstName: '',
    lastName: address.recipient,
    lang: ctx.locale,
    defaultAddress: address,
    isSimulated: false,
    createdAt: new Date(ctx.clock.now()),
  }
  if (!ground) return { customerId: await ensureCustomer(ctx, guest), writes: [] }
  return { customerId: guest.id, writes: [newCustomer(ctx, guest)] }
}
