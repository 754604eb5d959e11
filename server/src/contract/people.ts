import { z } from '@hono/zod-openapi'
import { isoTime } from './common.ts'
import { orderAddress, orderRow } from './orders.ts'

/**
 * People who buy, as the shop sees them.
 * @module
 */

export const personRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Covered for everybody: a list is looked at over many shoulders. */
  email: z.string().nullable(),
  orders: z.int(),
  lastOrderAt: isoTime.nullable(),
  createdAt: isoTime,
  isSimulated: z.boolean(),
})

export const people = z.strictObject({ total: z.int(), items: z.array(personRow) })

export const person = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: orderAddress.nullable(),
    /** Contact and address are covered: this person's role does not need them. */
    isMasked: z.boolean(),
    isSimulated: z.boolean(),
    createdAt: isoTime,
    /** Came from another shop. */
    isImported: z.boolean(),
    /** Browsers in which she agreed to be known again, as far as her orders and bags tell. */
    agreedBrowsers: z.int(),
    /** Programs that may act for her, by name. */
    programs: z.array(z.string()),
    orders: z.array(orderRow),
    ordersTotal: z.int(),
    /** Who saw her uncovered; for owners. */
    lookedAt: z.array(z.strictObject({ at: isoTime, who: z.string(), purpose: z.string() })),
  })
  .openapi('Person')
