import { createRatioCheck, observeShown, type RatioCheck } from '@qianmian/learn'
import type { SeenDecision } from '../../modules/decisions/index.ts'

/** Fewer impressions tell nothing of shares. */
const LEAST = 100
/** More do not change the verdict, and cost time. */
const MOST = 30_000

/**
 * Whether variants were seen as often as they were meant to be: a variant whose page breaks, or that only machines fetch, is
 * seen less. One check a set of variants; their evidence multiplies, as they are independent.
 * @returns a p-value that may be looked at all the time; null while there is too little
 */
export function ratioP(decisions: readonly SeenDecision[]): number | null {
  const checks = new Map<string, { arms: readonly string[]; check: RatioCheck }>()
  let [evidence, peak, observed] = [0, 0, 0]
  for (const { mode, variantId, propensities, propensity } of decisions.slice(-MOST)) {
    if (mode !== 'learned' || !(propensity > 0)) continue
    const arms = Object.keys(propensities).sort()
    if (arms.length < 2 || !arms.includes(variantId)) continue
    const key = arms.join(' ')
    let known = checks.get(key)
    if (!known) {
      known = { arms, check: createRatioCheck(arms.length) }
      checks.set(key, known)
    }
    const before = known.check.logEvidence
    observeShown(
      known.check,
      arms.indexOf(variantId),
      arms.map((id) => propensities[id] ?? 0),
    )
    evidence += known.check.logEvidence - before
    peak = Math.max(peak, evidence)
    observed += 1
  }
  return observed < LEAST ? null : Math.min(1, Math.exp(-peak))
}
