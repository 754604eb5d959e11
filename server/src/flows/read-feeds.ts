import { createHash } from 'node:crypto'
import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { classifyTopic, type ReadTopics, readFeed, topicEnd } from '@qianmian/occasions'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  deleteFeed,
  type Feed,
  findFeed,
  insertFeed,
  insertTopics,
  listFeeds,
  type NewTopic,
  recordReading,
  switchFeed,
} from '../modules/occasions/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import type { WebAnswer, WebRefusal } from '../platform/web/public-web.ts'
import { decodeFeed } from './decode-feed.ts'

export const FEED_JOB = 'occasion-feed'
export const MOST_FEEDS = 30
const MAX_BYTES = 2 * 1024 * 1024
const EVERY_MS = 60 * 60_000
const LONGEST_WAIT_MS = 24 * 60 * 60_000
/** A reading that failed for want of an answer is tried again at once, so often. */
const ATTEMPTS = 2
const PAUSE_MS = 400
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, */*;q=0.1'

const PROBLEMS: Readonly<Record<WebRefusal, LocalizedText>> = {
  'not-an-address': { zh: '这不是一个能读的网址。', en: 'This is not an address that can be read.' },
  'private-address': {
    zh: '这个网址通到内部网络，没有读。',
    en: 'This address leads into a private network and was not read.',
  },
  'too-large': { zh: '内容超过 2 MB，没有读。', en: 'It is larger than 2 MB and was not read.' },
  'too-many-redirects': { zh: '跳转太多次，没有读。', en: 'It redirects too often and was not read.' },
  timeout: { zh: '对方太久没有答完。', en: 'The other side took too long to answer.' },
  unreachable: { zh: '连不上对方，或者没有传完。', en: 'The other side could not be reached, or broke off.' },
  status: { zh: '对方没有给出内容。', en: 'The other side gave no content.' },
}

const problemOf = (answer: Extract<WebAnswer, { kind: 'refused' }>): LocalizedText => {
  const { zh = '', en = '' } = PROBLEMS[answer.code]
  return answer.status
    ? { zh: `${zh.slice(0, -1)}（${answer.status}）。`, en: `${en.slice(0, -1)} (${answer.status}).` }
    : { zh, en }
}

/** Adds a feed by its address, which must be public; its first reading is a job. */
export async function addFeed(ctx: Ctx, address: string): Promise<Result<Feed, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    const message = {
      zh: '写成 https://example.com/feed.xml 这样。',
      en: 'Write it like https://example.com/feed.xml.',
    }
    return refuse('unprocessable', message, { url: message })
  }
  if ((await listFeeds(ctx)).length >= MOST_FEEDS)
    return refuse('unprocessable', {
      zh: `最多 ${MOST_FEEDS} 个源，先删一个。`,
      en: `There can be ${MOST_FEEDS} feeds. Take one away first.`,
    })
  url.hash = ''
  const id = newId('fed', ctx.clock, ctx.randomBytes)
  const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
  return inTransaction(ctx, async (ctx) => {
    if (!(await insertFeed(ctx, { id, url: url.href, title: url.hostname, createdBy: by })))
      return refuse('unprocessable', { zh: '这个源已经加过了。', en: 'This feed has been added already.' })
    await record(ctx, { action: 'feed.add', objectType: 'feed', objectId: id, summary: { url: url.href } })
    await ctx.services.jobs.enqueue(FEED_JOB, { shopId: ctx.shop.id, feedId: id }, { singletonKey: id, db: ctx.db })
    const feed = await findFeed(ctx, id)
    return feed ? ok(feed) : refuse('not-found')
  })
}

/** Switches a feed on or off, or has it read now. */
export async function steerFeed(ctx: Ctx, id: string, action: 'on' | 'off' | 'read'): Promise<Result<Feed, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const known = await findFeed(ctx, id)
    if (!known) return refuse('not-found')
    if (action === 'read' && !known.isOn)
      return refuse('unprocessable', { zh: '这个源停着，先打开。', en: 'This feed is off. Switch it on first.' })
    if (action !== 'read') {
      await switchFeed(ctx, id, action === 'on')
      await record(ctx, { action: `feed.${action}`, objectType: 'feed', objectId: id, summary: { title: known.title } })
    }
    if (action !== 'off')
      await ctx.services.jobs.enqueue(FEED_JOB, { shopId: ctx.shop.id, feedId: id }, { singletonKey: id, db: ctx.db })
    return ok({ ...known, isOn: action === 'read' ? known.isOn : action === 'on' })
  })
}

