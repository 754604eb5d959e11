import type { Subject } from '@qianmian/kernel'
import { productSubject } from '../flows/product-subject.ts'
import type { PageRequest } from './page-request.ts'
import type { ShownProduct } from './snapshot.ts'

const known = new WeakMap<ShownProduct, Subject>()

/** A product as writers and planners see it, worked out once while it is shown as it is. */
export function shownSubject({ snapshot }: Pick<PageRequest, 'snapshot'>, product: ShownProduct): Subject {
  let subject = known.get(product)
  if (!subject) {
    subject = productSubject(product.detail, product.brand, snapshot.shop.currency, snapshot.isoDate)
    known.set(product, subject)
  }
  return subject
}
