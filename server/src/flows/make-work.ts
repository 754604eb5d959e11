import { type LocalizedText, newId, ok, type Result, worstStatus } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import type { SealOrder } from '../compute/seal-file.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct, type ProductDetail } from '../modules/catalog/index.ts'
import { factPrints } from '../modules/content/index.ts'
import {
  beginMediaJob,
  countUnfinishedJobs,
  endMediaJob,
  findMediaJob,
  findWork,
  holdMediaJob,
  insertMediaJob,
  insertWork,
  langOf,
  type MediaJob,
  nextVersion,
  placeOf,
  putBackMediaJob,
  type Recipe,
  type Work,
} from '../modules/works/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { ERRORS, isStorageFull, type Refusal, refuse } from '../platform/errors.ts'
import { type JobContext, LeaseLost } from '../platform/jobs/job-queue.ts'
import { releaseFile } from '../provenance/release-file.ts'
import { watchCancel } from './watch-cancel.ts'
import type { MadeWork, WorkSubject } from './work-maker.ts'
import { makerOf } from './work-makers.ts'
import { workProgress } from './work-progress.ts'

export const WORK_JOB = 'media-work'
export const FILM_JOB = 'media-film'
/** Works under way that one shop may have; more would only wait. */
const MOST_UNFINISHED = 60
/** A job that ends its process so often is given up. */
const MOST_TRIES = 3
const CANCEL_LOOK_MS = 300

/** A film takes the machine for itself; everything else shares it. */
export const queueOf = (kind: Recipe['kind']): string => (kind === 'film' ? FILM_JOB : WORK_JOB)

export interface WorkRequest {
  readonly recipe: Recipe
  /** The work that this is a new version of. */
  readonly parentId?: string
}

/**
 * Queues the making of a work. Job and queue entry are confirmed together.
 * @param requestKey the caller's name for this request: sent twice, it makes one work
 * @param isQueued false where the caller goes on with `continueWork` itself
 * @returns the job; `conflict` when the name was used for something else
 */
export async function startWork(
  ctx: Ctx,
  productId: string,
  request: WorkRequest,
  requestKey?: string,
  isQueued = true,
): Promise<Result<MediaJob, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const subject = await subjectOf(ctx, productId)
  if (!subject) return refuse('not-found')
  const parent = request.parentId === undefined ? undefined : await findWork(ctx, request.parentId)
  if (request.parentId !== undefined && (parent?.productId !== productId || parent.kind !== request.recipe.kind))
    return refuse('unprocessable', undefined, { parentId: NO_PARENT })
  const checked = await makerOf(request.recipe).check(ctx, subject, request.recipe)
  if (!checked.ok) return checked
  const id = newId('job', ctx.clock, ctx.randomBytes)
  const recipe = withSeed(request.recipe, Buffer.from(ctx.randomBytes(6)).toString('hex'))
  return inTransaction(ctx, async (ctx) => {
    const job = await insertMediaJob(
      ctx,
      {
        id,
        productId,
        kind: recipe.kind,
        recipe,
        parentId: parent?.id ?? null,
        createdBy: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind,
      },
      requestKey ?? null,
    )
    if (job.id !== id) return isSame(job, productId, request) ? ok(job) : refuse('conflict', OTHER_REQUEST)
    if ((await countUnfinishedJobs(ctx)) > MOST_UNFINISHED) throw new TooMany()
    const data = { shopId: ctx.shop.id, jobId: id }
    if (isQueued) await ctx.services.jobs.enqueue(queueOf(recipe.kind), data, { singletonKey: id, db: ctx.db })
    return ok(job)
  }).catch((error: unknown) => {
    if (error instanceof TooMany) return refuse('too-many-requests', ENOUGH)
    throw error
  })
}

/** Rolls the transaction back in which the job was inserted. */
class TooMany extends Error {}

