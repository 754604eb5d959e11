import { type LocalizedText, lineAmounts, ok, type Result, shareOf, unreachable } from '@qianmian/kernel'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { shownMethod } from './method-names.ts'
import {
  CANCEL_REASONS,
  type LineChange,
  type LineEdit,
  type OperationAction,
  type OperationEffect,
  type OperationSubject,
} from './operations.ts'
import { isOpen, isStanding, paidByMethod, refundOf, returnedUnits } from './totals.ts'
import type { Order, OrderLine, PaymentMethod } from './types.ts'

type Plan = Result<OperationEffect, Refusal>

const NOTHING: OperationEffect = {
  order: {},
  areItemsChanged: false,
  lines: [],
  ledger: [],
  voids: [],
  stock: [],
  afterSale: null,
  differenceMinor: 0,
}
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The one guard of after-sales, and the exact effect of what it lets pass: the same for the shopper's page, the studio,
 * the service desk and any machine. Pure: it looks, decides and computes; nothing is changed here. Who acts was checked
 * before (`mayOperate`).
 *
 * Rules: what is pending can be cancelled or changed, items and payment once each; what is delivered can come back or be
 * exchanged, one case at a time, an exchange once; refunds go where the money came from or, for returns, to a gift card
 * of the same person; a gift card pays no more than it holds.
 * @returns the effect, or a refusal with a sentence for the person
 */
export function planOperation(subject: OperationSubject, action: OperationAction): Plan {
  switch (action.kind) {
    case 'cancel-order':
      return planCancel(subject, action.reason)
    case 'change-address':
      if (subject.order.state !== 'pending') return notPending(subject.order)
      if (!subject.delivers(action.address)) return no('我们不送到那里。', 'We do not deliver there.')
      return ok({ ...NOTHING, order: { address: action.address } })
    case 'change-payment':
      return planPayment(subject, action.methodId)
    case 'change-items':
      return planItems(subject, action.changes, action.methodId)
    case 'return-items':
      return planReturn(subject, action)
    case 'exchange-items':
      return planExchange(subject, action)
    default:
      return unreachable(action)
  }
}

function planCancel(subject: OperationSubject, reason: string): Plan {
  const { order, policy, isStaff } = subject
  if (!isStaff && !CANCEL_REASONS.some((known) => known === reason)) {
    return no('请选一个取消的原因。', 'Choose why you cancel.')
  }
  const isEarly = order.state === 'pending' || (isStaff && order.state === 'processing')
  if (!isEarly) return notPending(order)
  if (order.state === 'processing' && order.parcels.length > 0) {
    return no(
      '已有包裹寄出，不能整单取消。',
      'A parcel of this order has left already, so the whole order cannot be cancelled.',
    )
  }
  if (order.itemsChangedAt && !policy.mayCancelAfterChange && !isStaff) {
    return no(
      '订单的商品改过一次，不能再取消。',
      'The items of this order were changed once, so it cannot be cancelled any more.',
    )
  }
  const voids = order.ledger.filter((entry) => entry.kind === 'charge' && entry.state === 'pending')
  const settled = order.ledger.filter((entry) => entry.state !== 'pending' || entry.kind === 'refund')
  const refunds = [...paidByMethod(settled)].filter(([, amount]) => amount > 0)
  const refundMinor = refunds.reduce((sum, [, amount]) => sum + amount, 0)
  const tooMuch = overLimit(subject, refundMinor)
  if (tooMuch) return tooMuch
  return ok({
    ...NOTHING,
    order: { state: 'cancelled', cancelReason: reason },
    voids: voids.map((entry) => entry.id),
    ledger: refunds.map(([methodId, amountMinor]) => ({
      kind: 'refund' as const,
      methodId,
      methodKind: kindOf(order, methodId),
      amountMinor,
      reason: 'cancel-order',
    })),
    stock: order.lines.flatMap((line) => (line.variantId ? [{ variantId: line.variantId, units: -line.units }] : [])),
    differenceMinor: -refundMinor,
  })
}

