import { plain, type Span, spansText } from '@qianmian/kernel'
import { thisOne } from './frame.ts'
import { type Clause, countLabelled, isWorn, type Realiser, readsOn, realiseClause } from './realiser.ts'
import type { PlannedSentence } from './types.ts'

/** Joins realised clauses: commas inside a thought, a full stop after a colon or when the line grows long. */
function joinClauses(r: Realiser, clauses: readonly Clause[], subject: string): Span[] {
  const { rhythm } = r
  const spans: Span[] = []
  let sinceStop = 0
  let colon = false
  for (const [index, clause] of clauses.entries()) {
    const text = spansText(clause.spans)
    if (index > 0) {
      const long =
        sinceStop + text.length > rhythm.longZh || (clause.kind === 'consequence' && sinceStop > rhythm.longZh / 2)
      const stop = colon || long
      if (stop && clause.kind === 'consequence' && isWorn(r, clause)) continue
      const listed = rhythm.listed && clause.kind === 'say' && clauses[index - 1]?.kind === 'say'
      spans.push(plain(stop ? '。' : listed ? '；' : '，'))
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
    const clause = realiseClause(
      r,
      planned,
      (option) => !heads.has(spansText(option.spans).slice(0, 2)) && readsOn(r, option),
    )
    if (!clause) continue
    heads.add(spansText(clause.spans).slice(0, 2))
    clauses.push(clause)
    countLabelled(r, clause)
  }
  if (clauses.length === 0) return undefined
  return joinClauses(r, clauses, opensParagraph ? thisOne(r.naming, 'zh') : '')
}
