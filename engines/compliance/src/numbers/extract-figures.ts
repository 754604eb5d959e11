import { CHINESE_NUMERAL_CHARS, chineseNumber } from '../text/chinese-number.ts'
import { allMatches } from '../text/joined-fields.ts'
import { narrowSameLength } from '../text/widths.ts'
import { dateKey } from './date-key.ts'
import { ENGLISH_NUMBERS, IDIOMS } from './idioms.data.ts'
import { isClockTime } from './is-clock-time.ts'
import { isIdleCount } from './is-idle-count.ts'
import { UNIT_SURFACES } from './units.data.ts'

/** A figure in a text: a quantity, a code that contains digits, a date, or a vague "hundreds of". */
export interface Figure {
  /** UTF-16 range, unit included. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'quantity' | 'code' | 'date' | 'vague'
  /** Decimal strings; two for a range; a code or date in its compact form. */
  readonly values: readonly string[]
  /** Unit codes that the written unit may mean; empty when no unit is written. */
  readonly units: readonly string[]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const CODES = new Map(UNIT_SURFACES.map(([surface, codes]) => [surface, codes]))
const surfacePattern = (filter: (surface: string) => boolean): string =>
  UNIT_SURFACES.map(([surface]) => surface)
    .filter(filter)
    .sort((a, b) => b.length - a.length)
    .map((surface) => escaped(surface) + (/[A-Za-z0-9]$/.test(surface) ? '(?![A-Za-z])' : ''))
    .join('|')

const UNIT = surfacePattern(() => true)
const HAN_UNIT = surfacePattern((surface) => /^[\u4e00-\u9fff]/.test(surface))
// A single letter after a number word is an article (one at a time), not an ampere.
const WORD_UNIT = surfacePattern((surface) => /^[A-Za-z]{2}/.test(surface))
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const HAN = `[${CHINESE_NUMERAL_CHARS}]+(?:点[〇零一二三四五六七八九]+)?`
const WORD = Object.keys(ENGLISH_NUMBERS).join('|')
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

const STANDARD =
  /(?<![A-Za-z0-9])(?:GB|FZ|QB|NY|LY|YY|T|ISO|IEC|EN|ASTM|AATCC|JIS|DIN|BS|UL|ANSI|Standard|STANDARD)(?:\/[A-Z]{1,5})*(?: [A-Z])?[ -]?\d+(?:\.\d+)*(?:[-—:]\d{2,4})?(?![A-Za-z\d])/g
const LABELLED = /(?<![A-Za-z0-9])(?:SPF|UPF|pH|PH|FP)[ :]?(?=\d)/g
const CODE = /(?<![A-Za-z0-9])[A-Za-z]+(?:[-/][A-Za-z]+)*-?\d[\dA-Za-z]*(?:[.-][\dA-Za-z]+)*/g
const DATE = new RegExp(
  `\\d{1,2}:\\d{2}(?!\\d)|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|\\d{4} ?年 ?\\d{1,2} ?月|\\d{1,2} (?:${MONTHS})(?: \\d{4})?|(?:${MONTHS}) (?:19|20)\\d{2}(?!\\d)|(?:${MONTHS}) \\d{1,2}(?:, \\d{4})?(?!\\d)|(?:19|20)\\d\\d ?年(?!质保)`,
  'gi',
)
const MONEY = new RegExp(`(?:¥|￥|RMB ?|HK\\$|US\\$|\\$|€|£) ?(${NUMBER})`, 'g')
const RANGE = new RegExp(`([−-]?${NUMBER}) ?(?:–|—|~|～|-|至|到| to ) ?([−-]?${NUMBER})(?:[ -]?(${UNIT}))?`, 'g')
const QUANTITY = new RegExp(`(?<![\\d.])([−-]?)(${NUMBER})(万|亿)?(?:[ -]?(${UNIT}))?`, 'g')
const HAN_PERCENT = new RegExp(
  `百分之(${HAN})|(百分(?:之)?百)|([一二两三四五六七八九])成(?![不为员本分功就交熟果立品长人都见年新套])`,
  'g',
)
const HAN_RANGE = new RegExp(`(${HAN})(?:到|至)(${HAN}) ?(${HAN_UNIT})`, 'g')
const HAN_QUANTITY = new RegExp(`(半|${HAN})(${HAN_UNIT})([一二三四五六七八九](?![${CHINESE_NUMERAL_CHARS}个]))?`, 'g')
const VAGUE = new RegExp(
  `(?:数|几|近|上|逾)(?:十|百|千|万|亿)+(?:${HAN_UNIT}|人|位)|[百千万]+(?:余|多)(?:${HAN_UNIT}|人|位)`,
  'g',
)
const WORD_QUANTITY = new RegExp(`\\b(${WORD})[ -](?:[a-z]+ ){0,2}?(${WORD_UNIT})`, 'gi')
const TWICE = /\b(twice|thrice)\b/gi

const plainNumber = (text: string): string => text.replaceAll(',', '').replace(/^−/, '-')
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^HK\$/, 'HKD'],
  [/^(?:US)?\$/, 'USD'],
  [/^€/, 'EUR'],
  [/^£/, 'GBP'],
  [/^(?:¥|￥|RMB)/, 'CNY'],
]

