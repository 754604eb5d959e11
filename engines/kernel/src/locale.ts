/** The two languages of the house. Chinese is not a translation: every text is made in both. */
export type Lang = 'zh' | 'en'
export const LANGS: readonly Lang[] = ['zh', 'en']

/** A name or text in one or both languages. At least one is present. */
export interface LocalizedText {
  readonly zh?: string
  readonly en?: string
}

/**
 * The text in `lang`, or in the other language when that one is missing.
 * @example pick({ zh: '亚麻' }, 'en') // '亚麻'
 */
export function pick(text: LocalizedText, lang: Lang): string {
  return text[lang] ?? text.zh ?? text.en ?? ''
}

const GROUP = /\B(?=(\d{3})+(?!\d))/g

/**
 * A number as people print it: grouped thousands, a true minus, no trailing zeros, at most `digits` decimals.
 * @example formatNumber(-1234.5) // '−1,234.5'
 */
export function formatNumber(value: number, digits = 4): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(digits).split('.')
  const tail = decimals.replace(/0+$/, '')
  const text = whole.replace(GROUP, ',') + (tail ? `.${tail}` : '')
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text
}
