import type { Span } from '@qianmian/kernel'

/**
 * Spans as text. A span that rests on facts is a link to the first fact's row, so that the thread can be pulled
 * without script; with script the fact card opens on hover, focus and tap.
 * @param linked ids of the facts that the page shows; a thread never leads nowhere
 * @example <ClaimText spans={paragraph} linked={ids} />
 */
export function ClaimText({ spans, linked }: { spans: readonly Span[]; linked: ReadonlySet<string> }) {
  return spans.map((span, index) => {
    const facts = span.factIds.filter((id) => linked.has(id))
    if (facts.length === 0) return span.text
    return (
      <a key={index} className="claim" href={`#fact-${facts[0]}`} data-facts={facts.join(' ')}>
        {span.text}
      </a>
    )
  })
}
