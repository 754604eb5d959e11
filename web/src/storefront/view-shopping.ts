import type { ShellView } from './view-shell.ts'

/**
 * Bag, checkout, orders and what can be done with them. Amounts are words already.
 * @module
 */

export interface SumView {
  readonly label: string
  readonly amount: string
  readonly kind: 'plain' | 'off' | 'note' | 'total'
}

export interface BagLineView {
  readonly variantId: string
  readonly productId?: string
  readonly name: string
  readonly href?: string
  readonly options: string
  readonly units: number
  readonly unitPrice: string
  readonly total: string
  readonly picture?: string
  /** 只剩 1 件; 已下架. */
  readonly problem?: string
}

export interface CodeView {
  readonly code: string
  /** Why it takes nothing off. */
  readonly why?: string
}

/** Something that would be cheaper with what is in the bag, or on the page. Amounts are words already. */
export interface BundleView {
  /** 加购 毛巾 立省 ¥7.35. */
  readonly says: string
  readonly variantId: string
  readonly name: string
  readonly href?: string
  /** Options of the variant that one press adds. */
  readonly options: string
  readonly price: string
  readonly picture?: string
}

export interface BagView {
  readonly page: 'bag'
  readonly shell: ShellView
  readonly problem?: string
  readonly lines: readonly BagLineView[]
  readonly offers: readonly BundleView[]
  readonly sums: readonly SumView[]
  readonly codes: readonly CodeView[]
  readonly count: number
  /** False while something in it cannot be had. */
  readonly isSellable: boolean
  readonly lineAction: string
  readonly codeAction: string
  /** Begins the checkout. */
  readonly holdAction: string
}

/** What a form shows: texts as they were typed, and what is wrong with them. */
export interface FormView {
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

export interface AddressFormView extends FormView {
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  /** Provinces with their cities; empty where both are free text. */
  readonly regions: readonly { readonly name: string; readonly cities: readonly string[] }[]
}

export type CheckoutStep = 'where' | 'delivery' | 'pay'

export interface CheckoutView {
  readonly page: 'checkout'
  readonly shell: ShellView
  readonly step: CheckoutStep
  readonly steps: readonly { readonly step: CheckoutStep; readonly href?: string }[]
  readonly problem?: string
  readonly action: string
  readonly codeAction: string
  readonly bagHref: string
  /** Where another country is chosen. */
  readonly checkoutHref: string
  readonly signInHref?: string
  readonly form: AddressFormView
  readonly deliveries: readonly {
    readonly id: string
    readonly name: string
    readonly price: string
    readonly days: string
    readonly selected: boolean
  }[]
  readonly payments: readonly { readonly kind: string; readonly name: string; readonly selected: boolean }[]
  readonly giftCards: readonly { readonly id: string; readonly label: string; readonly balance: string }[]
  readonly lines: readonly BagLineView[]
  readonly sums: readonly SumView[]
  readonly codes: readonly CodeView[]
  readonly kept?: { readonly time: string; readonly iso: string }
  /** They were kept, and are not any more. */
  readonly isOver: boolean
  readonly totalMinor: number
  readonly total: string
  readonly where: readonly string[]
  readonly delivery?: string
  readonly invoice?: string
}

/** Between the checkout and the page of the card service. */
export interface CardView {
  readonly page: 'card'
  readonly shell: ShellView
  /** On the way there; open in another window or left; back and waiting for the bank's word; paid, and going back. */
  readonly stage: 'leaving' | 'open' | 'waiting' | 'returned'
  /** The card service does not answer right now. */
  readonly isSilent: boolean
  readonly amount: string
  /** Until when goods and price are kept: `14:32`. */
  readonly kept: string
  /** Why it was declined last, or goes back. */
  readonly reason?: string
  /** The page of the card service, while it is open. */
  readonly cardHref?: string
  /** What a script asks. */
  readonly statusHref: string
  readonly againHref: string
  readonly otherAction: string
  readonly bagHref: string
}

export interface OrdersView {
  readonly page: 'orders'
  readonly shell: ShellView
  readonly email: string
  readonly accountHref: string
  readonly signOutAction: string
  readonly notice?: string
  readonly orders: readonly {
    readonly number: string
    readonly href: string
    readonly date: string
    readonly state: string
    readonly total: string
    readonly names: string
    readonly pictures: readonly string[]
  }[]
  readonly more?: string
}

export interface MomentView {
  readonly what: string
  readonly at?: string
  readonly detail?: string
  readonly state: 'done' | 'next' | 'bad'
}

export interface OrderView {
  readonly page: 'order'
  readonly shell: ShellView
  readonly number: string
  readonly email: string
  readonly isNew: boolean
  readonly state: string
  readonly notice?: string
  readonly timeline: readonly MomentView[]
  readonly lines: readonly BagLineView[]
  readonly sums: readonly SumView[]
  readonly address: readonly string[]
  readonly delivery: string
  readonly invoice?: string
  readonly payments: readonly { readonly label: string; readonly amount: string; readonly state?: string }[]
  readonly acts: readonly { readonly label: string; readonly href: string }[]
  /** Where a guest proves her address before she changes the order. */
  readonly signInHref?: string
  readonly ordersHref?: string
}

export interface OperationView {
  readonly page: 'operation'
  readonly shell: ShellView
  readonly kind: string
  readonly title: string
  readonly number?: string
  readonly backHref: string
  readonly problem?: string
  /** Where the wish is looked at before it is done. */
  readonly action: string
  readonly lines: readonly {
    readonly id: string
    readonly name: string
    readonly options: string
    readonly most: number
    readonly targets: readonly { readonly id: string; readonly label: string }[]
  }[]
  readonly methods: readonly { readonly id: string; readonly label: string }[]
  readonly reasons: readonly { readonly value: string; readonly label: string }[]
  readonly form?: AddressFormView
  /** The exact effect, once it was looked at. */
  readonly effect?: {
    readonly items: readonly string[]
    /** Absent where no money is concerned. */
    readonly difference?: string
    readonly money: readonly string[]
    readonly until: string
    readonly confirmAction: string
    readonly token: string
    readonly key: string
  }
}

export interface SignInView {
  readonly page: 'sign-in'
  readonly shell: ShellView
  readonly step: 'email' | 'code'
  readonly action: string
  readonly codeAction: string
  readonly email: string
  readonly next: string
  readonly problem?: string
}
