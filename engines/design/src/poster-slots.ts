import type { Span } from '@qianmian/kernel'

/** A picture as bytes. `focus` is the product's box in shares of width and height; it is estimated when absent. */
export interface PosterPicture {
  /** PNG or JPEG. A PNG with transparent ground is a cut-out: it stands on a ground of the brand with a soft shadow. */
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly focus?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** One thing of a collection. */
export interface PosterItem {
  readonly picture: PosterPicture
  readonly name?: string
  /** As printed: `¥239`. */
  readonly price?: string
}

/** A day of the calendar, January is 1. */
export interface PosterDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Two things side by side; every value is a fact as printed. */
export interface PosterComparison {
  readonly columns: readonly [string, string]
  readonly rows: readonly { readonly label: string; readonly values: readonly [string, string] }[]
}

/** What a poster says, in one language. Headline, brand (if there is one) and label always appear; the others as room allows. */
export interface PosterSlots {
  readonly headline: readonly Span[]
  readonly subline?: readonly Span[]
  /** A season, a festival or an occasion, a few characters: `小雪`. */
  readonly kicker?: readonly Span[]
  /** As printed: `¥239`. */
  readonly price?: string
  /** At most three short phrases that each show a fact: `亚麻 100%`. */
  readonly facts?: readonly string[]
  readonly date?: PosterDate
  readonly comparison?: PosterComparison
  /** The brand's name as printed; empty for a product without a brand. */
  readonly brand: string
  /** Stands where the brand's name would, where it can be seen on the ground. */
  readonly logo?: PosterPicture
  /** Words of the AI label: `AI 生成`, `AI-generated`. */
  readonly label: string
  readonly picture?: PosterPicture
  /** Two to six things of a collection. Without `picture` the first one stands in for it. */
  readonly pictures?: readonly PosterItem[]
  /** What somebody chose to show: only arrangements that show all of it. */
  readonly must?: 'pictures' | 'comparison'
}
