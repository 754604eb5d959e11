import { describe, expect, it } from 'vitest'
import { supplyItemFixture } from '../../../test/supply-item-fixture.ts'
import { chartDays, outStretches, peakOf } from './forecast-shape.ts'
import { dayAt, dayNumber } from './supply-figures.ts'

const item = supplyItemFixture()

describe('the days of the forecast chart', () => {
  it('run on from the last sold day to the forecast without a gap', () => {
    const days = chartDays(item, 84, 42)
    expect(days).toHaveLength(126)
    for (const [i, { day }] of days.entries()) expect(day).toBe((days[0]?.day ?? 0) + i)
    expect(days.filter(({ ahead }) => ahead)).toHaveLength(42)
    expect(dayAt(days[84]?.day ?? 0)).toBe(item.today)
  })

  it('show nothing of the future where there is no forecast', () => {
    expect(chartDays({ ...item, forecast: null }, 30, 42)).toHaveLength(30)
    expect(chartDays({ ...item, forecast: null, history: [] }, 30, 42)).toEqual([])
  })

  it('join days without stock into one stretch', () => {
    const [stretch, ...others] = outStretches(chartDays(item, 84, 42))
    expect(others).toEqual([])
    expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBe(3)
  })

  it('name the coming occasion that lifts sales most, never one that has passed', () => {
    const days = chartDays(item, 84, 42)
    const peak = peakOf(item, days)
    expect(peak?.name.id).toBe('d12')
    expect(Math.abs((days[peak?.index ?? 0]?.day ?? 0) - dayNumber('2026-12-12'))).toBeLessThanOrEqual(1)
    expect(peakOf({ ...item, occasions: item.occasions.slice(0, 1) }, days)).toBeUndefined()
  })
})
