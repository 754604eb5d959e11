const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const LARGE = ['', 'thousand', 'million', 'billion', 'trillion']
const ORDINAL: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

function below100(n: number): string {
  if (n < 20) return ONES[n] ?? ''
  const tens = TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? tens : `${tens}-${ONES[n % 10]}`
}

function below1000(n: number): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  if (hundreds === 0) return below100(rest)
  return `${ONES[hundreds]} hundred${rest > 0 ? ` ${below100(rest)}` : ''}`
}

/**
 * A whole number in English words, without "and".
 * @param digits digits only, at most 15; more are said one by one
 * @example enCardinal('12500') // 'twelve thousand five hundred'
 */
export function enCardinal(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain === '0') return 'zero'
  if (plain.length > 15) return enDigits(plain)
  const groups: string[] = []
  for (let end = plain.length; end > 0; end -= 3) groups.unshift(plain.slice(Math.max(0, end - 3), end))
  return groups
    .map((group, index) => ({ n: Number(group), large: LARGE[groups.length - 1 - index] ?? '' }))
    .filter(({ n }) => n > 0)
    .map(({ n, large }) => `${below1000(n)} ${large}`.trim())
    .join(' ')
}

/** Digits one by one. @example enDigits('911') // 'nine one one' */
export const enDigits = (digits: string): string =>
  [...digits.replace(/\D/g, '')].map((char) => ONES[Number(char)]).join(' ')

/** A number with separators and decimals. @example enNumber('1,299.5') // 'one thousand two hundred ninety-nine point five' */
export function enNumber(written: string): string {
  const [whole = '0', decimals] = written.replace(/[^\d.]/g, '').split('.')
  return enCardinal(whole || '0') + (decimals ? ` point ${enDigits(decimals)}` : '')
}

/** @example enOrdinal('21') // 'twenty-first' */
export function enOrdinal(digits: string): string {
  const words = enCardinal(digits)
  const [, head = '', last = ''] = /^(.*?)([a-z]+)$/.exec(words) ?? []
  const ending = ORDINAL[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
  return head + ending
}

/**
 * A year. @example enYear('2026') // 'twenty twenty-six'
 * @example enYear('2005') // 'two thousand five'
 */
export function enYear(digits: string): string {
  const n = Number(digits)
  if (n >= 2000 && n < 2010) return enCardinal(digits)
  const low = n % 100
  const high = below100(Math.floor(n / 100))
  if (n % 1000 === 0) return enCardinal(digits)
  return low === 0 ? `${high} hundred` : `${high} ${low < 10 ? `oh ${ONES[low]}` : below100(low)}`
}
