import { chineseNumber } from '../text/chinese-number.ts'
import { allMatches } from '../text/joined-fields.ts'
import { normalise, originalRange } from '../text/normalise.ts'
import { SpanSet } from '../text/span-set.ts'
import { type Comparator, comparatorAt } from './comparator.ts'
import { dateKey } from './date-key.ts'
import { englishNumber } from './english-number.ts'
import * as P from './figure-patterns.ts'
import { IDIOMS } from './idioms.data.ts'
import { isClockTime } from './is-clock-time.ts'
import { isIdleCount, isIdleWord } from './is-idle-count.ts'

/** A figure in a text: a quantity, a code that contains digits, a date, or a vague "hundreds of". */
export interface Figure {
  /** UTF-16 range, unit included. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'quantity' | 'code' | 'date' | 'vague'
  /** Decimal strings or fractions (`2/3`); two for a range; a code or date in its compact form. */
  readonly values: readonly string[]
  /** Unit codes that the written unit may mean; empty when no unit is written. */
  readonly units: readonly string[]
  /** 以上, at least, up to …; `exact` when nothing of the kind stands beside it. */
  readonly comparator: Comparator
}

/** Ages 3 and up: the unit stands in front. */
const AGES = /\bage[sd]? $/i

const plainNumber = (text: string): string => text.replaceAll(',', '').replace(/^−/, '-')
const codesOf = (unit: string | undefined): readonly string[] =>
  P.UNIT_CODES.get(unit ?? '') ?? P.UNIT_CODES.get((unit ?? '').toLowerCase()) ?? []
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^HK\$/, 'HKD'],
  [/^(?:US)?\$/, 'USD'],
  [/^€/, 'EUR'],
  [/^£/, 'GBP'],
  [/^(?:¥|￥|RMB)/, 'CNY'],
]
const PROMISED_BEFORE =
  /(?:质保|保修|保质|保固|有效|续航|待机|可用|延保|充电|充满|加热|烘干|净化|晾|安装|只[要需]|仅[需用])[^，。]{0,3}$/
const PROMISED_AFTER =
  /^(?:充满|充电|续航|见|出水|即食|烘干|速|干透|晾干|就(?:能|可|好|干|够)|[^，。；\n]{0,2}(?:装好|发货|送达|到货|质保|保修))/

/**
 * Every figure in a text: digits with or without a unit, ranges, prices, dates, standards and model codes, Chinese numerals
 * before a unit or measure word (酶洗两遍, 一厘米, 三成, 两倍, 三分之一), English number words (twelve hours, half the weight,
 * a dozen). Ordinals, times of day and idioms (一杯茶, 三口之家) state nothing measurable and are left out.
 * The text is made plain first, so full-width, circled and otherwise disguised digits count.
 * @returns figures in reading order, never overlapping, with ranges of the original text
 * @example extractFigures('每平方米165克')[0]?.values // ['165']
 */
export function extractFigures(original: string): Figure[] {
  const plain = normalise(original)
  return figuresIn(plain.cased).map((figure) => {
    const range = originalRange(plain, figure.start, figure.end)
    return { ...figure, ...range, text: original.slice(range.start, range.end) }
  })
}