function planPayment(subject: OperationSubject, methodId: string): Plan {
  const { order } = subject
  if (order.state !== 'pending') return notPending(order)
  const [entry, ...others] = order.ledger
  if (!entry || others.length > 0 || entry.kind !== 'charge' || order.itemsChangedAt) {
    return no(
      '这张订单的付款已经动过，不能再换付款方式。',
      'The payment of this order was touched already and cannot be changed again.',
    )
  }
  const method = methodOf(subject, methodId)
  if (!method.ok) return method
  if (entry.methodId === methodId) return no('这就是现在的付款方式。', 'That is how it is paid already.')
  if (!covers(method.value, entry.amountMinor)) return tooLittle(method.value)
  const isPromise = entry.state === 'pending'
  const charge = {
    kind: 'charge' as const,
    ...idKind(method.value),
    amountMinor: entry.amountMinor,
    reason: 'change-payment',
  }
  const refund = {
    kind: 'refund' as const,
    methodId: entry.methodId,
    methodKind: entry.methodKind,
    amountMinor: entry.amountMinor,
    reason: 'change-payment',
  }
  return ok({ ...NOTHING, ledger: isPromise ? [charge] : [charge, refund], voids: isPromise ? [entry.id] : [] })
}

function planItems(subject: OperationSubject, changes: readonly LineChange[], methodId: string): Plan {
  const { order } = subject
  if (order.state !== 'pending') return notPending(order)
  if (order.itemsChangedAt) return no('订单的商品只能改一次。', 'The items of an order can be changed once only.')
  const method = methodOf(subject, methodId)
  if (!method.ok) return method
  const after = exchanged(subject, changes, { mayKeep: false })
  if (!after.ok) return after
  const { differenceMinor, edits, stock } = after.value
  if (differenceMinor > 0 && !covers(method.value, differenceMinor)) return tooLittle(method.value)
  const tooMuch = overLimit(subject, Math.abs(differenceMinor))
  if (tooMuch) return tooMuch
  return ok({
    ...NOTHING,
    areItemsChanged: true,
    lines: edits,
    stock,
    ledger:
      differenceMinor === 0
        ? []
        : [
            {
              kind: differenceMinor > 0 ? 'charge' : 'refund',
              ...idKind(method.value),
              amountMinor: Math.abs(differenceMinor),
              reason: 'change-items',
            },
          ],
    differenceMinor,
  })
}

function planReturn(subject: OperationSubject, action: Extract<OperationAction, { kind: 'return-items' }>): Plan {
  const { order } = subject
  const may = mayComeBack(subject)
  if (!may.ok) return may
  const method = methodOf(subject, action.methodId)
  if (!method.ok) return method
  if (method.value.kind !== 'gift_card' && !order.ledger.some((entry) => entry.methodId === action.methodId)) {
    return no(
      '退款只能退回原来的付款方式，或您自己的礼品卡。',
      'A refund goes back to how it was paid, or to a gift card of your own.',
    )
  }
  const wanted = countUnits(action.lines)
  if (wanted.size === 0 || !areCounted(action.lines)) return no('没有选要退的商品。', 'Choose what you send back.')
  let refundMinor = 0
  for (const [lineId, units] of wanted) {
    const line = lineOf(order, lineId, units)
    if (!line.ok) return line
    refundMinor += refundOf(order, line.value, units)
  }
  const tooMuch = overLimit(subject, refundMinor)
  if (tooMuch) return tooMuch
  return ok({
    ...NOTHING,
    afterSale: {
      kind: 'return',
      reason: action.reason,
      lines: [...wanted].map(([lineId, units]) => ({ lineId, units, to: null })),
      methodId: action.methodId,
      amountMinor: -refundMinor,
    },
    differenceMinor: -refundMinor,
  })
}

