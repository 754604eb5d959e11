import { type Fact, type Lang, plain, type Span, showFactValue, spansText } from '@qianmian/kernel'

/**
 * Links hand-edited words to facts again: claims of the old text whose words are still there keep their facts; other
 * places where a fact's printed value stands are linked to it. Everything else is plain, and the gates judge it.
 */
export function respan(before: readonly Span[], text: string, facts: readonly Fact[], lang: Lang): Span[] {
  const anchors = new Map<string, readonly string[]>()
  for (const span of before)
    if (span.factIds.length > 0 && span.text.trim() !== '') anchors.set(span.text, span.factIds)
  for (const fact of facts) {
    const shown = showFactValue(fact.value, lang)
    // A single character stands in too many words to be a citation.
    if (shown.length >= 2 && fact.status === 'active' && !anchors.has(shown)) anchors.set(shown, [fact.id])
    const tight = shown.replaceAll(' ', '')
    if (tight.length >= 2 && fact.status === 'active' && !anchors.has(tight)) anchors.set(tight, [fact.id])
  }
  const words = [...anchors.keys()].sort((a, b) => b.length - a.length)
  const spans: Span[] = []
  let rest = ''
  for (let at = 0; at < text.length; ) {
    const word = words.find((candidate) => text.startsWith(candidate, at))
    if (!word) {
      rest += text[at]
      at += 1
      continue
    }
    if (rest) spans.push(plain(rest))
    rest = ''
    spans.push({ text: word, factIds: anchors.get(word) ?? [] })
    at += word.length
  }
  if (rest) spans.push(plain(rest))
  if (spansText(spans) !== text) throw new Error('respan lost text')
  return spans
}
