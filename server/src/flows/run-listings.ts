import { err, type LocalizedText, newId, ok, pick, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import { listProducts, type ProductDetail, type ProductFilter, productDetails } from '../modules/catalog/index.ts'
import { insertPack, type ListingPack } from '../modules/content/index.ts'
import { insertProposal, supersedeOpen } from '../modules/proposals/index.ts'
import {
  endItem,
  findRun,
  holdRun,
  insertRun,
  moveRun,
  type Run,
  type RunOptions,
  type RunStatus,
  setNotice,
  waitingItems,
} from '../modules/runs/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { isStorageFull, type Refusal, refuse } from '../platform/errors.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import { findOccasion, isSoldAt } from './occasion-products.ts'
import { watchCancel } from './watch-cancel.ts'
import type { FallbackCode } from './write-by-model.ts'
import { type PackRequest, writePack } from './write-pack.ts'

export const LISTING_JOB = 'listing-run'
/** Products read at a time; a pause is noticed between two products. */
const BATCH = 20
const CANCEL_LOOK_MS = 500

export interface RunRequest {
  readonly productIds?: readonly string[]
  readonly filter?: ProductFilter
  readonly intent?: RunOptions['intent']
  readonly posters: boolean
  readonly writer: RunOptions['writer']
  /** Id of an occasion that the texts open with. */
  readonly occasion?: string
}

/** Starts writing listing packs for one product or thousands. Run and job are confirmed together. */
export async function startListingRun(ctx: Ctx, request: RunRequest): Promise<Result<Run, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  if (request.writer === 'model' && !ctx.services.models.configured) {
    return refuse('unprocessable', {
      zh: '还没有配置模型。设好 DEEPSEEK_API_KEY 再试，或用内置引擎。',
      en: 'No model is configured. Set DEEPSEEK_API_KEY, or use the built-in engine.',
    })
  }
  const occasion = request.occasion === undefined ? undefined : findOccasion(request.occasion)
  if (request.occasion !== undefined && !(occasion && isSoldAt(occasion)))
    return refuse('unprocessable', {
      zh: '没有这个时令，或者这一天不卖东西。',
      en: 'There is no such occasion, or nothing is sold on that day.',
    })
  const products = await listProducts(ctx, request.productIds ? { ids: request.productIds } : (request.filter ?? {}))
  if (products.length === 0) return refuse('unprocessable', { zh: '没有选中商品。', en: 'No products are selected.' })
  const id = newId('run', ctx.clock, ctx.randomBytes)
  return inTransaction(ctx, async (ctx) => {
    const options: RunOptions = {
      intent: request.intent,
      posters: request.posters,
      writer: request.writer,
      seed: id,
      ...(occasion ? { occasion: occasion.id } : {}),
    }
    await insertRun(
      ctx,
      {
        id,
        kind: 'listing',
        title: runTitle(
          products.map((p) => p.name),
          occasion?.name,
        ),
        options,
        createdBy: actorLabel(ctx),
      },
      products.map((p) => p.id),
    )
    await record(ctx, {
      action: 'run.start',
      objectType: 'run',
      objectId: id,
      summary: { total: products.length, ...options },
    })
    await ctx.services.jobs.enqueue(LISTING_JOB, { shopId: ctx.shop.id, runId: id }, { singletonKey: id, db: ctx.db })
    const run = await findRun(ctx, id)
    return run ? ok(run) : refuse('not-found')
  })
}

function runTitle(names: readonly LocalizedText[], occasion: LocalizedText | undefined): LocalizedText {
  const own = productsTitle(names)
  return occasion ? { zh: `${occasion.zh}：${own.zh}`, en: `${occasion.en}: ${own.en}` } : own
}

function productsTitle(names: readonly LocalizedText[]): LocalizedText {
  const first = names[0] ?? {}
  if (names.length === 1) return { zh: `${pick(first, 'zh')}的内容包`, en: `Pack for ${pick(first, 'en')}` }
  return { zh: `${names.length} 件商品的内容包`, en: `Packs for ${names.length} products` }
}

const actorLabel = (ctx: Ctx): string => (ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind)

/** Pauses, resumes or cancels a run. What is written stays. */
export async function steerRun(
  ctx: Ctx,
  id: string,
  action: 'pause' | 'resume' | 'cancel',
): Promise<Result<Run, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const [from, to] = STEERING[action]
    // What held the run up is over; a fallback says so again.
    const moved = await moveRun(ctx, id, from, to, action === 'resume' ? null : undefined)
    const run = await findRun(ctx, id)
    if (!run) return refuse('not-found')
    if (!moved) return refuse('conflict')
    await record(ctx, { action: `run.${action}`, objectType: 'run', objectId: id })
    if (action === 'resume')
      await ctx.services.jobs.enqueue(LISTING_JOB, { shopId: ctx.shop.id, runId: id }, { singletonKey: id, db: ctx.db })
    return ok(run)
  })
}

const STEERING: Readonly<Record<'pause' | 'resume' | 'cancel', readonly [from: readonly RunStatus[], to: RunStatus]>> =
  {
    pause: [['queued', 'running'], 'paused'],
    resume: [['paused'], 'queued'],
    cancel: [['queued', 'running', 'paused'], 'cancelled'],
  }

export interface RunProgress {
  onItem(runId: string): void
  onPartial(runId: string, productId: string, text: string): void
  /** A pack was confirmed. */
  onPack?(pack: ListingPack): void
  /** The embedded engine stood in for a model. */
  onFallback?(code: FallbackCode): void
}

