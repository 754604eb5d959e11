import { createHash } from 'node:crypto'
import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { type MarketRow, readMarketRows } from '../../formats/market/read-market-rows.ts'
import { record } from '../../modules/activity/index.ts'
import {
  deliveryOutcome,
  type FeedCounts,
  findFeed,
  insertFeed,
  insertObservations,
  lockFeed,
  type MarketFeed,
  noteDelivery,
  updateFeed,
} from '../../modules/pricing/index.ts'
import { allOrNothing, type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type JudgedBatch, type JudgedRow, judgeMarketRows } from './judge-market-rows.ts'
import { BATCH_WORDS } from './market-words.ts'

/** A person looks at so many rows at once; a shop of thousands of variants sends several batches. */
export const MOST_MARKET_ROWS = 20_000

/** What came of a batch. */
export interface MarketOutcome {
  readonly outcome: 'taken' | 'held' | 'repeated'
  readonly counts: FeedCounts
  /** Why nothing was taken, where it was held as a whole. */
  readonly says: LocalizedText | null
}

export interface MarketFile {
  readonly feed: string
  readonly format: 'csv' | 'json'
  readonly text: string
}

export interface MarketPreview {
  readonly counts: FeedCounts
  readonly absurd: LocalizedText | null
  readonly rows: readonly JudgedRow[]
}

const EMPTY = { zh: '里面没有可以读的行。', en: 'There is no row in it that can be read.' }
const OTHER_KIND = {
  zh: '这个名字是一个由程序送价的来源，请换个名字。',
  en: 'A source of this name is fed by a program. Choose another name.',
}
const NOTHING_HELD = { zh: '没有等着看的一批价格。', en: 'No batch waits to be looked at.' }

const countsOf = (rows: readonly JudgedRow[]): FeedCounts => {
  const of = (state: JudgedRow['state']) => rows.filter((row) => row.state === state).length
  return { taken: of('taken'), known: of('known'), refused: of('refused'), held: of('held') }
}

/** Rows of a text with those that could not be read, which are refused. */
function readBatch(
  format: 'csv' | 'json',
  text: string,
): Result<{ rows: readonly MarketRow[]; unread: readonly JudgedRow[] }, Refusal> {
  const { rows, problems } = readMarketRows(format, text)
  if (rows.length > MOST_MARKET_ROWS) return refuse('too-large', BATCH_WORDS.tooMany(MOST_MARKET_ROWS))
  if (rows.length === 0) return refuse('unprocessable', problems[0]?.says ?? EMPTY)
  return ok({
    rows,
    unread: problems.map(({ place, says }) => ({ place, says, state: 'refused', variant: null, observation: null })),
  })
}

/** Says what would become of every row of a file; nothing changes. */
export async function previewMarketFile(ctx: Ctx, file: MarketFile): Promise<Result<MarketPreview, Refusal>> {
  const batch = readBatch(file.format, file.text)
  if (!batch.ok) return batch
  const feed = await findFeed(ctx, { name: file.feed })
  if (feed?.kind === 'webhook') return refuse('conflict', OTHER_KIND)
  const judged = await judgeMarketRows(ctx, batch.value.rows, { feedId: feed?.id ?? null })
  const rows = [...batch.value.unread, ...judged.rows]
  return ok({ counts: countsOf(rows), absurd: judged.absurd ?? null, rows })
}

/** Takes a file that somebody brings, under the name of a feed that is made if it is new. The same file twice changes nothing. */
export async function takeMarketFile(
  ctx: Ctx,
  file: MarketFile,
): Promise<Result<MarketOutcome & { feedId: string }, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<MarketOutcome & { feedId: string }, Refusal>> => {
    await insertFeed(ctx, { name: file.feed, kind: file.format })
    const feed = await findFeed(ctx, { name: file.feed })
    if (!feed) return refuse('not-found')
    if (feed.kind === 'webhook') return refuse('conflict', OTHER_KIND)
    const deliveryId = `sha256:${createHash('sha256').update(file.text).digest('base64url')}`
    const taken = await takeMarketPrices(ctx, feed.id, { deliveryId, format: file.format, text: file.text })
    return taken.ok ? ok({ ...taken.value, feedId: feed.id }) : taken
  })
}

