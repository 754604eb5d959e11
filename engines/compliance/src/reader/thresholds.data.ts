/** Shares from which on the reader acts; chosen on author-disjoint folds of the corpus (`npm run train-reader -- --folds`). */
export const THRESHOLDS = {
  /** Share of violation from which on a sentence is held as one. */
  violation: 0.45,
  /** Share of violation and evidence together from which on somebody is asked. */
  evidence: 0.25,
  /** Share of fine from which on a rule's block becomes a question. */
  innocent: 0.7,
} as const
