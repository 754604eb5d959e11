/** A state of orders and users in the public shape of retail benchmarks, amounts in minor units. */
export interface RetailOrder {
  readonly user_id: string
  status: string
  address: string
  items: { product_id: string; item_id: string; price: number }[]
  payment_history: { type: string; amount: number; method: string }[]
  cancel_reason?: string
  return_items?: string[]
  exchange_items?: string[]
  exchange_new_items?: string[]
  /** Of a return or an exchange. */
  method?: string
  /** What the customer pays for an exchange; what she gets for a return, below zero. */
  difference?: number
}
export interface RetailUser {
  readonly methods: Record<string, { source: string; balance?: number }>
  address: string
}
export interface RetailState {
  readonly orders: Record<string, RetailOrder>
  readonly users: Record<string, RetailUser>
}
export type Arguments = Readonly<Record<string, unknown>>

interface Item {
  readonly item_id: string
  readonly available: boolean
  readonly price: number
}

/** The files of the public shape, as far as the rules look at them. */
export interface RawShop {
  readonly products: Readonly<
    Record<
      string,
      { product_id: string; variants: Record<string, { item_id: string; available: boolean; price: unknown }> }
    >
  >
  readonly users: Readonly<Record<string, RawUser>>
  readonly orders: Readonly<Record<string, RawOrder>>
}
interface RawUser {
  readonly address: Arguments
  readonly payment_methods: Readonly<Record<string, { source: string; balance?: unknown }>>
}
interface RawOrder {
  readonly user_id: string
  readonly status: string
  readonly address: Arguments
  readonly items: readonly { product_id: string; item_id: string; price: unknown }[]
  readonly payment_history: readonly { transaction_type: string; amount: unknown; payment_method_id: string }[]
  readonly cancel_reason?: string
}

/** Exact: such files write at most as many decimals as the currency has. */
export const toMinor = (price: unknown): number => {
  const [whole = '0', cents = ''] = String(price).split('.')
  if (cents.length > 2) throw new Error(`${price} has fractions of a cent`)
  return Number(whole) * 100 + Math.sign(Number(whole) || 1) * Number(cents.padEnd(2, '0'))
}
const ADDRESS = ['address1', 'address2', 'city', 'state', 'country', 'zip'] as const
/** One text, so that two addresses are compared whole. */
export const addressText = (address: Arguments): string =>
  ADDRESS.map((key) => String(address[key] ?? '').replace(/^USA$/, 'US')).join('|')

/**
 * The public rules of after-sales, written a second time and on purpose by no code of the shop: what the replay is compared
 * with. Where the public tool has a fault (several changed items all take the last one's price; a cancelled order whose
 * payment was changed gets all three entries "refunded") the rule is followed and not the tool.
 */
export class AfterSalesModel {
  readonly state: RetailState
  readonly products = new Map<string, Map<string, Item>>()

  constructor({ orders, users, products }: RawShop) {
    for (const product of Object.values(products)) {
      const variants = Object.values(product.variants)
      this.products.set(
        product.product_id,
        new Map(variants.map((one) => [one.item_id, { ...one, price: toMinor(one.price) }])),
      )
    }
    this.state = {
      orders: Object.fromEntries(Object.entries(orders).map(([id, order]) => [id, orderOf(order)])),
      users: Object.fromEntries(Object.entries(users).map(([id, user]) => [id, userOf(user)])),
    }
  }

  /** A copy that a case may change. */
  fresh(): AfterSalesModel {
    const copy = new AfterSalesModel({ orders: {}, users: {}, products: {} })
    for (const [id, variants] of this.products) copy.products.set(id, variants)
    Object.assign(copy.state.orders, structuredClone(this.state.orders))
    Object.assign(copy.state.users, structuredClone(this.state.users))
    return copy
  }

