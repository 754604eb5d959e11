import type { Lang } from '@qianmian/kernel'

/** Somebody who buys. Apart from the people of the shop, who sign in to the studio. */
export interface Customer {
  readonly id: string
  /** The id in the shop that she was imported from. */
  readonly externalId: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly firstName: string
  readonly lastName: string
  readonly lang: Lang
  /** Shape as in modules/orders; kept as it was written. */
  readonly defaultAddress: unknown
  readonly isSimulated: boolean
  readonly createdAt: Date
  readonly erasedAt: Date | null
  readonly version: number
}

/** A way in which a customer pays, kept for her. Numbers of cards are never here: they stay with the payment provider. */
export interface SavedMethod {
  readonly id: string
  readonly customerId: string | null
  readonly externalId: string | null
  readonly kind: string
  readonly label: string
  /** Of gift cards alone. */
  readonly balanceMinor: number | null
  readonly createdAt: Date
}
