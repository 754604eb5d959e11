import { describe, expect, it } from 'vitest'
import { CITIES } from '../../../../server/src/contract/divisions.data.ts'
import { PROVINCES } from './china-grid.data.ts'
import { PLACES_BY_PROVINCE } from './china-places.data.ts'
import { FACETS, heatStep, middleOf, project } from './china-shape.ts'

/** Area in 10,000 km², as the provinces' yearbooks give it. */
const AREAS: Readonly<Record<string, number>> = {
  新疆维吾尔自治区: 166,
  西藏自治区: 122.8,
  内蒙古自治区: 118.3,
  青海省: 72.2,
  四川省: 48.6,
  黑龙江省: 47.3,
  甘肃省: 42.6,
  云南省: 39.4,
  广西壮族自治区: 23.8,
  湖南省: 21.2,
  陕西省: 20.6,
  河北省: 18.9,
  吉林省: 18.7,
  湖北省: 18.6,
  广东省: 18,
  贵州省: 17.6,
  河南省: 16.7,
  江西省: 16.7,
  山东省: 15.8,
  山西省: 15.7,
  辽宁省: 14.8,
  安徽省: 14,
  福建省: 12.4,
  江苏省: 10.7,
  浙江省: 10.6,
  重庆市: 8.2,
  宁夏回族自治区: 6.6,
  台湾省: 3.6,
  海南省: 3.5,
  北京市: 1.64,
  天津市: 1.2,
  上海市: 0.63,
}

const seats = Object.entries(PLACES_BY_PROVINCE).flatMap(([province, list]) =>
  list.split(', ').map((text) => {
    const [name = '', longitude, latitude] = text.split(' ')
    return { province, name, ...project(Number(longitude), Number(latitude)) }
  }),
)

describe('the map of China', () => {
  it('knows every province by the name that addresses use', () => {
    expect(new Set(PROVINCES.map(({ name }) => name))).toEqual(new Set(CITIES.keys()))
  })

  it('gives each facet to the province whose seat is nearest', () => {
    const wrong = FACETS.filter(({ centre, letter }) => {
      const nearest = seats.reduce((best, seat) =>
        Math.hypot(seat.x - centre.x, seat.y - centre.y) < Math.hypot(best.x - centre.x, best.y - centre.y)
          ? seat
          : best,
      )
      return PROVINCES.find((province) => province.letter === letter)?.name !== nearest.province
    })
    // A facet in the middle between two seats may fall to either by a rounding.
    expect(wrong.length).toBeLessThan(FACETS.length * 0.005)
  })

  it('gives every province about the share of the land that it has', () => {
    const land = Object.values(AREAS).reduce((sum, area) => sum + area, 0)
    const off = PROVINCES.flatMap(({ letter, name }) => {
      const area = AREAS[name]
      if (area === undefined) return []
      const [has, due] = [FACETS.filter((facet) => facet.letter === letter).length, (area / land) * FACETS.length]
      // A quarter more or less, and two facets for the smallest.
      return Math.abs(has - due) > Math.max(2.5, due * 0.25) ? [`${name}: ${has} facets, ${due.toFixed(1)} due`] : []
    })
    expect(off).toEqual([])
  })

  it('has Taiwan, Hainan and Tibet whole, each where it lies', () => {
    const [taiwan, hainan, tibet] = ['台湾省', '海南省', '西藏自治区'].map((name) =>
      middleOf(PROVINCES.find((province) => province.name === name)?.letter ?? ''),
    )
    expect(taiwan && hainan && tibet).toBeTruthy()
    const near = (a: { x: number; y: number } | undefined, b: { x: number; y: number }) =>
      a ? Math.hypot(a.x - b.x, a.y - b.y) : Number.POSITIVE_INFINITY
    expect(near(taiwan, project(121, 23.8))).toBeLessThan(16)
    expect(near(hainan, project(109.8, 19.2))).toBeLessThan(16)
    expect(near(tibet, project(88.5, 31.5))).toBeLessThan(30)
  })

  it('projects the seats of the approved screen to where they stand there', () => {
    for (const [longitude, latitude, x, y] of [
      [121, 31.38, 558, 299],
      [113.12, 23.02, 474, 432],
      [104.07, 30.67, 353, 327],
      [117.2, 39.12, 497, 192],
    ] as const) {
      const at = project(longitude, latitude)
      expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(1)
    }
  })

  it('shades in six steps, the most with the darkest', () => {
    expect([heatStep(0, 100), heatStep(1, 100), heatStep(25, 100), heatStep(100, 100)]).toEqual([1, 1, 3, 6])
  })
})
