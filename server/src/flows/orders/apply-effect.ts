import { newId, ok, type Result } from '@qianmian/kernel'
import { moveBalance } from '../../modules/customers/index.ts'
import {
  insertAfterSale,
  insertLedger,
  insertLine,
  type LedgerEntry,
  type OperationEffect,
  type Order,
  settleLedger,
  updateLine,
  updateOrder,
} from '../../modules/orders/index.ts'
import { holdUnits, releaseUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { outOfStock } from './change-basket.ts'

/**
 * Does what was planned: goods, then gift cards, lines, money, case and order. Call it in `allOrNothing`, with the order
 * locked: a step that cannot be done takes back those before it.
 */
export async function applyEffect(ctx: Ctx, order: Order, effect: OperationEffect): Promise<Result<true, Refusal>> {
  const released = effect.stock
    .filter(({ units }) => units < 0)
    .map(({ variantId, units }) => ({ variantId, units: -units }))
  if (released.length > 0) await releaseUnits(ctx, { orderId: order.id }, released)
  const held = await holdUnits(
    ctx,
    { orderId: order.id },
    effect.stock.filter(({ units }) => units > 0),
  )
  if (!held.ok) return outOfStock(held.error.variantId, held.error.free)
  const money = await moveMoney(ctx, order, effect.ledger)
  if (!money.ok) return money
  for (const id of effect.voids) await settleLedger(ctx, id, 'voided')
  await editLines(ctx, order, effect)
  if (effect.afterSale) {
    await insertAfterSale(ctx, order, {
      ...effect.afterSale,
      id: newId('asc', ctx.clock, ctx.randomBytes),
      state: 'requested',
      at: new Date(ctx.clock.now()),
      decidedAt: null,
    })
  }
  await updateOrder(ctx, order, {
    ...effect.order,
    ...(effect.areItemsChanged ? { itemsChangedAt: new Date(ctx.clock.now()) } : {}),
  })
  return ok(true)
}

/**
 * Writes movements of money. Gift cards move at once, and so does test money; what a provider, a courier or another shop
 * moves is promised and settled when it has been.
 */
export async function moveMoney(
  ctx: Ctx,
  order: Order,
  entries: OperationEffect['ledger'],
): Promise<Result<LedgerEntry[], Refusal>> {
  const written: LedgerEntry[] = []
  for (const entry of entries) {
    const isCard = entry.methodKind === 'gift_card'
    if (isCard) {
      const by = entry.kind === 'refund' ? entry.amountMinor : -entry.amountMinor
      if (!(await moveBalance(ctx, entry.methodId, by))) {
        return refuse('not-allowed', { zh: '礼品卡余额不够。', en: 'There is not enough left on the gift card.' })
      }
    }
    written.push({
      ...entry,
      id: newId('pay', ctx.clock, ctx.randomBytes),
      state: isCard || entry.methodKind === 'test' ? 'succeeded' : 'pending',
      providerRef:
        entry.kind === 'refund'
          ? (order.ledger.find((one) => one.kind === 'charge' && one.methodId === entry.methodId)?.providerRef ?? null)
          : null,
      at: new Date(ctx.clock.now()),
    })
  }
  await insertLedger(ctx, order.id, written)
  return ok(written)
}

/** Lines as they are afterwards. */
export async function editLines(ctx: Ctx, order: Order, { lines }: Pick<OperationEffect, 'lines'>): Promise<void> {
  let position = Math.max(-1, ...order.lines.map((line) => line.position))
  for (const edit of lines) {
    switch (edit.kind) {
      case 'resize':
        await updateLine(ctx, order.id, edit.lineId, { units: edit.units, discountMinor: edit.discountMinor })
        break
      case 'replace':
        await updateLine(ctx, order.id, edit.lineId, edit.line)
        break
      case 'add':
        position += 1
        await insertLine(ctx, order.id, { ...edit.line, id: newId('oln', ctx.clock, ctx.randomBytes), position })
        break
    }
  }
}
