import type { Truth } from './truth-book.ts'

/** What the platform says of a way of saying it. */
export interface LearnedRate {
  readonly variantId: string
  readonly rate: number
  readonly low: number
  readonly high: number
  readonly standing: string
}

export interface ComparedRate extends LearnedRate {
  readonly trueRate: number
  /** The interval holds the truth. */
  readonly isCovered: boolean
  /** Whether it truly is better than the baseline of its product; null for the baseline, or without one. */
  readonly isTrulyBetter: boolean | null
  /** Of a verdict (leads, loses, stopped): whether the truth agrees; null where none was given. */
  readonly isRight: boolean | null
}

export interface Comparison {
  readonly rows: readonly ComparedRate[]
  readonly covered: number
  readonly verdicts: number
  readonly rightVerdicts: number
}

/**
 * Sets what was learned beside what is true, row by row. Rows that the simulation never showed are left out.
 * @param outcome what the learned rates count
 * @example compareTruth(truth, view.leaderboard.rows, view.leaderboard.outcome).covered // rows whose interval holds the truth
 */
export function compareTruth(
  truth: Truth,
  learned: readonly LearnedRate[],
  outcome: 'purchase' | 'basket' | 'click',
): Comparison {
  const known = new Map(truth.variants.map((variant) => [variant.variantId, variant]))
  const baselineOf = new Map<string, number>()
  for (const row of learned) {
    const variant = known.get(row.variantId)
    if (variant && row.standing === 'baseline') baselineOf.set(variant.productId, variant[outcome])
  }
  const rows = learned.flatMap((row): ComparedRate[] => {
    const variant = known.get(row.variantId)
    if (!variant) return []
    const trueRate = variant[outcome]
    const baseline = row.standing === 'baseline' ? undefined : baselineOf.get(variant.productId)
    const isTrulyBetter = baseline === undefined ? null : trueRate > baseline
    const { variantId, rate, low, high, standing } = row
    return [
      {
        variantId,
        rate,
        low,
        high,
        standing,
        trueRate,
        isCovered: low <= trueRate && trueRate <= high,
        isTrulyBetter,
        isRight: isTrulyBetter === null ? null : verdict(standing, isTrulyBetter),
      },
    ]
  })
  const verdicts = rows.filter(({ isRight }) => isRight !== null)
  return {
    rows,
    covered: rows.filter(({ isCovered }) => isCovered).length,
    verdicts: verdicts.length,
    rightVerdicts: verdicts.filter(({ isRight }) => isRight).length,
  }
}

function verdict(standing: string, isTrulyBetter: boolean): boolean | null {
  if (standing === 'leads') return isTrulyBetter
  if (standing === 'loses' || standing === 'stopped') return !isTrulyBetter
  return null
}
