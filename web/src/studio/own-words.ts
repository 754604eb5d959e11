import type { SpanView } from '../../../server/src/contract/types.ts'

/** A stretch of text: on a fact, shared with the other tellings, or of this one alone. */
export interface MarkedSpan {
  readonly kind: 'fact' | 'shared' | 'own'
  readonly text: string
}

const segmenters = new Map<string, Intl.Segmenter>()

function wordsOf(text: string, lang: 'zh' | 'en'): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Every word that stands outside facts, in lower case. */
export function wordSet(lines: readonly (readonly SpanView[])[], lang: 'zh' | 'en'): ReadonlySet<string> {
  const words = lines.flatMap((spans) =>
    spans.flatMap((span) => (span.factIds.length > 0 ? [] : wordsOf(span.text, lang))),
  )
  return new Set(words.filter(isWord).map((word) => word.toLowerCase()))
}

/**
 * A line with the words marked that only this telling uses. Facts are the same everywhere and stay as they are.
 * @param others words of the other tellings
 */
export function markOwnWords(spans: readonly SpanView[], others: ReadonlySet<string>, lang: 'zh' | 'en'): MarkedSpan[] {
  const out: MarkedSpan[] = []
  const push = (kind: MarkedSpan['kind'], text: string) => {
    const last = out[out.length - 1]
    if (last && last.kind === kind && kind !== 'fact') out[out.length - 1] = { kind, text: last.text + text }
    else out.push({ kind, text })
  }
  for (const span of spans) {
    if (span.factIds.length > 0) push('fact', span.text)
    else
      for (const word of wordsOf(span.text, lang)) {
        const own = isWord(word) && !others.has(word.toLowerCase())
        // A gap between two own words belongs to them.
        const gap = word === ' ' && out[out.length - 1]?.kind === 'own'
        push(own || gap ? 'own' : 'shared', word)
      }
  }
  return out
}
