import { describe, expect, it } from 'vitest'
import { eventAhead } from '../../flows/supply/plan-event.ts'
import { planStock } from './plan-stock.ts'
import type { StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'

const HORIZON = 30
const FUTURES = 20

/** Sells one a day, and so many on each of the two days of the event. */
const item = (id: string, peak: number, changes: Partial<StockPlanItem> = {}): StockPlanItem => ({
  variantId: id,
  unitCostMinor: 1000,
  priceMinor: 3000,
  weekly: Array.from({ length: 20 }, () => 7),
  paths: Float32Array.from({ length: FUTURES * HORIZON }, (_, i) =>
    i % HORIZON === 24 || i % HORIZON === 25 ? peak : 1,
  ),
  shares: [0.5, 0.5],
  free: [30, 30],
  arrivals: [],
  leadDays: 5,
  leadDaysDeviation: 0,
  minOrder: 0,
  pack: 1,
  shelfLifeDays: null,
  ...changes,
})

const order = (items: readonly StockPlanItem[], changes: Partial<StockPlanOrder> = {}): StockPlanOrder => ({
  seed: 'build',
  horizon: HORIZON,
  places: ['east', 'south'],
  items,
  reviewDays: 7,
  budgetMinor: null,
  farLossBp: 2000,
  lane: { fixedMinor: 1000, unitMinor: 100, days: 2 },
  limits: [
    { roomUnits: null, doorUnits: null },
    { roomUnits: null, doorUnits: null },
  ],
  event: { fromDay: 24, untilDay: 26 },
  ...changes,
})

const perDay = (lines: readonly { place: string; arrivalDay: number; units: number }[], place: string) => {
  const days = new Map<number, number>()
  for (const line of lines)
    if (line.place === place) days.set(line.arrivalDay, (days.get(line.arrivalDay) ?? 0) + line.units)
  return days
}

describe('the build before an event, in a plan', () => {
  it('is what the event asks for beyond what will be left, and comes just in time', async () => {
    const { build, builds } = await planStock(order([item('tea', 40)]), () => {})
    // 60 are there, 24 are sold before: 36 are left of 80.
    expect(build?.lines.reduce((sum, { units }) => sum + units, 0)).toBe(44)
    expect(build?.lines.every(({ arrivalDay, orderDay }) => arrivalDay === 23 && orderDay === 18)).toBe(true)
    expect(build?.conflicts).toEqual([])
    // Nothing has to be ordered before stock is looked at again.
    expect(builds).toEqual([])
  })

  it('is proposed once it must be ordered, with what it is worth beside what is bought anyway', async () => {
    // Three a day get through each door: it must begin to come a week earlier.
    const limits = [
      { roomUnits: null, doorUnits: 3 },
      { roomUnits: null, doorUnits: 3 },
    ]
    const { builds } = await planStock(order([item('tea', 40, { leadDays: 12 })], { limits }), () => {})
    expect(builds.length).toBeGreaterThan(0)
    for (const one of builds) {
      expect(one.orderDay).toBeLessThan(7)
      expect(one.profit.mean).toBeGreaterThan(0)
      expect(one.stockOut.after).toBeLessThanOrEqual(one.stockOut.now)
    }
  })

  it('counts what is bought anyway as there', async () => {
    // The next purchase covers the event too: delivery takes so long that it is ordered for.
    const { build, purchases } = await planStock(order([item('tea', 5, { leadDays: 20, free: [2, 2] })]), () => {})
    expect(purchases[0]?.units).toBeGreaterThan(20)
    expect(build?.lines).toEqual([])
  })

  it('shares doors among all items, batch by batch, what is worth most first', async () => {
    const items = Array.from({ length: 130 }, (_, i) => item(`i${i}`, 20, { priceMinor: i < 10 ? 9000 : 3000 }))
    const limits = [
      { roomUnits: null, doorUnits: 40 },
      { roomUnits: null, doorUnits: 40 },
    ]
    const { build } = await planStock(order(items, { limits, event: { fromDay: 24, untilDay: 26 } }), () => {})
    for (const place of ['east', 'south'])
      for (const units of perDay(build?.lines ?? [], place).values()) expect(units).toBeLessThanOrEqual(40)
    // 130 items lack 4 each; 19 days of 40 units at each of two doors are more than enough, so some come early.
    expect(build?.lines.reduce((sum, { units }) => sum + units, 0)).toBe(130 * 4)
    expect(build?.conflicts).toEqual([])
    const narrow = await planStock(
      order(items, { limits: limits.map((one) => ({ ...one, doorUnits: 5 })), event: { fromDay: 24, untilDay: 26 } }),
      () => {},
    )
    const dear = new Set(items.slice(0, 10).map(({ variantId }) => variantId))
    expect(narrow.build?.conflicts.length).toBeGreaterThan(0)
    expect(narrow.build?.conflicts.some((one) => dear.has(one.item))).toBe(false)
  })

  it('says that a warehouse gets too full, over all items', async () => {
    const items = Array.from({ length: 110 }, (_, i) => item(`i${i}`, 1))
    const full = async (roomUnits: number) =>
      (
        await planStock(
          order(items, {
            event: null,
            limits: [
              { roomUnits, doorUnits: null },
              { roomUnits: null, doorUnits: null },
            ],
          }),
          () => {},
        )
      ).warnings.filter(({ kind }) => kind === 'full')
    // 110 items of 30 each, of which half a piece is sold on the first day.
    expect(await full(3500)).toEqual([])
    expect(await full(3000)).toMatchObject([{ kind: 'full', place: 'east', probability: 1, medianDay: 0 }])
  })
})

describe('the event that is built for', () => {
  const days = (inDays: number, id: string) =>
    Array.from({ length: 142 }, (_, t) => (t >= 100 ? [{ id, inDays: inDays - (t - 100) }] : []))
  const mean = (lifted: readonly number[]) => ({
    mean: Float64Array.from({ length: 42 }, (_, t) => (lifted.includes(t) ? 30 : 10)),
  })

  it('is the next sale with the days that are lifted around it', () => {
    const gathered = { days: days(30, '1111'), pastDays: 100 }
    expect(eventAhead(gathered, [mean([28, 29, 30, 31])])).toEqual({ id: '1111', day: 30, fromDay: 28, untilDay: 32 })
    // Nothing was ever lifted: the day itself.
    expect(eventAhead(gathered, [mean([])])).toEqual({ id: '1111', day: 30, fromDay: 30, untilDay: 31 })
  })

  it('is none where it is too near, too far, or no sale', () => {
    expect(eventAhead({ days: days(1, '1111'), pastDays: 100 }, [mean([1])])).toBeUndefined()
    expect(eventAhead({ days: days(50, '1111'), pastDays: 100 }, [mean([])])).toBeUndefined()
    expect(eventAhead({ days: days(20, 'qixi'), pastDays: 100 }, [mean([20])])).toBeUndefined()
  })
})