  /** Does what a customer asks for. @returns whether the rules let her; nothing is changed where not */
  act(user: string, name: string, args: Arguments): boolean {
    if (name === 'modify_user_address') {
      if (args.user_id !== user) return false
      const own = this.state.users[user]
      if (own) own.address = addressText(args)
      return own !== undefined
    }
    const order = this.state.orders[String(args.order_id)]
    if (order?.user_id !== user) return false
    const methods = this.state.users[user]?.methods ?? {}
    const method = String(args.payment_method_id ?? '')
    const ids = (args.item_ids as string[] | undefined) ?? []
    const balanceOf = (id: string) => (methods[id]?.source === 'gift_card' ? (methods[id].balance ?? 0) : null)
    const pay = (type: 'payment' | 'refund', amount: number, id: string) => {
      order.payment_history.push({ type, amount, method: id })
      const card = methods[id]
      if (card?.source === 'gift_card') card.balance = (card.balance ?? 0) + (type === 'refund' ? amount : -amount)
    }
    switch (name) {
      case 'cancel_pending_order': {
        if (order.status !== 'pending') return false
        if (!['no longer needed', 'ordered by mistake'].includes(String(args.reason))) return false
        const net = new Map<string, number>()
        for (const one of order.payment_history)
          net.set(one.method, (net.get(one.method) ?? 0) + (one.type === 'payment' ? one.amount : -one.amount))
        for (const [id, amount] of net) if (amount > 0) pay('refund', amount, id)
        Object.assign(order, { status: 'cancelled', cancel_reason: String(args.reason) })
        return true
      }
      case 'modify_pending_order_address':
        if (!order.status.startsWith('pending')) return false
        order.address = addressText(args)
        return true
      case 'modify_pending_order_payment': {
        const [first, ...more] = order.payment_history
        if (order.status !== 'pending') return false
        if (!first || more.length > 0 || first.type !== 'payment' || first.method === method || !methods[method])
          return false
        const balance = balanceOf(method)
        if (balance !== null && balance < first.amount) return false
        pay('payment', first.amount, method)
        pay('refund', first.amount, first.method)
        return true
      }
      case 'modify_pending_order_items': {
        if (order.status !== 'pending' || !methods[method]) return false
        const swaps = this.swaps(order, ids, args.new_item_ids as string[], false)
        if (!swaps) return false
        const difference = swaps.reduce((sum, { at, to }) => sum + to.price - (order.items[at]?.price ?? 0), 0)
        const balance = balanceOf(method)
        if (balance !== null && balance < difference) return false
        if (difference !== 0) pay(difference > 0 ? 'payment' : 'refund', Math.abs(difference), method)
        for (const { at, to } of swaps) Object.assign(order.items[at] ?? {}, { item_id: to.item_id, price: to.price })
        order.status = 'pending (item modified)'
        return true
      }
      case 'return_delivered_order_items': {
        if (order.status !== 'delivered' || !methods[method] || ids.length === 0) return false
        const isOriginal = order.payment_history.some((one) => one.method === method)
        if (methods[method].source !== 'gift_card' && !isOriginal) return false
        const at = this.places(order, ids)
        if (!at) return false
        const difference = -at.reduce((sum, one) => sum + (order.items[one]?.price ?? 0), 0)
        Object.assign(order, { status: 'return requested', return_items: [...ids].sort(), method, difference })
        return true
      }
      case 'exchange_delivered_order_items': {
        if (order.status !== 'delivered' || !methods[method]) return false
        const news = args.new_item_ids as string[]
        const swaps = this.swaps(order, ids, news, true)
        if (!swaps) return false
        const difference = swaps.reduce((sum, { at, to }) => sum + to.price - (order.items[at]?.price ?? 0), 0)
        const balance = balanceOf(method)
        if (balance !== null && balance < difference) return false
        Object.assign(order, {
          status: 'exchange requested',
          exchange_items: [...ids].sort(),
          exchange_new_items: [...news].sort(),
          method,
          difference,
        })
        return true
      }
      default:
        throw new Error(`the model does not know ${name}`)
    }
  }

  /** The places of these items in the order, each place once. */
  private places(order: RetailOrder, ids: readonly string[]): number[] | undefined {
    const places: number[] = []
    for (const id of ids) {
      const at = order.items.findIndex((item, n) => item.item_id === id && !places.includes(n))
      if (at < 0) return undefined
      places.push(at)
    }
    return places
  }

  private swaps(order: RetailOrder, ids: readonly string[], news: readonly string[], mayKeep: boolean) {
    const places = this.places(order, ids)
    if (!places || ids.length === 0 || ids.length !== news.length) return undefined
    const swaps = places.map((at, n) => {
      const to = this.products.get(order.items[at]?.product_id ?? '')?.get(news[n] ?? '')
      return to?.available && (mayKeep || to.item_id !== ids[n]) ? { at, to } : undefined
    })
    return swaps.every((swap) => swap !== undefined) ? swaps : undefined
  }
}

function orderOf({ user_id, status, address, items, payment_history, cancel_reason }: RawOrder): RetailOrder {
  return {
    user_id,
    status,
    address: addressText(address),
    items: items.map((item) => ({ product_id: item.product_id, item_id: item.item_id, price: toMinor(item.price) })),
    payment_history: payment_history.map((one) => ({
      type: one.transaction_type,
      amount: toMinor(one.amount),
      method: one.payment_method_id,
    })),
    ...(cancel_reason ? { cancel_reason } : {}),
  }
}

function userOf({ address, payment_methods }: RawUser): RetailUser {
  return {
    address: addressText(address),
    methods: Object.fromEntries(
      Object.entries(payment_methods).map(([id, { source, balance }]) => [
        id,
        balance === undefined ? { source } : { source, balance: toMinor(balance) },
      ]),
    ),
  }
}
