import type { Lang } from '../locale.ts'
import { PROVINCES } from './places.data.ts'

interface Place {
  readonly zh: string
  readonly en: string
}

const CITIES = PROVINCES.map(([zh, en, cities]) => ({
  zh,
  en,
  cities: [...cities.matchAll(/(\S+) (\S+)/g)].map(
    ([, cityZh = '', cityEn = '']): Place => ({ zh: cityZh, en: cityEn }),
  ),
}))

/** What stands behind the name of a place and is not translated. */
const SUFFIX = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|自治州|地区|县|区|盟)/gu

const TO_EN = new Map<string, string>()
const TO_ZH = new Map<string, string>()
for (const province of CITIES) {
  TO_EN.set(province.zh, province.en)
  TO_ZH.set(province.en.toLowerCase(), province.zh)
  for (const city of province.cities) {
    const whole = { zh: province.zh + city.zh, en: `${city.en}, ${province.en}` }
    TO_EN.set(whole.zh, whole.en)
    TO_ZH.set(whole.en.toLowerCase(), whole.zh)
    if (!TO_EN.has(city.zh)) TO_EN.set(city.zh, city.en)
    // 台州 and 泰州 are both Taizhou: the English name alone says neither.
    const known = TO_ZH.get(city.en.toLowerCase())
    TO_ZH.set(city.en.toLowerCase(), known === undefined || known === city.zh ? city.zh : '')
  }
}

/**
 * A Chinese province, a city, or both, in the other language; undefined for anything else, also for an English name that
 * two cities share.
 * @example translatePlace('浙江省绍兴市', 'en') // 'Shaoxing, Zhejiang'
 */
export function translatePlace(text: string, to: Lang): string | undefined {
  const bare = text.trim().replace(/^中国[·,，\s]*|,\s*China$/iu, '')
  if (to === 'zh')
    return (
      TO_ZH.get(
        bare
          .toLowerCase()
          .replaceAll("'", '’')
          .replace(/\s*,\s*/g, ', '),
      ) || undefined
    )
  const key = bare.replaceAll(/[\s·,，]/gu, '')
  return TO_EN.get(key) ?? TO_EN.get(key.replace(SUFFIX, ''))
}
