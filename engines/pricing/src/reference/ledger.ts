import { err, ok, type Result } from '@qianmian/kernel'

/**
 * One line of what was asked and paid for a thing at one place of business. `shown`: from then on this price was asked;
 * `withdrawn`: from then on it was not on sale; `sold`: somebody paid this for one unit, all reductions off. Who it was is not
 * known here. Amounts in integer minor units.
 */
export type LedgerEntry =
  | { readonly kind: 'shown'; readonly atMs: number; readonly price: number }
  | { readonly kind: 'withdrawn'; readonly atMs: number }
  | { readonly kind: 'sold'; readonly atMs: number; readonly price: number }

/** The prices of one variant at one place, in one currency: lines are added at the end and never changed. */
export interface PriceLedger {
  readonly variantId: string
  /** The same place of business: a shop in a region, on a channel. */
  readonly place: string
  readonly currency: string
  readonly entries: readonly LedgerEntry[]
}

export const emptyLedger = (variantId: string, place: string, currency: string): PriceLedger =>
  Object.freeze({ variantId, place, currency, entries: Object.freeze([]) })

/**
 * Adds a line to a ledger; the one that was given is left as it is.
 * @returns `out-of-order` when the line is older than the last, `wrong-amount` when its price is no whole positive amount,
 * `wrong-time`, or `other-currency`
 * @example appendEntry(emptyLedger('var_1', 'CN', 'CNY'), { kind: 'shown', atMs: 0, price: 9900 }, 'CNY')
 */
export function appendEntry(
  ledger: PriceLedger,
  entry: LedgerEntry,
  currency: string,
): Result<PriceLedger, 'out-of-order' | 'wrong-amount' | 'wrong-time' | 'other-currency'> {
  if (currency !== ledger.currency) return err('other-currency')
  if (!Number.isSafeInteger(entry.atMs)) return err('wrong-time')
  if (entry.kind !== 'withdrawn' && !(Number.isSafeInteger(entry.price) && entry.price > 0)) return err('wrong-amount')
  const last = ledger.entries.at(-1)
  if (last && entry.atMs < last.atMs) return err('out-of-order')
  return ok(Object.freeze({ ...ledger, entries: Object.freeze([...ledger.entries, Object.freeze({ ...entry })]) }))
}
