import type { Span } from '@qianmian/kernel'

/** A picture as bytes. `focus` is the product's box in shares of width and height; it is estimated when absent. */
export interface PosterPicture {
  /** PNG or JPEG. */
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly focus?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** What a poster says, in one language. Headline, brand (if there is one) and label always appear; the others as room allows. */
export interface PosterSlots {
  readonly headline: readonly Span[]
  readonly subline?: readonly Span[]
  /** As printed: `¥239`. */
  readonly price?: string
  /** At most three short phrases that each show a fact: `亚麻 100%`. */
  readonly facts?: readonly string[]
  /** The brand's name as printed; empty for a product without a brand. */
  readonly brand: string
  /** Words of the AI label: `AI 生成`, `AI-generated`. */
  readonly label: string
  readonly picture?: PosterPicture
}
