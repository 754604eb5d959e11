import { describe, expect, it } from 'vitest'
import { CITIES } from '../../contract/divisions.data.ts'
import { PROVINCES } from '../supply/provinces.data.ts'
import { distanceKm } from '../supply/regions.ts'
import { PROVINCE_BOXES, PROVINCE_NAMES_EN } from './cities.data.ts'
import { findCity, KNOWN_CITIES } from './find-city.ts'

const nameOf = (region: string, city: string): string | undefined => findCity(region, city)?.name

describe('cities of addresses', () => {
  it('have a place for every city that the address form offers, but the one at sea', () => {
    const known = new Set(KNOWN_CITIES.map(({ province, name }) => `${province} ${name}`))
    const offered = [...CITIES].flatMap(([province, names]) => names.map((name) => `${province} ${name}`))
    expect(offered.filter((one) => !known.has(one))).toEqual(['海南省 三沙市'])
    expect([...known].filter((one) => !offered.includes(one))).toEqual([])
    expect(Object.keys(PROVINCE_BOXES)).toEqual([...CITIES.keys()])
    expect(Object.keys(PROVINCE_NAMES_EN)).toEqual([...CITIES.keys()])
  })

  it('lie in the box of their province, apart from one another, and capitals where provinces have them', () => {
    for (const { name, province, longitude, latitude } of KNOWN_CITIES) {
      const [west, east, south, north] = PROVINCE_BOXES[province] ?? [0, 0, 0, 0]
      const isInside = longitude >= west && longitude <= east && latitude >= south && latitude <= north
      expect([name, isInside]).toEqual([name, true])
    }
    for (const [i, a] of KNOWN_CITIES.entries())
      for (const b of KNOWN_CITIES.slice(i + 1)) expect(distanceKm(a, b), `${a.name} ${b.name}`).toBeGreaterThan(3)
    for (const [province, at] of Object.entries(PROVINCES)) {
      const nearest = Math.min(
        ...KNOWN_CITIES.filter((city) => city.province === province).map((city) => distanceKm(city, at)),
      )
      expect([province, nearest < 12]).toEqual([province, true])
    }
  })

  it('are found by whatever people write', () => {
    for (const { name, province } of KNOWN_CITIES) expect(nameOf(province, name)).toBe(name)
    for (const [region, city, name] of [
      ['浙江省', '杭州', '杭州市'],
      ['浙江', '杭州市 ', '杭州市'],
      ['Zhejiang', 'Hangzhou', '杭州市'],
      ['Zhejiang Province', 'hangzhou city', '杭州市'],
      ['吉林', '延边', '延边朝鲜族自治州'],
      ['吉林', '延边州', '延边朝鲜族自治州'],
      ['内蒙古', '锡林郭勒', '锡林郭勒盟'],
      ['新疆', '喀什', '喀什地区'],
      ['云南', '大理', '大理白族自治州'],
      ['陕西', "Xi'an", '西安市'],
      ['山西', 'Luliang', '吕梁市'],
      ['上海', '徐汇区', '上海市'],
      ['Beijing', '', '北京市'],
      ['', '苏州', '苏州市'],
    ] as const)
      expect([region, city, nameOf(region, city)]).toEqual([region, city, name])
  })

  it('that two provinces have are told apart by the province, and never guessed without one', () => {
    expect([nameOf('Jiangsu', 'Suzhou'), nameOf('安徽省', 'Suzhou')]).toEqual(['苏州市', '宿州市'])
    expect([nameOf('江苏', 'Taizhou'), nameOf('浙江', 'Taizhou')]).toEqual(['泰州市', '台州市'])
    for (const [region, city] of [
      ['', 'Suzhou'],
      ['', 'Yulin'],
      // A district of Hebei's neighbour, a city of another province, a county, and nothing.
      ['河北省', '朝阳'],
      ['广东省', '杭州市'],
      ['江苏省', '昆山市'],
      ['江苏省', ''],
      ['California', 'San Francisco'],
      ['', '龙井路 1 号'],
    ] as const)
      expect([region, city, nameOf(region, city)]).toEqual([region, city, undefined])
  })
})
