import type { Lang, ListingText, Span } from '@qianmian/kernel'

/** A listing whose description is one paragraph and whose other fields are empty. For tests and benches. */
export function oneLine(lang: Lang, spans: readonly Span[]): ListingText {
  return { lang, title: [], sellingPoints: [], description: [spans], adHeadline: [], adBody: [] }
}
