import type { ReadingRule, Said } from '../types.ts'
import { zhAmount, zhCardinal, zhCount, zhDigits, zhNumber } from './numbers.ts'
import { LETTER_UNITS, MEASURES, MONEY, PER, UNITS } from './units.data.ts'

/** A number as it is written: thousands separators, decimals. */
export const NUM = String.raw`(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,40})(?:\.\d{1,20})?`
/** What joins the ends of a range. */
const DASH = String.raw`\s?[-~—–～−至到]{1,2}\s?`
const LARGE = '千万|百万|万亿|[千万亿]'
const SIGN = String.raw`(?:HK\$|US\$|A\$|[¥￥$€£₩])`

const byLength = (keys: Iterable<string>): string =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')

const UNIT = byLength([...Object.keys(UNITS), ...LETTER_UNITS])
const MEASURE = byLength(MEASURES)
const PER_UNIT = byLength(Object.keys(PER))
const CODE = byLength(Object.keys(MONEY).filter((key) => /^[A-Z]+$/.test(key)))

/** A figure: what a listener must not miss. */
export const figure = (spoken: string, more: Partial<Said> = {}): Said[] => [{ spoken, isFigure: true, ...more }]

/** An ASCII unit must not go on as a word: 5m is metres, 5mix is not. */
const END = '(?![A-Za-z])'

