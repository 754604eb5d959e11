import type { Lang, LocalizedText } from '@qianmian/kernel'

export interface Shop {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly currency: string
  readonly locales: readonly Lang[]
  readonly timeZone: string
  /** Counts every change that a shopper could see; caches are keyed by it. */
  readonly version: number
  readonly settings: ShopSettings
}

export interface ShopSettings {
  /** Category ids in the order of the navigation. */
  readonly navigation?: readonly string[]
  readonly promise?: LocalizedText
  /** How long an approval can be taken back. */
  readonly undoDays?: number
  /** Whether a rewrite that passes all gates is tried by itself, and one that loses stops by itself. Default `ask`. */
  readonly variants?: 'auto' | 'ask'
  /** Whether two places of one recommendation in ten are swapped by chance, so that their order can be learned. Default `on`. */
  readonly explore?: 'on' | 'off'
  readonly isDemo?: boolean
}

export interface Location {
  readonly id: string
  readonly code: string
  readonly name: LocalizedText
  readonly position: number
}