function planExchange(subject: OperationSubject, action: Extract<OperationAction, { kind: 'exchange-items' }>): Plan {
  const may = mayComeBack(subject)
  if (!may.ok) return may
  if (subject.order.afterSales.some((afterSale) => afterSale.kind === 'exchange' && isStanding(afterSale.state))) {
    return no('每张订单只能换一次货。', 'An order can be exchanged once only.')
  }
  const method = methodOf(subject, action.methodId)
  if (!method.ok) return method
  const after = exchanged(subject, action.changes, { mayKeep: true })
  if (!after.ok) return after
  const { differenceMinor, wanted } = after.value
  if (differenceMinor > 0 && !covers(method.value, differenceMinor)) return tooLittle(method.value)
  const tooMuch = overLimit(subject, Math.abs(differenceMinor))
  if (tooMuch) return tooMuch
  return ok({
    ...NOTHING,
    // The new goods are kept for her until the old ones are back.
    // What was delivered is not held any more: everything that goes out is, also where the same comes back.
    stock: wanted,
    afterSale: {
      kind: 'exchange',
      reason: action.reason,
      lines: action.changes.map(({ lineId, units, toVariantId }) => {
        const variant = subject.variants.get(toVariantId)
        const to = variant && {
          variantId: variant.id,
          unitPriceMinor: variant.priceMinor,
          taxRateBp: variant.taxRateBp,
        }
        return { lineId, units, to: to ?? null }
      }),
      methodId: action.methodId,
      amountMinor: differenceMinor,
    },
    differenceMinor,
  })
}

interface Exchanged {
  readonly edits: LineEdit[]
  /** More and fewer units that are to be held, in all, while nothing has been sent. */
  readonly stock: { variantId: string; units: number }[]
  /** Units that go out instead. */
  readonly wanted: { variantId: string; units: number }[]
  readonly differenceMinor: number
}

/**
 * The lines after some units became other variants. A discount stays with the units that had it, as far as their new
 * price reaches; the difference is what the order costs afterwards less what it costs now, so both always agree.
 */
export function exchanged(
  subject: Pick<OperationSubject, 'order' | 'variants'>,
  changes: readonly LineChange[],
  { mayKeep }: { readonly mayKeep: boolean },
): Result<Exchanged, Refusal> {
  const { order, variants } = subject
  if (changes.length === 0 || !areCounted(changes)) return no('没有选要换的商品。', 'Choose what is to be changed.')
  const edits: LineEdit[] = []
  const stock = new Map<string, number>()
  const wanted = new Map<string, number>()
  let differenceMinor = 0
  for (const [lineId, units] of countUnits(changes)) {
    const found = lineOf(order, lineId, units)
    if (!found.ok) return found
    const line = found.value
    differenceMinor -= lineAmounts(line, order.isTaxIncluded).totalMinor
    let taken = 0
    const parts: Omit<OrderLine, 'id' | 'position'>[] = []
    for (const change of changes.filter((one) => one.lineId === lineId)) {
      const variant = variants.get(change.toVariantId)
      if (!variant || line.productId === null || variant.productId !== line.productId) {
        return no('只能换成同一件商品的其他规格。', 'Only another variant of the same product can be taken instead.')
      }
      if (!mayKeep && variant.id === line.variantId)
        return no('换成的规格和原来一样。', 'That is the variant it has already.')
      const share = shareOf(line.discountMinor, line.units, taken, change.units)
      taken += change.units
      parts.push({
        productId: variant.productId,
        variantId: variant.id,
        sku: variant.sku,
        name: variant.name,
        options: variant.options,
        units: change.units,
        unitPriceMinor: variant.priceMinor,
        discountMinor: Math.min(share, change.units * variant.priceMinor),
        taxRateBp: variant.taxRateBp,
      })
      stock.set(variant.id, (stock.get(variant.id) ?? 0) + change.units)
      wanted.set(variant.id, (wanted.get(variant.id) ?? 0) + change.units)
      if (line.variantId) stock.set(line.variantId, (stock.get(line.variantId) ?? 0) - change.units)
    }
    const left = line.units - taken
    const [first, ...more] = parts
    if (left > 0) {
      const discountMinor = line.discountMinor - shareOf(line.discountMinor, line.units, 0, taken)
      edits.push({ kind: 'resize', lineId, units: left, discountMinor }, ...parts.map(added))
      differenceMinor += lineAmounts({ ...line, units: left, discountMinor }, order.isTaxIncluded).totalMinor
    } else if (first) {
      edits.push({ kind: 'replace', lineId, line: first }, ...more.map(added))
    }
    for (const part of parts) differenceMinor += lineAmounts(part, order.isTaxIncluded).totalMinor
  }
  for (const [variantId, units] of wanted) {
    const free = variants.get(variantId)?.availableUnits
    if (free !== null && (free ?? 0) < units)
      return no('想换的规格没有库存了。', 'The variant that you want is out of stock.')
  }
  return ok({
    edits,
    stock: [...stock].filter(([, units]) => units !== 0).map(([variantId, units]) => ({ variantId, units })),
    wanted: [...wanted].map(([variantId, units]) => ({ variantId, units })),
    differenceMinor,
  })
}