const NO_PARENT: LocalizedText = {
  zh: '上一版不是这件商品的，或者不是同一种。',
  en: 'The earlier version is of another product or of another kind.',
}
const OTHER_REQUEST: LocalizedText = {
  zh: '这个请求编号已经用在别的内容上了。',
  en: 'This request key was used for something else.',
}
const ENOUGH: LocalizedText = {
  zh: `已经有 ${MOST_UNFINISHED} 件在排队，等几件做完再加。`,
  en: `${MOST_UNFINISHED} works are waiting already. Add more when some are done.`,
}

const withSeed = (recipe: Recipe, seed: string): Recipe =>
  recipe.kind === 'cutout' || recipe.kind === 'speech' || recipe.seed !== undefined ? recipe : { ...recipe, seed }

/** Whether a job is what a request asks for; a seed that the server drew does not count. */
function isSame(job: MediaJob, productId: string, { recipe, parentId }: WorkRequest): boolean {
  const plain = (value: Recipe) => JSON.stringify(Object.entries({ ...value }).sort(([a], [b]) => (a < b ? -1 : 1)))
  const asked = 'seed' in job.recipe && !('seed' in recipe) ? { ...recipe, seed: job.recipe.seed } : recipe
  return (
    job.productId === productId && job.parentId === (parentId ?? null) && plain(job.recipe) === plain(asked as Recipe)
  )
}

async function subjectOf(ctx: Ctx, productId: string): Promise<WorkSubject | undefined> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return undefined
  return { product, brand: product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined }
}

/** Cancels a job that has not ended. What runs is stopped where it is; nothing is kept. */
export async function cancelWork(ctx: Ctx, id: string): Promise<Result<MediaJob, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    if (!(await findMediaJob(ctx, id))) return refuse('not-found')
    if (!(await endMediaJob(ctx, id, { state: 'cancelled' }))) return refuse('conflict', OVER)
    const job = await findMediaJob(ctx, id)
    return job ? ok(job) : refuse('not-found')
  })
}

const OVER: LocalizedText = { zh: '它已经结束了。', en: 'It has ended already.' }

/** What hears of a job's life: screens. */
export type OnJobChange = () => void

/**
 * The job: makes one work and keeps it. Work, tick and audit row are one transaction, which commits only while this process
 * holds the job and nobody cancelled it: a killed job begins anew at the next start, and its work is stored once.
 * @param signal aborted when the server stops or another process has the job
 * @param confirm the job's own `confirm`, see `JobContext`
 */
export async function continueWork(
  ctx: Ctx,
  jobId: string,
  signal: AbortSignal,
  onChange: OnJobChange,
  confirm: JobContext['confirm'] = async () => {},
): Promise<void> {
  const job = await beginMediaJob(ctx, jobId)
  if (!job) return
  onChange()
  const watch = watchCancel(ctx, async () => (await findMediaJob(ctx, jobId))?.state === 'cancelled', CANCEL_LOOK_MS, {
    job: jobId,
  })
  try {
    const outcome = await outcomeOf(ctx, job, AbortSignal.any([signal, watch.signal]), onChange, confirm)
    if (outcome === 'stopped' && signal.aborted)
      await inTransaction(ctx, async (ctx) => {
        await confirm(ctx.db)
        await putBackMediaJob(ctx, jobId)
      })
    else if (outcome !== 'kept' && outcome !== 'stopped')
      await inTransaction(ctx, async (ctx) => {
        await confirm(ctx.db)
        await endMediaJob(ctx, jobId, { state: 'failed', error: outcome })
      })
  } finally {
    watch.stop()
    onChange()
  }
}

