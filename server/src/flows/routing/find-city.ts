import { provinceOf } from '../supply/regions.ts'
import { CITY_TABLE, PROVINCE_NAMES_EN } from './cities.data.ts'

/** A city at prefecture level with the place of its seat, in degrees. */
export interface City {
  /** As the address form has it: 杭州市. */
  readonly name: string
  readonly nameEn: string
  /** As GB/T 2260 has it: 浙江省. */
  readonly province: string
  readonly longitude: number
  readonly latitude: number
}

/** Every city whose place is known. */
export const KNOWN_CITIES: readonly City[] = Object.entries(CITY_TABLE).flatMap(([province, line]) =>
  line.split(', ').map((entry) => {
    const [name = '', en = '', longitude = '', latitude = ''] = entry.split(' ')
    return {
      name,
      // Names of two words are written together in the table.
      nameEn: en.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '),
      province,
      longitude: Number(longitude),
      latitude: Number(latitude),
    }
  }),
)

/** Provinces that are one city: whatever district is written, the parcel goes there. */
const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市', '香港特别行政区', '澳门特别行政区'])

const KIND = /(?:市|地区|盟|林区|特别行政区|自治州|自治县|县|州)$/u
/** What stands between the name of a place and 自治州: the peoples it is named after. */
const PEOPLES =
  /(?:(?:朝鲜|土家|苗|侗|布依|壮|彝|哈尼|傣|白|景颇|傈僳|藏|羌|回|蒙古|黎)族?|柯尔克孜|哈萨克)+(?=自治[州县]$)/u

/** @example stemOf('延边朝鲜族自治州') // '延边' */
function stemOf(name: string): string {
  const bare = name.replace(PEOPLES, '').replace(KIND, '')
  return bare.length >= 2 ? bare : name
}

const latin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:city|shi|prefecture|municipality|province|sheng)$/u, '')
    .replace(/[^a-z]/g, '')

const BY_NAME = new Map<string, City[]>()
for (const city of KNOWN_CITIES)
  for (const key of new Set([city.name, stemOf(city.name), latin(city.nameEn)]))
    BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), city])

const PROVINCE_BY_LATIN = new Map(Object.entries(PROVINCE_NAMES_EN).map(([name, en]) => [latin(en), name]))

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(text)

/**
 * The city of an address, from what people write: with or without 市, 地区, 盟 and 自治州, in Chinese or in English. A name that
 * two cities share (Suzhou) is decided by the province, and a city that is not in the province that was written is none.
 * @param region province as written; empty where nothing was
 * @returns undefined where the name is not known, or could be two cities: nothing is guessed
 * @example findCity('江苏', 'Suzhou')?.name // '苏州市'
 */
export function findCity(region: string, city: string): City | undefined {
  const [written, name] = [region.trim(), city.trim()]
  const province = provinceOf(written) ?? PROVINCE_BY_LATIN.get(latin(written))
  // Who cannot say which province is meant may still have named a city that there is only once.
  const inside = (found: readonly City[]): readonly City[] =>
    province === undefined ? found : found.filter((one) => one.province === province)
  if (province !== undefined && MUNICIPALITIES.has(province))
    return KNOWN_CITIES.find((one) => one.province === province)
  if (name === '') return undefined
  const keys = isLatin(name) ? [latin(name)] : [name, name.replace(/\s/g, ''), stemOf(name)]
  for (const key of keys) {
    const found = inside(BY_NAME.get(key) ?? [])
    if (found.length === 1) return found[0]
    if (found.length > 1) return undefined
  }
  return undefined
}
