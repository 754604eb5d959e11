import type { ShellView } from './view-shell.ts'

/** What the shop noted about a person's taste, in plain words, and what she can do about it. */
export interface TasteView {
  readonly page: 'taste'
  readonly shell: ShellView
  /** Forms post here; each says what it wants in the field `act`. */
  readonly action: string
  /** False: she has not agreed, so nothing is kept of her. */
  readonly agreed: boolean
  /** False: switched off. What was noted waits and is not used. */
  readonly on: boolean
  /** Said after a form was sent. */
  readonly notice?: string
  readonly interests: readonly {
    readonly facet: string
    readonly key: string
    readonly label: string
    readonly text: string
    /** 0 to 1. */
    readonly strength: number
  }[]
  /** What she struck: never used again until she takes it back. */
  readonly struck: readonly { readonly facet: string; readonly key: string; readonly label: string }[]
  readonly hidden: readonly { readonly id: string; readonly name: string }[]
  /** Where an order of hers went, as coarse as a province; absent where none said so, or she does not want it known. */
  readonly region?: string
  /** She does not want it known. */
  readonly isRegionStruck: boolean
  /** Guesses about where she stands and how she reads, with what they rest on. */
  readonly guesses: readonly string[]
  readonly manners: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[]
  readonly exportHref: string
  /** What the shop keeps of customers: orders, addresses. */
  readonly accountHref: string
  /** How much is on record. */
  readonly counts: string
}
