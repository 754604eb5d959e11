import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costMicros, PRICES, priceOf, UNKNOWN_PRICE } from './prices.data.ts'

const JUNE = Date.UTC(2026, 5, 1)
const FLASH = 'deepseek-flash'

describe('prices', () => {
  it('costs a thousand fresh, cached and written tokens what the table says', () => {
    const row = priceOf('deepseek-v4-flash', JUNE)
    expect(costMicros(row, { input: 1_000_000, cached: 0, output: 0 }, JUNE)).toBe(140_000)
    expect(costMicros(row, { input: 1_000_000, cached: 1_000_000, output: 0 }, JUNE)).toBe(2_800)
    expect(costMicros(row, { input: 0, cached: 0, output: 1_000_000 }, JUNE)).toBe(280_000)
    expect(costMicros(row, { input: 1500, cached: 1200, output: 800 }, JUNE)).toBe(270)
  })

  it('changes the price on the day from which a row holds, not before', () => {
    expect(priceOf(FLASH, Date.UTC(2026, 9, 26, 23, 59)).table).toBe('deepseek-v4-flash/2026-05')
    expect(priceOf(FLASH, Date.UTC(2026, 9, 27)).table).toBe('deepseek-flash/2026-10')
  })

  it.each([
    ['Wednesday 02:00', Date.UTC(2026, 10, 25, 2), 2],
    ['Wednesday 04:00', Date.UTC(2026, 10, 25, 4), 1],
    ['Wednesday 08:00', Date.UTC(2026, 10, 25, 8), 2],
    ['Wednesday 12:00', Date.UTC(2026, 10, 25, 12), 1],
    ['Sunday 02:00', Date.UTC(2026, 10, 22, 2), 1],
  ])('multiplies the price in the dear hours only: %s', (_, at, factor) => {
    expect(costMicros(priceOf(FLASH, at), { input: 1_000_000, cached: 0, output: 0 }, at)).toBe(150_000 * factor)
  })

  it('takes a price for unknown models that is higher than every known one, so that the budget stops too early', () => {
    expect(priceOf('some-local-model', JUNE)).toBe(UNKNOWN_PRICE)
    for (const row of PRICES) {
      const factor = row.peak?.factor ?? 1
      expect(UNKNOWN_PRICE.input, row.table).toBeGreaterThanOrEqual(row.input * factor)
      expect(UNKNOWN_PRICE.output, row.table).toBeGreaterThanOrEqual(row.output * factor)
    }
  })

  it('is never negative and never free for tokens, even when a provider reports more cached than sent', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (input, cached, output) => {
        const cost = costMicros(priceOf(FLASH, JUNE), { input, cached, output }, JUNE)
        expect(cost).toBeGreaterThanOrEqual(input + cached + output > 0 ? 1 : 0)
        expect(Number.isInteger(cost)).toBe(true)
      }),
    )
  })
})