const isDay = (month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31

function clock(hour: string, minute: string, second?: string): string {
  const h = zhCount(String(Number(hour)))
  if (second !== undefined) return `${h}点${twoDigits(minute)}分${twoDigits(second)}秒`
  if (minute === '00') return `${h}点`
  if (minute === '30' && Number(hour) <= 12) return `${h}点半`
  return `${h}点${twoDigits(minute)}分`
}
const twoDigits = (two: string): string => (two.startsWith('0') ? `零${zhDigits(two.slice(1))}` : zhCardinal(two))

/** An amount with a sign of money, 2 being 两 before 元. */
const money = (amount: string, large: string, unit: string): string =>
  (large === '' ? zhCount(amount.replace(/\.0+$/, '')) : zhAmount(amount)) + large + unit

/** A number and its unit. */
function measured(amount: string, large: string, unit: string, per?: string): string {
  const said = LETTER_UNITS.has(unit) ? spellUnit(unit) : (UNITS[unit] ?? unit)
  const count = large === '' && (MEASURES.has(said) || MEASURES.has(unit)) ? zhCount(amount) : zhNumber(amount)
  const whole = `${count}${large}${said}`
  return per === undefined ? whole : `每${PER[per] ?? per}${whole}`
}
const spellUnit = (unit: string): string => [...unit.toUpperCase()].join(' ')

/** Dates, times, ranges, money, measures: everything in a Chinese text that stands around digits. Order matters. */
export const ZH_NUMBER_RULES: readonly ReadingRule[] = [
  {
    // 2026-11-26, 2027/2/6, 2026.11.26
    at: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])日?/y,
    say: ([, year = '', , month = '', day = '']) =>
      isDay(month, day)
        ? figure(`${zhDigits(year)}年${zhCardinal(month)}月${zhCardinal(day)}日`, { isDigits: true })
        : undefined,
  },
  {
    at: new RegExp(String.raw`(?<!\d)(\d{4})年?${DASH}(\d{4})年(?!前|后|来|内)`, 'y'),
    say: ([, from = '', to = '']) => figure(`${zhDigits(from)}到${zhDigits(to)}年`, { isDigits: true }),
  },
  {
    at: /(?<!\d)([12]\d{3})年(?![间])/y,
    say: ([, year = '']) => figure(`${zhDigits(year)}年`, { isDigits: true }),
  },
  {
    // 98年出生, 08年成立
    at: /(?<!\d)(0\d|[5-9]\d)年(?=出生|生|成立|毕业|创立)/y,
    say: ([, year = '']) => figure(`${zhDigits(year)}年`, { isDigits: true }),
  },
  { at: /(?<!\d)([05-9][05]|10)后(?![\d天年个小分秒])/y, say: ([, year = '']) => figure(`${zhDigits(year)}后`) },
  {
    at: /(\d{1,2})月(\d{1,2})(?:([日号])|(?!\d))/y,
    say: ([, month = '', day = '', unit = '']) =>
      isDay(month, day) ? figure(`${zhCardinal(month)}月${zhCardinal(day)}${unit}`, { isDigits: true }) : undefined,
  },
  {
    at: /(\d{1,2})([日号月](?!\d))(?!线)/y,
    say: ([, n = '', unit = '']) => figure(zhCardinal(n) + unit, { isDigits: true }),
  },
  // Shopping days: 618, 11.11
  {
    at: /(?<![\d.])(?:618|818)(?![\d.%]|\s?[\p{Script=Latin}个件元块只双万斤克])/uy,
    say: ([n = '']) => figure(zhDigits(n, true), { isDigits: true }),
  },
  {
    at: /(?<![\d.])(11|12|10)\.\1(?![\d.%]|\s?[\p{Script=Latin}个元米寸分万])/uy,
    say: ([, n = '']) => figure(`${zhCardinal(n)}点${zhCardinal(n)}`, { isDigits: true }),
  },
  {
    // Ratios before times: 3:1, 16:9, and 1:10 after 比例
    at: /(\d{1,3})\s?[:：]\s?(\d{1,3})(?!\d|[:：]\d)/y,
    say: ([, left = '', right = ''], before) =>
      right.length !== 2 || Number(left) > 24 || Number(right) > 59 || /[比配]例?[为是]?$|比分|稀释|画幅/.test(before)
        ? figure(`${zhCardinal(left)}比${zhCardinal(right)}`)
        : undefined,
  },
  {
    at: /(?<!\d)(\d{1,2})[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d)/y,
    say: ([, hour = '', minute = '', second]) => (Number(hour) <= 24 ? figure(clock(hour, minute, second)) : undefined),
  },
  {
    at: new RegExp(`(${SIGN})\\s?(${NUM})\\s?(${LARGE})?元?${DASH}(${SIGN})?(${NUM})\\s?(${LARGE})?元?`, 'y'),
    say: ([, sign = '', from = '', fromLarge = '', , to = '', toLarge = '']) =>
      figure(`${zhAmount(from)}${fromLarge}到${zhAmount(to)}${toLarge}${MONEY[sign] ?? ''}`),
  },
  {
    at: new RegExp(
      `(${SIGN})\\s?(${NUM})\\s?(${LARGE}|[kK]${END}|M${END})?元?(?:/([个件只双盒瓶袋套片斤箱]|kg|g))?`,
      'y',
    ),
    say: ([, sign = '', amount = '', large = '', per]) => {
      const big = /k/i.test(large) ? '千' : large === 'M' ? '百万' : large
      return figure(money(amount, big, MONEY[sign] ?? '') + (per ? `每${PER[per] ?? per}` : ''))
    },
  },
  {
    at: new RegExp(`(${CODE})\\s?(${NUM})\\s?(${LARGE})?${END}`, 'y'),
    say: ([, code = '', amount = '', large = '']) => figure(money(amount, large, MONEY[code] ?? '')),
  },
  {
    at: new RegExp(`(${NUM})\\s?(${LARGE})?(${CODE})${END}`, 'y'),
    say: ([, amount = '', large = '', code = '']) => figure(money(amount, large, MONEY[code] ?? '')),
  },
  {
    // 10%-15%, 10-15%
    at: new RegExp(`([-+±]?)(${NUM})%?${DASH}(${NUM})%`, 'y'),
    say: ([, sign = '', from = '', to = '']) => figure(`${signed(sign)}百分之${zhNumber(from)}到百分之${zhNumber(to)}`),
  },
  {
    at: new RegExp(`((?<![\\dA-Za-z%])[-+]|±)?(${NUM})\\s?([%‰])`, 'y'),
    say: ([, sign = '', amount = '', mark]) =>
      figure(`${signed(sign)}${mark === '%' ? '百' : '千'}分之${amount === '100' ? '百' : zhNumber(amount)}`),
  },
  {
    at: /(?<![\d/A-Za-z])(\d{1,3})\/(\d{1,3})(?![\d/])/y,
    say: ([, top = '', bottom = '']) =>
      Number(top) < Number(bottom) ? figure(`${zhCardinal(bottom)}分之${zhCardinal(top)}`) : undefined,
  },
  { at: /[½⅓¼¾⅔]/y, say: ([sign = '']) => figure(VULGAR[sign] ?? '') },
  {
    // 3.2.1: versions
    at: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,3}(?![\d.])/y,
    say: ([version = '']) => figure(version.split('.').map(zhCardinal).join('点'), { isDigits: true }),
  },
  {
    // 30×40cm, 120*60*75厘米
    at: new RegExp(`${NUM}(?:\\s?[a-z]{0,2}\\s?[×xX*✕]\\s?${NUM}){1,2}\\s?(?:(${UNIT})${END})?`, 'y'),
    say: ([whole, unit = '']) =>
      figure(
        (whole.match(new RegExp(NUM, 'g')) ?? []).map(zhNumber).join('乘') +
          (LETTER_UNITS.has(unit) ? spellUnit(unit) : (UNITS[unit] ?? '')),
      ),
  },
  {
    // 零下5℃, -5℃
    at: new RegExp(`(?<![\\dA-Za-z])([-−])(${NUM})\\s?(℃|°C|℉|°F|度)`, 'y'),
    say: ([, , amount = '', unit = ''], before) =>
      figure(`${before.endsWith('零下') ? '' : '零下'}${zhNumber(amount)}${UNITS[unit] ?? unit}`),
  },
  {
    // 3-5天, 20-30℃, 90—100cm
    at: new RegExp(
      `(?<![\\d.])(${NUM})(?:(${LARGE})|(${UNIT})(?![A-Za-z])|(${MEASURE}))?${DASH}(${NUM})(${LARGE})?(?:\\s?(${UNIT})${END}|(${MEASURE}))?(?![-\\d])`,
      'y',
    ),
    say: ([, from = '', fromLarge = '', fromUnit, fromMeasure, to = '', large = '', unit = '', measure = '']) => {
      // 220V~50Hz stand side by side; 3天-5天 is a range.
      if ((fromUnit !== undefined && fromUnit !== unit) || (fromMeasure !== undefined && fromMeasure !== measure))
        return undefined
      const said = UNITS[unit] ?? (LETTER_UNITS.has(unit) ? spellUnit(unit) : measure)
      const isCounted = MEASURES.has(said)
      const one = (n: string) => (isCounted ? zhCount(n) : zhNumber(n))
      return figure(`${one(from)}${fromLarge}到${one(to)}${large}${said}`)
    },
  },
  // 40s棉: the count of a yarn, not seconds
  { at: /(\d{1,3})[sS](?=棉|支|纱|精梳|双股|长绒)/y, say: ([, n = '']) => figure(`${zhCardinal(n)}支`) },
  {
    at: new RegExp(`(${NUM})\\s?(${UNIT})/(${PER_UNIT})${END}`, 'y'),
    say: ([, amount = '', unit = '', per = '']) =>
      /^(h|H|s|min|d)$/.test(per)
        ? figure(measured(amount, '', unit, per))
        : figure(`${measured(amount, '', unit)}每${PER[per] ?? per}`),
  },
  {
    // 2.5元/件
    at: new RegExp(`(${NUM})(${LARGE})?(${MEASURE})/(${MEASURE})`, 'y'),
    say: ([, amount = '', large = '', unit = '', per = '']) => figure(`${measured(amount, large, unit)}每${per}`),
  },
  { at: /(?<![\dA-Za-z.])(\d+(?:\.\d+)?)w(?=\+|[人件单次])/y, say: ([, n = '']) => figure(`${zhCount(n)}万`) },
  {
    at: new RegExp(`(?<![A-Za-z])(${NUM})\\s?(${LARGE})?(${UNIT})${END}(?!\\d)`, 'y'),
    say: ([whole, amount = '', large = '', unit = '']) =>
      // 5G, 4K and 2K are generations and resolutions; a space makes them a measure.
      /^\d{1,2}[GKAHNt]$/.test(whole) ? undefined : figure(measured(amount, large, unit)),
  },
  {
    // An ordinal: 第2件
    at: new RegExp(`第(${NUM})`, 'y'),
    say: ([, n = '']) => figure(`第${zhNumber(n)}`, { isDigits: true }),
  },
  {
    at: new RegExp(`(?<![\\dA-Za-z.])(${NUM})(${MEASURE})`, 'y'),
    say: ([, amount = '', unit = '']) => (/^0\d/.test(amount) ? undefined : figure(measured(amount, '', unit))),
  },
  {
    at: new RegExp(`(?<![\\dA-Za-z.])(${NUM})(${LARGE})`, 'y'),
    say: ([, amount = '', large = '']) => figure((/[万亿]/.test(large) ? zhCount(amount) : zhNumber(amount)) + large),
  },
]

const VULGAR: Readonly<Record<string, string>> = {
  '½': '二分之一',
  '⅓': '三分之一',
  '¼': '四分之一',
  '¾': '四分之三',
  '⅔': '三分之二',
}

const signed = (sign: string): string => (sign === '-' ? '负' : sign === '+' ? '正' : sign === '±' ? '正负' : '')
