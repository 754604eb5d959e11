import { err, type Money, parseMoney, type Result } from '@qianmian/kernel'

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:HK\$|HKD)|(?:HKD|港元|港币)$/i, 'HKD'],
  [/^(?:NT\$|TWD)|(?:TWD|新台币)$/i, 'TWD'],
  [/^(?:JP¥|JPY)|(?:JPY|日元|円)$/i, 'JPY'],
  [/^(?:US\$|USD)|(?:USD|美元)$/i, 'USD'],
  [/^(?:EUR|€)|(?:EUR|欧元|€)$/i, 'EUR'],
  [/^(?:GBP|£)|(?:GBP|英镑|£)$/i, 'GBP'],
  [/^(?:CN¥|CNY|RMB|人民币)|(?:CNY|RMB|人民币|元)$/i, 'CNY'],
]

/** Why a price could not be read: the kernel's reasons, a figure below zero, or a foreign currency. */
export type PriceProblem = 'other-currency' | 'bad-number' | 'too-many-decimals' | 'number-too-large' | 'negative-price'

/**
 * Reads a price as merchants write it: `239`, `239.00`, `1,299.00`, `¥239`, `239元`, `USD 19.99`, full-width digits, any minus.
 * A sign or code in the cell must be the given currency's; a bare `¥` or `$` means the shop's own yen, yuan or dollar.
 * `19,90` and `约 20` are refused: in doubt a price is not guessed.
 * @example parsePrice('¥1,299', 'CNY') // { ok: true, value: { amount: 129900, currency: 'CNY' } }
 */
export function parsePrice(text: string, currency: string): Result<Money, PriceProblem> {
  let rest = text.normalize('NFKC').trim()
  const negative = /^[-−–]/.test(rest)
  if (negative) rest = rest.slice(1).trim()
  let found = currency
  for (const [sign, code] of SIGNS) {
    if (!sign.test(rest)) continue
    rest = rest.replace(sign, '').trim()
    found = code
    break
  }
  const code = /^([A-Z]{3})\s*(?=\d)/.exec(rest)
  if (code?.[1]) {
    rest = rest.slice(code[0].length)
    found = code[1]
  }
  const sign = /^[¥$]|[¥$]$/.exec(rest)?.[0]
  if (sign) {
    rest = rest.replace(/^[¥$]|[¥$]$/, '').trim()
    found = ambiguous(sign, found)
  }
  const signed = negative || /^[-−–]/.test(rest)
  const money = parseMoney(rest.replace(/^[-−–]\s*/, ''), found)
  if (!money.ok) return err(PROBLEMS[money.error])
  if (signed && money.value.amount !== 0) return err('negative-price')
  // A shop has one currency: 19.99 dollars must not become 19.99 yuan.
  return found === currency ? money : err('other-currency')
}

const DOLLARS = new Set(['USD', 'HKD', 'TWD', 'SGD', 'CAD', 'AUD', 'NZD'])

/** A bare sign means the shop's own currency where that uses the sign. */
function ambiguous(sign: string, currency: string): string {
  if (sign === '$') return DOLLARS.has(currency) ? currency : 'USD'
  return currency === 'JPY' ? 'JPY' : 'CNY'
}

const PROBLEMS = {
  'not-a-number': 'bad-number',
  'too-many-decimals': 'too-many-decimals',
  'too-large': 'number-too-large',
} as const
