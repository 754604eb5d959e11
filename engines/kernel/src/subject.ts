import type { Fact } from './fact.ts'
import type { LocalizedText } from './locale.ts'
import type { Money } from './money.ts'

/** The strategy of a brand, which decides how its facts are told. */
export type BrandStrategy = 'narrative' | 'action' | 'rational'

/** What the engines need to know of a brand. */
export interface BrandProfile {
  readonly id: string
  readonly name: LocalizedText
  readonly strategy: BrandStrategy
  /** One sentence of what the brand stands for; used as context, never as a claim. */
  readonly promise?: LocalizedText
  /** Hex colours, the first is the brand's own accent. */
  readonly palette: readonly string[]
  readonly words: {
    readonly prefer: readonly string[]
    readonly avoid: readonly string[]
    readonly ban: readonly string[]
  }
}

/** A thing that texts and pictures are made about: a product with its facts, without anything that a shop keeps to itself. */
export interface Subject {
  readonly id: string
  readonly handle: string
  /** Category of the vocabulary, `general` when unknown. */
  readonly category: string
  /** Product type of the vocabulary (`tee`), absent when unknown. */
  readonly productType?: string
  readonly name: LocalizedText
  readonly brand?: BrandProfile
  readonly facts: readonly Fact[]
  readonly options: readonly { readonly name: LocalizedText; readonly values: readonly LocalizedText[] }[]
  /** The lowest price of its variants. */
  readonly priceFrom?: Money
  /** Some variant costs more than `priceFrom`: the price is a beginning (起), not the price. */
  readonly pricesDiffer?: boolean
  /** Id under which the price is cited in spans; equal to a fact id of claim kind `price`. */
  readonly priceFactId?: string
}
