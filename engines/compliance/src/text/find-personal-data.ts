import { normalise, originalRange } from './normalise.ts'

/** What a person should not leave in words that everybody can read. */
export type PersonalDataKind = 'email' | 'link' | 'contact' | 'phone' | 'address' | 'number'

export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly start: number
  readonly end: number
  readonly excerpt: string
}

const TOP_LEVEL =
  'com|cn|net|org|io|co|me|cc|tv|shop|store|site|online|top|vip|xyz|info|biz|app|dev|link|club|hk|tw|jp|uk|de|fr|eu|us|ly|gl'
/** A digit, also spoken: 一三八 is a way to write 138 past a filter. */
const DIGIT = '[0-9零〇一二三四五六七八九幺]'
const GAP = '[ \\-._·—]{0,2}'

/** In order: what says most about where the words lead is named first. */
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  [
    'email',
    /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,60} ?(?:@|\(at\)|\[at\]) ?[a-z0-9-]{1,40}(?: ?\. ?[a-z0-9-]{2,20}){1,3}/i,
  ],
  ['link', /\b(?:https?|ftp) ?: ?\/\/\S+|\bwww ?\. ?[a-z0-9-]+/i],
  [
    'link',
    new RegExp(
      `(?<![a-z0-9])[a-z0-9][a-z0-9-]{0,40} ?(?:\\.|点|dot) ?(?:${TOP_LEVEL})(?![a-z0-9])(?:/[^\\s，。]*)?`,
      'i',
    ),
  ],
  [
    'contact',
    /(?:微信|薇信|威信|v信|(?<![a-z])(?:vx|wx|qq|wechat|whatsapp|telegram|instagram|line|tiktok)|扣扣|企鹅号|小红书|抖音|淘宝|闲鱼|公众号)(?:号码?|账号|id|群)? ?(?:[:：是为]|is)? ?@?[a-z0-9][a-z0-9_-]{4,}/i,
  ],
  ['contact', /(?:加|私|找|联系)我?(?:的)?(?:微信|薇信|v信|vx|wx|qq|扣扣)|扫码(?:加|进)/i],
  ['phone', new RegExp(`(?<!${DIGIT})(?:\\+?86${GAP})?[1幺一][3-9三四五六七八九](?:${GAP}${DIGIT}){9}(?!${DIGIT})`)],
  ['phone', /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)|(?<!\d)[48]00[ -]?\d{3}[ -]?\d{4}(?!\d)/],
  ['phone', /(?<![\d+])\+\d(?:[ -]?\d){7,14}(?!\d)|(?<!\d)\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\d)/],
  [
    'address',
    /[\u4e00-\u9fff]{2}(?:路|街|大道|巷|弄|胡同|小区|花园|大厦|公寓|新村|家园|苑)[\u4e00-\u9fff]{0,4} ?\d{1,5} ?(?:号|弄|栋|幢|座|单元|室)/,
  ],
  ['address', /\d{1,4} ?(?:栋|幢|号楼|座) ?(?:\d{1,3} ?单元)? ?\d{1,5} ?室?/],
  [
    'address',
    /\b\d{1,5}[a-z]? (?:[A-Z][A-Za-z'-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|square|terrace)\b/i,
  ],
  ['number', /(?<!\d)\d(?:[ -]?\d){8,}[\dXx]?(?!\d)/],
]

/**
 * Looks for what leads to a person or away from the shop: phone numbers, e-mail and postal addresses, links, chat names, long
 * numbers. For words of shoppers that others will read; a sign that is found is refused, so it errs on the side of asking.
 * Sizes, dates, prices and figures of a product are none of it.
 * @returns the first thing found, with its place in the text as it was written
 * @example findPersonalData('加我微信 xiaoman_88')?.kind // 'contact'
 */
export function findPersonalData(text: string): PersonalData | undefined {
  const plain = normalise(text)
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(plain.cased)
    if (!match) continue
    const range = originalRange(plain, match.index, match.index + match[0].length)
    return { kind, ...range, excerpt: text.slice(range.start, range.end) }
  }
  return undefined
}