/**
 * Takes one delivery of a feed, in one transaction: everything of it that is right, or nothing. A delivery that came before is
 * answered as then. A batch that is not believed as a whole waits in the feed until somebody has looked.
 * @param deliveryId the sender's own, or a digest of the file
 */
export async function takeMarketPrices(
  ctx: Ctx,
  feedId: string,
  delivery: { readonly deliveryId: string; readonly format: 'csv' | 'json'; readonly text: string },
): Promise<Result<MarketOutcome, Refusal>> {
  const batch = readBatch(delivery.format, delivery.text)
  if (!batch.ok) return batch
  const { rows, unread } = batch.value
  return inTransaction(ctx, async (ctx) => {
    const feed = await lockFeed(ctx, feedId)
    if (!feed) return refuse('not-found')
    const before = (await deliveryOutcome(ctx, feed.id, delivery.deliveryId)) as MarketOutcome | undefined
    if (before) return ok({ ...before, outcome: 'repeated' as const })
    const outcome = await settle(ctx, feed, await judgeMarketRows(ctx, rows, { feedId: feed.id }), rows, unread)
    await noteDelivery(ctx, feed.id, delivery.deliveryId, outcome)
    return ok(outcome)
  })
}

/**
 * Decides on a batch that waits: takes it, because somebody looked and the market really moved, or drops it. Rows that by
 * themselves cannot be the same thing stay out either way.
 */
export async function decideHeldBatch(
  ctx: Ctx,
  feedId: string,
  decision: 'take' | 'drop',
): Promise<Result<MarketOutcome, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const feed = await lockFeed(ctx, feedId)
    if (!feed) return refuse('not-found')
    if (!Array.isArray(feed.held)) return refuse('not-allowed', NOTHING_HELD)
    const rows = feed.held as readonly MarketRow[]
    if (decision === 'take')
      return ok(await settle(ctx, feed, await judgeMarketRows(ctx, rows, { feedId, isTrusted: true }), rows, []))
    // What was dropped says nothing: the feed is as absurd as before until it brings something sound.
    await updateFeed(ctx, feedId, { held: null })
    const counts = { taken: 0, known: 0, refused: 0, held: rows.length }
    await note(ctx, feed, 'market.drop', counts)
    return ok({ outcome: 'held' as const, counts, says: null })
  })
}

/** Writes what was judged, and how the feed is doing. */
async function settle(
  ctx: Ctx,
  feed: MarketFeed,
  { rows: judged, absurd }: JudgedBatch,
  rows: readonly MarketRow[],
  unread: readonly JudgedRow[],
): Promise<MarketOutcome> {
  const counts = countsOf([...unread, ...judged])
  const lastSeenAt = new Date(ctx.clock.now())
  if (absurd) await updateFeed(ctx, feed.id, { isAbsurd: true, held: rows, lastSeenAt, counts })
  else {
    await insertObservations(
      ctx,
      feed.id,
      judged.flatMap(({ state, observation }) => (state === 'taken' && observation ? observation : [])),
    )
    // A batch of which nothing could be used is no sign of life.
    const isSound = counts.taken + counts.known > 0
    await updateFeed(ctx, feed.id, {
      counts,
      ...(isSound ? { isAbsurd: false, held: null, lastSeenAt } : {}),
    })
  }
  // A program that comes every few minutes would drown what people did; a batch that is not believed is told all the same.
  if (absurd || ctx.actor.kind === 'person') await note(ctx, feed, 'market.take', counts)
  return { outcome: absurd ? 'held' : 'taken', counts, says: absurd ?? null }
}

const note = (ctx: Ctx, feed: MarketFeed, action: string, counts: FeedCounts): Promise<void> =>
  record(ctx, { action, objectType: 'market-feed', objectId: feed.id, summary: { name: feed.name, ...counts } })
