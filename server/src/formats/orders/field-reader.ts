import { isCurrency, type LocalizedText, parseMoney } from '@qianmian/kernel'
import type { Address } from '../../modules/orders/types.ts'
import { localize } from '../text/localize.ts'
import type { ShopIssue } from './shop-draft.ts'

const UNSTORABLE = /\0|\p{Cs}/u
const MOST_MINOR = 1e12
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/

/**
 * Reads the fields of one record and keeps what is wrong with them: a record with a problem is left out whole, so that
 * nothing is half read.
 */
export class FieldReader {
  readonly problems: ShopIssue[] = []
  readonly place: string
  private readonly get: (key: string) => string

  constructor(place: string, get: (key: string) => string) {
    this.place = place
    this.get = get
  }

  wrong(zh: string, en: string): void {
    this.problems.push({ place: this.place, severity: 'error', message: { zh, en } })
  }

  /** One line of text, trimmed; an empty text where there is none. */
  text(key: string, most = 300): string {
    const text = this.get(key).trim()
    if (UNSTORABLE.test(text))
      this.wrong(`「${key}」有不能保存的字符。`, `"${key}" has characters that cannot be stored.`)
    else if (text.length > most)
      this.wrong(`「${key}」超过 ${most} 个字符。`, `"${key}" is longer than ${most} characters.`)
    else return text
    return ''
  }

  orNull(key: string, most = 300): string | null {
    return this.text(key, most) || null
  }

  needed(key: string, most = 300): string {
    const text = this.text(key, most)
    if (text === '' && this.problems.length === 0) this.wrong(`缺少「${key}」。`, `"${key}" is missing.`)
    return text
  }

  name(key: string): LocalizedText {
    return localize(this.needed(key))
  }

  /** An amount of money, read digit by digit. @param other what an empty field means; without it the field is needed */
  money(key: string, currency: string, other?: number): number {
    const text = this.text(key, 40)
    if (text === '' && other !== undefined) return other
    const money = parseMoney(text, currency)
    if (money.ok && money.value.amount >= 0 && money.value.amount <= MOST_MINOR) return money.value.amount
    this.wrong(
      `「${key}」不是 ${currency} 的金额：${text || '（空）'}。`,
      `"${key}" is no amount in ${currency}: ${text || '(empty)'}.`,
    )
    return 0
  }

  units(key: string, least: number, other?: number): number {
    const text = this.text(key, 20)
    if (text === '' && other !== undefined) return other
    const units = /^\d{1,7}$/.test(text) ? Number(text) : -1
    if (units >= least) return units
    this.wrong(`「${key}」不是件数：${text || '（空）'}。`, `"${key}" is no number of units: ${text || '(empty)'}.`)
    return least
  }

  /** ISO 8601, or as Shopify writes it (`2026-01-05 10:11:12 +0800`); without a zone it is UTC. */
  time(key: string): string | null {
    const text = this.text(key, 40)
    if (text === '') return null
    const match = TIME.exec(text)
    const [, y, m, d, hh = '00', mm = '00', ss = '00', zone = 'Z'] = match ?? []
    const shift = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
    const ms = match ? Date.parse(`${y}-${m}-${d}T${hh}:${mm}:${ss}${shift}`) : Number.NaN
    if (!Number.isNaN(ms)) return new Date(ms).toISOString()
    this.wrong(`「${key}」不是时间：${text}。`, `"${key}" is no time: ${text}.`)
    return null
  }

  /** One of the words that are known here, whatever their case. */
  word<T>(key: string, words: Readonly<Record<string, T>>, other?: T): T | undefined {
    const text = this.text(key, 60).toLowerCase()
    if (text === '' && other !== undefined) return other
    if (Object.hasOwn(words, text)) return words[text]
    this.wrong(`「${key}」不认识：${text || '（空）'}。`, `"${key}" is not known: ${text || '(empty)'}.`)
    return undefined
  }

  currency(key: string, other: string): string {
    const text = this.text(key, 3).toUpperCase() || other
    // The list of all currencies is long, and most files write the shop's own.
    if (text === other || isCurrency(text)) return text
    this.wrong(`没有这种货币：${text}。`, `There is no currency ${text}.`)
    return other
  }

  /** An e-mail address as far as anybody can tell from its look. */
  email(key: string): string | null {
    const text = this.text(key, 254)
    if (text === '') return null
    if (/^[^\s@]+@[^\s@]+$/.test(text)) return text
    this.wrong(`「${key}」不是邮箱：${text}。`, `"${key}" is no e-mail address: ${text}.`)
    return null
  }

  /** An address, or `null` where there is none. `keys` names its columns. */
  address(keys: Readonly<Record<keyof Address, string>>): Address | null {
    const line1 = this.text(keys.line1)
    const city = this.text(keys.city)
    if (line1 === '' && city === '') return null
    return {
      recipient: this.text(keys.recipient),
      phone: this.orNull(keys.phone, 40),
      country: this.country(keys.country),
      region: this.text(keys.region),
      city,
      district: this.orNull(keys.district),
      line1,
      line2: this.orNull(keys.line2),
      postcode: this.orNull(keys.postcode, 20)?.replace(/^'/, '') ?? null,
    }
  }

  private country(key: string): string {
    const text = this.text(key, 60)
    const code = COUNTRIES[text.toLowerCase()] ?? text.toUpperCase()
    if (/^[A-Z]{2}$/.test(code)) return code
    this.wrong(
      `「${key}」要写两个字母的国家代码：${text || '（空）'}。`,
      `"${key}" needs a country code of two letters: ${text || '(empty)'}.`,
    )
    return ''
  }
}

const COUNTRIES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states': 'US',
  china: 'CN',
  中国: 'CN',
  中国大陆: 'CN',
  canada: 'CA',
  'united kingdom': 'GB',
  uk: 'GB',
  germany: 'DE',
  france: 'FR',
  japan: 'JP',
  日本: 'JP',
  australia: 'AU',
  singapore: 'SG',
  'hong kong': 'HK',
}