const added = (line: Omit<OrderLine, 'id' | 'position'>): LineEdit => ({ kind: 'add', line })

/** Whether goods of this order may come back now. */
function mayComeBack({ order, policy, recentCases, isStaff, now }: OperationSubject): Result<true, Refusal> {
  if (order.state !== 'delivered') {
    return no('订单还没有送达，不能退换。', 'The order has not been delivered, so nothing can come back yet.')
  }
  if (order.afterSales.some((afterSale) => isOpen(afterSale.state))) {
    return no('这张订单已有一个退换申请在处理。', 'A return or exchange of this order is being dealt with already.')
  }
  if (isStaff) return ok(true)
  // An imported order may not say when it arrived: its state alone is known then.
  if (order.deliveredAt && now > order.deliveredAt.getTime() + policy.returnDays * DAY_MS) {
    return no(
      `送达已超过 ${policy.returnDays} 天，不能再退换。`,
      `It was delivered more than ${policy.returnDays} days ago.`,
    )
  }
  if (recentCases >= policy.casesIn30Days) {
    return no(
      '最近退换较多，这一次请联系店员。',
      'There were many returns lately: please talk to the shop about this one.',
    )
  }
  return ok(true)
}

function lineOf(order: Order, lineId: string, units: number): Result<OrderLine, Refusal> {
  const line = order.lines.find((candidate) => candidate.id === lineId)
  if (!line) return no('订单里没有这件商品。', 'That item is not part of this order.')
  if (!Number.isSafeInteger(units) || units < 1 || units > line.units - returnedUnits(order, lineId)) {
    return no('数量超过了订单里的件数。', 'That is more than the order holds.')
  }
  return ok(line)
}

/** One by one: a sum that is right may hide a negative part. */
const areCounted = (lines: readonly { readonly units: number }[]): boolean =>
  lines.every(({ units }) => Number.isSafeInteger(units) && units >= 1)

function countUnits(lines: readonly { readonly lineId: string; readonly units: number }[]): Map<string, number> {
  const units = new Map<string, number>()
  for (const line of lines) units.set(line.lineId, (units.get(line.lineId) ?? 0) + line.units)
  return units
}

function methodOf({ methods }: OperationSubject, id: string): Result<PaymentMethod, Refusal> {
  const method = methods.find((candidate) => candidate.id === id)
  return method ? ok(method) : no('没有这种付款方式，或不属于您。', 'No such payment method, or it is not yours.')
}

const covers = (method: PaymentMethod, amountMinor: number): boolean =>
  method.kind !== 'gift_card' || (method.balanceMinor ?? 0) >= amountMinor
const tooLittle = (method: PaymentMethod) =>
  no(`${shownMethod(method, 'zh')}余额不够。`, `${shownMethod(method, 'en')}: there is not enough left on it.`)
const idKind = ({ id, kind }: PaymentMethod) => ({ methodId: id, methodKind: kind })
const kindOf = (order: Order, methodId: string) =>
  order.ledger.find((entry) => entry.methodId === methodId)?.methodKind ?? 'external'

function overLimit(
  { policy, isStaff }: OperationSubject,
  amountMinor: number,
): { ok: false; error: Refusal } | undefined {
  if (isStaff || policy.mostMinor === null || amountMinor <= policy.mostMinor) return undefined
  return no('金额较大，这一步由店员来办。', 'An amount of this size is decided by a person of the shop.')
}

const STATE_WORDS: Readonly<Record<Order['state'], LocalizedText>> = {
  pending: { zh: '待处理', en: 'pending' },
  processing: { zh: '已在备货', en: 'being packed' },
  shipped: { zh: '已发货', en: 'on its way' },
  delivered: { zh: '已送达', en: 'delivered' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}
const notPending = ({ state }: Order) =>
  no(
    `订单${STATE_WORDS[state].zh}，不能再这样改。`,
    `The order is ${STATE_WORDS[state].en}, so this cannot be changed any more.`,
  )
const no = (zh: string, en: string) => refuse('not-allowed', { zh, en })
