import { randomUUID } from 'node:crypto'
import type { Result } from '@qianmian/kernel'
import { confirmOperation, type Receipt } from '../flows/orders/confirm-operation.ts'
import { type ProposedOperation, proposeDefaultAddress, proposeOperation } from '../flows/orders/propose-operation.ts'
import { findOffers } from '../modules/catalog/index.ts'
import { type Customer, findCustomer, findMethods, type SavedMethod } from '../modules/customers/index.ts'
import {
  type Address,
  type CancelReason,
  findOrderByNumber,
  listOrders,
  type OperationAction,
  type Order,
} from '../modules/orders/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** Units of an order's line, by SKU; one unit unless said otherwise. Two entries of one SKU are two lines, or two units. */
export interface Item {
  readonly sku: string
  readonly units?: number
}

/** Units that become another variant of the same product. */
export interface ItemChange extends Item {
  readonly toSku: string
}

/** What can be asked for, by the names that people know: order numbers, SKUs, names of payment methods. */
export type AfterSalesCommand =
  | { readonly kind: 'cancel-order'; readonly order: string; readonly reason: CancelReason }
  | { readonly kind: 'change-address'; readonly order: string; readonly address: Address }
  | { readonly kind: 'change-payment'; readonly order: string; readonly method: string }
  | {
      readonly kind: 'change-items'
      readonly order: string
      readonly changes: readonly ItemChange[]
      readonly method: string
    }
  | {
      readonly kind: 'return-items'
      readonly order: string
      readonly items: readonly Item[]
      readonly method: string
      readonly reason?: string
    }
  | {
      readonly kind: 'exchange-items'
      readonly order: string
      readonly changes: readonly ItemChange[]
      readonly method: string
      readonly reason?: string
    }
  | { readonly kind: 'change-default-address'; readonly address: Address }

type Done = Promise<Result<Receipt, Refusal>>

/**
 * What one person may do after a purchase, each as one call. Every call is proposed with its exact effect, looked at by the guard
 * (`modules/orders/plan-operation.ts`), confirmed by a one-time signed token and done once, as the shopper's pages do it. A
 * refusal is a value with a sentence in both languages, and leaves the database as it was. Amounts are minor units.
 */
export class Person {
  readonly ctx: Ctx
  readonly customerId: string

  constructor(ctx: Ctx, customerId: string) {
    this.ctx = ctx
    this.customerId = customerId
  }

  /** What the shop knows of her, undefined for a stranger. */
  async details(): Promise<(Customer & { readonly methods: readonly SavedMethod[] }) | undefined> {
    const customer = await findCustomer(this.ctx, this.customerId)
    return customer && { ...customer, methods: await findMethods(this.ctx, { customerId: customer.id, ids: [] }) }
  }

  /** Her orders, newest first. */
  async orders(): Promise<readonly Order[]> {
    if (this.customerId === '') return []
    return (await listOrders(this.ctx, { customerId: this.customerId, limit: 1000 })).orders
  }

  /** One of her orders by its number; undefined for somebody else's and for none alike. */
  async order(number: string): Promise<Order | undefined> {
    const order = await findOrderByNumber(this.ctx, number)
    return order && this.customerId !== '' && order.customerId === this.customerId ? order : undefined
  }

  /** Cancels a pending order: money goes back where it came from, pieces back to the shelf. */
  cancelOrder(order: string, reason: CancelReason): Done {
    return this.run({ kind: 'cancel-order', order, reason })
  }

  /** Another address for a pending order. */
  changeAddress(order: string, address: Address): Done {
    return this.run({ kind: 'change-address', order, address })
  }

  /** Pays a pending order with another method of hers; a gift card must cover all of it. */
  changePayment(order: string, method: string): Done {
    return this.run({ kind: 'change-payment', order, method })
  }

  /** Other variants of the same products in a pending order, once; the difference goes to or comes from `method`. */
  changeItems(order: string, changes: readonly ItemChange[], method: string): Done {
    return this.run({ kind: 'change-items', order, changes, method })
  }

  /** Sends delivered items back; the refund goes to the original method or to a gift card of hers. */
  returnItems(order: string, items: readonly Item[], method: string, reason?: string): Done {
    return this.run({ kind: 'return-items', order, items, method, ...(reason === undefined ? {} : { reason }) })
  }

