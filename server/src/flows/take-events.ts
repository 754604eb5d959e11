import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import type { Audience } from '../audience/audience.ts'
import type { EventIntake } from '../audience/event-intake.ts'
import type { Act } from '../audience/shop-audience.ts'
import { openText } from '../contract/common.ts'
import { SHOPPER_ACTS } from '../contract/loop-events.ts'
import { like } from '../modules/audience/index.ts'
import { listProducts } from '../modules/catalog/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** What a storefront may report. Anything else is refused, and unknown fields too. */
export const shopperEvent = z
  .object({
    id: z.string().regex(/^[\w-]{8,64}$/),
    type: z.enum(SHOPPER_ACTS),
    occurredAt: z.union([z.number().int(), z.iso.datetime()]),
    session: z.string().regex(/^[\w-]{8,64}$/),
    visitor: z
      .string()
      .regex(/^[\w-]{8,64}$/)
      .optional(),
    product: openText(120).optional(),
    variant: openText(120).optional(),
    query: openText(200).optional(),
    valueMs: z.number().int().min(0).max(86_400_000).optional(),
    /** Which decision of the shop she reacts to: it stands in the page (`data-qm-decision`). */
    decision: z
      .string()
      .regex(/^dec_[\w-]{8,64}$/)
      .optional(),
    page: openText(500).optional(),
    locale: openText(10).optional(),
    referrer: openText(500).optional(),
  })
  .strict()

export const eventBatch = z
  .object({
    shop: z.string().max(80),
    sentAt: z.union([z.number().int(), z.iso.datetime()]),
    events: z.array(shopperEvent).min(1).max(200),
  })
  .strict()

export type EventBatch = z.infer<typeof eventBatch>

const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000

/** The parts of the loop that a batch goes through. */
export interface Loop {
  readonly intake: EventIntake
  readonly audience: Audience
}

/**
 * Takes a batch from a storefront. Times are corrected by the sender's own clock: what matters is how long before
 * `sentAt` a thing happened. Repeated ids count once. When this returns the events are durable, and the next answer
 * of the shop knows them. Likes are counted too.
 */
export async function takeEvents(
  ctx: Ctx,
  { intake, audience }: Loop,
  batch: EventBatch,
): Promise<Result<{ taken: number; repeated: number }, Refusal>> {
  if (intake.isFull) return refuse('too-many-requests')
  const now = ctx.clock.now()
  const sent = time(batch.sentAt)
  const events = batch.events.map(({ id, type, occurredAt, ...data }) => {
    const age = Math.min(Math.max(sent - time(occurredAt), 0), MAX_AGE_MS)
    return { id, type: `shopper.${type}`, occurredAt: new Date(now - age), data }
  })
  const hasLikes = batch.events.some((event) => event.type === 'like' && event.product)
  const added = hasLikes ? await appendWithLikes(ctx, batch, events) : await intake.take(ctx, events)
  const acts = batch.events.flatMap((event, i): Act[] =>
    added.has(event.id)
      ? [
          {
            id: event.id,
            act: event.type,
            atMs: events[i]?.occurredAt.getTime() ?? now,
            session: event.session,
            visitor: event.visitor,
            product: event.product,
            query: event.type === 'search' ? event.query : undefined,
            valueMs: event.valueMs,
          },
        ]
      : [],
  )
  await audience.take(ctx, acts)
  return ok({ taken: added.size, repeated: events.length - added.size })
}

/** A like exists exactly when its event does. */
function appendWithLikes(
  ctx: Ctx,
  batch: EventBatch,
  events: Parameters<EventIntake['take']>[1],
): Promise<ReadonlySet<string>> {
  return inTransaction(ctx, async (ctx) => {
    const added = await ctx.services.events.appendNew(ctx, events)
    const liked = batch.events.filter((event) => event.type === 'like' && event.product)
    const known = new Set(
      (await listProducts(ctx, { ids: liked.map((event) => event.product ?? '') })).map((product) => product.id),
    )
    await like(
      ctx,
      liked.flatMap(({ product, session }) => (product && known.has(product) ? [{ productId: product, session }] : [])),
    )
    return added
  })
}

const time = (value: number | string): number => (typeof value === 'number' ? value : Date.parse(value))

/** Refusal for a shop that this installation does not have. */
export const NO_SUCH_SHOP: LocalizedText = { zh: '没有这家店。', en: 'There is no such shop.' }
