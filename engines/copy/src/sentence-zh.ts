import { plain, type Span, spansText } from '@qianmian/kernel'
import { thisOne } from './frame.ts'
import { type Clause, type Realiser, realiseClause } from './realiser.ts'
import type { PlannedSentence } from './types.ts'

/** Joins realised clauses: commas inside a thought, a full stop after a colon or when the line grows long. */
function joinClauses(clauses: readonly Clause[], subject: string): Span[] {
  const spans: Span[] = []
  let sinceStop = 0
  let colon = false
  for (const [index, clause] of clauses.entries()) {
    const text = spansText(clause.spans)
    if (index > 0) {
      const long = sinceStop + text.length > 44 || (clause.kind === 'consequence' && sinceStop > 22)
      const stop = colon || long
      spans.push(plain(stop ? '。' : '，'))
      if (stop) sinceStop = 0
      if (stop) colon = false
    } else if (subject && !clause.own) {
      spans.push(plain(subject))
      sinceStop += subject.length
    }
    spans.push(...clause.spans)
    sinceStop += text.length
    colon = colon || /[：；]/.test(text)
  }
  return [...spans, plain('。')]
}

/** One sentence of facts in Chinese; undefined if none of its facts can be said. */
export function sentenceZh(r: Realiser, sentence: PlannedSentence, opensParagraph: boolean): Span[] | undefined {
  const clauses: Clause[] = []
  const heads = new Set<string>()
  for (const planned of sentence.clauses) {
    if (planned.kind === 'consequence' && !clauses.some((clause) => clause.factId === planned.factId)) continue
    const clause = realiseClause(r, planned, (option) => !heads.has(spansText(option.spans).slice(0, 2)))
    if (!clause) continue
    heads.add(spansText(clause.spans).slice(0, 2))
    clauses.push(clause)
  }
  if (clauses.length === 0) return undefined
  return joinClauses(clauses, opensParagraph ? thisOne(r.naming, 'zh') : '')
}
