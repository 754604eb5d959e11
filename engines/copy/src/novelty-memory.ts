import { type Lang, type ListingText, listingFields, spansText } from '@qianmian/kernel'

/** Six-grams of what was published, so that the next text is told in other words. */
export interface NoveltyMemory {
  /** How often a gram was published. */
  seen(lang: Lang, gram: string): number
  /** Adds a published text. */
  remember(text: ListingText): void
}

/** Characters of a gram in Chinese and words of a gram in English. */
const SIZE: Readonly<Record<Lang, number>> = { zh: 6, en: 4 }

/** The grams of a text: six characters in Chinese, four words in English; figures are masked, because they differ anyway. */
export function grams(text: string, lang: Lang): string[] {
  const masked = text.replace(/\d[\d,.]*/g, '0').toLowerCase()
  const units = lang === 'zh' ? [...masked.replace(/\s+/g, '')] : masked.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean)
  const glue = lang === 'zh' ? '' : ' '
  const size = SIZE[lang]
  const found: string[] = []
  for (let i = 0; i + size <= units.length; i++) found.push(units.slice(i, i + size).join(glue))
  return found
}

/** The longest run of fixed words in a frame, without its slots and marks. */
export function longestLiteral(frame: string): string {
  return frame.split(/\{[^{}]*\}|[[\]]/).reduce((a, b) => (b.length > a.length ? b : a), '')
}

/**
 * An empty memory that lives as long as the process; keep it by remembering the last published texts again.
 * @example
 * const novelty = createNoveltyMemory()
 * novelty.remember(written.zh)
 */
export function createNoveltyMemory(): NoveltyMemory {
  const counts: Record<Lang, Map<string, number>> = { zh: new Map(), en: new Map() }
  return {
    seen: (lang, gram) => counts[lang].get(gram) ?? 0,
    remember: (text) => {
      const map = counts[text.lang]
      for (const { spans } of listingFields(text)) {
        for (const gram of grams(spansText(spans), text.lang)) map.set(gram, (map.get(gram) ?? 0) + 1)
      }
    },
  }
}
