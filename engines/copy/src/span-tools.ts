import { type Lang, type Span, spansText } from '@qianmian/kernel'
import { capitalize, resolveArticles } from './english.ts'

/** Joins neighbours that rest on no fact and drops empty ones. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    if (span.text === '') continue
    const last = merged[merged.length - 1]
    if (last && last.factIds.length === 0 && span.factIds.length === 0)
      merged[merged.length - 1] = { text: last.text + span.text, factIds: [] }
    else merged.push(span)
  }
  return merged
}

/** Upper-cases the first letter of the first span. */
export function capitalizeSpans(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  return first ? [{ ...first, text: capitalize(first.text) }, ...rest] : []
}

/** Lower-cases the first letter of the first span unless it opens a name or a code. */
export function lowerSpans(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  if (!first || !/^([A-Z][a-z]|A )/.test(first.text)) return [...spans]
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest]
}

/** A span list without its closing full stop, for points and headlines. */
export function withoutStop(spans: readonly Span[]): Span[] {
  const last = spans[spans.length - 1]
  if (!last) return []
  const text = last.text.replace(/[。.]$/, '')
  return text === '' ? spans.slice(0, -1) : [...spans.slice(0, -1), { ...last, text }]
}

const JOINTS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/[，；：、](?=[。，；])/g, ''],
    [/。(?=[。，；：、])/g, ''],
    [/\s+(?=[。，；：、）])/g, ''],
  ],
  en: [
    [/[,;:](?=[.,;])/g, ''],
    [/\.(?=[.,;])/g, ''],
    [/ +(?=[ .,;])/g, ''],
  ],
}

/** Where any of the joints may have something to settle: most texts are tidy, and one look is enough for them. */
const UNTIDY: Readonly<Record<Lang, RegExp>> = {
  zh: /[，；：、。][。，；：、]|\s[。，；：、）]/,
  en: /[,;:.][.,;]| [ .,;]/,
}

/**
 * Settles what only the whole text shows: articles, double punctuation where clauses meet, double spaces.
 * A claim keeps its facts; only marks between clauses are touched.
 */
export function polish(spans: readonly Span[], lang: Lang): Span[] {
  const merged = mergeSpans(spans)
  const resolved =
    lang === 'zh'
      ? merged
      : merged.map((span, i) =>
          span.text.includes('(n)')
            ? { ...span, text: resolveArticles(span.text, spansText(merged.slice(i + 1)).slice(0, 30)) }
            : span,
        )
  return mergeSpans(
    resolved.map((span, i) => {
      // One character of the neighbour is enough to see a double mark at the joint.
      const next = resolved[i + 1]?.text.charAt(0) ?? ''
      let text = span.text + next
      if (!UNTIDY[lang].test(text)) return span
      for (const [pattern, by] of JOINTS[lang]) text = text.replace(pattern, by)
      return { ...span, text: next === '' ? text : text.slice(0, -1) }
    }),
  )
}
