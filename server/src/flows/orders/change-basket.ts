import { ok, type Result } from '@qianmian/kernel'
import {
  type Basket,
  type BasketLine,
  type BasketPatch,
  deliversTo,
  findBasket,
  insertBasket,
  updateBasket,
} from '../../modules/checkout/index.ts'
import type { Address, Invoice, OrderVisit } from '../../modules/orders/index.ts'
import { type FreeUnits, releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { readSale, type Sale } from './read-sale.ts'

/** More lines, or more units of one line, are a mistake or an attack. */
export const MOST_LINES = 100
export const MOST_UNITS = 999

/** What a shopper writes into her basket. Lines replace all lines; one of no units goes. */
export interface BasketChange {
  readonly lines?: readonly BasketLine[]
  /** One line alone: so many units more, or exactly so many. */
  readonly line?: BasketLine & { readonly mode: 'add' | 'set' }
  /** Beside `line`, one unit of another variant: what is bundled with it. Both go in, or neither. */
  readonly also?: string
  readonly email?: string
  readonly address?: Address
  readonly deliveryId?: string
  readonly codes?: readonly string[]
  readonly invoice?: Invoice | null
  readonly visit?: OrderVisit | null
}

/**
 * Opens a basket.
 * @param sale what was read of the lines' variants a moment ago, where it was
 * @returns it; its id is a secret that opens it
 */
export async function openBasket(
  ctx: Ctx,
  change: BasketChange,
  source: string,
  sale?: Sale,
): Promise<Result<Basket, Refusal>> {
  const customerId = ctx.actor.kind === 'customer' || ctx.actor.kind === 'agent' ? ctx.actor.customerId : null
  const patch = await patchOf(ctx, { lines: [], address: null, deliveryId: null }, change, sale)
  if (!patch.ok) return patch
  const { lines = [], email, address, deliveryId, codes, invoice } = patch.value
  const visit = change.visit ?? null
  // One row, one statement: it needs no transaction of its own.
  const given = { email, address, deliveryId, codes, invoice }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return ok(await insertBasket(ctx, { lines, source, customerId, visit, ...known }))
}

/** Changes a basket. What a checkout held is let go: it is held anew when she goes on. */
export async function changeBasket(ctx: Ctx, id: string, change: BasketChange): Promise<Result<Basket, Refusal>> {
  return allOrNothing(ctx, async (ctx) => {
    const basket = await findBasket(ctx, id, true)
    if (!basket) return refuse('not-found')
    if (basket.state !== 'open' && basket.state !== 'held') return closed(basket)
    if (basket.state === 'held') await releaseUnits(ctx, { basketId: id })
    return apply(ctx, basket, change)
  })
}

/** Gives a basket up; what it held is free again. */
export async function cancelBasket(ctx: Ctx, id: string): Promise<Result<Basket, Refusal>> {
  return allOrNothing(ctx, async (ctx) => {
    const basket = await findBasket(ctx, id, true)
    if (!basket) return refuse('not-found')
    if (basket.state === 'cancelled') return ok(basket)
    if (basket.state !== 'open' && basket.state !== 'held') return closed(basket)
    await releaseUnits(ctx, { basketId: id })
    return ok(await updateBasket(ctx, id, { state: 'cancelled', holdUntil: null, quote: null }))
  })
}

export const closed = (basket: Basket) =>
  basket.state === 'paying'
    ? refuse('conflict', { zh: '付款正在进行，请稍等。', en: 'It is being paid right now. Wait a moment.' })
    : refuse('conflict', { zh: '这个购物袋已经下过单或取消了。', en: 'This bag was ordered or given up already.' })

async function apply(ctx: Ctx, basket: Basket, change: BasketChange): Promise<Result<Basket, Refusal>> {
  const patch = await patchOf(ctx, basket, change)
  return patch.ok ? ok(await updateBasket(ctx, basket.id, patch.value)) : patch
}

/** What a change comes to in a basket, or why it cannot be. */
async function patchOf(
  ctx: Ctx,
  basket: Pick<Basket, 'lines' | 'address' | 'deliveryId'>,
  change: BasketChange,
  known?: Sale,
): Promise<Result<BasketPatch, Refusal>> {
  const patch: BasketPatch = { state: 'open', holdUntil: null, quote: null }
  const wanted = change.lines ?? (change.line && withLines(basket.lines, change.line, change.also))
  const needsRules = Boolean(change.address || change.deliveryId)
  const wantedIds = wanted?.map((line) => line.variantId) ?? []
  const sale = known ?? (wanted || needsRules ? await readSale(ctx, wantedIds) : undefined)
  if (wanted && sale) {
    const lines = checkLines(sale.free, wanted, basket.lines)
    if (!lines.ok) return lines
    patch.lines = lines.value
  }
  if (needsRules && sale) {
    const { settings } = sale
    const address = change.address ?? (basket.address as Address | null)
    const deliveryId = change.deliveryId ?? basket.deliveryId
    const fitting = settings.deliveries.filter((option) => !address || deliversTo(option, address.country))
    if (address && fitting.length === 0) {
      return refuse('unprocessable', { zh: '我们不送到那里。', en: 'We do not deliver there.' })
    }
    if (change.deliveryId && !fitting.some((option) => option.id === change.deliveryId)) {
      return refuse('unprocessable', { zh: '没有这种配送方式。', en: 'There is no such way of delivery.' })
    }
    if (change.address) patch.address = change.address
    patch.deliveryId = fitting.some((option) => option.id === deliveryId) ? deliveryId : (fitting[0]?.id ?? null)
  }
  if (change.email !== undefined) patch.email = change.email
  if (change.codes) patch.codes = change.codes
  if (change.invoice !== undefined) patch.invoice = change.invoice
  if (change.visit !== undefined) patch.visit = change.visit
  return ok(patch)
}

function withLines(lines: readonly BasketLine[], line: NonNullable<BasketChange['line']>, also: string | undefined) {
  const one = withLine(lines, line)
  return also === undefined ? one : withLine(one, { variantId: also, units: 1, mode: 'add' })
}

function withLine(lines: readonly BasketLine[], { variantId, units, mode }: NonNullable<BasketChange['line']>) {
  const before = lines.find((line) => line.variantId === variantId)?.units ?? 0
  const line = { variantId, units: mode === 'set' ? units : before + units }
  return before > 0 ? lines.map((one) => (one.variantId === variantId ? line : one)) : [...lines, line]
}

/** @param before what is in the basket already: only what becomes more is looked for, so that a thing that sold out can be taken out */
function checkLines(
  free: FreeUnits,
  lines: readonly BasketLine[],
  before: readonly BasketLine[],
): Result<BasketLine[], Refusal> {
  const units = new Map<string, number>()
  for (const line of lines) units.set(line.variantId, (units.get(line.variantId) ?? 0) + line.units)
  const wanted = [...units].filter(([, n]) => n > 0).map(([variantId, n]) => ({ variantId, units: n }))
  if (wanted.length > MOST_LINES || wanted.some((line) => line.units > MOST_UNITS)) {
    return refuse('unprocessable', { zh: '一次买不了这么多。', en: 'That is more than can be bought at once.' })
  }
  const short = wanted.find((line) => {
    const left = free.get(line.variantId)
    const had = before.find((one) => one.variantId === line.variantId)?.units ?? 0
    if (line.units <= had) return false
    return left !== null && (left ?? 0) < line.units
  })
  if (short) return outOfStock(short.variantId, free.get(short.variantId) ?? 0)
  return ok(wanted)
}

/** The refusal that names the variant and how many are left. */
export const outOfStock = (variantId: string, free: number) =>
  refuse(
    'out-of-stock',
    free > 0 ? { zh: `库存只剩 ${free} 件。`, en: `Only ${free} left in stock.` } : { zh: '卖完了。', en: 'Sold out.' },
    { [variantId]: { zh: `剩 ${Math.max(0, free)} 件`, en: `${Math.max(0, free)} left` } },
  )
