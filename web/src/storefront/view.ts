import type { BrandStrategy, ClaimKind, Lang, Money, SourceKind, Span } from '@qianmian/kernel'
import type { AccountView, EraseView, HintsView } from './view-account.ts'
import type { HomeView } from './view-home.ts'
import type { OwnRemixesView, RemixesView } from './view-remixes.ts'
import type {
  DisplayText,
  FactTileView,
  GeneratedView,
  LinkView,
  PictureView,
  ProductCardView,
  ReasonView,
  ShellView,
} from './view-shell.ts'
import type {
  BagView,
  BundleView,
  CardView,
  CheckoutView,
  OperationView,
  OrdersView,
  OrderView,
  SignInView,
} from './view-shopping.ts'
import type { TasteView } from './view-taste.ts'

export type { Lang, Money, Span } from '@qianmian/kernel'
/**
 * What the server hands to the storefront: plain values that survive JSON, no functions and no React.
 * Every string is already in the language of the page; `\n` inside a `DisplayText` is a line break by sense.
 * @module
 */
export { COMMENT_MAX_CHARS, NICKNAME_MAX_CHARS, REMIX_CONSENT, REMIX_MAX_CHARS } from './limits.ts'
export type * from './view-account.ts'
export type * from './view-home.ts'
export type * from './view-remixes.ts'
export type * from './view-shell.ts'
export type * from './view-shopping.ts'
export type * from './view-taste.ts'

// ── lists ───────────────────────────────────────────────────────────────────

export interface FacetView {
  readonly key: string
  readonly label: string
  readonly values: readonly {
    readonly label: string
    readonly count: number
    readonly selected: boolean
    /** Address with this value switched. */
    readonly href: string
  }[]
}

export interface FilterTokenView {
  readonly label: string
  readonly value: string
  readonly removeHref: string
}

export interface PaginationView {
  readonly page: number
  readonly pages: number
  readonly previousHref?: string
  readonly nextHref?: string
  /** One per page shown; a gap has no `href` and page 0. */
  readonly links: readonly { readonly page: number; readonly href?: string }[]
}

/** Products with facets, order and pages; the address keeps all of it. */
export interface ListingView {
  readonly total: number
  readonly cards: readonly ProductCardView[]
  readonly facets: readonly FacetView[]
  readonly filters: readonly FilterTokenView[]
  readonly clearHref?: string
  readonly sorts: readonly (LinkView & { readonly selected: boolean })[]
  readonly pagination: PaginationView
}

export interface CategoryView {
  readonly page: 'category'
  readonly shell: ShellView
  readonly breadcrumb: readonly LinkView[]
  readonly name: string
  /** The header sentence. */
  readonly heading: DisplayText
  readonly text?: string
  readonly listing: ListingView
}

export interface SearchView {
  readonly page: 'search'
  readonly shell: ShellView
  readonly query: string
  readonly listing: ListingView
  /** What was read out of the query beside its words, each to be taken away: a price, a colour, what must not be in it. */
  readonly understood: readonly { readonly label: string; readonly used: boolean; readonly removeHref: string }[]
  /** One sentence where the answer is not to the letter: a slip put right, a wish left aside. */
  readonly note?: string
  /** What comes near when nothing matched, in sections with a heading each. */
  readonly near?: readonly { readonly heading: string; readonly cards: readonly ProductCardView[] }[]
  /** Offered when nothing matched: 亚麻 14. */
  readonly instead: readonly { readonly text: string; readonly count: number; readonly href: string }[]
}

export interface BrandView {
  readonly page: 'brand'
  readonly shell: ShellView
  readonly breadcrumb: readonly LinkView[]
  readonly name: string
  readonly promise: DisplayText
  /** Who the brand is, in two or three sentences. */
  readonly story?: string
  /** Sentences that sound like the brand; the first ones are shown. */
  readonly voice: readonly string[]
  readonly strategy: BrandStrategy
  /** Hex colours of the brand. */
  readonly palette: readonly string[]
  readonly picture?: PictureView
  /** What the shop has on record of the brand. */
  readonly figures: readonly { readonly figure: string; readonly label: string }[]
  readonly listing: ListingView
}

// ── product ─────────────────────────────────────────────────────────────────

export interface FactRowView {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly claimKind: ClaimKind
  readonly source: { readonly kind: SourceKind; readonly name: string }
  readonly evidence?: { readonly ref: string; readonly page?: number; readonly href?: string }
  /** ISO dates. */
  readonly validFrom?: string
  readonly validTo?: string
}

export interface OptionView {
  readonly name: string
  readonly values: readonly {
    readonly label: string
    /** Hex colour; an option with swatches is drawn as colours. */
    readonly swatch?: string
  }[]
}

