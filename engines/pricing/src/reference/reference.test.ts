import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntry, emptyLedger, type LedgerEntry, type PriceLedger } from './ledger.ts'
import { lowestShown, lowestTransacted, strikeThrough } from './reference-price.ts'

const DAY = 86_400_000
/** Midnight in China. */
const START = Date.UTC(2026, 10, 10, 16)

function ledgerOf(entries: readonly LedgerEntry[], currency = 'CNY'): PriceLedger {
  let ledger = emptyLedger('var_1', 'CN', currency)
  for (const entry of entries) {
    const next = appendEntry(ledger, entry, currency)
    if (!next.ok) throw new Error(next.error)
    ledger = next.value
  }
  return ledger
}
const sold = (days: number, price: number): LedgerEntry => ({ kind: 'sold', atMs: START - days * DAY, price })
const shown = (days: number, price: number): LedgerEntry => ({ kind: 'shown', atMs: START - days * DAY, price })

describe('the ledger', () => {
  it('grows at its end only, exactly, in one currency', () => {
    const ledger = ledgerOf([shown(9, 9900)])
    expect(appendEntry(ledger, shown(10, 9900), 'CNY')).toEqual({ ok: false, error: 'out-of-order' })
    expect(appendEntry(ledger, shown(1, 99.5), 'CNY')).toEqual({ ok: false, error: 'wrong-amount' })
    expect(appendEntry(ledger, shown(1, 9900), 'USD')).toEqual({ ok: false, error: 'other-currency' })
    expect(appendEntry(ledger, { kind: 'sold', atMs: Number.NaN, price: 1 }, 'CNY')).toMatchObject({ ok: false })
    expect(() => (ledger.entries as LedgerEntry[]).push(shown(1, 1))).toThrow()
    expect(() => Object.assign(ledger.entries[0]!, { price: 1 })).toThrow()
  })
})

describe('China: the lowest paid in seven days', () => {
  it('takes what was paid, not what was asked, and not older or newer sales', () => {
    const ledger = ledgerOf([sold(8, 5000), shown(7, 6000), sold(6.9, 9100), sold(3, 8800), sold(-1, 100)])
    expect(lowestTransacted(ledger, START)).toMatchObject({ ok: true, value: { price: 8800 } })
  })
  it('falls back on the last sale before, and refuses where there was none', () => {
    expect(lowestTransacted(ledgerOf([sold(90, 7000), sold(40, 9900)]), START)).toMatchObject({
      ok: true,
      value: { price: 9900 },
    })
    expect(lowestTransacted(ledgerOf([shown(90, 7000), sold(-1, 5)]), START)).toEqual({
      ok: false,
      error: 'never-sold',
    })
  })
  it('counts the whole of the seventh day before, whatever the hour the promotion begins', () => {
    const ledger = ledgerOf([sold(7, 5000), sold(1, 9900)])
    expect(lowestTransacted(ledger, START + 20 * 3_600_000)).toMatchObject({ ok: true, value: { price: 5000 } })
  })
})

describe('European Union: the lowest asked in thirty days', () => {
  const start = Date.UTC(2026, 10, 10, 23)
  const at = (days: number, price: number): LedgerEntry => ({ kind: 'shown', atMs: start - days * DAY, price })
  it('takes what was asked, with the price in force when the days began', () => {
    const ledger = ledgerOf([at(90, 5000), at(40, 7000), at(20, 9900), at(-1, 100)], 'EUR')
    expect(lowestShown(ledger, start)).toMatchObject({ ok: true, value: { price: 7000 } })
  })
  it('forgets a price that was withdrawn before, and refuses what is new', () => {
    const withdrawn = ledgerOf([at(90, 5000), { kind: 'withdrawn', atMs: start - 50 * DAY }, at(20, 9900)], 'EUR')
    expect(lowestShown(withdrawn, start)).toMatchObject({ ok: true, value: { price: 9900 } })
    expect(lowestShown(ledgerOf([at(20, 9900)], 'EUR'), start)).toEqual({ ok: false, error: 'shown-too-short' })
    expect(lowestShown(ledgerOf([], 'EUR'), start)).toEqual({ ok: false, error: 'never-shown' })
  })
})

describe('a struck-through price', () => {
  it('is refused where it is not proven, not lower, or of another currency', () => {
    const ledger = ledgerOf([sold(3, 8800)])
    const ask = (newPrice: number, currency = 'CNY') =>
      strikeThrough(ledger, { startMs: START, newPrice, currency }, 'cn-lowest-transacted-7-days')
    expect(ask(7900)).toMatchObject({ ok: true, value: { price: 8800, newPrice: 7900, reductionBp: 1022 } })
    expect(ask(8800)).toEqual({ ok: false, error: 'not-lower' })
    expect(ask(7900, 'USD')).toEqual({ ok: false, error: 'other-currency' })
    expect(
      strikeThrough(ledger, { startMs: START, newPrice: 7900, currency: 'CNY' }, 'eu-lowest-shown-30-days'),
    ).toEqual({ ok: false, error: 'never-shown' })
  })
  it('is refused in China where the price was raised just to be reduced again', () => {
    const ask = (entries: readonly LedgerEntry[], newPrice: number) => {
      const struck = strikeThrough(
        ledgerOf(entries),
        { startMs: START, newPrice, currency: 'CNY' },
        'cn-lowest-transacted-7-days',
      )
      return struck.ok ? struck.value.price : struck.error
    }
    // 8500 for two months, 10000 for nine days, then "8500 instead of 10000".
    const raised = [shown(70, 8500), shown(9, 10_000), sold(3, 10_000)]
    expect(ask(raised, 8500)).toBe('raised-before')
    expect(ask(raised, 9000)).toBe('raised-before')
    // Below what it was before the raise it is a true reduction, of the price that was paid.
    expect(ask(raised, 7900)).toBe(10_000)
    // In two steps it is the same.
    expect(ask([shown(70, 8500), shown(12, 10_000), shown(9, 11_000), sold(3, 10_000)], 8500)).toBe('raised-before')
    // A sale of five days that has been over for longer was no lower price that was raised.
    expect(ask([shown(70, 10_000), shown(20, 8000), shown(15, 10_000), sold(3, 10_000)], 8500)).toBe(10_000)
    // After a month the raised price is the price.
    expect(ask([shown(90, 8500), shown(31, 10_000), sold(3, 10_000)], 8500)).toBe(10_000)
  })
  it('never stands above any price that was paid in the days before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 30, noNaN: true }), fc.integer({ min: 1, max: 20_000 })), {
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 20_000 }),
        (sales, newPrice) => {
          const ordered = [...sales]
            .sort((a, b) => b[0] - a[0])
            .map(([days, price]) => ({
              kind: 'sold' as const,
              atMs: Math.round(START - days * DAY),
              price,
            }))
          const struck = strikeThrough(
            ledgerOf(ordered),
            { startMs: START, newPrice, currency: 'CNY' },
            'cn-lowest-transacted-7-days',
          )
          if (!struck.ok) return
          for (const { atMs, price } of ordered)
            if (atMs < START && atMs >= START - 7 * DAY) expect(struck.value.price).toBeLessThanOrEqual(price)
          expect(ordered.some(({ price }) => price === struck.value.price)).toBe(true)
          expect(newPrice).toBeLessThan(struck.value.price)
        },
      ),
    )
  })
})
