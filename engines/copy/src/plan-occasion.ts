import type { Random } from '@qianmian/kernel'
import { type OccasionBrief, occasionEntryId, occasionLines } from './occasion.ts'
import type { PlannedSentence, Say } from './types.ts'

/** The opening sentence: a line of the occasion and the clause of the fact that links to it; nothing when either is missing. */
export function planOccasion({ id, factId }: OccasionBrief, say: Say, random: Random): PlannedSentence | undefined {
  const lines = occasionLines(id, 'zh')
  const clause = lines.length > 0 ? say(factId) : undefined
  if (!clause) return undefined
  const line = Math.floor(random.next() * lines.length)
  return {
    kind: 'occasion',
    relation: 'open',
    factIds: [factId],
    clauses: [clause],
    entryId: occasionEntryId(id, line),
  }
}

/** The paragraphs behind an opening that has told a fact already, with the opening before them. */
export function withoutFact(
  paragraphs: readonly (readonly PlannedSentence[])[],
  opening: PlannedSentence,
): PlannedSentence[][] {
  const told = new Set(opening.factIds)
  const rest = paragraphs.map((sentences) =>
    sentences
      .map((sentence) => ({ ...sentence, clauses: sentence.clauses.filter(({ factId }) => !told.has(factId)) }))
      .filter(({ kind, clauses }) => kind !== 'facts' || clauses.length > 0)
      // A proof speaks of the sentence before it, which may have gone.
      .filter(({ kind, factIds }) => kind !== 'proof' || !factIds.some((id) => told.has(id))),
  )
  const [first = [], ...others] = rest
  return [[opening, ...first], ...others]
}
