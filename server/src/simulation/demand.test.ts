import { describe, expect, it } from 'vitest'
import { dayFactor, demandHistory } from './demand.ts'

const VARIANTS = Array.from({ length: 40 }, (_, n) => ({
  id: `v${n}`,
  key: `sku-${n}`,
  category: 'clothing',
  priceMinor: 9900 + n * 100,
}))
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

describe('made-up demand', () => {
  const history = demandHistory(VARIANTS, '2025-05-01', 549, 'demo')

  it('is the same for the same seed, and another for another', () => {
    expect(demandHistory(VARIANTS, '2025-05-01', 549, 'demo')).toEqual(history)
    expect(demandHistory(VARIANTS, '2025-05-01', 549, 'other')).not.toEqual(history)
  })

  it('never sells what is not on the shelf, and loses what is wanted then', () => {
    const days = history.flatMap((one) => one.days)
    expect(days.every((day) => day.sold === Math.min(day.wanted, day.stock) && day.stock >= 0)).toBe(true)
    expect(days.some((day) => day.wanted > day.sold)).toBe(true)
  })

  it('keeps near its law: expected and wanted units agree over all days', () => {
    const wanted = sum(history.flatMap((one) => one.days.map((day) => day.wanted)))
    const expected = sum(history.flatMap((one) => one.days.map((day) => day.meanUnits)))
    expect(Math.abs(wanted / expected - 1)).toBeLessThan(0.05)
  })

  it('peaks on 11.11 and 618, rests at Spring Festival, and more comes on Sundays', () => {
    const on = (day: string) => dayFactor('even', Date.parse(`${day}T00:00:00Z`))
    expect(on('2025-11-11')).toBeGreaterThan(3 * on('2025-10-21'))
    expect(on('2025-06-18')).toBeGreaterThan(2 * on('2025-05-14'))
    expect(on('2026-02-18')).toBeLessThan(0.5 * on('2026-03-18'))
    expect(on('2025-08-10')).toBeGreaterThan(on('2025-08-12'))
  })

  it('does not hang on the ids that a shop gave', () => {
    const other = demandHistory(
      VARIANTS.map((one) => ({ ...one, id: `other-${one.id}` })),
      '2025-05-01',
      549,
      'demo',
    )
    expect(other.map(({ days }) => days)).toEqual(history.map(({ days }) => days))
  })

  it('sells more when it costs less, by the elasticity that it says', () => {
    let looked = 0
    for (const [v, { law, days }] of demandHistory(VARIANTS, '2025-05-01', 549, 'demo', true).entries()) {
      const list = VARIANTS[v]?.priceMinor ?? 0
      days.forEach((day, n) => {
        const ms = Date.parse('2025-05-01T00:00:00Z') + n * 86_400_000
        const atList = law.meanUnits * dayFactor(law.season, ms) * Math.exp((law.yearlyTrend * n) / 365)
        if (day.priceMinor === list || atList < 0.5 || Math.abs(day.priceMinor / list - 1) < 0.05) return
        expect(Math.log(day.meanUnits / atList) / Math.log(day.priceMinor / list)).toBeCloseTo(law.elasticity, 1)
        looked += 1
      })
    }
    expect(looked).toBeGreaterThan(100)
  })

  it('changed the list price of most twice, ends at the present one, and promotes below the one of the time', () => {
    const repriced = demandHistory(VARIANTS, '2025-05-01', 549, 'demo', true)
    const changes = repriced.map(
      ({ days }) => days.filter((day, n) => n > 0 && day.listMinor !== days[n - 1]?.listMinor).length,
    )
    expect(changes.every((n) => n <= 2)).toBe(true)
    expect(changes.filter((n) => n === 2).length).toBeGreaterThan(VARIANTS.length / 2)
    repriced.forEach(({ days }, v) => {
      expect(days.at(-1)?.listMinor).toBe(VARIANTS[v]?.priceMinor)
      expect(days.every((day) => day.priceMinor <= day.listMinor)).toBe(true)
      expect(days.some((day) => day.priceMinor < day.listMinor)).toBe(true)
    })
  })
})
