import type { Intent } from './types.ts'

/** How sentences run: how readily facts share one, how long one grows, what stands between two facts. */
export interface SentenceRhythm {
  /** Chance that a fact joins the sentence of its neighbour. */
  readonly join: number
  /** Chance that the last fact of a sentence is explained. */
  readonly explain: number
  /** Characters at which a Chinese sentence ends before its next clause. */
  readonly longZh: number
  /** Two facts in one sentence are set apart like entries of a list. */
  readonly listed: boolean
  /** English clauses are joined by "and". */
  readonly joinsEn: boolean
}

/** A story runs on, figures are set side by side, a call is short. */
export const RHYTHMS: Readonly<Record<Intent, SentenceRhythm>> = {
  emotional: { join: 0.9, explain: 0.7, longZh: 56, listed: false, joinsEn: true },
  rational: { join: 0.86, explain: 0.4, longZh: 44, listed: true, joinsEn: true },
  action: { join: 0.55, explain: 0.5, longZh: 20, listed: false, joinsEn: false },
}
