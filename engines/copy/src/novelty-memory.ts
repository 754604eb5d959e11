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
  const found: string[] = []
  if (lang === 'zh') {
    const solid = masked.replace(/\s+/g, '')
    for (let i = 0; i + SIZE.zh <= solid.length; i++) found.push(solid.slice(i, i + SIZE.zh))
    return found
  }
  const words = masked.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean)
  for (let i = 0; i + SIZE.en <= words.length; i++) {
    found.push(`${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]}`)
  }
  return found
}

const literals = new Map<string, string>()

/** The longest run of fixed words in a frame, without its slots and marks. */
export function longestLiteral(frame: string): string {
  const known = literals.get(frame)
  if (known !== undefined) return known
  const literal = frame.split(/\{[^{}]*\}|[[\]]/).reduce((a, b) => (b.length > a.length ? b : a), '')
  literals.set(frame, literal)
  return literal
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
