/** What one store sold of a product in a week, and at which price. There is no field for who bought it. */
export interface SalesWeek {
  /** Weeks since any beginning, the same for all products. */
  readonly week: number
  readonly store: number
  readonly units: number
  /**
   * What the tag said, in minor units: not what was paid on average, which falls when somebody buys much, and makes demand look
   * more elastic than it is (see `pricesFromBaskets`).
   */
  readonly listPrice: number
  /** How much of the week it was shown as a promotion, 0 to 1: apart from the cut in price itself. */
  readonly promotion: number
  /** It ran out: more was wanted than sold. */
  readonly isStockOut?: boolean
  /** The price was drawn by lot in a price test: such weeks count for more than those in which somebody set it. */
  readonly isTest?: boolean
}

export interface ElasticityProduct {
  readonly id: string
  readonly category: string
  readonly weeks: readonly SalesWeek[]
}

/** Why a product's own figures say nothing of its elasticity. */
export type Unidentified = 'too-few-weeks' | 'no-sales' | 'price-never-changed' | 'too-little-price-variation'

export interface ProductElasticity {
  readonly id: string
  readonly category: string
  /** Per cent of units for a per cent of price; below zero. */
  readonly mean: number
  readonly lower: number
  readonly upper: number
  /** False: the figure is that of its category, and says so; a price test would help. */
  readonly isIdentified: boolean
  readonly reason?: Unidentified
  /** Of its own figures alone, before they are drawn to the category; undefined when there are none. */
  readonly own?: { readonly estimate: number; readonly error: number }
  /** Log of units in a promoted week against another at the same price. */
  readonly promotionLift: number
  /** How much of the figure comes from the product itself, 0 to 1; the rest from its category and shop. */
  readonly ownShare: number
}

export interface ElasticityReport {
  readonly products: readonly ProductElasticity[]
  readonly categories: readonly { readonly category: string; readonly mean: number; readonly error: number }[]
  readonly shop: {
    readonly mean: number
    readonly error: number
    readonly betweenCategories: number
    readonly withinCategory: number
  }
  /** How far set prices mislead, learned where there are price tests too: mean and deviation. */
  readonly observationBias: { readonly mean: number; readonly deviation: number; readonly tests: number }
  /** Rows that were left out: sales below zero, or figures that are no numbers. */
  readonly leftOut: number
}
