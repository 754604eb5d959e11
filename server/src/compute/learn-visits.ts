import type { Traits } from '@qianmian/recommend'
import { contentLeg } from '../audience/content-leg.ts'
import { type KeptVisits, packVisits, unpackVisits } from '../audience/kept-visits.ts'
import { type Lesson, teach } from '../audience/lesson.ts'
import type { Share } from '../audience/share.ts'
import { type NumberedItems, ShopVisits } from '../audience/shop-visits.ts'
import { traitsKey } from '../audience/traits-key.ts'

/** What of the log is to be learned into a snapshot. */
export interface VisitsOrder {
  /** The snapshot before; without it everything is made anew. */
  readonly before?: Uint8Array
  readonly share: Share
  /** IANA name. */
  readonly timeZone: string
  /** What the shop shows now; products of before keep their numbers. */
  readonly products: readonly { readonly id: string; readonly traits: Traits }[]
  /** Looks that were read before, but whose visits went on. */
  readonly again: readonly Lesson[]
  /** Looks and orders behind the snapshot before, oldest first. */
  readonly lessons: readonly Lesson[]
  readonly nowMs: number
}

class Numbers implements NumberedItems {
  readonly ids: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #shown: ReadonlyMap<string, Traits>

  constructor(before: readonly string[], products: VisitsOrder['products']) {
    this.#shown = new Map(products.map(({ id, traits }) => [id, traits]))
    for (const id of [...before, ...products.map(({ id }) => id)]) {
      if (this.#numbers.has(id)) continue
      this.#numbers.set(id, this.ids.length)
      this.ids.push(id)
    }
  }
  get size(): number {
    return this.ids.length
  }
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }
  idOf(number: number): string | undefined {
    return this.ids[number]
  }
  traitsOf(number: number): Traits | undefined {
    return this.#shown.get(this.ids[number] ?? '')
  }
  typeOf(number: number): string | undefined {
    return this.traitsOf(number)?.type?.[0]
  }
}

/** Learns looks into a snapshot as a process would that had heard them all. @throws Error when the snapshot before cannot be read */
export async function learnVisits(order: VisitsOrder): Promise<Uint8Array> {
  const kept = order.before && unpackVisits(order.before)
  if (kept && !kept.ok) throw new Error(`the snapshot before could not be read: ${kept.error}`)
  const before: KeptVisits | undefined = kept?.value
  const numbers = new Numbers(before?.products ?? [], order.products)
  const visits = new ShopVisits(numbers, order.timeZone, order.share, before?.learned)
  visits.introduce(before?.products.length ?? 0)
  for (const lesson of order.again) teach(visits, lesson, true)
  for (const lesson of order.lessons) teach(visits, lesson)
  visits.sweep(order.nowMs)
  const traits = numbers.ids.map((_, number) => numbers.traitsOf(number))
  const legKey = await traitsKey(traits)
  if (legKey !== before?.legKey) visits.recommender.setLeg(contentLeg(traits))
  return packVisits({ products: numbers.ids, legKey, ...visits.state() })
}