/** Makes and keeps. @returns a sentence when it failed */
async function outcomeOf(
  ctx: Ctx,
  job: MediaJob,
  signal: AbortSignal,
  onChange: OnJobChange,
  confirm: JobContext['confirm'],
): Promise<'kept' | 'stopped' | LocalizedText> {
  if (job.tries > MOST_TRIES) return GIVEN_UP
  const subject = await subjectOf(ctx, job.productId)
  if (!subject) return { zh: ERRORS['not-found'].zh, en: ERRORS['not-found'].en }
  const progress = workProgress(ctx, job.id, onChange)
  try {
    const seed = 'seed' in job.recipe && job.recipe.seed !== undefined ? job.recipe.seed : job.id
    const order = { ...subject, recipe: job.recipe, seed, signal, tell: progress.tell }
    const made = await makerOf(job.recipe).make(ctx, order)
    if (signal.aborted) return 'stopped'
    if (!made.ok) return made.error.message
    return await keep(ctx, job, subject.product, made.value, confirm)
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    if (signal.aborted) return 'stopped'
    ctx.log.error({ err: error, job: job.id, kind: job.kind }, 'a work could not be made')
    return isStorageFull(error) ? { zh: ERRORS['storage-full'].zh, en: ERRORS['storage-full'].en } : BROKEN
  } finally {
    await progress.end()
  }
}

const GIVEN_UP: LocalizedText = {
  zh: `试了 ${MOST_TRIES} 次，每次服务都中断了，不再试。`,
  en: `It was tried ${MOST_TRIES} times and the server ended each time, so it is not tried again.`,
}
const BROKEN: LocalizedText = {
  zh: '做这件时出错了，已记录。其余的照常做。',
  en: 'Something went wrong with this one and was recorded. The others go on.',
}

/** Signs, stores, and confirms. @returns a sentence when the finished file may not be kept */
async function keep(
  ctx: Ctx,
  job: MediaJob,
  product: ProductDetail,
  made: MadeWork,
  confirm: JobContext['confirm'],
): Promise<'kept' | 'stopped' | LocalizedText> {
  const { compute, media, signing, events } = ctx.services
  const sealed = made.isSealed
    ? ok(made.bytes)
    : await compute.run<SealOrder, Result<Uint8Array, Refusal>>('seal', {
        bytes: made.bytes,
        mime: made.mime,
        label: made.label,
        title: `${job.kind} ${job.id}`,
        key: signing.keyOf(ctx.shop.id),
      })
  const released = sealed.ok ? releaseFile({ bytes: sealed.value, mime: made.mime, isGenerated: true }) : sealed
  if (!released.ok) return released.error.message
  const stored = await media.put(released.value.bytes, made.mime, 'generated')
  const gates = mergeGates([...made.gates])
  const at = new Date(ctx.clock.now())
  return inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    // Cancelled meanwhile: it comes too late.
    if ((await holdMediaJob(ctx, job.id)) !== 'running') return 'stopped'
    const work: Omit<Work, 'state' | 'proposalId' | 'publishedAt'> = {
      id: newId('wrk', ctx.clock, ctx.randomBytes),
      productId: job.productId,
      jobId: job.id,
      kind: job.kind,
      lang: langOf(job.recipe),
      recipe: job.recipe,
      place: placeOf(job.recipe),
      mediaHash: stored.hash,
      mime: made.mime,
      bytes: stored.bytes,
      width: made.width ?? null,
      height: made.height ?? null,
      durationMs: made.durationMs ?? null,
      alt: made.alt,
      captions: made.captions ?? [],
      parents: made.parents,
      parentId: job.parentId,
      version: await nextVersion(ctx, job.parentId),
      gates,
      status: worstStatus(gates),
      provenance: {
        engine: made.engine,
        version: made.version,
        at: at.toISOString(),
        factIds: [...new Set(made.factIds)],
        factPrints: factPrints(made.factIds, made.facts),
        notes: made.notes ?? [],
      },
      createdBy: job.createdBy,
      createdAt: at,
    }
    if (!(await insertWork(ctx, work))) return 'stopped'
    await endMediaJob(ctx, job.id, { state: 'done', workId: work.id })
    await record(ctx, {
      action: 'work.make',
      objectType: 'product',
      objectId: product.id,
      summary: { workId: work.id, kind: work.kind, title: product.name, by: job.createdBy },
    })
    await events.append(ctx, [
      {
        id: `${job.id}-done`,
        type: 'work.made',
        occurredAt: at,
        data: { workId: work.id, productId: product.id, kind: work.kind },
      },
    ])
    return 'kept'
  })
}
