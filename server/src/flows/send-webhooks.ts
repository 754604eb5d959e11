import {
  claimDue,
  findSubscription,
  listSubscriptions,
  noteAttempt,
  queueDelivery,
  secretsOf,
  signWebhook,
  stopSubscription,
  type WebhookDelivery,
} from '../modules/webhooks/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { StoredEvent } from '../platform/events/event-log.ts'

/** How long after each attempt the next one comes: about three days in all. */
const RETRY_S = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
const TIMEOUT_MS = 15_000
const AT_ONCE = 20
const HTTP_GONE = 410

/** What of an event is told: who looked at what, and in which visit, is nobody else's business. */
const PRIVATE = new Set(['session', 'visitor', 'decision', 'campaign', 'visit', 'region'])

/** Puts events on the way to whoever subscribed. */
export async function queueWebhooks(
  contextOf: (shopId: string) => Promise<Ctx>,
  events: readonly StoredEvent[],
): Promise<void> {
  const byShop = new Map<string, StoredEvent[]>()
  for (const event of events) byShop.set(event.shopId, [...(byShop.get(event.shopId) ?? []), event])
  for (const [shopId, own] of byShop) {
    const ctx = await contextOf(shopId)
    const subscriptions = (await listSubscriptions(ctx)).filter((one) => one.isActive)
    for (const event of own) {
      const body = JSON.stringify({
        type: event.type,
        timestamp: event.occurredAt.toISOString(),
        data: Object.fromEntries(Object.entries(event.data).filter(([name]) => !PRIVATE.has(name))),
      })
      for (const { id, types } of subscriptions)
        if (types.some((type) => type === event.type))
          await queueDelivery(ctx, { subscriptionId: id, eventId: event.id, type: event.type, body })
    }
  }
}

/** Sends what is due. @returns how many were tried */
export async function sendWebhooks(contextOf: (shopId: string) => Promise<Ctx>, system: Ctx): Promise<number> {
  const due = await claimDue(system.db, system.clock.now(), AT_ONCE)
  await Promise.all(
    due.map(async ({ shopId, ...delivery }) => {
      await send(await contextOf(shopId), delivery)
    }),
  )
  return due.length
}

async function send(ctx: Ctx, delivery: WebhookDelivery): Promise<void> {
  const subscription = await findSubscription(ctx, delivery.subscriptionId)
  if (!subscription?.isActive) {
    await noteAttempt(ctx, delivery.id, { ...delivery, state: 'failed', lastError: 'stopped' })
    return
  }
  const timestampS = Math.floor(ctx.clock.now() / 1000)
  const signatures = secretsOf(ctx, subscription).map((secret) =>
    signWebhook(secret, delivery.id, timestampS, delivery.body),
  )
  const answer = await ctx.services.web.post(subscription.url, {
    body: delivery.body,
    timeoutMs: TIMEOUT_MS,
    headers: {
      'content-type': 'application/json',
      'webhook-id': delivery.id,
      'webhook-timestamp': String(timestampS),
      'webhook-signature': signatures.join(' '),
    },
  })
  const status = answer.kind === 'answered' ? answer.status : null
  if (status !== null && status >= 200 && status < 300) {
    await noteAttempt(ctx, delivery.id, { ...delivery, state: 'delivered', lastStatus: status, lastError: null })
    return
  }
  if (status === HTTP_GONE) await stopSubscription(ctx, subscription.id)
  const waitS = status === HTTP_GONE ? undefined : RETRY_S[delivery.attempts - 1]
  await noteAttempt(ctx, delivery.id, {
    state: waitS === undefined ? 'failed' : 'waiting',
    lastStatus: status,
    lastError: answer.kind === 'answered' ? 'status' : answer.code,
    nextAt: new Date(ctx.clock.now() + jittered(ctx, waitS ?? 0) * 1000),
  })
}

/** A tenth more at most, so that what failed together does not come back together. */
const jittered = (ctx: Ctx, seconds: number): number => seconds * (1 + (ctx.randomBytes(1)[0] ?? 0) / 2550)
