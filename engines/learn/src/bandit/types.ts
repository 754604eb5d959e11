/** One way to say it: categorical features such as hook, style, length, leadFact, callToAction, composition. */
export interface Arm {
  readonly id: string
  readonly features: Readonly<Record<string, string>>
}

/** Where a choice is made. A missing dimension is a value of its own. */
export interface Context {
  readonly product: string
  readonly category?: string
  readonly audience?: string
  readonly occasion?: string
}

export const OUTCOMES = ['click', 'purchase', 'return', 'complaint'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An arm was shown. `id` is the decision's; it is what makes the event idempotent. */
export interface ImpressionEvent {
  readonly kind: 'impression'
  readonly id: string
  readonly atMs: number
  readonly arm: Arm
  readonly context: Context
  /** With which probability it was chosen, in (0, 1]. */
  readonly propensity: number
  /** Whose it was: caps what one user can teach. An impression without a user is a user of its own. */
  readonly userId?: string
}

/** What came of a decision. The same outcome of one decision counts once. */
export interface OutcomeEvent {
  readonly kind: 'outcome'
  readonly decisionId: string
  readonly outcome: Outcome
  readonly atMs: number
}

export type LearnEvent = ImpressionEvent | OutcomeEvent
