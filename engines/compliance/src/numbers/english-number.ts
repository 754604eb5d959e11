const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SMALL = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])
const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
])

const cardinal = [...SMALL.keys(), ...SCALES.keys()].sort((a, b) => b.length - a.length).join('|')
const part = '(?:halves|half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)'

/** Regular expression source for a run of number words; `englishNumber` says what it means. */
export const NUMBER_WORDS =
  `(?:half a dozen|(?:an? )?(?:${cardinal})(?:(?:[ -]| and )(?:${cardinal})){0,6}(?: dozens?|[ -]${part}(?![a-z])| and a half)?|` +
  `an? (?:dozen|third|quarter|fifth|tenth|half)(?![a-z])|half(?: an?)?|dozen)`

/**
 * A run of English number words as a decimal string or, where there is no short decimal, as a fraction.
 * @returns undefined for what is no single number (two three)
 * @example englishNumber('one hundred and twenty') // '120'
 * @example englishNumber('two thirds') // '2/3'
 */
export function englishNumber(written: string): string | undefined {
  const text = written.toLowerCase().trim()
  if (text === 'half a dozen') return '6'
  if (/^half(?: an?)?$/.test(text)) return '0.5'
  const words = text
    .replace(/ and a half$/, '')
    .split(/[ -]/)
    .filter((word) => word !== 'and' && word !== '')
  const last = words.at(-1) ?? ''
  const divisor = last === 'halves' ? 2 : PARTS.get(last.replace(/s$/, ''))
  if (divisor !== undefined) {
    const top = wholeNumber(words.slice(0, -1))
    return top === undefined ? undefined : fraction(top, divisor)
  }
  if (/^dozens?$/.test(last)) {
    const count = words.length === 1 ? 1 : wholeNumber(words.slice(0, -1))
    return count === undefined ? undefined : String(count * 12)
  }
  const value = wholeNumber(words)
  if (value === undefined) return undefined
  return text.endsWith(' and a half') ? `${value}.5` : String(value)
}

function wholeNumber(words: readonly string[]): number | undefined {
  let total = 0
  let section: number | undefined
  for (const word of words) {
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    if (word === 'a' || word === 'an') section = 1
    else if (small !== undefined) {
      // Seventy five is one number, seven five is not.
      const room = section === undefined || (section % 10 === 0 && section > 10 && small < 10) || section % 100 === 0
      if (!room) return undefined
      section = (section ?? 0) + small
    } else if (scale === 100) section = (section ?? 1) * 100
    else if (scale !== undefined) {
      total += (section ?? 1) * scale
      section = undefined
    } else return undefined
  }
  if (section === undefined && total === 0) return undefined
  return total + (section ?? 0)
}

function fraction(top: number, bottom: number): string {
  const value = String(top / bottom)
  return value.length > 6 ? `${top}/${bottom}` : value
}
