import type { ShellView } from './view-shell.ts'

/** What the shop keeps of a customer, and what she can do about it. */
export interface AccountView {
  readonly page: 'account'
  readonly shell: ShellView
  readonly email: string
  readonly signOutAction: string
  readonly ordersHref: string
  readonly tasteHref: string
  readonly notice?: string
  /** Empty where there is none. */
  readonly address: readonly string[]
  readonly addressHref: string
  readonly programs: readonly {
    readonly id: string
    readonly name: string
    /** What it may do. */
    readonly may: string
    readonly since: string
    readonly revokeAction: string
  }[]
  /** Whether messages about her orders may say what goes with her things. */
  readonly hints: { readonly isOn: boolean; readonly action: string }
  readonly exportHref: string
  readonly eraseAction: string
}

/** Says, from a message and without signing in, that she wants no more hints in messages. */
export interface HintsView {
  readonly page: 'hints'
  readonly shell: ShellView
  readonly state: 'ask' | 'done' | 'unknown'
  readonly backHref: string
  readonly stop?: { readonly action: string; readonly customer: string; readonly proof: string }
}

/** Erasing: what it would do, why it cannot be done yet, or that it is done. */
export interface EraseView {
  readonly page: 'erase'
  readonly shell: ShellView
  readonly state: 'plan' | 'blocked' | 'done'
  readonly backHref: string
  /** Why not, or what went wrong. */
  readonly problem?: string
  readonly warnings: readonly string[]
  /** What is on record: how many of what. */
  readonly counts: readonly { readonly label: string; readonly count: string }[]
  readonly exportHref: string
  readonly confirm?: {
    readonly action: string
    readonly token: string
    readonly key: string
    readonly until: string
  }
}
