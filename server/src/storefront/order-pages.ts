import { dayIn, type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import type { MomentView, OrdersView, OrderView } from '@qianmian/web/view'
import type { OrderAnswer } from '../contract/shopping.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { addressLines, dateTimeIn, lineView, money, optionsText, sumViews } from './till-parts.ts'

type Text = Readonly<Record<Lang, string>>
const STATES: Readonly<Record<OrderAnswer['state'], Text>> = {
  pending: { zh: '等待备货', en: 'To be packed' },
  processing: { zh: '正在备货', en: 'Being packed' },
  shipped: { zh: '已发货', en: 'On its way' },
  delivered: { zh: '已送达', en: 'Delivered' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
}
export const METHODS: Readonly<Record<string, Text>> = {
  test: { zh: '测试付款', en: 'Test payment' },
  cash_on_delivery: { zh: '货到付款', en: 'Cash on delivery' },
  gift_card: { zh: '礼品卡', en: 'Gift card' },
  card: { zh: '银行卡', en: 'Card' },
  paypal: { zh: 'PayPal', en: 'PayPal' },
  wallet: { zh: '电子钱包', en: 'Wallet' },
  external: { zh: '原支付方式', en: 'As it was paid' },
}
export const methodName = (kind: string, lang: Lang): string => (METHODS[kind] ?? METHODS.external)?.[lang] ?? kind
const WORDS = {
  orders: { zh: '我的订单', en: 'My orders' },
  placed: { zh: '下单', en: 'Placed' },
  packed: { zh: '备货', en: 'Packed' },
  shipped: { zh: '发货', en: 'Shipped' },
  delivered: { zh: '送达', en: 'Delivered' },
  cancelled: { zh: '取消', en: 'Cancelled' },
  refund: { zh: '退款', en: 'Refund' },
  pendingMoney: { zh: '处理中', en: 'under way' },
  due: { zh: '送到时付', en: 'due on delivery' },
} as const
const CASES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  return: {
    requested: { zh: '申请退货，等您寄回', en: 'Return asked for; send it back' },
    received: { zh: '退货已收到', en: 'Return received' },
    settled: { zh: '退货完成', en: 'Return settled' },
    refused: { zh: '退货没有通过', en: 'Return refused' },
    withdrawn: { zh: '退货已撤回', en: 'Return withdrawn' },
  },
  exchange: {
    requested: { zh: '申请换货，等您寄回', en: 'Exchange asked for; send it back' },
    received: { zh: '换货已收到', en: 'Exchange received' },
    settled: { zh: '换货完成', en: 'Exchange settled' },
    refused: { zh: '换货没有通过', en: 'Exchange refused' },
    withdrawn: { zh: '换货已撤回', en: 'Exchange withdrawn' },
  },
}
export const ACTS = {
  'change-address': { zh: '改地址', en: 'Change the address' },
  'change-items': { zh: '换规格', en: 'Change items' },
  'change-payment': { zh: '换付款方式', en: 'Change the payment' },
  'cancel-order': { zh: '取消订单', en: 'Cancel the order' },
  'return-items': { zh: '退货', en: 'Return items' },
  'exchange-items': { zh: '换货', en: 'Exchange items' },
} as const satisfies Readonly<Record<string, Text>>
export type Act = keyof typeof ACTS

/** What may be asked for in a state; whether it is done, the guard decides. */
export const actsOf = (order: Pick<OrderAnswer, 'state'>): readonly Act[] =>
  order.state === 'pending'
    ? ['change-address', 'change-items', 'change-payment', 'cancel-order']
    : order.state === 'delivered'
      ? ['return-items', 'exchange-items']
      : []

const head = (request: PageRequest, title: LocalizedText) => {
  const said = pick(title, request.lang)
  return shell(request, {
    title: `${said} · ${pick(request.snapshot.shop.name, request.lang)}`,
    description: said,
    robots: 'noindex',
  })
}

const PAGE = 20

export function ordersPage(
  request: PageRequest,
  list: { readonly orders: readonly OrderAnswer[]; readonly total: number; readonly page: number },
  email: string,
): OrdersView {
  const { lang, snapshot } = request
  return {
    page: 'orders',
    shell: head(request, WORDS.orders),
    email,
    accountHref: hrefOf(request, '/account'),
    signOutAction: hrefOf(request, '/sign-out'),
    orders: list.orders.map((order) => ({
      number: order.number,
      href: hrefOf(request, `/orders/${order.id}`),
      date: dayIn(snapshot.shop.timeZone, Date.parse(order.placedAt)),
      state: STATES[order.state][lang],
      total: money(order.totalMinor, order.currency, lang),
      names: order.lines.map((line) => pick(line.name, lang)).join(lang === 'zh' ? '、' : ', '),
      pictures: [
        ...new Set(order.lines.flatMap((line) => lineView(request, line, order.currency).picture ?? [])),
      ].slice(0, 3),
    })),
    ...(list.total > list.page * PAGE ? { more: `${hrefOf(request, '/orders')}?page=${list.page + 1}` } : {}),
  }
}
export const ORDERS_PER_PAGE = PAGE

/** What happened to an order, in its order, each at its time where that is known, and what is still ahead. */
export function timeline(order: OrderAnswer, timeZone: string, lang: Lang): MomentView[] {
  const when = (at: string) => dateTimeIn(timeZone, at, lang)
  const said = (amount: number) => money(amount, order.currency, lang)
  const happened: (MomentView & { readonly sort: string })[] = []
  const note = (at: string, what: string, detail?: string, state: MomentView['state'] = 'done') =>
    happened.push({ sort: at, what, at: when(at), state, ...(detail ? { detail } : {}) })
  // What happened at a time that nobody knows stands in its place without one.
  const timeless: MomentView[] = []
  for (const parcel of order.parcels) {
    const detail = `${parcel.carrier} ${parcel.tracking}`
    if (parcel.shippedAt) note(parcel.shippedAt, WORDS.shipped[lang], detail)
    else timeless.push({ what: WORDS.shipped[lang], state: 'done', detail })
  }
  if (order.deliveredAt) note(order.deliveredAt, WORDS.delivered[lang])
  else if (order.state === 'delivered') timeless.push({ what: WORDS.delivered[lang], state: 'done' })
  for (const one of order.cases) {
    const isOver = one.state === 'refused' || one.state === 'withdrawn'
    const names = one.lines.flatMap(({ lineId, units }) => {
      const line = order.lines.find((candidate) => candidate.id === lineId)
      return line ? [`${pick(line.name, lang)} ${optionsText(line.options, lang)} × ${units}`] : []
    })
    note(one.at, CASES[one.kind]?.[one.state]?.[lang] ?? one.kind, names.join('; '), isOver ? 'bad' : 'done')
  }
  for (const entry of order.payments) {
    if (entry.kind !== 'refund' || entry.state === 'voided' || entry.state === 'failed') continue
    const state = entry.state === 'pending' ? ` ${WORDS.pendingMoney[lang]}` : ''
    const detail = `${said(entry.amountMinor)} → ${methodName(entry.methodKind, lang)}${state}`
    // Imported with its order: no money goes back in the moment in which an order is placed.
    if (entry.at === order.placedAt) timeless.push({ what: WORDS.refund[lang], state: 'done', detail })
    else note(entry.at, WORDS.refund[lang], detail)
  }
  happened.sort((a, b) => a.sort.localeCompare(b.sort))
  const first: MomentView = { what: WORDS.placed[lang], at: when(order.placedAt), state: 'done' }
  const rest = happened.map(({ sort: _sort, ...moment }) => moment)
  const packed: MomentView = {
    what: WORDS.packed[lang],
    state: order.state === 'pending' ? 'next' : 'done',
    ...(order.packedAt ? { at: when(order.packedAt) } : {}),
  }
  if (order.state === 'cancelled') {
    const reason = order.cancelReason ? CANCEL_WORDS[order.cancelReason]?.[lang] : undefined
    const cancelled: MomentView = {
      what: WORDS.cancelled[lang],
      state: 'bad',
      ...(order.cancelledAt ? { at: when(order.cancelledAt) } : {}),
      ...(reason ? { detail: reason } : {}),
    }
    return [first, ...(order.packedAt ? [packed] : []), cancelled, ...timeless, ...rest]
  }
  const ahead: MomentView[] = []
  if (order.state !== 'delivered') {
    if (order.parcels.length === 0) ahead.push({ what: WORDS.shipped[lang], state: 'next' })
    ahead.push({ what: WORDS.delivered[lang], state: 'next' })
  }
  return [first, packed, ...timeless, ...rest, ...ahead]
}

export const CANCEL_WORDS: Readonly<Record<string, Text>> = {
  'no-longer-needed': { zh: '不需要了', en: 'No longer needed' },
  'ordered-by-mistake': { zh: '下错单了', en: 'Ordered by mistake' },
  'too-slow': { zh: '等太久', en: 'Takes too long' },
  'found-elsewhere': { zh: '别处买到了', en: 'Found elsewhere' },
}

/** One order, for the customer, or for the browser that placed it. */
export function orderPage(
  request: PageRequest,
  order: OrderAnswer,
  state: { readonly isOwner: boolean; readonly isNew: boolean; readonly notice?: string },
): OrderView {
  const { lang, snapshot } = request
  const here = hrefOf(request, `/orders/${order.id}`)
  const acts = actsOf(order)
  return {
    page: 'order',
    shell: head(request, { zh: `订单 ${order.number}`, en: `Order ${order.number}` }),
    number: order.number,
    email: order.email,
    isNew: state.isNew,
    state: STATES[order.state][lang],
    ...(state.notice ? { notice: state.notice } : {}),
    timeline: timeline(order, snapshot.shop.timeZone, lang),
    lines: order.lines.map((line) => lineView(request, line, order.currency)),
    sums: sumViews(order, lang),
    address: addressLines(order.address, lang),
    delivery: pick(order.delivery, lang),
    ...(order.invoice ? { invoice: [order.invoice.title, order.invoice.taxNumber].filter(Boolean).join(' ') } : {}),
    payments: order.payments
      .filter((entry) => entry.state !== 'voided' && entry.state !== 'failed')
      .map((entry) => ({
        label: methodName(entry.methodKind, lang),
        amount: `${entry.kind === 'refund' ? '−' : ''}${money(entry.amountMinor, order.currency, lang)}`,
        ...(entry.state === 'pending'
          ? { state: (entry.methodKind === 'cash_on_delivery' ? WORDS.due : WORDS.pendingMoney)[lang] }
          : {}),
      })),
    acts: state.isOwner ? acts.map((act) => ({ label: ACTS[act][lang], href: `${here}/${act}` })) : [],
    ...(state.isOwner
      ? { ordersHref: hrefOf(request, '/orders') }
      : { signInHref: `${hrefOf(request, '/sign-in')}?next=${encodeURIComponent(here)}` }),
  }
}