/** The figures of a text that `normalise` has made plain already, with ranges of that text. */
export function figuresIn(text: string): Figure[] {
  const taken = new SpanSet(text.length)
  const figures: Figure[] = []
  type Numbers = readonly (string | undefined)[]
  const add = (kind: Figure['kind'], start: number, end: number, values: Numbers, units: readonly string[] = []) => {
    const known = values.filter((value): value is string => value !== undefined)
    if (known.length < values.length) return
    taken.add(start, end)
    // 30+ hours: the plus stands inside.
    const plus = text.slice(start, end).includes('+')
    const comparator = kind !== 'quantity' ? 'exact' : plus ? 'min' : comparatorAt(text, start, end)
    figures.push({ start, end, text: text.slice(start, end), kind, values: known, units, comparator })
  }
  const each = (pattern: RegExp, visit: (match: RegExpExecArray, start: number, end: number) => void): void => {
    for (const match of allMatches(pattern, text)) {
      const end = match.index + match[0].length
      if (taken.isFree(match.index, end)) visit(match, match.index, end)
    }
  }

  const hasDigits = /\d/.test(text)
  for (const idiom of IDIOMS) each(idiom, (_match, start, end) => taken.add(start, end))
  if (hasDigits) {
    each(P.DATE, (match, start, end) => add('date', start, end, [dateKey(match[0])]))
    each(P.STANDARD, (match, start, end) => add('code', start, end, [compactCode(match[0])]))
    each(P.LABELLED, (_match, start, end) => taken.add(start, end))
    each(P.CODE, (match, start, end) => add('code', start, end, [compactCode(match[0])]))
    each(P.MONEY, (match, start, end) => {
      const unit = CURRENCIES.find(([sign]) => sign.test(match[0]))?.[1] ?? 'CNY'
      add('quantity', start, end, [plainNumber(match[1] ?? '')], [unit])
    })
    each(P.RANGE, (match, start, end) => {
      if (/[-–—]/.test(match[0]) && /[\dA-Za-z]-$/.test(text.slice(Math.max(0, start - 2), start))) return
      add('quantity', start, end, [plainNumber(match[1] ?? ''), plainNumber(match[2] ?? '')], codesOf(match[3]))
    })
  }
  each(P.HAN_CAPACITY, (match, _start, end) => {
    const numeral = match[1] ?? ''
    const from = match.index + match[0].indexOf(numeral)
    add('quantity', from, end, [/\d/.test(numeral) ? numeral : chineseNumber(numeral)], ['count'])
  })
  if (/[a-z]{3}/i.test(text)) addWords()
  if (hasDigits) {
    each(P.MORE_THAN, (match, start, end) => add('vague', start, end, [match[0]]))
    each(P.QUANTITY, addQuantity)
  }
  each(P.HAN_PERCENT, (match, start, end) => {
    const tenth = match[4] === '半' ? '5' : match[4] ? chineseNumber(match[4]) : '0'
    const value = match[1] ? chineseNumber(match[1]) : match[2] ? '100' : `${chineseNumber(match[3] ?? '')}${tenth}`
    add('quantity', start, end, [value], ['%'])
  })
  each(P.HAN_FRACTION, (match, start, end) => {
    const [bottom, top] = [chineseNumber(match[1] ?? ''), chineseNumber(match[2] ?? '')]
    if (bottom && top) add('quantity', start, end, [`${top}/${bottom}`], ['share'])
  })
  each(P.HAN_HALF, (match, _start, end) => {
    const from = match.index + Math.max(0, match[0].search(/一半|减半|半价|对半/))
    add('quantity', from, end, ['0.5'], ['share'])
  })
  each(P.HAN_MULTIPLE, (match, start, end) =>
    match[0] === '双倍' ? add('quantity', start, end, ['2'], ['multiple']) : add('vague', start, end, [match[0]]),
  )
  each(P.HAN_RANGE, (match, start, end) =>
    add('quantity', start, end, [chineseNumber(match[1] ?? ''), chineseNumber(match[2] ?? '')], codesOf(match[3])),
  )
  each(P.VAGUE, (match, start, end) => {
    if (!/[余多]/.test(match[0]) || !isIdleCount('两', match[0].slice(-1), text.slice(end, end + 4)))
      add('vague', start, end, [match[0]])
  })
  each(P.HAN_QUANTITY, addHanQuantity)
  return inheritUnits(
    text,
    figures.sort((a, b) => a.start - b.start),
  )

  function addQuantity(match: RegExpExecArray, start: number, end: number): void {
    const before = text.slice(Math.max(0, start - 4), start)
    const after = text.slice(end, end + 40)
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
    const pointed = /(?:^|[^\dA-Za-z\u4e00-\u9fff])\.$/.test(before) ? `0.${scaled}` : scaled
    // In 5 x 10 cm the x is a sign between two sizes, not "times as much".
    const isSign = match[4] === 'x' && /^ ?\d/.test(after)
    const tail = isSign ? (/[ -]?x$/.exec(match[0])?.[0].length ?? 0) : 0
    add(
      'quantity',
      from,
      end - tail,
      [signed + pointed],
      isSign ? [] : match[4] ? codesOf(match[4]) : AGES.test(text.slice(Math.max(0, start - 8), start)) ? ['age'] : [],
    )
  }

  function addHanQuantity(match: RegExpExecArray, start: number, end: number): void {
    const [, numeral = '', unit = '', tail] = match
    const units = codesOf(unit)
    const before =
      text
        .slice(Math.max(0, start - 10), start)
        .split('\n')
        .at(-1) ?? ''
    const unitEnd = end - (tail?.length ?? 0)
    const after = text.slice(unitEnd, unitEnd + 12).split('\n')[0] ?? ''
    if (/(?:第|初|周|星期|礼拜|[几多这那每])$/.test(before) && !/每$/.test(before)) return
    if (/每$/.test(before) && numeral === '一') return
    const value = chineseNumber(numeral)
    const countLike = units.includes('count') || units.includes('grade')
    if (value === undefined) {
      // 两三件 only colours a scene, 两三小时 promises something.
      if (!countLike) add('vague', start, unitEnd, [match[0]])
      return
    }
    const promised = !units.includes('times') && (PROMISED_BEFORE.test(before) || PROMISED_AFTER.test(after))
    if (!promised && isIdleCount(numeral, unit, after)) return
    const counts = tail && (tail === '半' ? !countLike : unit === '米')
    const half = counts ? (tail === '半' ? '.5' : `.${chineseNumber(tail)}`) : ''
    const fractional = half !== '' && !value.includes('.') ? value + half : value
    add('quantity', start, counts ? end : unitEnd, [fractional], units)
  }

  function addWords(): void {
    each(P.WORD_MULTIPLE, (match, start, end) => {
      const word = (match[1] ?? match[3] ?? '').toLowerCase()
      const known: Record<string, string> = { twice: '2', double: '2', thrice: '3', triple: '3' }
      const number = match[2] ?? ''
      add(
        'quantity',
        start,
        end,
        [known[word] ?? (/^\d/.test(number) ? number : englishNumber(number || word))],
        ['multiple'],
      )
    })
    each(P.ARTICLE_QUANTITY, (match, start, end) =>
      add('quantity', start, end, [match[1] ? '1.5' : '1'], codesOf(match[1] ?? match[2] ?? match[3])),
    )
    each(P.WORD_QUANTITY, (match, start, end) => {
      const [, words = '', unit = ''] = match
      const units = /^per cent$/i.test(unit) ? ['%'] : codesOf(unit)
      const value = englishNumber(words)
      if (value === undefined || isIdleWord(value, unit, text, start, end)) return
      add('quantity', start, end, [value], units)
    })
    each(P.WORD_SHARE, (match, start, end) =>
      isArticle(match[1])
        ? undefined
        : add('quantity', start, end, [shareOf(match[1] ?? match[2] ?? match[3])], ['share']),
    )
    each(P.WORD_CAPACITY, (match, _start, end) => {
      const number = match[1] ?? ''
      add('quantity', end - number.length, end, [/^\d/.test(number) ? number : englishNumber(number)], ['count'])
    })
    each(P.TWICE, (match, start, end) => add('quantity', start, end, [/twice/i.test(match[0]) ? '2' : '3'], ['times']))
  }
}

/** One of, ten more: only words that divide are shares. */
const isArticle = (words: string | undefined): boolean =>
  words !== undefined && !/half|third|quarter|fifth|sixth|eighth|tenth|halves/i.test(words)

const shareOf = (words: string | undefined): string | undefined => englishNumber(words ?? '')

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
    if (/^ ?[×xX*] ?$/.test(text.slice(current.end, Math.min(next.start, current.end + 4))))
      result[index] = { ...current, units: next.units }
  }
  return result
}
