const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Characters that a Chinese numeral consists of, for use inside a character class. */
export const CHINESE_NUMERAL_CHARS = '〇零一二两三四五六七八九十百千万亿'

function wholeNumber(text: string): number | undefined {
  if ([...text].every((char) => DIGITS[char] !== undefined)) {
    // 二〇二六 is read digit by digit; 两三 and 七八 are guesses, not numbers.
    if (text.length > 1 && !/[〇零]/.test(text) && text.length < 4) return undefined
    return Number([...text].map((char) => DIGITS[char]).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const char of text) {
    const value = DIGITS[char]
    const scale = SCALES[char]
    const myriad = MYRIADS[char]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (scale !== undefined) {
      section += (digit ?? 1) * scale
      digit = undefined
    } else if (myriad !== undefined) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * myriad
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}

/**
 * A Chinese numeral as a decimal string, undefined for what is no exact number (两三, 几).
 * @example chineseNumber('一百五十') // '150'
 * @example chineseNumber('一点五') // '1.5'
 */
export function chineseNumber(text: string): string | undefined {
  if (text === '半') return '0.5'
  const [whole = '', decimals, ...rest] = text.split('点')
  if (rest.length > 0 || whole === '') return undefined
  const value = wholeNumber(whole)
  if (value === undefined) return undefined
  if (decimals === undefined) return String(value)
  const digits = [...decimals].map((char) => DIGITS[char])
  if (digits.length === 0 || digits.some((digit) => digit === undefined)) return undefined
  return `${value}.${digits.join('')}`
}
