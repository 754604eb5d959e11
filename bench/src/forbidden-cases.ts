import type { AfterSalesModel, Arguments, RetailOrder } from './after-sales-model.ts'

/** An action that must be refused, after others that must be done. */
export interface ForbiddenCase {
  readonly kind: string
  readonly user: string
  readonly before: readonly { readonly name: string; readonly args: Arguments }[]
  readonly name: string
  readonly args: Arguments
}

/** Forbidden actions made from the shop itself, each kind on up to `most` orders. */
export function forbiddenCases(model: AfterSalesModel, most: number): ForbiddenCase[] {
  const all = Object.entries(model.state.orders)
  const [otherUser = ''] = Object.keys(model.state.users)
  const [anOrder] = all
  const home = { address1: '1 Elm Street', address2: '', city: 'Denver', state: 'CO', country: 'USA', zip: '80203' }
  const methodsOf = (order: RetailOrder) => model.state.users[order.user_id]?.methods ?? {}
  const paidBy = (order: RetailOrder) => order.payment_history[0]?.method ?? ''
  /** Another variant of the first item. */
  const swapOf = (order: RetailOrder, isFree: boolean, isFitting: (price: number) => boolean = () => true) => {
    const item = order.items[0]
    const to = [...(model.products.get(item?.product_id ?? '')?.values() ?? [])].find(
      (one) => one.available === isFree && one.item_id !== item?.item_id && isFitting(one.price - (item?.price ?? 0)),
    )
    return item && to ? { item_ids: [item.item_id], new_item_ids: [to.item_id] } : undefined
  }
  const strangeVariant = (order: RetailOrder) => {
    const strange = [...model.products].find(([id]) => order.items.every((item) => item.product_id !== id))?.[1]
    return [...(strange?.values() ?? [])].find((one) => one.available)?.item_id ?? ''
  }
  const giftBelow = (order: RetailOrder, amount: number) =>
    Object.entries(methodsOf(order)).find(
      ([id, one]) => one.source === 'gift_card' && (one.balance ?? 0) < amount && id !== paidBy(order),
    )?.[0]

  const cases: ForbiddenCase[] = []
  const make = (
    kind: string,
    states: readonly string[],
    of: (id: string, order: RetailOrder) => (Partial<ForbiddenCase> & Pick<ForbiddenCase, 'name' | 'args'>) | undefined,
  ) => {
    let made = 0
    for (const [id, order] of all) {
      if (made === most) return
      const one = states.includes(order.status) ? of(id, order) : undefined
      if (!one) continue
      cases.push({ kind, user: order.user_id, before: [], ...one })
      made += 1
    }
  }
  const write = (id: string, order: RetailOrder, name: string) => {
    const swap = swapOf(order, true) ?? { item_ids: [order.items[0]?.item_id ?? ''], new_item_ids: [''] }
    const method = { payment_method_id: paidBy(order) }
    const args: Record<string, Arguments> = {
      cancel_pending_order: { order_id: id, reason: 'no longer needed' },
      modify_pending_order_address: { order_id: id, ...home },
      modify_pending_order_payment: {
        order_id: id,
        payment_method_id: Object.keys(methodsOf(order)).find((one) => one !== paidBy(order)) ?? '',
      },
      modify_pending_order_items: { order_id: id, ...swap, ...method },
      return_delivered_order_items: { order_id: id, item_ids: swap.item_ids, ...method },
      exchange_delivered_order_items: { order_id: id, ...swap, ...method },
    }
    return { name, args: args[name] ?? {} }
  }
  const pending = [
    'cancel_pending_order',
    'modify_pending_order_address',
    'modify_pending_order_payment',
    'modify_pending_order_items',
  ]
  const delivered = ['return_delivered_order_items', 'exchange_delivered_order_items']
  for (const name of pending) {
    make(`${name}: somebody else's`, ['pending'], (id, order) =>
      order.user_id === otherUser ? undefined : { ...write(id, order, name), user: otherUser },
    )
    for (const state of ['processed', 'delivered', 'cancelled'])
      make(`${name}: ${state}`, [state], (id, order) => write(id, order, name))
  }
  for (const name of delivered) {
    make(`${name}: somebody else's`, ['delivered'], (id, order) =>
      order.user_id === otherUser ? undefined : { ...write(id, order, name), user: otherUser },
    )
    for (const state of ['pending', 'processed', 'cancelled'])
      make(`${name}: ${state}`, [state], (id, order) => write(id, order, name))
    for (const second of delivered)
      make(`${second} after ${name}`, ['delivered'], (id, order) =>
        swapOf(order, true)
          ? { ...write(id, order, second), before: [write(id, order, name)].map(({ name, args }) => ({ name, args })) }
          : undefined,
      )
  }
  const swaps = ['modify_pending_order_items', 'exchange_delivered_order_items'].map(
    (name, n) => [name, n === 0 ? 'pending' : 'delivered'] as const,
  )
  for (const [name, state] of swaps) {
    const args = (id: string, order: RetailOrder, part: Arguments) => ({
      order_id: id,
      payment_method_id: paidBy(order),
      ...part,
    })
    make(`${name}: another product`, [state], (id, order) => ({
      name,
      args: args(id, order, { item_ids: [order.items[0]?.item_id], new_item_ids: [strangeVariant(order)] }),
    }))
    make(`${name}: not to be had`, [state], (id, order) => {
      const swap = swapOf(order, false)
      return swap && { name, args: args(id, order, swap) }
    })
    make(`${name}: gift card too small`, [state], (id, order) => {
      const gift = Object.entries(methodsOf(order)).find(([, one]) => one.source === 'gift_card')
      const swap = gift && swapOf(order, true, (more) => more > (gift[1].balance ?? 0))
      return swap && { name, args: { order_id: id, payment_method_id: gift[0], ...swap } }
    })
    make(`${name}: an item that is not in it`, [state], (id, order) => {
      const strange = strangeVariant(order)
      return { name, args: args(id, order, { item_ids: [strange], new_item_ids: [strange] }) }
    })
    make(`${name}: more of an item than there is`, [state], (id, order) => {
      const swap = swapOf(order, true)
      if (!swap || order.items.some((item, n) => n > 0 && item.item_id === order.items[0]?.item_id)) return undefined
      const twice = {
        item_ids: [...swap.item_ids, ...swap.item_ids],
        new_item_ids: [...swap.new_item_ids, ...swap.new_item_ids],
      }
      return { name, args: args(id, order, twice) }
    })
    make(`${name}: somebody else's payment method`, [state], (id, order) => {
      const swap = swapOf(order, true)
      const method = Object.keys(model.state.users[otherUser]?.methods ?? {})[0]
      return swap && order.user_id !== otherUser
        ? { name, args: args(id, order, { ...swap, payment_method_id: method }) }
        : undefined
    })
  }
  make('modify_pending_order_items: twice', ['pending'], (id, order) => {
    const one = swapOf(order, true)
    const name = 'modify_pending_order_items'
    if (!one) return undefined
    const back = { item_ids: one.new_item_ids, new_item_ids: one.item_ids }
    const method = {
      order_id: id,
      payment_method_id: methodsOf(order)[paidBy(order)]?.source === 'gift_card' ? '' : paidBy(order),
    }
    return method.payment_method_id === ''
      ? undefined
      : { name, args: { ...method, ...back }, before: [{ name, args: { ...method, ...one } }] }
  })
  make('cancel_pending_order: after its items were changed', ['pending'], (id, order) => {
    const one = swapOf(order, true)
    if (!one || methodsOf(order)[paidBy(order)]?.source === 'gift_card') return undefined
    const changed = {
      name: 'modify_pending_order_items',
      args: { order_id: id, payment_method_id: paidBy(order), ...one },
    }
    return { ...write(id, order, 'cancel_pending_order'), before: [changed] }
  })
  make('cancel_pending_order: twice', ['pending'], (id, order) => {
    const cancel = write(id, order, 'cancel_pending_order')
    return { ...cancel, before: [cancel] }
  })
  make('cancel_pending_order: no such reason', ['pending'], (id) => ({
    name: 'cancel_pending_order',
    args: { order_id: id, reason: 'for fun' },
  }))
  make('modify_pending_order_payment: the same', ['pending'], (id, order) => ({
    name: 'modify_pending_order_payment',
    args: { order_id: id, payment_method_id: paidBy(order) },
  }))
  make('modify_pending_order_payment: gift card too small', ['pending'], (id, order) => {
    const gift = giftBelow(order, order.payment_history[0]?.amount ?? 0)
    return gift ? { name: 'modify_pending_order_payment', args: { order_id: id, payment_method_id: gift } } : undefined
  })
  make('return_delivered_order_items: neither the original nor a gift card', ['delivered'], (id, order) => {
    const other = Object.entries(methodsOf(order)).find(
      ([one, { source }]) => one !== paidBy(order) && source !== 'gift_card',
    )?.[0]
    return other
      ? {
          name: 'return_delivered_order_items',
          args: { order_id: id, item_ids: [order.items[0]?.item_id], payment_method_id: other },
        }
      : undefined
  })
  make("modify_user_address: somebody else's", ['pending'], (_, order) =>
    order.user_id === otherUser
      ? undefined
      : { name: 'modify_user_address', args: { user_id: order.user_id, ...home }, user: otherUser },
  )
  if (anOrder)
    make('an order that is not there', ['pending'], () => ({
      name: 'cancel_pending_order',
      args: { order_id: '#W0', reason: 'no longer needed' },
    }))
  return cases
}
