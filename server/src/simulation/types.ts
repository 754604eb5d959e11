import type { ShopperAct } from '../contract/loop-events.ts'

/** How a made-up person reads: what catches her decides which way of saying it works on her. */
export const READERS = ['pictures', 'facts', 'story'] as const
export type Reader = (typeof READERS)[number]

/** What the simulation needs to know of a product. */
export interface SimulatedProduct {
  readonly id: string
  readonly category: string
  readonly type: string
  readonly tags: readonly string[]
  readonly priceMinor: number
  /** How much oftener people come to it than to another that they like as well; 1 for most. */
  readonly popularity: number
  /** Ids of the products that people need beside it. */
  readonly complements: readonly string[]
}

/** One way of saying it that the shop could have shown. */
export interface SimulatedVariant {
  readonly variantId: string
  readonly productId: string
  /** Hook, style, length, lead fact, call to action, picture: what the reaction depends on. */
  readonly features: Readonly<Record<string, string>>
}

/** Somebody opens a product page: which way of saying it does she get? */
export interface ChoiceRequest {
  readonly productId: string
  readonly session: string
  readonly visitor: string | undefined
  readonly atMs: number
  /** What she did before, in this session and in those that the shop may remember: by it the shop knows how she reads. */
  readonly acts: readonly ShopperAct[]
  readonly isReturning: boolean
  readonly lang: 'zh' | 'en'
}

/** What the shop showed. Without a choice the product page is the same for everybody. */
export interface Choice {
  readonly decisionId: string
  readonly variantId: string
  readonly features: Readonly<Record<string, string>>
}

/** An event before it is written: the log's own shape, with the time in milliseconds. */
export interface SimulatedEvent {
  readonly id: string
  readonly type: string
  readonly atMs: number
  readonly data: Readonly<Record<string, unknown>>
}

/** A made-up person with what is true of her and what no log says. */
export interface Shopper {
  readonly index: number
  /** `sim-<run>-v<index>`; undefined without consent: then no session knows the one before. */
  readonly visitor: string | undefined
  readonly reader: Reader
  readonly isReturning: boolean
  /** The share of the shop's prices below the one she likes best, 0..1. */
  readonly priceTaste: number
  /** Weight of each product's category, type and tags for her; the sum over the catalogue is one. */
  readonly interest: readonly number[]
  readonly lang: 'zh' | 'en'
  /** When her sessions begin, in milliseconds, in order. */
  readonly sessionsAtMs: readonly number[]
}