/**
 * The job: writes what is still waiting, product by product. Each product's pack, proposal and tick are one
 * transaction, which commits only while this process holds the job and the run is not cancelled: after a kill the next
 * start goes on with the first product that has no tick, and two processes at once still make one pack a product.
 * @param signal aborted when the server stops; a cancelled run stops the model call under way by itself
 * @param confirm the job's own `confirm`, see `JobContext`
 */
export async function continueRun(
  ctx: Ctx,
  runId: string,
  signal: AbortSignal,
  progress: RunProgress,
  confirm: JobContext['confirm'] = async () => {},
): Promise<void> {
  const started = await moveRun(ctx, runId, ['queued', 'running'], 'running')
  if (!started) return
  const watch = watchCancel(ctx, async () => (await findRun(ctx, runId))?.status === 'cancelled', CANCEL_LOOK_MS, {
    run: runId,
  })
  const work = { signal: AbortSignal.any([signal, watch.signal]), progress, confirm }
  try {
    if (!(await writeWaiting(ctx, runId, work))) return
  } finally {
    watch.stop()
  }
  await inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    if (!(await moveRun(ctx, runId, ['running'], 'done'))) return
    await ctx.services.events.append(ctx, [
      { id: `${runId}-done`, type: 'run.done', occurredAt: new Date(ctx.clock.now()), data: { runId } },
    ])
  })
  progress.onItem(runId)
}

interface Work {
  readonly signal: AbortSignal
  readonly progress: RunProgress
  readonly confirm: JobContext['confirm']
}

/** @returns false when it stopped before the end */
async function writeWaiting(ctx: Ctx, runId: string, work: Work): Promise<boolean> {
  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  for (;;) {
    const ids = await waitingItems(ctx, runId, BATCH)
    if (ids.length === 0) return true
    const products = await productDetails(ctx, await listProducts(ctx, { ids }))
    const order = new Map(ids.map((id, index) => [id, index]))
    products.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    for (const product of products) {
      const run = await findRun(ctx, runId)
      if (work.signal.aborted || run?.status !== 'running') return false
      try {
        await writeItem(ctx, run, product, brands, work)
      } catch (error) {
        if (!isStorageFull(error)) throw error
        await holdUp(ctx, runId, error)
        work.progress.onItem(runId)
        return false
      }
      work.progress.onItem(runId)
    }
  }
}

const FULL: LocalizedText = {
  zh: '磁盘满了，已暂停。腾出空间后点继续。',
  en: 'The disk is full, so this is paused. Free some space, then resume.',
}

/** Nothing can be kept: the run waits for a person instead of failing product by product. */
async function holdUp(ctx: Ctx, runId: string, error: unknown): Promise<void> {
  ctx.log.error({ err: error, run: runId }, 'no room left, the run is paused')
  await moveRun(ctx, runId, ['queued', 'running'], 'paused', FULL)
}

async function writeItem(
  ctx: Ctx,
  run: Run,
  product: ProductDetail,
  brands: ReadonlyMap<string, Brand>,
  { signal, progress, confirm }: Work,
): Promise<void> {
  const brand = product.brandId ? brands.get(product.brandId) : undefined
  const result = await attempt(ctx, product, {
    product,
    brand,
    options: run.options,
    runId: run.id,
    signal,
    onPartial: (text) => progress.onPartial(run.id, product.id, text),
    onFallback: progress.onFallback,
  })
  if (signal.aborted) return
  const kept = await inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    const status = await holdRun(ctx, run.id)
    // Paused meanwhile: what is written stays. Cancelled or ended: it comes too late.
    if (status !== 'running' && status !== 'paused') return false
    if (!(await endItem(ctx, run.id, product.id, result.ok ? null : result.error))) return false
    if (!result.ok) return false
    await propose(ctx, product, result.value)
    if (result.value.provenance.fallback && !run.notice)
      await setNotice(ctx, run.id, result.value.provenance.fallback.reason)
    return true
  })
  if (kept && result.ok) progress.onPack?.(result.value)
}

/** A bug with one product is that product's failure, recorded and logged; the others are still written. */
async function attempt(
  ctx: Ctx,
  product: ProductDetail,
  request: PackRequest,
): Promise<Result<ListingPack, LocalizedText>> {
  try {
    return await writePack(ctx, request)
  } catch (error) {
    if (isStorageFull(error)) throw error
    ctx.log.error({ err: error, product: product.handle }, 'a listing pack could not be written')
    return err({
      zh: '写这件时出错了，已记录。其余的照常写。',
      en: 'Something went wrong with this one and was recorded. The others go on.',
    })
  }
}

/** Keeps a pack and proposes to publish it. Earlier open proposals for the product give way. @returns the proposal's id */
export async function propose(
  ctx: Ctx,
  product: Pick<ProductDetail, 'id' | 'name'>,
  pack: ListingPack,
): Promise<string | undefined> {
  if (!(await insertPack(ctx, pack))) return undefined
  const id = newId('prp', ctx.clock, ctx.randomBytes)
  const facts = pack.provenance.factIds.length
  await insertProposal(ctx, {
    id,
    corner: pack.provenance.generator === 'person' ? 'enterprise' : 'algorithm',
    title: { zh: `${pick(product.name, 'zh')}的内容包`, en: `Listing pack for ${pick(product.name, 'en')}` },
    reason: { zh: `依据 ${facts} 条事实写成`, en: `Written from ${facts} facts` },
    action: { kind: 'publish-listing', productId: product.id, packId: pack.id },
    gate: pack.status,
    risk: pack.status === 'block' ? 'high' : pack.status === 'ask' ? 'medium' : 'low',
    policy: pack.status === 'block' ? 'block' : 'ask',
    runId: pack.runId,
  })
  await supersedeOpen(ctx, product.id, id)
  return id
}
