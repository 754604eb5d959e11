import { sayLatin, spell } from '../spell.ts'
import type { ReadingRule, Said } from '../types.ts'
import { figure, NUM } from './number-rules.ts'
import { zhCardinal, zhDigits, zhNumber } from './numbers.ts'

const code = (digits: string): Said => ({
  spoken: zhDigits(digits.replace(/\D/g, ''), true),
  isDigits: true,
  isFigure: true,
})

/** Letters and digits in turns, digits one by one. */
function characters(text: string, from = 0): Said[] {
  return [...text.matchAll(/[A-Za-z]+|\d+/g)].map((match) => {
    const place = { from: from + match.index, to: from + match.index + match[0].length }
    return /\d/.test(match[0])
      ? { ...code(match[0]), ...place }
      : { spoken: spell(match[0]), lang: 'en' as const, isFigure: true, ...place }
  })
}

/** The figure of a model: iPhone 15 is counted, RTX 4090 is spelt. */
export function modelNumber(digits: string): string {
  if (digits.startsWith('0') || digits.length > 3) return zhDigits(digits, true)
  return digits.length === 3 && !digits.endsWith('00') ? zhDigits(digits, true) : zhCardinal(digits)
}

const STANDARD = 'GB|ISO|IEC|EN|QB|FZ|QC|SN|DIN|ASTM|JIS|HG|NY|YY|SB|LY|BB'
const CONTEXT =
  '电话|手机号?|座机|拨打|致电|热线|客服|传真|订单编?号?|单号|编号|货号|款号|尾号|邮编|验证码|QQ群?号?|群号|账号|卡号|工号|证号|房间|型号|批号|密码|取件码|条码|编码|口令|车牌号?|微信号?|航班|学号|证书号?|备案号'

/** Telephone and order numbers, standards, versions: figures that are said one by one; before everything that knows a unit. */
export const ZH_CODE_RULES: readonly ReadingRule[] = [
  {
    at: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/y,
    say: ([number = '']) => [code(number)],
  },
  { at: /(?<!\d)(?:[48]00-?\d{3}-?\d{4}|0\d{2,3}-\d{7,8})(?!\d)/y, say: ([number = '']) => [code(number)] },
  {
    at: /([A-Za-z]{0,20})\d[\dA-Za-z-]{0,60}(?![\dA-Za-z])/y,
    say: ([number = ''], before, after) =>
      (new RegExp(`(?:${CONTEXT})[为是：:#\\s]{0,3}$`).test(before) || /\d(?:转|分机)$/.test(before)) &&
      !/^\s?[个元件条位款%]/.test(after)
        ? characters(number)
        : undefined,
  },
  {
    at: new RegExp(`(${STANDARD})(/T)?\\s?(\\d+(?:\\.\\d+)*)(?:[-—](\\d{2,4}))?(?![\\dA-Za-z])`, 'y'),
    say: ([whole, letters = '', slash = '', number = '', year = '']) => {
      const at = whole.indexOf(number, letters.length)
      return [
        {
          spoken: spell(letters + slash.replace('/', '')),
          lang: 'en',
          isFigure: true,
          from: 0,
          to: letters.length + slash.length,
        },
        { spoken: zhDigits(number, true), isDigits: true, isFigure: true, from: at, to: at + number.length },
        ...(year ? [{ ...code(year), from: whole.length - year.length, to: whole.length }] : []),
      ]
    },
  },
  {
    // IP68: the figure is two grades, not a number
    at: /IP([0-6X])([\dX])(?![\dA-Za-z])/y,
    say: ([whole]) => characters(whole),
  },
  {
    at: /[Vv](\d{1,3}(?:\.\d{1,3})+)(?![\d.])/y,
    say: ([whole, version = '']) => [
      { spoken: 'V', lang: 'en', from: 0, to: 1 },
      {
        spoken: version.split('.').map(zhCardinal).join('点'),
        isDigits: true,
        isFigure: true,
        from: 1,
        to: whole.length,
      },
    ],
  },
]

/** Models and loose figures: after everything that knows a unit. */
export const ZH_MODEL_RULES: readonly ReadingRule[] = [
  {
    // SPF50+, PA+++
    at: /(SPF|UPF)\s?(\d+)(\+?)/y,
    say: ([whole, letters = '', n = '', plus = '']) => [
      { spoken: spell(letters), lang: 'en', from: 0, to: letters.length },
      { spoken: zhCardinal(n) + (plus ? '加' : ''), isFigure: true, from: letters.length, to: whole.length },
    ],
  },
  {
    at: /([A-Z]{1,3})(\+{1,5})(?![A-Za-z\d])/y,
    say: ([whole, letters = '', plus = '']) => [
      { spoken: spell(letters), lang: 'en', from: 0, to: letters.length },
      {
        spoken: plus.length > 1 ? `${zhDigits(String(plus.length)).replace('二', '两')}个加` : '加',
        from: letters.length,
        to: whole.length,
      },
    ],
  },
  {
    at: /No\.?\s?(\d+)/y,
    say: ([whole, n = '']) => [
      { spoken: 'number', lang: 'en', from: 0, to: whole.length - n.length },
      { spoken: zhCardinal(n), isFigure: true, isDigits: true, from: whole.length - n.length, to: whole.length },
    ],
  },
  {
    // 1080P, 720p
    at: /(720|1080|1440|2160|480)([PpIi])(?![A-Za-z])/y,
    say: ([, n = '', letter = '']) => [
      { ...code(n), from: 0, to: n.length },
      { spoken: letter.toUpperCase(), lang: 'en', from: n.length, to: n.length + 1 },
    ],
  },
  {
    // Models: Q3, RTX4090, iPhone15, WiFi6, PM2.5, H1N1
    at: /([A-Za-z]{1,30})[- ]?(\d{1,20}(?:\.\d{1,9})?)(?![\d,])/y,
    say: ([whole, letters = '', n = '']) => {
      const at = whole.length - n.length
      const said = n.includes('.') ? zhNumber(n) : modelNumber(n)
      return [
        { spoken: sayLatin(letters), lang: 'en', from: 0, to: letters.length },
        { spoken: said, isDigits: true, isFigure: true, from: at, to: whole.length },
      ]
    },
  },
  {
    // 5G, 4K, 3D, 2XL
    at: /(\d{1,4})([A-Z]{1,3})(?![A-Za-z])/y,
    say: ([whole, n = '', letters = '']) => [
      { spoken: modelNumber(n), isDigits: true, isFigure: true, from: 0, to: n.length },
      { spoken: spell(letters), lang: 'en', from: n.length, to: whole.length },
    ],
  },
  // Long rows of digits, and rows that begin with 0, are no quantity.
  { at: /(?<![\d.,])(?:0\d{1,40}|\d{9,40})(?![\d.,])/y, say: ([digits = '']) => [code(digits)] },
  {
    at: new RegExp(`(?<![\\dA-Za-z日号月年元点分%℃度个折岁天])[-−](${NUM})`, 'y'),
    say: ([, n = '']) => figure(`负${zhNumber(n)}`),
  },
  { at: new RegExp(NUM, 'y'), say: ([n = '']) => figure(zhNumber(n)) },
]
