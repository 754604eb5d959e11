/** Parts of the world whose seasons differ, by what people wear and not by the stars. */
export type Climate =
  | 'cn-northeast'
  | 'cn-north'
  | 'cn-east'
  | 'cn-south'
  | 'cn-plateau'
  | 'north-temperate'
  | 'south-temperate'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** Months January to December: w(inter), s(pring), u (summer), a(utumn). After the mean daily temperature: below 10 °C winter, above 22 °C summer (QX/T 152). */
const MONTHS: Readonly<Record<Climate, string>> = {
  'cn-northeast': 'wwwssuuuaaww',
  'cn-north': 'wwssuuuuaaww',
  'cn-east': 'wwssuuuuuaaw',
  'cn-south': 'ssssuuuuuuaa',
  'cn-plateau': 'wwwsssssaaww',
  'north-temperate': 'wwsssuuuaaaw',
  'south-temperate': 'uuaaawwwsssu',
}
const NAMES: Readonly<Record<string, Season>> = { w: 'winter', s: 'spring', u: 'summer', a: 'autumn' }

/**
 * The season that people dress for.
 * @param iso YYYY-MM-DD
 * @example seasonIn('2026-11-25', 'cn-south') // 'autumn'
 */
export const seasonIn = (iso: string, climate: Climate): Season =>
  NAMES[MONTHS[climate][Number(iso.slice(5, 7)) - 1] ?? ''] ?? 'spring'
