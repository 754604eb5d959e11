import { describe, expect, it } from 'vitest'
import { demandPlaces } from './demand-places.ts'
import { regionsAhead } from './plan-figures.ts'

const LOCATIONS = [{ id: 'hz' }, { id: 'cd' }]
const anyRoom = { capacityUnits: null, inboundUnitsPerDay: null }
const PLACES = [
  { locationId: 'hz', longitude: 120.2, latitude: 30.3, ...anyRoom },
  { locationId: 'cd', longitude: 104.1, latitude: 30.7, ...anyRoom },
]
const REGIONAL = [
  { variantId: 'tea', region: '浙江', units: 60 },
  { variantId: 'tea', region: '上海市', units: 20 },
  { variantId: 'cup', region: '四川省', units: 20 },
  { variantId: 'cup', region: 'Ruritania', units: 900 },
]

describe('where demand was', () => {
  const where = demandPlaces(
    REGIONAL,
    [
      { region: '四川', weeksBack: 0, units: 7 },
      { region: '浙江省', weeksBack: 2, units: 5 },
      { region: '上海', weeksBack: 2, units: 4 },
    ],
    LOCATIONS,
    PLACES,
  )

  it('falls to the nearest warehouse, in the order of warehouses; what is no province counts nowhere', () => {
    expect([...where.shares]).toEqual([0.8, 0.2])
    expect([...where.provinces]).toEqual([
      ['浙江省', 60],
      ['上海市', 20],
      ['四川省', 20],
    ])
  })

  it('is told by week, the last week last', () => {
    expect(where.weeks.map((weeks) => [...weeks])).toEqual([
      [9, 0, 0],
      [0, 0, 7],
    ])
  })

  it('is as the whole shop for an item of which little was sold', () => {
    expect(where.sharesOf('new')).toEqual([0.8, 0.2])
    expect(where.sharesOf('cup')[1]).toBeCloseTo((20 + 20 * 0.2) / 40)
  })

  it('moves the provinces of a warehouse along with it', () => {
    const forecasts = [{ mean: new Float64Array(42).fill(10) }]
    const still = regionsAhead({ where }, forecasts, where.shares)
    expect(still).toEqual([
      { province: '浙江省', units: 84 },
      { province: '上海市', units: 28 },
      { province: '四川省', units: 28 },
    ])
    const moved = regionsAhead({ where }, forecasts, Float64Array.of(0.6, 0.4))
    expect(moved.find(({ province }) => province === '四川省')?.units).toBe(56)
    expect(moved.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(140)
  })

  it('is even where nobody said where the warehouses are', () => {
    const nowhere = demandPlaces(REGIONAL, [], LOCATIONS, [])
    expect([...nowhere.shares]).toEqual([0.5, 0.5])
    expect(nowhere.weeks.map((weeks) => weeks.length)).toEqual([0, 0])
    expect(regionsAhead({ where: nowhere }, [{ mean: new Float64Array(42).fill(10) }], nowhere.shares)[0]?.units).toBe(
      84,
    )
  })
})
