import type { PlannedSentence, Relation } from './types.ts'

/** One sentence of a plan, always of the same shape: the realisers read thousands of them. */
export const sentence = (
  kind: PlannedSentence['kind'],
  relation: Relation,
  factIds: readonly string[],
  told: Partial<Pick<PlannedSentence, 'clauses' | 'entryId' | 'elseId'>> = {},
): PlannedSentence => ({
  kind,
  relation,
  factIds,
  clauses: told.clauses ?? [],
  entryId: told.entryId,
  elseId: told.elseId,
})
