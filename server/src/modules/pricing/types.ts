/** Why a line of the price ledger was written. */
export const LEDGER_CAUSES = ['start', 'proposal', 'import', 'connector', 'look'] as const
export type LedgerCause = (typeof LEDGER_CAUSES)[number]

/** From then on a variant was shown at a price; `null`: from then on it was not on sale. Minor units of the shop's currency. */
export interface ShownPrice {
  readonly variantId: string
  readonly at: Date
  readonly priceMinor: number | null
  readonly cause: LedgerCause
}

export const FEED_KINDS = ['csv', 'json', 'webhook'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** Rows of a feed's life, by what became of them. */
export interface FeedCounts {
  readonly taken: number
  readonly known: number
  readonly refused: number
  readonly held: number
}

/** Where competitors' prices come from: a file that somebody brings under this name, or a program that calls. */
export interface MarketFeed {
  readonly id: string
  readonly name: string
  readonly kind: FeedKind
  /** Which secret signs its calls; only of `webhook`. Secrets are worked out from the installation's own and stored nowhere. */
  readonly secretNumber: number
  /** What it said last was not to be believed as a whole, and waits in `held`. */
  readonly isAbsurd: boolean
  readonly held: unknown
  readonly lastSeenAt: Date | null
  readonly counts: FeedCounts
  readonly createdBy: string
  readonly createdAt: Date
}

/** What somebody saw a competitor ask for one variant. */
export interface Observation {
  readonly variantId: string
  readonly competitor: string
  /** Minor units of the shop's currency. */
  readonly priceMinor: number
  readonly isInStock: boolean
  readonly observedAt: Date
  readonly url: string | null
}

export interface StoredObservation extends Observation {
  readonly feedId: string
}
