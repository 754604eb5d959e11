import { err, ok, type Result } from '@qianmian/kernel'
import type { LedgerEntry, PriceLedger } from './ledger.ts'

const DAY_MS = 86_400_000
const CN_DAYS = 7
const EU_DAYS = 30

/** The law that a comparison of prices is judged by. The two rules differ in window and in kind of price: never mixed. */
export type ReferenceRule = 'cn-lowest-transacted-7-days' | 'eu-lowest-shown-30-days'

/** A price that a reduction may be compared with, and the line of the ledger that proves it. */
export interface ReferencePrice {
  readonly rule: ReferenceRule
  readonly price: number
  readonly evidence: LedgerEntry
  readonly fromMs: number
  readonly toMs: number
}

/** `raised-before`: the price was raised shortly before, and the reduction takes no more than the raise back. */
export type NoReference =
  | 'never-sold'
  | 'never-shown'
  | 'shown-too-short'
  | 'not-lower'
  | 'other-currency'
  | 'raised-before'

/** The moments before a promotion that count: whole days, so that either reading of "days before" is kept. */
function windowBefore(startMs: number, days: number, utcOffsetMinutes: number): number {
  const offset = utcOffsetMinutes * 60_000
  return Math.floor((startMs + offset) / DAY_MS) * DAY_MS - offset - days * DAY_MS
}

/** @param earliest the first of the entries that count, when several are as low */
function lowest<E extends LedgerEntry & { readonly price: number }>(entries: readonly E[]): E | undefined {
  let best: E | undefined
  for (const entry of entries) if (!best || entry.price < best.price) best = entry
  return best
}

/**
 * China: the lowest price that was paid in the seven days before the promotion; when nothing was sold in them, what was last
 * paid before (明码标价和禁止价格欺诈规定 art. 16; 规范促销行为暂行规定 art. 21).
 * @param startMs when the promotion begins (not when it is asked)
 * @param utcOffsetMinutes of the place; China 480
 */
export function lowestTransacted(
  { entries }: PriceLedger,
  startMs: number,
  utcOffsetMinutes = 480,
): Result<ReferencePrice, 'never-sold'> {
  const fromMs = windowBefore(startMs, CN_DAYS, utcOffsetMinutes)
  const sold = entries.flatMap((entry) => (entry.kind === 'sold' && entry.atMs < startMs ? entry : []))
  const evidence = lowest(sold.filter(({ atMs }) => atMs >= fromMs)) ?? sold.at(-1)
  if (!evidence) return err('never-sold')
  return ok({ rule: 'cn-lowest-transacted-7-days', price: evidence.price, evidence, fromMs, toMs: startMs })
}

/**
 * European Union: the lowest price that was asked in the 30 days before the reduction was announced, with the one that was in
 * force when they began (directive 98/6/EC art. 6a). Of a reduction in steps, `startMs` is when the first step began. A thing
 * that has been on sale for a shorter time is refused, as what then holds differs by member state.
 * @param utcOffsetMinutes of the place; central Europe in winter 60
 */
export function lowestShown(
  { entries }: PriceLedger,
  startMs: number,
  utcOffsetMinutes = 60,
): Result<ReferencePrice, 'never-shown' | 'shown-too-short'> {
  const fromMs = windowBefore(startMs, EU_DAYS, utcOffsetMinutes)
  let inForce: (LedgerEntry & { kind: 'shown' }) | undefined
  const shown: (LedgerEntry & { kind: 'shown' })[] = []
  let isEver = false
  for (const entry of entries) {
    if (entry.kind === 'sold' || entry.atMs >= startMs) continue
    isEver ||= entry.kind === 'shown'
    if (entry.atMs <= fromMs) inForce = entry.kind === 'shown' ? entry : undefined
    else if (entry.kind === 'shown') shown.push(entry)
  }
  if (!isEver) return err('never-shown')
  const isLongEnough = entries.some((entry) => entry.kind === 'shown' && entry.atMs <= fromMs)
  const evidence = lowest(inForce ? [inForce, ...shown] : shown)
  if (!isLongEnough || !evidence) return err('shown-too-short')
  return ok({ rule: 'eu-lowest-shown-30-days', price: evidence.price, evidence, fromMs, toMs: startMs })
}

/** Within so many days a raise before a reduction is looked at; longer ago the raised price is the price. */
const RAISE_DAYS = 30

/**
 * Whether a price was raised for a while to be reduced again (明码标价和禁止价格欺诈规定 art. 17(1): a basis that was raised
 * significantly just before): it was asked for less than thirty days, the price before it was not above the new one, and that one
 * had been asked for longer. A sale that is over is no raise: it was shorter than what followed.
 */
function isRaisedBefore({ entries }: PriceLedger, startMs: number, newPrice: number, basis: number): boolean {
  const shown = entries.flatMap((entry) => (entry.kind === 'shown' && entry.atMs < startMs ? entry : []))
  let n = shown.length
  while (n > 0 && shown[n - 1]!.price >= basis) n -= 1
  const [before, raised] = [shown[n - 1], shown[n]]
  if (!before || !raised || before.price > newPrice || startMs - raised.atMs >= RAISE_DAYS * DAY_MS) return false
  while (n > 0 && shown[n - 1]!.price <= newPrice) n -= 1
  return raised.atMs - shown[n]!.atMs > startMs - raised.atMs
}

declare const proven: unique symbol

/** A struck-through price that was proven: only `strikeThrough` makes one, so nothing else can be shown. */
export interface StrikeThrough extends ReferencePrice {
  readonly [proven]: true
  readonly newPrice: number
  /** The reduction in basis points of the reference, rounded down: never said larger than it is. */
  readonly reductionBp: number
}

/**
 * The one door to a struck-through price: the reference is computed from the ledger, never given, and refused where it cannot
 * be proven, where the new price is not lower, or where the old one was raised shortly before.
 * @param promotion when it begins, what is asked in it, and the currency of that
 * @example strikeThrough(ledger, { startMs, newPrice: 7900, currency: 'CNY' }, 'cn-lowest-transacted-7-days')
 */
export function strikeThrough(
  ledger: PriceLedger,
  promotion: {
    readonly startMs: number
    readonly newPrice: number
    readonly currency: string
    readonly utcOffsetMinutes?: number
  },
  rule: ReferenceRule,
): Result<StrikeThrough, NoReference> {
  const { startMs, newPrice, currency, utcOffsetMinutes } = promotion
  if (currency !== ledger.currency) return err('other-currency')
  const found =
    rule === 'cn-lowest-transacted-7-days'
      ? lowestTransacted(ledger, startMs, utcOffsetMinutes)
      : lowestShown(ledger, startMs, utcOffsetMinutes)
  if (!found.ok) return found
  const { price } = found.value
  if (!(newPrice > 0) || newPrice >= price) return err('not-lower')
  if (rule === 'cn-lowest-transacted-7-days' && isRaisedBefore(ledger, startMs, newPrice, price))
    return err('raised-before')
  const reductionBp = Number((BigInt(price - newPrice) * 10_000n) / BigInt(price))
  return ok({ ...found.value, newPrice, reductionBp } as StrikeThrough)
}
