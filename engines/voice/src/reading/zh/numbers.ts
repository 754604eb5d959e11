const DIGITS = '零一二三四五六七八九'
const SMALL = ['', '十', '百', '千']
const LARGE = ['', '万', '亿', '万亿']

const digit = (char: string): string => DIGITS[Number(char)] ?? ''

/** Up to four digits with zeros inside as one 零. */
function group(four: string): string {
  let out = ''
  let owesZero = false
  const digits = four.replace(/^0+/, '')
  for (const [index, char] of [...digits].entries()) {
    const place = digits.length - 1 - index
    if (char === '0') {
      owesZero = true
      continue
    }
    if (owesZero) out += '零'
    owesZero = false
    out += (char === '2' && place === 3 ? '两' : digit(char)) + (SMALL[place] ?? '')
  }
  return out
}

/**
 * A whole number in Chinese words.
 * @param whole digits only, at most 16; more are said one by one
 * @example zhCardinal('10086') // '一万零八十六'
 */
export function zhCardinal(whole: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits === '0') return '零'
  if (digits.length > 16) return zhDigits(digits)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end))
  let out = ''
  let owesZero = false
  for (const [index, four] of groups.entries()) {
    const said = group(four)
    if (said === '') {
      owesZero = true
      continue
    }
    const place = groups.length - 1 - index
    if (out !== '' && (owesZero || four.startsWith('0'))) out += '零'
    owesZero = false
    out += (said === '二' && place > 0 ? '两' : said) + (LARGE[place] ?? '')
  }
  return out.replace(/^一十/, '十')
}

/**
 * Digits one by one.
 * @param yao say 1 as 幺, as in telephone numbers and codes
 * @example zhDigits('110', true) // '幺幺零'
 */
export function zhDigits(digits: string, yao = false): string {
  const said = [...digits].map((char) => (/\d/.test(char) ? digit(char) : char === '.' ? '点' : '')).join('')
  return yao ? said.replaceAll('一', '幺') : said
}

/**
 * A number with thousands separators, sign and decimals.
 * @example zhNumber('1,299.50') // '一千二百九十九点五零'
 */
export function zhNumber(written: string): string {
  const sign = /^[-−]/.test(written) ? '负' : ''
  const [whole = '0', decimals] = written.replace(/[^\d.]/g, '').split('.')
  return sign + zhCardinal(whole || '0') + (decimals ? `点${zhDigits(decimals)}` : '')
}

/** An amount of money: `.00` is not said. @example zhAmount('1299.00') // '一千二百九十九' */
export const zhAmount = (written: string): string => zhNumber(written.replace(/\.0+$/, ''))

/** A number before a measure word: 2 is 两 there. @example zhCount('2') // '两' */
export const zhCount = (written: string): string => (written === '2' ? '两' : zhNumber(written))
