import { z } from 'zod'
import { type DecisionWriter, markOutcome, markReturned, markSeen, type Reaction } from '../modules/decisions/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { StoredEvent } from '../platform/events/event-log.ts'
import type { Log } from '../platform/log.ts'

/** What decisions are learned from. */
export const REACTION_TYPES = [
  // A look at a page without a decision says nothing of one.
  'shopper.view?decision',
  'shopper.add_to_basket',
  'order.placed',
  'order.returned',
  'service.complaint',
] as const

const act = z.object({
  session: z.string(),
  visitor: z.string().optional(),
  product: z.string().optional(),
  decision: z.string().optional(),
})
const order = z.object({
  orderId: z.string(),
  session: z.string().optional(),
  visitor: z.string().optional(),
  lines: z.array(z.object({ productId: z.string(), units: z.number(), amountMinor: z.number() })),
})
const complaint = z.object({ productId: z.string(), session: z.string().optional(), visitor: z.string().optional() })

export interface Sorted {
  readonly seen: Reaction[]
  readonly baskets: Reaction[]
  readonly orders: Reaction[]
  readonly returns: Reaction[]
  readonly complaints: Reaction[]
  /** Events whose data are not what their type promises. */
  malformed: number
}

/**
 * Sorts events by what they say of decisions. A view counts as an impression when it carries the decision of its page; so
 * does a basket, since nobody puts a thing into a basket on a page that she did not see. Clicks count for nothing.
 * @example sortReactions([{ type: 'shopper.view', data: { session: 's', decision: 'dec_…' }, … }]).seen.length // 1
 */
export function sortReactions(events: readonly StoredEvent[]): Sorted {
  const sorted: Sorted = { seen: [], baskets: [], orders: [], returns: [], complaints: [], malformed: 0 }
  for (const { type, shopId, occurredAt: at, data } of events) {
    if (type === 'shopper.view' || type === 'shopper.add_to_basket') {
      const parsed = act.safeParse(data)
      if (!parsed.success) {
        sorted.malformed += 1
        continue
      }
      const { product, ...who } = parsed.data
      const reaction: Reaction = { shopId, at, ...who, ...(product === undefined ? {} : { productId: product }) }
      if (reaction.decision !== undefined) sorted.seen.push(reaction)
      if (type === 'shopper.add_to_basket') sorted.baskets.push(reaction)
    } else if (type === 'order.placed' || type === 'order.returned') {
      const parsed = order.safeParse(data)
      if (!parsed.success) {
        sorted.malformed += 1
        continue
      }
      const { orderId, session, visitor, lines } = parsed.data
      // Two sizes of one product are two lines and one reaction.
      const amounts = new Map<string, number>()
      for (const line of lines) amounts.set(line.productId, (amounts.get(line.productId) ?? 0) + line.amountMinor)
      const list = type === 'order.placed' ? sorted.orders : sorted.returns
      for (const [productId, amountMinor] of amounts)
        list.push({
          shopId,
          at,
          productId,
          orderId,
          amountMinor: Math.round(amountMinor),
          ...(session ? { session } : {}),
          ...(visitor ? { visitor } : {}),
        })
    } else if (type === 'service.complaint') {
      const parsed = complaint.safeParse(data)
      if (parsed.success) sorted.complaints.push({ shopId, at, ...parsed.data })
      else sorted.malformed += 1
    }
  }
  return sorted
}

/**
 * Puts what shoppers did down to the decisions that they saw. May be called any number of times with the same events.
 * @param writer what this process decided a moment ago is written first
 */
export async function takeReactions(
  db: Database,
  writer: DecisionWriter,
  log: Log,
  events: readonly StoredEvent[],
): Promise<void> {
  const sorted = sortReactions(events)
  if (sorted.malformed > 0) log.warn({ events: sorted.malformed }, 'events that could not be read taught nothing')
  await writer.flush()
  const seen = await markSeen(db, sorted.seen)
  const unknown = new Set(sorted.seen.map(({ shopId, decision }) => `${shopId}/${decision}`)).size - seen
  if (unknown > 0) log.debug({ unknown }, 'views of decisions that are not known here, or were seen before')
  await markOutcome(db, 'basket', sorted.baskets)
  await markOutcome(db, 'bought', sorted.orders)
  await markReturned(db, sorted.returns)
  await markOutcome(db, 'complained', sorted.complaints)
}
