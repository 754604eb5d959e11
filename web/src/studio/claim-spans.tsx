import type { SpanView } from '../../../server/src/contract/types.ts'

/** Spans with their threads: choosing one tells which facts it rests on. `marks` are places that a gate found. */
export function ClaimSpans({
  spans,
  picked,
  onPick,
  marks = [],
}: {
  spans: readonly SpanView[]
  picked?: string
  onPick: (factIds: readonly string[]) => void
  marks?: readonly { start: number; end: number; status: 'ask' | 'block' }[]
}) {
  let at = 0
  return spans.map((span, index) => {
    const start = at
    at += span.text.length
    const mark = marks.find((candidate) => candidate.start < at && candidate.end > start)
    const className = `claim${mark ? (mark.status === 'block' ? ' bad' : ' loose') : ''}${span.factIds.includes(picked ?? '') ? ' on' : ''}`
    if (span.factIds.length === 0)
      return mark ? (
        <span key={index} className={className}>
          {span.text}
        </span>
      ) : (
        <span key={index}>{span.text}</span>
      )
    return (
      <button
        key={index}
        type="button"
        className={className}
        onClick={() => onPick(span.factIds)}
        onFocus={() => onPick(span.factIds)}
      >
        {span.text}
      </button>
    )
  })
}