/**
 * Every figure in a plain text: digits with or without a unit, ranges, prices, dates, standards and model codes,
 * Chinese numerals before a unit or measure word (酶洗两遍, 一厘米), English number words before a unit.
 * Ordinals, times of day and idioms (一杯茶, 三口之家) state nothing measurable and are left out.
 * @returns figures in reading order, never overlapping
 * @example extractFigures('每平方米165克')[0]?.values // ['165']
 */
export function extractFigures(original: string): Figure[] {
  const text = narrowSameLength(original)
  const taken = new Uint8Array(text.length)
  const figures: Figure[] = []
  const free = (start: number, end: number): boolean => taken.subarray(start, end).every((mark) => mark === 0)
  const take = (start: number, end: number): void => {
    taken.fill(1, start, end)
  }
  const add = (
    kind: Figure['kind'],
    start: number,
    end: number,
    values: readonly string[],
    units: readonly string[] = [],
  ) => {
    take(start, end)
    figures.push({ start, end, text: original.slice(start, end), kind, values, units })
  }
  const each = (pattern: RegExp, visit: (match: RegExpExecArray, start: number, end: number) => void): void => {
    for (const match of allMatches(pattern, text)) {
      const start = match.index
      const end = start + match[0].length
      if (free(start, end)) visit(match, start, end)
    }
  }

  const hasDigits = /\d/.test(text)
  for (const idiom of IDIOMS) each(idiom, (_match, start, end) => take(start, end))
  if (hasDigits) {
    each(DATE, (match, start, end) => add('date', start, end, [dateKey(match[0])]))
    each(STANDARD, (match, start, end) => add('code', start, end, [compactCode(match[0])]))
    each(LABELLED, (_match, start, end) => take(start, end))
    each(CODE, (match, start, end) => add('code', start, end, [compactCode(match[0])]))
    each(MONEY, (match, start, end) => {
      const unit = CURRENCIES.find(([sign]) => sign.test(match[0]))?.[1] ?? 'CNY'
      add('quantity', start, end, [plainNumber(match[1] ?? '')], [unit])
    })
    each(RANGE, (match, start, end) => {
      if (/[-–—]/.test(match[0]) && /[\dA-Za-z]-$/.test(text.slice(0, start))) return
      const values = [plainNumber(match[1] ?? ''), plainNumber(match[2] ?? '')]
      add('quantity', start, end, values, CODES.get(match[3] ?? '') ?? [])
    })
    each(QUANTITY, (match, start, end) => addQuantity(match, start, end))
  }
  each(HAN_PERCENT, (match, start, end) => {
    const value = match[1] ? chineseNumber(match[1]) : match[2] ? '100' : `${chineseNumber(match[3] ?? '')}0`
    if (value !== undefined) add('quantity', start, end, [value], ['%'])
  })
  each(VAGUE, (match, start, end) => add('vague', start, end, [match[0]]))
  each(HAN_RANGE, (match, start, end) => {
    const values = [chineseNumber(match[1] ?? ''), chineseNumber(match[2] ?? '')]
    const units = CODES.get(match[3] ?? '') ?? []
    if (values[0] && values[1]) add('quantity', start, end, [values[0], values[1]], units)
  })
  each(HAN_QUANTITY, (match, start, end) => addHanQuantity(match, start, end))
  each(WORD_QUANTITY, (match, start, end) => {
    const value = ENGLISH_NUMBERS[(match[1] ?? '').toLowerCase()]
    const units = CODES.get(match[2] ?? '') ?? CODES.get((match[2] ?? '').toLowerCase()) ?? []
    if (value === undefined || (value === '1' && units.includes('count'))) return
    if (
      value === '1' &&
      /day|week|year|month|moment|minute|hour/i.test(match[2] ?? '') &&
      !/warrant|guarant/i.test(text.slice(start, end + 14))
    )
      return
    add('quantity', start, end, [value], units)
  })
  each(TWICE, (match, start, end) => add('quantity', start, end, [/twice/i.test(match[0]) ? '2' : '3'], ['times']))
  return inheritUnits(
    text,
    figures.sort((a, b) => a.start - b.start),
  )

  function addQuantity(match: RegExpExecArray, start: number, end: number): void {
    const before = text.slice(Math.max(0, start - 4), start)
    const after = text.slice(end)
    if (/第 ?$/.test(before) || (!match[4] && /^(?:st|nd|rd|th)\b/.test(after))) return
    if (!match[4] && isClockTime(text, start, end)) return
    const letters = match[4] ? undefined : /^[A-Za-z]+[\dA-Za-z]*/.exec(after)?.[0]
    if (letters) {
      add('code', start, end + letters.length, [compactCode(match[0] + letters)])
      return
    }
    // A hyphen after a letter or digit joins; only elsewhere is it a minus.
    const signed = match[1] && !/[\dA-Za-z]$/.test(before) ? '-' : ''
    const from = match[1] && !signed ? start + 1 : start
    const value = plainNumber(match[2] ?? '')
    const scaled = match[3] ? scaleUp(value, match[3] === '万' ? 4 : 8) : value
    add('quantity', from, end, [signed + scaled], CODES.get(match[4] ?? '') ?? [])
  }

  function addHanQuantity(match: RegExpExecArray, start: number, end: number): void {
    const [, numeral = '', unit = '', tail] = match
    const units = CODES.get(unit) ?? []
    const before = text.slice(Math.max(0, start - 6), start)
    if (/(?:第|初|周|星期|礼拜|[几多这那])$/.test(before)) return
    const value = chineseNumber(numeral)
    const countLike = units.includes('count') || units.includes('grade')
    if (value === undefined) {
      // 两三件 only colours a scene, 两三小时 promises something.
      if (!countLike) add('vague', start, end - (tail?.length ?? 0), [match[0]])
      return
    }
    const promised = /(?:质保|保修|保质|保固|有效|续航|可用|延保)[^，。]{0,3}$/.test(before)
    if (!promised && isIdleCount(numeral, unit, text.slice(end - (tail?.length ?? 0)))) return
    const half = tail && unit === '米' ? `.${chineseNumber(tail)}` : ''
    add('quantity', start, half ? end : end - (tail?.length ?? 0), [value + half], units)
  }
}

/** A code without spaces, hyphens between word and digits, and letter case. @example compactCode('GB/T 5453') // 'gb/t5453' */
export function compactCode(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '')
}

function scaleUp(value: string, zeros: number): string {
  const [whole = '', decimals = ''] = value.split('.')
  const padded = decimals.padEnd(zeros, '0')
  const rest = padded.slice(zeros)
  return (whole + padded.slice(0, zeros)).replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '')
}

/** In 180×200厘米 the unit stands once and holds for all. */
function inheritUnits(text: string, figures: readonly Figure[]): Figure[] {
  const result = [...figures]
  for (let index = result.length - 2; index >= 0; index--) {
    const current = result[index]
    const next = result[index + 1]
    if (!current || !next || current.kind !== 'quantity' || current.units.length > 0) continue
    if (/^ ?[×xX*] ?$/.test(text.slice(current.end, next.start))) result[index] = { ...current, units: next.units }
  }
  return result
}