export async function removeFeed(ctx: Ctx, id: string): Promise<Result<{ id: string }, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const known = await findFeed(ctx, id)
    if (!known || !(await deleteFeed(ctx, id))) return refuse('not-found')
    await record(ctx, { action: 'feed.remove', objectType: 'feed', objectId: id, summary: { title: known.title } })
    return ok({ id })
  })
}

/**
 * The job: reads one feed, judges what is new, and keeps it. What the other side answered before is told to it, so that an
 * unchanged feed costs a line. After a failure the next reading waits longer, up to a day.
 */
export async function continueFeed(
  ctx: Ctx,
  id: string,
  signal: AbortSignal,
  confirm: JobContext['confirm'] = async () => {},
): Promise<void> {
  const feed = await findFeed(ctx, id)
  if (!feed?.isOn) return
  const answer = await askFor(ctx, feed, signal)
  if (signal.aborted) return
  const now = ctx.clock.now()
  const fail = async (problem: LocalizedText): Promise<void> => {
    const wait = Math.min(LONGEST_WAIT_MS, EVERY_MS * 2 ** Math.min(feed.failures, 10))
    await inTransaction(ctx, async (ctx) => {
      await confirm(ctx.db)
      await recordReading(ctx, id, { nextReadAt: new Date(now + wait), problem })
    })
  }
  if (answer.kind === 'refused') return fail(problemOf(answer))
  const nextReadAt = new Date(now + EVERY_MS)
  if (answer.kind === 'not-modified') {
    await inTransaction(ctx, async (ctx) => {
      await confirm(ctx.db)
      await recordReading(ctx, id, { nextReadAt, problem: null })
    })
    return
  }
  const read = readFeed(decodeFeed(answer.bytes, answer.contentType))
  if (!read.ok) return fail(read.error.message)
  await inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    const added = await keepTopics(ctx, read.value, { feedId: id, source: read.value.title || feed.title })
    await recordReading(ctx, id, {
      nextReadAt,
      problem: null,
      added,
      ...(read.value.title ? { title: read.value.title } : {}),
      etag: answer.etag ?? null,
      lastModified: answer.lastModified ?? null,
    })
  })
}

async function askFor(ctx: Ctx, feed: Feed, signal: AbortSignal): Promise<WebAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ctx.services.web.read(feed.url, {
      maxBytes: MAX_BYTES,
      accept: ACCEPT,
      signal,
      ...(feed.etag ? { etag: feed.etag } : {}),
      ...(feed.lastModified ? { lastModified: feed.lastModified } : {}),
    })
    const mayPass =
      answer.kind === 'refused' &&
      (answer.code === 'unreachable' || (answer.code === 'status' && (answer.status ?? 0) >= 500))
    if (!mayPass || attempt >= ATTEMPTS || signal.aborted) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt))
  }
}

/** Judges topics and keeps those that the shop does not have. @returns how many are new */
export async function keepTopics(
  ctx: Ctx,
  read: ReadTopics,
  from: { readonly feedId: string | null; readonly source: string },
): Promise<number> {
  const now = new Date(ctx.clock.now()).toISOString()
  const topics = read.items.flatMap((item): NewTopic[] => {
    const verdict = classifyTopic(item)
    const end = topicEnd(item, verdict, now)
    // What was over before it came is no topic.
    if (end <= now) return []
    const show = (score: NonNullable<typeof verdict.safe>) => ({ id: score.id, name: score.name, words: score.words })
    return [
      {
        id: newId('top', ctx.clock, ctx.randomBytes),
        key: createHash('sha256')
          .update(`${from.feedId ?? 'upload'}\n${item.key}`)
          .digest('base64url'),
        feedId: from.feedId,
        source: from.source.slice(0, 120),
        title: item.title,
        summary: item.summary,
        url: item.url ?? null,
        publishedAt: item.publishedAt ? new Date(item.publishedAt) : null,
        expiresAt: new Date(end),
        judgement: {
          decision: verdict.decision,
          reason: verdict.reason,
          ...(verdict.safe ? { safe: show(verdict.safe) } : {}),
          ...(verdict.denied ? { denied: show(verdict.denied) } : {}),
        },
        state: verdict.decision === 'allow' ? 'allowed' : verdict.decision === 'refuse' ? 'refused' : 'new',
      },
    ]
  })
  return insertTopics(ctx, topics)
}
