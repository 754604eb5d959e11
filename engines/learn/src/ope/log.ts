import { err, ok, type Result } from '@qianmian/kernel'

/** Decisions of a policy that logged its propensities. All arrays have one entry a decision. */
export interface DecisionLog {
  /** Action shown, 0..actionCount − 1. */
  readonly actions: Int32Array
  /** What was known when it was chosen, 0..contextCount − 1: a position, a segment, or both as one number. */
  readonly contexts: Int32Array
  /** Probability with which the action was chosen there, in (0, 1]. */
  readonly propensities: Float64Array
  readonly rewards: Float64Array
  readonly actionCount: number
  readonly contextCount: number
}

/** Probability of each action in each context, contextCount × actionCount, row-major; each row sums to 1. */
export type TargetPolicy = Float64Array

export interface Malformed {
  readonly kind: 'malformed'
  readonly reason: string
}

/** Checks a log against a target policy. */
export function checkLog(log: DecisionLog, target: TargetPolicy): Result<true, Malformed> {
  const bad = (reason: string) => err({ kind: 'malformed', reason } as const)
  const n = log.actions.length
  if (n < 2) return bad('fewer than two decisions')
  if (log.contexts.length !== n || log.propensities.length !== n || log.rewards.length !== n)
    return bad('arrays of unequal length')
  if (target.length !== log.contextCount * log.actionCount) return bad('the target policy has another shape')
  for (let i = 0; i < n; i++) {
    if (!(log.propensities[i]! > 0 && log.propensities[i]! <= 1))
      return bad(`propensity of decision ${i} is not in (0, 1]`)
    if (!Number.isFinite(log.rewards[i]!)) return bad(`reward of decision ${i} is no number`)
    if (!(log.actions[i]! >= 0 && log.actions[i]! < log.actionCount))
      return bad(`action of decision ${i} is out of range`)
    if (!(log.contexts[i]! >= 0 && log.contexts[i]! < log.contextCount))
      return bad(`context of decision ${i} is out of range`)
  }
  for (let x = 0; x < log.contextCount; x++) {
    let sum = 0
    for (let a = 0; a < log.actionCount; a++) {
      const p = target[x * log.actionCount + a]!
      if (!(p >= 0)) return bad(`the target policy has a negative probability in context ${x}`)
      sum += p
    }
    if (Math.abs(sum - 1) > 1e-6) return bad(`the target policy of context ${x} sums to ${sum}`)
  }
  return ok(true)
}