  /** Delivered items for other variants of the same products, once. */
  exchangeItems(order: string, changes: readonly ItemChange[], method: string, reason?: string): Done {
    return this.run({ kind: 'exchange-items', order, changes, method, ...(reason === undefined ? {} : { reason }) })
  }

  /** Where her orders go unless she says otherwise. */
  changeDefaultAddress(address: Address): Done {
    return this.run({ kind: 'change-default-address', address })
  }

  /**
   * Proposes and confirms.
   * @example await person.run({ kind: 'cancel-order', order: '#W1', reason: 'no-longer-needed' })
   */
  async run(command: AfterSalesCommand): Done {
    const proposed = await this.propose(command)
    return proposed.ok ? this.confirm(proposed.value.token) : proposed
  }

  /** Works out exactly what a command would do, and changes nothing. */
  async propose(command: AfterSalesCommand): Promise<Result<ProposedOperation, Refusal>> {
    if (command.kind === 'change-default-address')
      return proposeDefaultAddress(this.ctx, this.customerId, command.address)
    const order = await findOrderByNumber(this.ctx, command.order)
    // An order that is not there and one of somebody else get the same answer, from the guard.
    const action = order ? await this.#action(order, command) : ({ kind: 'cancel-order', reason: 'too-slow' } as const)
    return action ? proposeOperation(this.ctx, order?.id ?? '', action) : refuse('not-found')
  }

  /** Has a proposal done, once, however often it is confirmed. @param key the same key on another proposal is refused */
  async confirm(token: string, key: string = randomUUID()): Done {
    return confirmOperation(this.ctx, token, key)
  }

  /** A command by the ids of this order. What the order does not have stays as it was written, for the guard to refuse. */
  async #action(
    order: Order,
    command: Exclude<AfterSalesCommand, { kind: 'change-default-address' }>,
  ): Promise<OperationAction | undefined> {
    switch (command.kind) {
      case 'cancel-order':
        return { kind: command.kind, reason: command.reason }
      case 'change-address':
        return { kind: command.kind, address: command.address }
      case 'change-payment':
        return { kind: command.kind, methodId: await this.#method(order, command.method) }
      case 'change-items': {
        const changes = await this.#changes(order, command.changes)
        return { kind: command.kind, changes, methodId: await this.#method(order, command.method) }
      }
      case 'return-items': {
        const { reason = '', items } = command
        const methodId = await this.#method(order, command.method)
        return { kind: command.kind, lines: linesOf(order, items), methodId, reason }
      }
      case 'exchange-items': {
        const { reason = '' } = command
        const changes = await this.#changes(order, command.changes)
        return { kind: command.kind, changes, methodId: await this.#method(order, command.method), reason }
      }
    }
  }

  async #method(order: Order, name: string): Promise<string> {
    const ids = [...order.ledger.map((entry) => entry.methodId), name]
    const methods = await findMethods(this.ctx, { customerId: order.customerId, ids })
    return methods.find((one) => one.externalId === name || one.id === name)?.id ?? name
  }

  async #changes(order: Order, changes: readonly ItemChange[]) {
    const offers = await findOffers(this.ctx, { skus: changes.map((one) => one.toSku) })
    const idOf = new Map(offers.map((offer) => [offer.sku, offer.id]))
    return linesOf(order, changes).map((line, n) => ({
      ...line,
      toVariantId: idOf.get(changes[n]?.toSku ?? '') ?? changes[n]?.toSku ?? '',
    }))
  }
}

/** Lines by SKU: each entry takes a line that still has units which no entry before it took. */
function linesOf(order: Order, items: readonly Item[]): { readonly lineId: string; readonly units: number }[] {
  const left = new Map(order.lines.map((line) => [line.id, line.units]))
  return items.map(({ sku, units = 1 }) => {
    const own = order.lines.filter((line) => line.sku === sku)
    const line = own.find(({ id }) => (left.get(id) ?? 0) >= units) ?? own[0]
    if (line) left.set(line.id, (left.get(line.id) ?? 0) - units)
    return { lineId: line?.id ?? sku, units }
  })
}