export interface VariantView {
  readonly sku: string
  /** One value index per option. */
  readonly values: readonly number[]
  readonly price: Money
  readonly available: boolean
  /** 昆山仓现货, 余 3 件 */
  readonly stockHint?: string
}

export interface CommentView {
  readonly id: string
  readonly text: string
  readonly nickname: string
  /** ISO date. */
  readonly date: string
  readonly lang?: Lang
}

export interface ServiceLineView {
  readonly kind: 'delivery' | 'returns' | 'warranty'
  readonly text: string
  readonly aside?: string
  readonly factId?: string
}

export interface SizeChartView {
  /** Measures in centimetres. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly size: string; readonly values: readonly number[] }[]
  /** How it was measured. */
  readonly note?: string
}

export interface RelatedView {
  /** `next`: where visits go on from here; `for-you`: what this person has not seen. */
  readonly kind: 'complements' | 'same-category' | 'next' | 'for-you'
  /** True when it rests on visits of which some were made up. */
  readonly isSimulated?: boolean
  readonly cards: readonly ProductCardView[]
}

/** Words with the time at which they are heard, in milliseconds. */
export interface CaptionView {
  readonly startMs: number
  readonly endMs: number
  readonly text: string
}

/** A film of the product. Its captions stand in the picture; here they are for screen readers and for reading along. */
export interface FilmView {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly durationMs: number
  readonly alt: string
  readonly captions: readonly CaptionView[]
  /** Ids of the facts that it rests on. */
  readonly factIds: readonly string[]
}

/** The text of the product, read aloud. */
export interface SpeechView {
  readonly src: string
  readonly durationMs: number
}

/** What was made of a product and approved: it stands beside the merchant's own pictures and words. */
export interface MadeView {
  readonly films: readonly FilmView[]
  readonly posters: readonly PictureView[]
  readonly speech?: SpeechView
}

export interface ProductView {
  readonly page: 'product'
  readonly shell: ShellView
  readonly id: string
  readonly handle: string
  readonly breadcrumb: readonly LinkView[]
  readonly brand?: LinkView
  readonly name: string
  readonly tagline: readonly Span[]
  /** The shopper whose words they are, where a remix stands in their place. */
  readonly taglineBy?: string
  /** Lowest price over the last 30 days, when the shop keeps it. */
  readonly lowestPrice30Days?: Money
  readonly options: readonly OptionView[]
  readonly variants: readonly VariantView[]
  /** The variant shown first. */
  readonly selectedSku: string
  /** POST target of the options: what is ticked goes into the bag. */
  readonly bagAction: string
  readonly pictures: readonly PictureView[]
  /** Stand where there is no picture: up to three facts, set large. */
  readonly tiles?: readonly FactTileView[]
  /** Published films, posters and readings in the language of the page. */
  readonly made?: MadeView
  /** What is cheaper together with it: one press puts both into the bag. */
  readonly bundles?: readonly BundleView[]
  readonly services: readonly ServiceLineView[]
  readonly reasons: readonly ReasonView[]
  readonly storyHeading: readonly Span[]
  readonly story: readonly (readonly Span[])[]
  readonly sellingPoints: readonly (readonly Span[])[]
  readonly generated?: GeneratedView
  readonly facts: readonly FactRowView[]
  readonly sizeChart?: SizeChartView
  readonly related: readonly RelatedView[]
  readonly likes: { readonly count: number; readonly liked: boolean; readonly action: string }
  readonly comments: {
    readonly items: readonly CommentView[]
    readonly total: number
    readonly action: string
    /** Set after a form was sent without script. */
    readonly notice?: string
  }
  /** Shoppers' own versions of the shop's words and posters. */
  readonly remixes?: RemixesView
}

/** Reply to a like sent by script (`accept: application/json`). Body sent: `{ liked: boolean }`. */
export interface LikeReply {
  readonly count: number
  readonly liked: boolean
}

/** Reply to a comment sent by script. Body sent: `{ text, nickname }`. A held comment waits for a person. */
export type CommentReply =
  | { readonly status: 'published'; readonly comment: CommentView }
  | { readonly status: 'held' }
  | { readonly status: 'refused'; readonly message: string }

// ── nothing there, something broke ──────────────────────────────────────────

export interface NotFoundView {
  readonly page: 'not-found'
  readonly shell: ShellView
  readonly path: string
  readonly instead: readonly LinkView[]
}

export interface ErrorView {
  readonly page: 'error'
  readonly shell: ShellView
  /** Trace id to copy. */
  readonly traceId: string
  readonly retryHref: string
}

export type PageView =
  | HomeView
  | CategoryView
  | SearchView
  | TasteView
  | ProductView
  | BrandView
  | OwnRemixesView
  | BagView
  | CheckoutView
  | CardView
  | OrdersView
  | OrderView
  | OperationView
  | SignInView
  | AccountView
  | EraseView
  | HintsView
  | NotFoundView
  | ErrorView
