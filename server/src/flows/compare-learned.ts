import type { LocalizedText } from '@qianmian/kernel'
import type { LearnView } from '../contract/types.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type ComparedRate, compareTruth, type Truth } from '../simulation/index.ts'
import { readLearn } from './learn-view/read-learn.ts'

export interface LearnedTruth {
  readonly outcome: LearnView['leaderboard']['outcome']
  readonly rows: readonly (ComparedRate & { readonly headline: LocalizedText })[]
  readonly covered: number
  readonly verdicts: number
  readonly rightVerdicts: number
}

/** Sets the leaderboard, as the studio shows it, beside the truth of a simulation. */
export async function compareLearned(ctx: Ctx, truth: Truth, days: number): Promise<LearnedTruth> {
  const { leaderboard } = await readLearn(ctx, { effects: [], losers: [], changes: [] }, { days })
  const compared = compareTruth(truth, leaderboard.rows, leaderboard.outcome)
  const headlines = new Map(leaderboard.rows.map((row) => [row.variantId, row.headline]))
  return {
    ...compared,
    outcome: leaderboard.outcome,
    rows: compared.rows.map((row) => ({ ...row, headline: headlines.get(row.variantId) ?? {} })),
  }
}
