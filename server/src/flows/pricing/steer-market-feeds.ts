import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import {
  clearObservations,
  countObservations,
  feedSecret,
  insertFeed,
  lockFeed,
  type MarketFeed,
  removeFeed,
  updateFeed,
} from '../../modules/pricing/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'

const TAKEN_NAME = { zh: '已经有这个名字的来源了。', en: 'There is a source of this name already.' }

const confirmWords = (name: string, n: number): LocalizedText => ({
  zh: `会删去“${name}”的 ${n} 条价格，不能恢复。要删，请在 confirm 里写出这个名字。`,
  en: `This removes ${n} prices of “${name}” for good. To do it, repeat the name in confirm.`,
})

const note = (ctx: Ctx, feed: MarketFeed, action: string, more: Record<string, unknown> = {}): Promise<void> =>
  record(ctx, { action, objectType: 'market-feed', objectId: feed.id, summary: { name: feed.name, ...more } })

/** Makes a source that a program feeds. Its secret comes from the installation's own: it is said here, and kept in no table. */
export async function makeMarketFeed(ctx: Ctx, name: string): Promise<Result<{ id: string; secret: string }, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const feed = await insertFeed(ctx, { name, kind: 'webhook' })
    if (!feed) return refuse('conflict', TAKEN_NAME)
    await note(ctx, feed, 'market.make')
    return ok({ id: feed.id, secret: feedSecret(ctx, feed) })
  })
}

/** The feed, once somebody has repeated its name: what goes cannot be brought back. */
async function confirmed(ctx: Ctx, id: string, confirm: string | undefined): Promise<Result<MarketFeed, Refusal>> {
  const feed = await lockFeed(ctx, id)
  if (!feed) return refuse('not-found')
  if (confirm === feed.name) return ok(feed)
  return refuse('not-allowed', confirmWords(feed.name, (await countObservations(ctx)).get(id) ?? 0))
}

/** Removes what a source brought and keeps the source. */
export async function clearMarketFeed(
  ctx: Ctx,
  id: string,
  confirm: string | undefined,
): Promise<Result<number, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const feed = await confirmed(ctx, id, confirm)
    if (!feed.ok) return feed
    const prices = await clearObservations(ctx, id)
    await updateFeed(ctx, id, { held: null, isAbsurd: false })
    await note(ctx, feed.value, 'market.clear', { prices })
    return ok(prices)
  })
}

/** Removes a source with all that it brought; its secret is worth nothing from then on. */
export async function dropMarketFeed(
  ctx: Ctx,
  id: string,
  confirm: string | undefined,
): Promise<Result<true, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const feed = await confirmed(ctx, id, confirm)
    if (!feed.ok) return feed
    await removeFeed(ctx, id)
    await note(ctx, feed.value, 'market.remove')
    return ok(true)
  })
}
