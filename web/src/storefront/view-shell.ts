import type { Lang, Money } from '@qianmian/kernel'

/**
 * What every page has: the shell around it, pictures, reasons, product cards.
 * @module
 */

/** A heading; `\n` breaks the line by sense. */
export type DisplayText = string

/** The corner of the triangle that something comes from. */
export type Corner = 'enterprise' | 'algorithm' | 'user'

export type ThemeChoice = 'light' | 'dark' | 'system'

/** `unset` shows the consent line. */
export type ConsentState = 'unset' | 'granted' | 'denied'

/** A link in words. */
export interface LinkView {
  readonly label: string
  readonly href: string
}

/** The same page in another language, for `hreflang` and the language switch. */
export interface AlternateView {
  /** `zh-CN`, `en` or `x-default`. */
  readonly hreflang: string
  readonly href: string
}

/** Addresses of the built files, from the Vite manifest; see `assetsFromManifest`. */
export interface ShellAssets {
  /** Style sheets of the storefront, in order. */
  readonly css: readonly string[]
  /** Font faces, loaded at the end of the body so that they never hold the first paint. */
  readonly fontCss: readonly string[]
  /** Module script of the storefront. */
  readonly script: string
  /** Modules that `script` imports, for `modulepreload`. */
  readonly preload: readonly string[]
  /** The event script, usually `/t.js`; absent switches measuring off. */
  readonly track?: string
}

/** Everything around the page. */
export interface ShellView {
  readonly shopId: string
  readonly shopName: string
  /** Language of the page. */
  readonly locale: Lang
  /** Address of the shop's home in this language: `/zh`. */
  readonly homeHref: string
  readonly title: string
  readonly description: string
  /** Absolute address. */
  readonly canonical: string
  readonly alternates: readonly AlternateView[]
  /** `noindex` for search and filtered pages. */
  readonly robots?: string
  /** Absolute address of the picture that shares show. */
  readonly shareImage?: string
  readonly nav: readonly (LinkView & { readonly current?: boolean })[]
  /** Her bag, and her orders. */
  readonly bagHref: string
  readonly ordersHref: string
  /** Search form target, `q` is the field: `/zh/search`. */
  readonly searchAction: string
  /** The same page in the other language. */
  readonly otherLocale: LinkView & { readonly lang: Lang }
  /** The shop in a sentence, in its own words. */
  readonly promise?: string
  /** Two or three columns of links in the footer. */
  readonly footer: readonly (readonly LinkView[])[]
  readonly assets: ShellAssets
  /** POST target of the event script: `/api/events`. */
  readonly eventsEndpoint: string
  readonly theme: ThemeChoice
  readonly consent: ConsentState
  /** The decision that made this page what it is: events of the page carry it. */
  readonly decision?: string
  /** True when visits that the simulator made up were learned from. */
  readonly hasSimulatedVisits?: boolean
  /** Id of the view that the server noted already; the event script reports it under the same. */
  readonly lookId?: string
  /** CSP nonce for the inline scripts and the brand's style block. */
  readonly nonce?: string
  /** Token that forms send back as `csrf`. */
  readonly csrf?: string
  /** Ready-made JSON-LD documents; they are escaped again here. */
  readonly jsonLd: readonly string[]
}

/** What a generated thing says about how it was made. */
export interface GeneratedView {
  /** Engine or model in words: 内置文案引擎. */
  readonly engine: string
  readonly version: string
  /** ISO date. */
  readonly date: string
  readonly factCount: number
  /** How many claims the text makes, all of them resting on facts. */
  readonly claimCount?: number
  readonly reviewedByMerchant: boolean
}

export interface PictureView {
  readonly src: string
  /** `… 480w, … 960w` */
  readonly srcset?: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** Drawn from facts by the algorithm; carries the AI label. */
  readonly isRender: boolean
  /** Words of the AI label where they are not those of a render: a cut-out, a picture by a model. */
  readonly label?: string
  /** Words of the label are drawn into its lower left corner too: the one of the page stands above. */
  readonly hasDrawnLabel?: boolean
  readonly generated?: GeneratedView
  /** Which part must stay in view when cropped. */
  readonly focus?: 'top' | 'centre' | 'low'
  /** Shown when this option value is chosen: option index, value index. */
  readonly forOption?: readonly [option: number, value: number]
}

/** A fact set large: 180 g/m², 克重. */
export interface FactTileView {
  readonly label: string
  readonly figure: string
  readonly unit?: string
  /** Which of the six quiet grounds, by category. */
  readonly ground: number
}

/** One reason why something is shown, with the corner that it comes from. */
export interface ReasonView {
  readonly corner: Corner
  readonly text: string
}

/** A product with its museum label. */
export interface ProductCardView {
  readonly id: string
  readonly handle: string
  readonly href: string
  readonly name: string
  /** Second line: material, measure. */
  readonly material: string
  readonly price: Money
  /** True when variants differ in price and `price` is the lowest. */
  readonly priceFrom?: boolean
  readonly picture?: PictureView
  /** Stands where there is no picture. */
  readonly tile?: FactTileView
  readonly reason?: ReasonView
  readonly soldOut?: boolean
  /** On pages for one person: she may say that it is not for her. */
  readonly hideable?: boolean
}
