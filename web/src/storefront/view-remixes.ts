import type { Lang } from '@qianmian/kernel'
import type { PictureView, ShellView } from './view-shell.ts'

/**
 * What shoppers made of the shop's own words and posters.
 * @module
 */

export type RemixKindView = 'caption' | 'poster' | 'question'

/** What is liked or shared: a shopper's remix, the words of a pack, a poster of the shop. */
export interface LikeView {
  readonly target: 'remix' | 'pack' | 'work'
  readonly id: string
  readonly count: number
  /** POST target: `/zh/p/wind-eye-linen-tee/react`. */
  readonly action: string
}

/** One remix that a person of the shop let through. */
export interface RemixView {
  readonly id: string
  readonly kind: RemixKindView
  /** Her words, and the language that they are in. */
  readonly text: string
  readonly lang: Lang
  /** `@小满`, or 一位顾客. */
  readonly credit: string
  /** ISO date. */
  readonly date: string
  /** What she started from, in a line: 改自 @阿木 的「…」. */
  readonly from?: string
  /** The poster as the shop's engine drew it. */
  readonly picture?: PictureView
  /** The shop's answer to a question. */
  readonly answer?: string
  readonly like: LikeView
  /** Address that shares lead to. */
  readonly href: string
}

/** A poster that a shopper may arrange anew. */
export interface RemixPosterView {
  readonly id: string
  readonly picture: PictureView
  readonly templates: readonly { readonly id: string; readonly name: string }[]
}

/** The place of shoppers' words on a product page. */
export interface RemixesView {
  readonly items: readonly RemixView[]
  readonly total: number
  /** The shop's own words that are changed, with their AI label where they are generated. */
  readonly original: { readonly text: string; readonly isGenerated: boolean; readonly like?: LikeView }
  readonly posters: readonly RemixPosterView[]
  /** Facts that may stand small on a poster. */
  readonly facts: readonly { readonly id: string; readonly text: string }[]
  /** POST target of the form. */
  readonly action: string
  /** The author's own remixes. */
  readonly ownHref: string
}

/** Reply to a remix sent by script, and to a preview. */
export type RemixReply =
  | { readonly status: 'held'; readonly id: string }
  | {
      readonly status: 'preview'
      readonly asks: boolean
      readonly poster?: {
        /** Base64 of an SVG. */
        readonly svg: string
        readonly width: number
        readonly height: number
        readonly templates: readonly string[]
      }
    }
  | {
      readonly status: 'refused'
      readonly field: 'text' | 'nickname' | 'consent' | 'work'
      readonly message: string
    }

/** What an author wrote in this shop, by the key of her browser. */
export interface OwnRemixesView {
  readonly page: 'remixes'
  readonly shell: ShellView
  readonly notice?: string
  readonly items: readonly {
    readonly id: string
    readonly kind: RemixKindView
    readonly text: string
    readonly lang: Lang
    readonly state: 'waiting' | 'shown' | 'refused' | 'withdrawn'
    readonly date: string
    readonly product: { readonly name: string; readonly href: string }
    readonly answer?: string
    /** POST target; absent where it is taken back already. */
    readonly withdrawAction?: string
  }[]
}
