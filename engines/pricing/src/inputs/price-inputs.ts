/**
 * All that a price may depend on: what the thing is, where it is sold, what it costs, what was asked for it, what the market
 * asks. There is no field for a person, a device, a history or a segment, and none can be added: the type is closed
 * (`Exactly`), and so is the reader at run time (`readPriceInputs`). Hence the same price for everybody (PIPL art. 24).
 * Money in integer minor units of `currency`; shares in basis points (1/100 of a per cent); times in ms since 1970, UTC.
 */
export interface PriceInputs {
  readonly variantId: string
  /** Country, or country and subdivision (ISO 3166). */
  readonly region: string
  /** ISO 4217. */
  readonly currency: string
  readonly atMs: number
  readonly currentPrice: number
  readonly proposedPrice: number
  readonly unitCost: number
  /** When the price was last changed; absent: never. */
  readonly lastChangeMs?: number
  readonly competitor?: CompetitorPrice
}

/** What a matched competitor asks for the same thing. */
export interface CompetitorPrice {
  readonly price: number
  readonly observedMs: number
  readonly isInStock: boolean
}

/** `T` when it has no field beyond those of price inputs, at both levels; otherwise a type that `T` does not fit. */
export type Exactly<T extends PriceInputs> = T & { readonly [K in Exclude<keyof T, keyof PriceInputs>]: never } & {
  readonly competitor?: { readonly [K in Exclude<keyof NonNullable<T['competitor']>, keyof CompetitorPrice>]: never }
}

/** Takes inputs from typed code and lets nothing through but what a price may depend on; the compiler is the judge. */
export const priceInputs = <T extends PriceInputs>(inputs: Exactly<T>): PriceInputs => inputs
