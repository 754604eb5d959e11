import { DEFAULT_REWARD_WEIGHTS, type RewardWeights } from './reward.ts'

/** How events become counts, and counts a policy. Every field has a default; `learnOptions` completes and checks. */
export interface LearnOptions {
  /** Counts are kept by epochs of this length; change detection and decay see nothing finer. */
  readonly epochMs: number
  /** How long after an impression an outcome still belongs to it. */
  readonly attributionWindowMs: number
  /** How far events may be out of order; what comes later than that is refused and counted. */
  readonly latenessMs: number
  /** The most impressions of one user in one epoch that count; more are scaled down to it. */
  readonly maxPerUserPerEpoch: number
  /** After this time evidence counts half; undefined: never by age alone. */
  readonly halfLifeMs: number | undefined
  /** What evidence from before a detected change still counts, 0..1. */
  readonly carryOver: number
  /** Chance of a false change alarm over the epochs that are kept, about. */
  readonly changeAlpha: number
  /** Share of choices that is spread evenly over the eligible arms. */
  readonly explorationFloor: number
  /**
   * Scale of the posterior's standard deviation when it is sampled: 1 is plain Thompson sampling, less explores less. Over
   * tens of thousands of impressions, plain sampling explores more than it pays back; chosen on simulated worlds.
   */
  readonly posteriorScale: number
  /** Draws from which a context's propensities are made. */
  readonly draws: number
  readonly weights: RewardWeights
}

const HOUR_MS = 3_600_000

export const DEFAULT_LEARN_OPTIONS: LearnOptions = {
  epochMs: 24 * HOUR_MS,
  attributionWindowMs: 7 * 24 * HOUR_MS,
  latenessMs: HOUR_MS,
  maxPerUserPerEpoch: 20,
  halfLifeMs: undefined,
  carryOver: 0.01,
  changeAlpha: 0.05,
  explorationFloor: 0.02,
  posteriorScale: 0.7,
  draws: 256,
  weights: DEFAULT_REWARD_WEIGHTS,
}

/**
 * Completes options with the defaults.
 * @throws RangeError on a value that makes no sense: that is a malformed call.
 * @example learnOptions({ explorationFloor: 0.05 }).epochMs // 86_400_000
 */
export function learnOptions(given: Partial<LearnOptions> = {}): LearnOptions {
  const options = { ...DEFAULT_LEARN_OPTIONS, ...given }
  const need = (isGood: boolean, text: string) => {
    if (!isGood) throw new RangeError(text)
  }
  need(options.epochMs > 0, 'epochMs must be positive')
  need(options.attributionWindowMs >= 0, 'attributionWindowMs must not be negative')
  need(options.latenessMs >= 0, 'latenessMs must not be negative')
  need(options.maxPerUserPerEpoch >= 1, 'maxPerUserPerEpoch must be 1 or more')
  need(options.halfLifeMs === undefined || options.halfLifeMs > 0, 'halfLifeMs must be positive')
  need(options.carryOver >= 0 && options.carryOver <= 1, 'carryOver must lie in 0..1')
  need(options.changeAlpha > 0 && options.changeAlpha < 1, 'changeAlpha must lie in (0, 1)')
  need(options.explorationFloor > 0 && options.explorationFloor <= 1, 'explorationFloor must lie in (0, 1]')
  need(options.posteriorScale > 0, 'posteriorScale must be positive')
  need(Number.isInteger(options.draws) && options.draws >= 32, 'draws must be an integer of 32 or more')
  return options
}
