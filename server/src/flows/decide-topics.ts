import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { type FeedProblem, joinTriples, readTopicFile, readTriples, type TripleProblem } from '@qianmian/occasions'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  countTriples,
  deleteTripleFile,
  findTopic,
  insertTripleFile,
  setTopicState,
  type Topic,
} from '../modules/occasions/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { decodeFeed } from './decode-feed.ts'
import { keepTopics } from './read-feeds.ts'

const LEAST_REASON = 4

/**
 * A person allows or refuses a topic. Against a denied class she must say why, and the reason is kept; a topic whose time is
 * over stays over.
 */
export async function decideTopic(
  ctx: Ctx,
  id: string,
  decision: 'allow' | 'refuse',
  note: string | undefined,
): Promise<Result<Topic, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  const reason = note?.trim() ?? ''
  return inTransaction(ctx, async (ctx) => {
    const topic = await findTopic(ctx, id, true)
    if (!topic) return refuse('not-found')
    if (topic.state === 'expired' || topic.expiresAt.getTime() <= ctx.clock.now())
      return refuse('blocked', { zh: '这个话题已经过期。', en: 'This topic is over.' })
    const { denied, decision: said } = topic.judgement
    if (decision === 'allow' && said === 'refuse' && [...reason].length < LEAST_REASON) {
      const message: LocalizedText = {
        zh: `它属于${denied?.name.zh ?? '不该碰的一类'}。要放行，先写明理由。`,
        en: `It belongs to ${denied?.name.en ?? 'a denied class'}. To allow it, write down why.`,
      }
      return refuse('unprocessable', message, { note: message })
    }
    const state = decision === 'allow' ? 'allowed' : 'refused'
    const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
    await setTopicState(ctx, id, { state, by, note: reason === '' ? null : reason })
    await record(ctx, {
      action: `topic.${decision}`,
      objectType: 'topic',
      objectId: id,
      summary: { title: { zh: topic.title, en: topic.title }, note: reason },
      before: topic.state,
      after: state,
    })
    const now = await findTopic(ctx, id)
    return now ? ok(now) : refuse('not-found')
  })
}

export interface UploadResult {
  readonly read: number
  readonly added: number
  readonly problems: readonly FeedProblem[]
}

/** Takes topics from a file: a feed, a table, JSON. Bad rows are named, the others are taken. */
export async function uploadTopics(
  ctx: Ctx,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<UploadResult, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const read = readTopicFile(decodeFeed(bytes, ''), fileName)
  if (!read.ok) return refuse('unsupported-file', read.error.message)
  return inTransaction(ctx, async (ctx) => {
    const added = await keepTopics(ctx, read.value, { feedId: null, source: fileName })
    await record(ctx, {
      action: 'topic.upload',
      objectType: 'topic',
      objectId: fileName.slice(0, 120),
      summary: { fileName, added, read: read.value.items.length },
    })
    return ok({ read: read.value.items.length, added, problems: read.value.problems })
  })
}

/** So many triples a shop may bring. */
const MOST = 40_000

export interface TripleUpload {
  readonly id: string | null
  readonly taken: number
  readonly problems: readonly TripleProblem[]
}

/** Takes triples from a file. They widen the graph by which topics find products, and are never facts of a product. */
export async function uploadTriples(
  ctx: Ctx,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<TripleUpload, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const format = /\.tsv$/i.test(fileName) ? 'tsv' : /\.jsonl?$/i.test(fileName) ? 'json' : 'csv'
  const { rows, problems } = readTriples(decodeFeed(bytes, ''), format)
  const joined = joinTriples(rows)
  const bad = new Set(joined.problems.map(({ line }) => line))
  const good = rows.filter(({ line }) => !bad.has(line))
  const all = [...problems, ...joined.problems].sort((a, b) => a.line - b.line).slice(0, 200)
  if (good.length === 0) return ok({ id: null, taken: 0, problems: all })
  return inTransaction(ctx, async (ctx) => {
    if ((await countTriples(ctx)) + good.length > MOST)
      return refuse('unprocessable', {
        zh: `一家店最多 ${MOST} 条三元组，先删一个文件。`,
        en: `A shop may bring ${MOST} triples. Take a file away first.`,
      })
    const id = newId('trf', ctx.clock, ctx.randomBytes)
    const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
    await insertTripleFile(
      ctx,
      { id, name: fileName, createdBy: by },
      good.map(({ subject, predicate, object, source, licence }, position) => ({
        position,
        subject,
        predicate,
        object,
        source,
        licence,
      })),
    )
    await record(ctx, {
      action: 'triples.add',
      objectType: 'triples',
      objectId: id,
      summary: { fileName, rows: good.length },
    })
    return ok({ id, taken: good.length, problems: all })
  })
}

export async function removeTriples(ctx: Ctx, id: string): Promise<Result<{ id: string }, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const file = await deleteTripleFile(ctx, id)
    if (!file) return refuse('not-found')
    await record(ctx, {
      action: 'triples.remove',
      objectType: 'triples',
      objectId: id,
      summary: { fileName: file.name, rows: file.rows },
    })
    return ok({ id })
  })
}
