import { sayLatin, spell } from '../spell.ts'
import type { ReadingRule, Said } from '../types.ts'
import { enCardinal, enDigits, enNumber, enOrdinal, enYear } from './numbers.ts'
import { EN_ABBREVIATIONS, EN_MONEY, EN_PER, EN_UNITS, MONTH_NAMES, MONTHS, WEEKDAYS } from './words.data.ts'

const NUM = String.raw`(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,40})(?:\.\d{1,20})?`
const DASH = String.raw`\s?[-–—~]\s?`
const SIGN = String.raw`(?:HK\$|US\$|[$€£¥￥])`
const LARGE = 'million|billion|thousand|trillion'
const END = '(?![A-Za-z])'
const keys = (record: Readonly<Record<string, unknown>>): string =>
  Object.keys(record)
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
const UNIT = keys(EN_UNITS)
const MONTH = `(?:${[...MONTH_NAMES.map((name) => name[0]!.toUpperCase() + name.slice(1)), ...Object.keys(MONTHS).map((name) => name[0]!.toUpperCase() + name.slice(1))].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`

const say = (spoken: string, more: Partial<Said> = {}): Said[] => [{ spoken, lang: 'en', isFigure: true, ...more }]
const monthOf = (word: string): string => MONTHS[word.toLowerCase().slice(0, 3)] ?? word.toLowerCase()
const minus = (sign: string | undefined): string => (sign ? 'minus ' : '')

function money(sign: string, amount: string, large = ''): string {
  const [one, many, hundredth] = EN_MONEY[sign] ?? ['', '', '']
  if (large) return `${enNumber(amount)} ${large} ${many}`
  const [whole = '0', cents = ''] = amount.replaceAll(',', '').split('.')
  const count = Number(cents.padEnd(2, '0').slice(0, 2))
  const unit = Number(whole) === 1 ? one : many
  if (count === 0) return `${enCardinal(whole)} ${unit}`
  if (Number(whole) === 0) return `${enCardinal(String(count))} ${hundredth}`
  return `${enCardinal(whole)} ${unit} ${enCardinal(String(count))}`
}

/** A quantity; before a noun (250ml bottle) the unit stays singular. */
function measured(amount: string, unit: string, isBeforeNoun: boolean): string {
  const [one, many] = EN_UNITS[unit] ?? [unit, unit]
  const isOne = Number(amount.replaceAll(',', '')) === 1 || isBeforeNoun
  return `${enNumber(amount)} ${isOne ? one : many}`
}

const LARGE_LETTER: Readonly<Record<string, string>> = { K: 'thousand', k: 'thousand', M: 'million', B: 'billion' }

function clock(hour: string, minute: string, half?: string): string {
  const h = enCardinal(String(Number(hour)))
  const m = minute === '00' ? '' : minute.startsWith('0') ? ` oh ${enCardinal(minute)}` : ` ${enCardinal(minute)}`
  if (half) return `${h}${m} ${half}`
  if (minute !== '00') return `${h}${m}`
  return Number(hour) > 12 ? `${h} hundred` : `${h} o'clock`
}
const half = (written: string | undefined): string | undefined =>
  written ? (/^a/i.test(written) ? 'A M' : 'P M') : undefined

