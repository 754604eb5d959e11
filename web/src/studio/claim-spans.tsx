import type { SpanView } from '../../../server/src/contract/types.ts'
import { type Mark, type Segment, segments } from './segments.ts'

/**
 * Words with their threads. A claim is a link to its fact's card, so that long claims break across lines like words;
 * pointing, focusing or tapping it shows the fact in the inspector. `before` decides what is washed as new.
 */
export function ClaimSpans({
  spans,
  before = '',
  picked,
  onPick,
  marks = [],
}: {
  spans: readonly SpanView[]
  before?: string
  picked?: string
  onPick: (factIds: readonly string[]) => void
  marks?: readonly Mark[]
}) {
  return runs(segments(spans, before, marks)).map((run, index) => {
    const [first] = run
    if (!first) return null
    const words = run.map((part, i) => (part.isNew ? <ins key={i}>{part.text}</ins> : part.text))
    const isBlank = run.every((part) => part.text.trim() === '')
    if (first.factIds.length === 0 || isBlank)
      return (
        <span key={index} className={first.mark && lookOf(first, picked)}>
          {words}
        </span>
      )
    const pick = () => onPick(first.factIds)
    return (
      // biome-ignore lint/a11y/useValidAnchor: a button cannot break across lines, and a long claim has to.
      <a
        key={index}
        href="#fact-card"
        className={lookOf(first, picked)}
        onClick={(event) => {
          event.preventDefault()
          pick()
        }}
        onFocus={pick}
        onPointerEnter={(event) => event.pointerType === 'mouse' && pick()}
      >
        {words}
      </a>
    )
  })
}

/** Parts of one span with one finding stand under one thread, whatever is new in them. */
function runs(parts: readonly Segment[]): Segment[][] {
  const out: Segment[][] = []
  for (const part of parts) {
    const before = out.at(-1)?.[0]
    if (before && before.span === part.span && before.mark === part.mark) out.at(-1)?.push(part)
    else out.push([part])
  }
  return out
}

function lookOf(part: Segment, picked: string | undefined): string {
  const found = part.mark === 'block' ? ' bad' : part.mark === 'ask' ? ' loose' : ''
  return `claim${found}${picked && part.factIds.includes(picked) ? ' on' : ''}`
}
