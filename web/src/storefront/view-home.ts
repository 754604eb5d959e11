import type { FilmView } from './view.ts'
import type { LikeView } from './view-remixes.ts'
import type {
  Corner,
  DisplayText,
  FactTileView,
  LinkView,
  PictureView,
  ProductCardView,
  ReasonView,
  ShellView,
} from './view-shell.ts'

/** A figure set large, from one fact. */
export interface FigureView {
  /** The number as printed: `−38`. */
  readonly figure: string
  readonly unit: string
  readonly label: string
  readonly factId: string
  /** Fact table row of the product: `/zh/p/q3#fact-x`. */
  readonly href: string
}

/** Things that belong together around one of them: three cards, 4–4–3. */
export interface RoomSectionView {
  readonly form: 'room'
  readonly kicker: string
  readonly heading: DisplayText
  readonly text: string
  readonly cards: readonly ProductCardView[]
  /** Colours that the things share. */
  readonly palette?: {
    readonly caption: string
    readonly colours: readonly { readonly hex: string; readonly name: string }[]
  }
  /** 三样一起 ¥5,337，分开买也是这个价。 */
  readonly sum?: string
}

/** Steps in order: three or four cards, each with what to do. */
export interface SequenceSectionView {
  readonly form: 'sequence'
  readonly kicker: string
  readonly heading: DisplayText
  readonly text: string
  readonly steps: readonly { readonly does: string; readonly card: ProductCardView }[]
}

/** One object on a dark ground with up to three figures from facts. */
export interface SpecSectionView {
  readonly form: 'spec'
  readonly kicker: string
  readonly heading: DisplayText
  readonly text: string
  readonly figures: readonly FigureView[]
  readonly picture: PictureView
  readonly productId: string
  readonly link: LinkView
}

/** The last row: a tinted block, a plain card, a sentence. Parts may be missing. */
export interface MixedSectionView {
  readonly form: 'mixed'
  readonly block?: {
    readonly card: ProductCardView
    readonly heading: string
    readonly text: string
    readonly action: string
  }
  readonly card?: ProductCardView
  /** A sentence of the shop or of a shopper who agreed to be named. */
  readonly quote?: {
    readonly corner: Corner
    readonly kicker: string
    readonly before?: string
    readonly text: DisplayText
    readonly note: string
    readonly link?: LinkView
    /** Set for a shopper's words: how many like them. */
    readonly like?: LikeView
  }
}

/** Products in rows, in the shop's order or, on a page for one person, in hers. */
export interface ShelfSectionView {
  readonly form: 'shelf'
  readonly heading: string
  /** Why these, in a sentence. */
  readonly text?: string
  readonly link?: LinkView
  readonly cards: readonly ProductCardView[]
}

/** A published film with the thing that it shows. */
export interface FilmSectionView {
  readonly form: 'film'
  readonly heading: string
  readonly films: readonly { readonly film: FilmView; readonly poster?: PictureView; readonly card: ProductCardView }[]
}

/** One thing told in words first: where it comes from, by its facts. */
export interface StorySectionView {
  readonly form: 'story'
  readonly heading: string
  readonly items: readonly {
    readonly card: ProductCardView
    /** Empty while no text is published. */
    readonly text: string
    readonly facts: readonly { readonly label: string; readonly value: string }[]
  }[]
}

/** Two or three things side by side, by figures that all of them state. */
export interface ComparisonSectionView {
  readonly form: 'comparison'
  readonly heading: string
  readonly text: string
  readonly cards: readonly ProductCardView[]
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[]
}

export type HomeSectionView =
  | RoomSectionView
  | SequenceSectionView
  | SpecSectionView
  | MixedSectionView
  | ShelfSectionView
  | FilmSectionView
  | StorySectionView
  | ComparisonSectionView

export interface HomeView {
  readonly page: 'home'
  readonly shell: ShellView
  /** Solar term or festival; zh is set vertically, en beside it. */
  readonly term?: { readonly zh: string; readonly en: string; readonly note: string }
  readonly hero: {
    readonly heading: DisplayText
    readonly lead: string
    readonly link: LinkView
    /** None while the shop has no product with a picture. */
    readonly picture?: PictureView
    /** Stands where there is no picture. */
    readonly tile?: FactTileView
    readonly productId?: string
  }
  /** Why this page is so, in one sentence; `mark` underlines what it rests on. */
  readonly composition: {
    readonly text: readonly { readonly text: string; readonly mark?: Corner }[]
    readonly reasons: readonly ReasonView[]
    /** True when it used what this person looked at. */
    readonly personal: boolean
    /** Where she reads and corrects what the shop noted. */
    readonly tasteHref?: string
  }
  readonly sections: readonly HomeSectionView[]
}