const CODE_CONTEXT =
  /(?:order|item|ref|invoice|tracking|account|code|call|tel|phone|dial|fax|room|hotline|pin|zip)(?:\s?(?:no|number|id)?)?[.:#\s]*$|[#]$/i

/** Letters and digits in turns, digits one by one. */
function characters(text: string): Said[] {
  return [...text.matchAll(/[A-Za-z]+|\d+/g)].map((match) => ({
    spoken: /\d/.test(match[0]) ? enDigits(match[0]) : match[0].length > 3 ? sayLatin(match[0]) : spell(match[0]),
    lang: 'en',
    isFigure: true,
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function fraction(top: string, bottom: string): string {
  if (bottom === '2') return top === '1' ? 'one half' : `${enCardinal(top)} halves`
  if (bottom === '4') return top === '1' ? 'one quarter' : `${enCardinal(top)} quarters`
  return `${enCardinal(top)} ${enOrdinal(bottom)}${top === '1' ? '' : 's'}`
}
const VULGAR: Readonly<Record<string, string>> = {
  '½': 'half',
  '⅓': 'a third',
  '¼': 'a quarter',
  '¾': 'three quarters',
  '⅔': 'two thirds',
}

const model = (digits: string): string =>
  digits.startsWith('0') || digits.length > 3
    ? enDigits(digits)
    : digits.length === 3 && !digits.endsWith('00')
      ? enDigits(digits)
      : enCardinal(digits)

/** Everything in an English text that is not said as it is written. Order matters. */
export const EN_RULES: readonly ReadingRule[] = [
  {
    at: new RegExp(`(?<![A-Za-z])(?:${keys(EN_ABBREVIATIONS)})(?![A-Za-z])`, 'y'),
    say: ([short = ''], _, after) => {
      if (short.toLowerCase() === 'no.' && !/^\s?\d/.test(after)) return undefined
      const words: Said[] = [{ spoken: EN_ABBREVIATIONS[short] ?? short, lang: 'en' }]
      return short === 'etc.' && /^\s*$|^\s+[A-Z]/.test(after) ? [...words, { rest: 'stop' }] : words
    },
  },
  { at: /(?:[A-Z]\.){2,5}/y, say: ([letters = '']) => [{ spoken: spell(letters.replaceAll('.', '')), lang: 'en' }] },
  // J. Smith: an initial ends no sentence.
  { at: /(?<![A-Za-z])([A-Z])\.(?=\s[A-Z][a-z])/y, say: ([, letter = '']) => [{ spoken: letter, lang: 'en' }] },
  {
    at: /(?<!\d)(\d{1,2})\/(\d{1,2})(?![\d/])/y,
    say: ([, month = '', day = ''], before) => {
      const name = MONTH_NAMES[Number(month) - 1]
      return /\b(?:on|by|until|before|after|since|from)\s$/i.test(before) && name && Number(day) <= 31
        ? say(`${name} ${enOrdinal(day)}`)
        : undefined
    },
  },
  {
    at: /(\d\.\d)\/(5|10)(?![\d/])/y,
    say: ([, score = '', of = '']) => say(`${enNumber(score)} out of ${enCardinal(of)}`),
  },
  {
    at: /(1080|1440|2160|720|480)([pi])(?![A-Za-z])/y,
    say: ([, lines = '', letter = '']) =>
      say(
        `${lines.length === 3 ? `${enCardinal(lines[0]!)} ${enCardinal(lines.slice(1))}` : enYear(lines)} ${letter.toUpperCase()}`,
      ),
  },
  { at: /(\d{1,3})x\s(?=\d)/y, say: ([, n = '']) => say(`${enCardinal(n)} times`) },
  {
    at: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/y,
    say: ([, year = '', month = '', day = '']) => date(month, day, year),
  },
  {
    at: /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/y,
    say: ([, month = '', day = '', year = '']) => date(month, day, year),
  },
  {
    at: new RegExp(`(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s((?:19|20)\\d{2}))?(?!\\d)`, 'y'),
    say: ([, month = '', day = '', year]) =>
      say(`${monthOf(month)} ${enOrdinal(day)}${year ? ` ${enYear(year)}` : ''}`),
  },
  {
    at: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH})(?:,?\\s((?:19|20)\\d{2}))?(?!\\d)`, 'y'),
    say: ([, day = '', month = '', year]) =>
      say(`the ${enOrdinal(day)} of ${monthOf(month)}${year ? ` ${enYear(year)}` : ''}`),
  },
  {
    at: new RegExp(`(${MONTH})\\s((?:19|20)\\d{2})(?!\\d)`, 'y'),
    say: ([, month = '', year = '']) => say(`${monthOf(month)} ${enYear(year)}`),
  },
  {
    at: new RegExp(`(?:${keys(WEEKDAYS)})(?![A-Za-z])\\.?(?=,?\\s)`, 'y'),
    say: ([day = ''], _, after) =>
      day === 'Sun' && !/^,/.test(after) ? undefined : [{ spoken: WEEKDAYS[day.replace('.', '')] ?? day, lang: 'en' }],
  },
  {
    at: /(?<!\d)(\d{1,2}):(\d{2})(?!\d|:\d)\s?([AaPp]\.?[Mm]\b\.?)?/y,
    say: ([, hour = '', minute = '', written]) =>
      Number(hour) <= 24 && Number(minute) < 60 ? say(clock(hour, minute, half(written))) : undefined,
  },
  {
    at: /(?<![\d.])(\d{1,2})\s?([AaPp]\.?[Mm]\b\.?)(?![A-Za-z])/y,
    say: ([, hour = '', written]) => say(`${enCardinal(hour)} ${half(written)}`),
  },
  {
    at: /(\d{1,3}):(\d{1,3})(?![\d:])/y,
    say: ([, left = '', right = '']) => say(`${enCardinal(left)} to ${enCardinal(right)}`),
  },
  {
    at: new RegExp(`(${SIGN})(${NUM})${DASH}(${SIGN})?(${NUM})(?![\\d])`, 'y'),
    say: ([, sign = '', from = '', , to = '']) => say(`${enNumber(from)} to ${money(sign, to)}`),
  },
  {
    at: new RegExp(
      `(${SIGN}|USD|EUR|GBP|CNY|RMB)\\s?(${NUM})(?:\\s(${LARGE})|([KkMB])${END})?(?:/(${keys(EN_PER)})${END})?`,
      'y',
    ),
    say: ([, sign = '', amount = '', large, letter, per]) =>
      say(money(sign, amount, large ?? LARGE_LETTER[letter ?? '']) + (per ? ` per ${EN_PER[per]}` : '')),
  },
  {
    at: new RegExp(`(${NUM})\\s?(USD|EUR|GBP|CNY|RMB)${END}`, 'y'),
    say: ([, amount = '', code = '']) => say(money(code, amount)),
  },
  { at: /(\d{1,2})¢/y, say: ([, n = '']) => say(`${enCardinal(n)} ${n === '1' ? 'cent' : 'cents'}`) },
  {
    at: new RegExp(`(?<![\\d.])(${NUM})%?${DASH}(${NUM})%`, 'y'),
    say: ([, from = '', to = '']) => say(`${enNumber(from)} to ${enNumber(to)} percent`),
  },
  {
    at: new RegExp(`(?:(?<![\\dA-Za-z])([-−]))?(${NUM})\\s?%`, 'y'),
    say: ([, sign, n = '']) => say(`${minus(sign)}${enNumber(n)} percent`),
  },
  {
    at: /(\d{1,3}) ([1-9])\/([1-9]\d?)(?![\d/])/y,
    say: ([, whole = '', top = '', bottom = '']) =>
      say(`${enCardinal(whole)} and ${fraction(top, bottom).replace(/^one /, 'a ')}`),
  },
  {
    at: /(?<![\d/])(\d{1,2})\/(\d{1,3})(?![\d/])/y,
    say: ([, top = '', bottom = '']) => (Number(top) < Number(bottom) ? say(fraction(top, bottom)) : undefined),
  },
  { at: /(?<=\d)[½⅓¼¾⅔]/y, say: ([sign = '']) => say(`and ${(VULGAR[sign] ?? '').replace(/^half/, 'a half')}`) },
  { at: /[½⅓¼¾⅔]/y, say: ([sign = '']) => say(VULGAR[sign] ?? '') },
  {
    at: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,3}(?![\d.])/y,
    say: ([version = '']) => say(version.split('.').map(enCardinal).join(' point ')),
  },
  { at: /\(?\d{3}\)?[-\s]\d{3}-\d{4}(?!\d)|\+?\d[\d-]{9,14}\d(?!\d)/y, say: ([number = '']) => say(enDigits(number)) },
  {
    at: /[A-Za-z]{0,4}\d[\dA-Za-z-]{0,60}(?![\dA-Za-z])/y,
    say: ([code = ''], before, after) =>
      CODE_CONTEXT.test(before) && !/^\s?(?:%|items|pairs|times)/.test(after) && !/^\d{1,2}$/.test(code)
        ? characters(code)
        : undefined,
  },
  { at: /SKU\s([A-Za-z]*\d[\dA-Za-z-]*)/y, say: ([whole]) => characters(whole) },
  {
    at: /(GB|ISO|IEC|EN|DIN|ASTM|JIS)(\/T)?\s?(\d{3,6})(?:-(\d{2,4}))?(?![\dA-Za-z])/y,
    say: ([, letters = '', slash = '', n = '', year]) =>
      say(`${spell(letters + slash.slice(1))} ${enDigits(n)}${year ? ` ${enDigits(year)}` : ''}`),
  },
  {
    at: /IP([0-6X])([\dX])(?![\dA-Za-z])/y,
    say: ([, a = '', b = '']) => say(`I P ${[a, b].map((c) => (c === 'X' ? 'X' : enDigits(c))).join(' ')}`),
  },
  {
    at: /(SPF|UPF)\s?(\d+)(\+?)/y,
    say: ([, letters = '', n = '', plus]) => say(`${spell(letters)} ${enCardinal(n)}${plus ? ' plus' : ''}`),
  },
  { at: /(\d+)(st|nd|rd|th)(?![A-Za-z])/y, say: ([, n = '']) => say(enOrdinal(n)) },
  {
    at: /(1[89]|20)(\d)0s(?![A-Za-z])/y,
    say: ([, century = '', ten = '']) =>
      say(
        ten === '0'
          ? `${enCardinal(`${century}00`)}s`
          : `${enCardinal(century)} ${enCardinal(`${ten}0`).replace(/y$/, 'ies')}`,
      ),
  },
  {
    at: new RegExp(`(${NUM})\\s?[x×*]\\s?(${NUM})(?:\\s?[x×*]\\s?(${NUM}))?\\s?(?:(${UNIT})${END})?`, 'y'),
    say: ([, a = '', b = '', c, unit = '']) =>
      say(`${[a, b, ...(c ? [c] : [])].map(enNumber).join(' by ')} ${EN_UNITS[unit]?.[1] ?? ''}`.trim()),
  },
  { at: new RegExp(`(${NUM})\\s?[x×]${END}`, 'y'), say: ([, n = '']) => say(`${enNumber(n)} times`) },
  {
    at: new RegExp(`(?<![\\d.])(${NUM})${DASH}(${NUM})(?:\\s?(${UNIT})${END})?(?![-\\d])`, 'y'),
    say: ([, from = '', to = '', unit = '']) =>
      say(`${enNumber(from)} to ${enNumber(to)} ${EN_UNITS[unit]?.[1] ?? ''}`.trim()),
  },
  {
    at: new RegExp(`(?:(?<![\\dA-Za-z])([-−]))?(${NUM})\\s?(${UNIT})/(${keys(EN_PER)})${END}`, 'y'),
    say: ([, sign, n = '', unit = '', per = '']) => say(`${minus(sign)}${measured(n, unit, false)} per ${EN_PER[per]}`),
  },
  {
    at: new RegExp(`(?:(?<![\\dA-Za-z])([-−]))?(${NUM})(-|\\s?)(${UNIT})${END}(?![\\d-])`, 'y'),
    say: ([whole, sign, n = '', , unit = ''], _, after) =>
      /^\d{1,2}[GKh]$/.test(whole) || (unit === 'in' && /\sin$/.test(whole) && /^\s[a-z\d]/.test(after))
        ? undefined
        : say(
            minus(sign) +
              measured(
                n,
                unit,
                !/\s/.test(whole) &&
                  /^\s[a-z]/.test(after) &&
                  !/^\s(?:and|or|of|max|min|long|wide|tall|deep|thick|each|per|in|with|from|to|off|at|for|is|are|by|on)\b/.test(
                    after,
                  ),
              ),
          ),
  },
  {
    at: new RegExp(`(${NUM})([KMB])${END}`, 'y'),
    say: ([, n = '', letter = '']) =>
      n.includes('.') || (Number(n) >= 5 && letter !== 'K') ? say(`${enNumber(n)} ${LARGE_LETTER[letter]}`) : undefined,
  },
  {
    at: /[Vv](\d{1,3}(?:\.\d{1,3})+)/y,
    say: ([, version = '']) => say(`V ${version.split('.').map(enCardinal).join(' point ')}`),
  },
  {
    at: /([A-Za-z]{1,30})-?(\d{1,20}(?:\.\d{1,9})?)(?![\d,])/y,
    say: ([whole, letters = '', n = '']) => [
      { spoken: sayLatin(letters), lang: 'en', from: 0, to: letters.length },
      {
        spoken: n.includes('.') ? enNumber(n) : model(n),
        lang: 'en',
        isFigure: true,
        from: whole.length - n.length,
        to: whole.length,
      },
    ],
  },
  {
    at: /(\d{1,4})([A-Z]{1,3})(?![A-Za-z])/y,
    say: ([, n = '', letters = '']) => say(`${model(n)} ${spell(letters)}`),
  },
  {
    at: /(?<![\d.,$])(1[1-9]\d{2}|20\d{2})(?![\d,%]|\.\d)/y,
    say: ([, year = ''], before, after) =>
      /(?:\b(?:in|founded|established|since|by|from|until|before|after|of|year|©|spring|summer|autumn|fall|winter|to|and)\s|^\s*)$/i.test(
        before,
      ) && !/^\s(?:pairs|items|users|people|pieces|times|dollars)/.test(after)
        ? say(enYear(year))
        : undefined,
  },
  { at: /(?<![\d.,])(?:0\d{1,40}|\d{9,40})(?![\d.,])/y, say: ([digits = '']) => say(enDigits(digits)) },
  {
    at: new RegExp(`(?<![\\dA-Za-z])[-−](${NUM})`, 'y'),
    say: ([, n = ''], before) => say(`${/minus\s$/.test(before) ? '' : 'minus '}${enNumber(n)}`),
  },
  { at: new RegExp(NUM, 'y'), say: ([n = '']) => say(enNumber(n)) },
  {
    at: /(?<![A-Za-z])(XXS|XS|S|M|L|XL|XXL|\dXL)[-–](?=(?:XS|S|M|L|XL|XXL|XXXL|\dXL)(?![A-Za-z]))/y,
    say: ([, size = '']) => [{ spoken: `${[...size].join(' ')} to`, lang: 'en' }],
  },
  {
    at: /\s[-–—]\s(?=\d|[A-Z]?\d)/y,
    say: (_, before) =>
      /\d|[ap]\.?m\.?$/i.test(before.slice(-2)) ? [{ spoken: 'to', lang: 'en' }] : [{ rest: 'comma' }],
  },
  { at: /(?<=[A-Z])&(?=[A-Z])/y, say: () => [{ spoken: 'and', lang: 'en' }] },
  { at: /&/y, say: () => [{ spoken: 'and', lang: 'en' }] },
  { at: /\+/y, say: (_, before) => (/[\dA-Za-z]\s?$/.test(before) ? [{ spoken: 'plus', lang: 'en' }] : [{}]) },
  { at: /=/y, say: () => [{ spoken: 'equals', lang: 'en' }] },
  { at: /@/y, say: () => [{ spoken: 'at', lang: 'en' }] },
  { at: /#(?=\d)/y, say: () => [{ spoken: 'number', lang: 'en' }] },
  { at: /≥|>=/y, say: () => [{ spoken: 'at least', lang: 'en' }] },
  { at: /≤|<=/y, say: () => [{ spoken: 'at most', lang: 'en' }] },
  { at: /±/y, say: () => [{ spoken: 'plus or minus', lang: 'en' }] },
  { at: /(?<=\d)\s?\+/y, say: () => [{ spoken: 'plus', lang: 'en' }] },
]

function date(month: string, day: string, year: string): Said[] | undefined {
  const name = MONTH_NAMES[Number(month) - 1]
  return name && Number(day) >= 1 && Number(day) <= 31
    ? say(`${name} ${enOrdinal(String(Number(day)))} ${enYear(year)}`)
    : undefined
}
