import { type Fact, LANGS } from '@qianmian/kernel'
import type { SeasonName } from './types.ts'

/** Season of the northern hemisphere by month of an ISO date. @example seasonOf('2026-07-16') // 'summer' */
export function seasonOf(isoDate: string): SeasonName {
  const month = Number(isoDate.slice(5, 7))
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}

const WORDS: Readonly<Record<SeasonName, RegExp>> = {
  spring: /春|spring/i,
  summer: /夏|summer/i,
  autumn: /秋|autumn|fall/i,
  winter: /冬|winter/i,
}

/**
 * True unless the product's own season facts name seasons and this one is not among them; 四季 and "all year" name none.
 * @example suitsSeason([{ attribute: 'season', value: { kind: 'text', text: { zh: '夏' } } }], 'autumn') // false
 */
export function suitsSeason(facts: readonly Pick<Fact, 'attribute' | 'value'>[], season: SeasonName): boolean {
  const said = facts
    .filter(({ attribute }) => attribute === 'season')
    .flatMap(({ value }) => {
      if (value.kind === 'text') return LANGS.map((lang) => value.text[lang] ?? '')
      return value.kind === 'list' ? value.items.flatMap((item) => LANGS.map((lang) => item[lang] ?? '')) : []
    })
    .join(' ')
  return !Object.values(WORDS).some((word) => word.test(said)) || WORDS[season].test(said)
}
