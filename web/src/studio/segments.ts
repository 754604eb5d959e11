import type { SpanView } from '../../../server/src/contract/types.ts'
import { difference } from './difference.ts'

/** Characters `start` to `end` (end excluded) that a gate found. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly status: 'ask' | 'block'
}

/** A run of the proposed text with one look: what it rests on, whether it is new, what a gate said. */
export interface Segment {
  readonly text: string
  readonly factIds: readonly string[]
  /** Which span it is part of. */
  readonly span: number
  readonly isNew: boolean
  readonly mark?: Mark['status']
}

/**
 * Lays three things over one another: facts under the words, what was added since `before`, and what gates found.
 * Without a text before, nothing is marked as new: then everything is.
 * @example segments([{ text: '亚麻短袖', factIds: [] }], '短袖', []) // 亚麻 (new), 短袖
 */
export function segments(spans: readonly SpanView[], before: string, marks: readonly Mark[]): Segment[] {
  const text = spans.map((span) => span.text).join('')
  const isNew = new Uint8Array(text.length)
  if (before) {
    let at = 0
    for (const part of difference(before, text)) {
      if (part.kind === 'removed') continue
      if (part.kind === 'added') isNew.fill(1, at, at + part.text.length)
      at += part.text.length
    }
  }
  const worst = (at: number): Mark['status'] | undefined => {
    const here = marks.filter((mark) => mark.start <= at && at < mark.end)
    return here.find((mark) => mark.status === 'block')?.status ?? here[0]?.status
  }
  const out: Segment[] = []
  let at = 0
  for (const [index, span] of spans.entries()) {
    let from = at
    const end = at + span.text.length
    for (let i = at + 1; i <= end; i++) {
      const breaks = i === end || isNew[i] !== isNew[from] || worst(i) !== worst(from)
      if (!breaks) continue
      const mark = worst(from)
      out.push({
        text: text.slice(from, i),
        factIds: span.factIds,
        span: index,
        isNew: isNew[from] === 1,
        ...(mark ? { mark } : {}),
      })
      from = i
    }
    at = end
  }
  return out
}
