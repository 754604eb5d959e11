/** Where a choice is made. A missing dimension is a value of its own. */
export interface DecisionContext {
  readonly product: string
  readonly category?: string
  readonly audience?: string
  readonly occasion?: string
}

/** Which variant was given to whom, in which context, with which probability. */
export interface Decision {
  readonly id: string
  readonly shopId: string
  readonly productId: string
  /** The place of the page that was decided. */
  readonly slot: string
  readonly variantId: string
  readonly features: Readonly<Record<string, string>>
  readonly context: DecisionContext
  /** Probability of this variant, given `mode`. */
  readonly propensity: number
  /** Probability of each eligible variant, given `mode`. */
  readonly propensities: Readonly<Record<string, number>>
  readonly mode: 'learned' | 'holdout'
  readonly session?: string
  readonly visitor?: string
  readonly at: Date
  /** True for shoppers that the simulator made up. */
  readonly simulated: boolean
}

/** A decision that a shopper saw, with what came of it. Times in milliseconds since 1970. */
export interface SeenDecision {
  readonly id: string
  readonly productId: string
  readonly variantId: string
  readonly features: Readonly<Record<string, string>>
  readonly context: DecisionContext
  readonly propensity: number
  readonly propensities: Readonly<Record<string, number>>
  readonly mode: 'learned' | 'holdout'
  readonly session: string | null
  readonly visitor: string | null
  readonly simulated: boolean
  readonly seenAt: number
  readonly basketAt: number | null
  readonly boughtAt: number | null
  readonly boughtMinor: number | null
  readonly returnedAt: number | null
  readonly returnedMinor: number | null
  readonly complainedAt: number | null
}
