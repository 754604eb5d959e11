import type { LoggedLook } from '../modules/audience/index.ts'
import type { ShopVisits } from './shop-visits.ts'

/** What one line of the log teaches about visits. Plain values: it goes to a compute thread. */
export interface Lesson {
  readonly id: string
  readonly atMs: number
  readonly isBasket: boolean
  /** Of a look whose person erased herself, or of an order without one: the event's own id. */
  readonly session: string
  readonly visitor?: string
  readonly product?: string
  /** Of an order. */
  readonly products?: readonly string[]
}

export const lessonOf = ({ id, type, session, visitor, product, products, occurredAt }: LoggedLook): Lesson => ({
  id,
  atMs: occurredAt.getTime(),
  isBasket: type === 'shopper.add_to_basket',
  session: session ?? id,
  ...(visitor === null ? {} : { visitor }),
  ...(product === null ? {} : { product }),
  ...(products === null ? {} : { products }),
})

/** @param isAgain see `ShopVisits.learn` */
export function teach(visits: ShopVisits, lesson: Lesson, isAgain = false): void {
  const { id, atMs, isBasket, session, visitor, product, products } = lesson
  if (products) visits.learnOrder({ id, products, person: visitor ?? session })
  else visits.learn({ id, act: isBasket ? 'add_to_basket' : 'view', atMs, session, visitor, product }, isAgain)
}
