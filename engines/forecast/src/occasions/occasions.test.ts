import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { countDistribution } from '../sold/counts.ts'
import { forecastShop } from './forecast-shop.ts'
import { learnUplifts, type OccasionNear, windowOfOccasion } from './uplift.ts'

/** Days of three years: 18 June, 11 November, and a new year whose date moves. */
const FEASTS: readonly (readonly [id: string, days: readonly number[]])[] = [
  ['618', [168, 533, 898]],
  ['1111', [314, 679, 1044]],
  ['spring festival', [40, 376, 760]],
]
const SHAPES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '618': { lead: 0.8, eve: 0.7, peak: 3, tail: 0.75 },
  '1111': { 'far lead': 0.9, lead: 0.75, eve: 0.6, peak: 5, tail: 0.6 },
  'spring festival': { 'far lead': 1.4, lead: 1.8, eve: 1.2, peak: 0.3, tail: 0.4, after: 0.8 },
}
const nearOf = (t: number): OccasionNear[] =>
  FEASTS.flatMap(([id, days]) =>
    days.map((day) => ({ id, inDays: day - t })).filter(({ inDays }) => inDays <= 14 && inDays >= -7),
  )

function madeShop(length: number) {
  const random = seededRandom('shop')
  const days = Array.from({ length: length + 30 }, (_, t) => nearOf(t))
  const items = Array.from({ length: 24 }, (_, i) => {
    const level = Math.exp(0.5 + (3.5 * i) / 24)
    const keen = Math.exp(0.3 * random.normal())
    const truth = Float64Array.from({ length: length + 30 }, (_, t) => {
      const factor = (days[t] ?? []).reduce((product, { id, inDays }) => {
        const shape = SHAPES[id]?.[windowOfOccasion(inDays)] ?? 1
        return product * (shape > 2 ? 1 + (shape - 1) * keen : shape)
      }, 1)
      return level * (1 + 0.25 * Math.sin((2 * Math.PI * t) / 7)) * factor
    })
    const units = truth.map((mean) => countDistribution(mean, 1.3 * mean).draw(random))
    return { truth, units }
  })
  return { days, items }
}

describe('occasions', () => {
  const past = 1030
  const { days, items } = madeShop(past)

  it('parts of the time around an occasion', () => {
    expect([12, 6, 1, 0, -2, -6].map(windowOfOccasion)).toEqual(['far lead', 'lead', 'eve', 'peak', 'tail', 'after'])
  })

  it('the shop learns what they multiply by, and items of many sales what is their own', () => {
    const { factors } = learnUplifts(
      items.map(({ units }) => units.subarray(0, past)),
      days.slice(0, past),
    )
    expect(factors.get('618/peak')?.shop).toBeGreaterThan(2.5)
    expect(factors.get('618/peak')?.shop).toBeLessThan(3.8)
    expect(Math.abs((factors.get('spring festival/tail')?.shop as number) - 0.4)).toBeLessThan(0.1)
    expect(Math.abs((factors.get('1111/eve')?.shop as number) - 0.6)).toBeLessThan(0.1)
  })

  it('a forecast that knows them is off by far less around them than one that does not', () => {
    const horizon = 20
    const shop = items.map(({ units }) => ({ units: units.subarray(0, past) }))
    const off = (told: readonly (readonly OccasionNear[])[]): number => {
      const { forecasts } = forecastShop({ items: shop, days: told }, horizon)
      let [error, sold] = [0, 0]
      forecasts.forEach(({ mean }, i) => {
        for (let h = 0; h < horizon; h++) {
          const units = items[i]?.units[past + h] as number
          error += Math.abs(units - (mean[h] as number))
          sold += units
        }
      })
      return error / sold
    }
    const gain = 1 - off(days) / off(days.map(() => []))
    expect(gain).toBeGreaterThan(0.45)
  })

  it('changes nothing where there are none, and says which days it must be told of', () => {
    const uplifts = learnUplifts([Float64Array.of(1, 2, 3)], [[], [], []])
    expect(uplifts.of(0, [])).toBe(1)
    expect(uplifts.of(0, [{ id: 'new', inDays: 0 }])).toBe(1)
    expect(() => forecastShop({ items: [{ units: Float64Array.of(1, 2) }], days: [[], []] }, 3)).toThrow(/5 days/)
    expect(() => learnUplifts([Float64Array.of(1)], [])).toThrow(RangeError)
  })
})
