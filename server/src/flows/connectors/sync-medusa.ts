import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import {
  MEDUSA_FIELDS,
  type MedusaProduct,
  type MedusaRow,
  medusaProblemWords,
  medusaProduct,
  medusaVariantHead,
  readAll,
  readRows,
} from '../../formats/medusa/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  type Connector,
  type ConnectorRun,
  type ConnectorTake,
  dropCursors,
  findConnector,
  findRun,
  holdConnector,
  insertRun,
  letConnectorGo,
  type RunCounts,
  readCursor,
  saveCursor,
  scheduleConnector,
  updateRun,
} from '../../modules/connectors/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { LeaseLost } from '../../platform/jobs/job-queue.ts'
import type { MedusaApi, MedusaProblem } from '../../platform/medusa/medusa-api.ts'
import { rewriteBroken } from '../rewrite-broken.ts'
import { medusaOf } from './open-connector.ts'
import { CUSTOMER_WALK, ORDER_WALK, writeCustomers, writeOrders } from './pull-people.ts'
import { PRODUCT_WALK, writeProducts } from './pull-products.ts'
import { asItIs, HOLD_MS, type PullRun, pullChanges, writeBatch } from './pull-run.ts'
import { pullStock } from './pull-stock.ts'
import { pushContent } from './push-content.ts'
import { pushPrices } from './push-prices.ts'
import { RunLog } from './run-log.ts'
import { BEGINNING } from './walk-changes.ts'

/** Changes that move no time of a record, such as a picture or a captured payment, are found by a whole reading so often. */
const WHOLE_MS = 24 * 60 * 60_000
const MINUTE_MS = 60_000
const LONGEST_WAIT_MINUTES = 24 * 60
const VARIANT_PAGE = 200

export interface SyncOptions {
  /** The run that is gone on with; a new one where there is none. */
  readonly runId?: string
  /** Reads everything again, not only what changed. */
  readonly isFull?: boolean
  readonly signal: AbortSignal
  readonly confirm?: PullRun['confirm']
  readonly onProgress?: PullRun['onProgress']
  /** Instead of Medusa over HTTP, in tests. */
  readonly api?: MedusaApi
}

/**
 * Brings a shop and its Medusa in step: products, stock, customers and orders in, then published words and prices out. Every
 * batch is whole or not there and keeps how far the reading came, so that a run that was killed is gone on with by the next.
 * @returns the run as it ended, or undefined when there is no connector, or another run has it
 */
export async function syncMedusa(ctx: Ctx, options: SyncOptions): Promise<ConnectorRun | undefined> {
  const connector = await findConnector(ctx)
  if (!connector) return undefined
  const begun = await beginRun(ctx, connector, options)
  if (!begun) return undefined
  const { signal, confirm = async () => {}, onProgress = () => {} } = options
  const log = new RunLog(begun)
  const opened = options.api ? ok(options.api) : medusaOf(ctx, connector, { signal })
  if (!opened.ok) return endRun(ctx, connector, log, { state: 'failed', problem: opened.error })
  const run: PullRun = { connector, api: opened.value, log, signal, confirm, onProgress }
  try {
    const done = await allSteps(ctx, run, begun.isFull)
    if (done.ok) return await endRun(ctx, connector, log, { state: 'done', problem: null, isFull: begun.isFull })
    const { code } = done.error
    // A server that stops goes on with this very run when it is back.
    if (code === 'stopped' && options.runId) return begun
    const problem = medusaProblemWords(done.error)
    return await endRun(ctx, connector, log, { state: code === 'stopped' ? 'stopped' : 'failed', problem })
  } catch (error) {
    if (!(error instanceof LeaseLost)) await letConnectorGo(ctx, connector.id, log.runId)
    throw error
  }
}

async function beginRun(ctx: Ctx, connector: Connector, options: SyncOptions): Promise<ConnectorRun | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const before = options.runId ? await findRun(ctx, connector.id, options.runId) : undefined
    if (options.runId && before?.state !== 'running') return undefined
    if (before) return (await holdConnector(ctx, connector.id, before.id, HOLD_MS)) ? before : undefined
    const isDue = !connector.wholeAt || ctx.clock.now() - connector.wholeAt.getTime() > WHOLE_MS
    const run = await insertRun(ctx, connector.id, options.isFull || isDue)
    if (!(await holdConnector(ctx, connector.id, run.id, HOLD_MS))) return Promise.reject(new Busy())
    return run
  }).catch((error: unknown) => {
    if (error instanceof Busy) return undefined
    throw error
  })
}

/** Takes the row of a run back that could not begin. */
class Busy extends Error {}

type Step = (ctx: Ctx, run: PullRun) => Promise<Result<true, MedusaProblem>>

const STEPS: readonly (readonly [ConnectorTake, Step])[] = [
  ['products', pullProducts],
  ['stock', pullStock],
  [
    'customers',
    (ctx, run) => pullChanges(ctx, run, CUSTOMER_WALK, asItIs, (ctx, rows) => writeCustomers(ctx, run, rows)),
  ],
  ['orders', (ctx, run) => pullChanges(ctx, run, ORDER_WALK, asItIs, (ctx, rows) => writeOrders(ctx, run, rows))],
  ['content', pushContent],
  ['prices', pushPrices],
]

async function allSteps(ctx: Ctx, run: PullRun, isFull: boolean): Promise<Result<true, MedusaProblem>> {
  await beginWhole(ctx, run, isFull)
  for (const [take, step] of STEPS) {
    if (run.signal.aborted) return { ok: false, error: { code: 'stopped' } }
    if (!run.connector.takes.includes(take)) continue
    const done = await step(ctx, run)
    if (!done.ok) return done
    run.onProgress(take, run.log.counts[take]?.read ?? 0)
  }
  return ok(true)
}

/** A whole reading forgets the places once, at its beginning: whoever goes on with it after a kill keeps them. */
async function beginWhole(ctx: Ctx, run: PullRun, isFull: boolean): Promise<void> {
  const { connector, log } = run
  const mark = await readCursor(ctx, connector.id, 'whole')
  if (!isFull || (mark && !mark.isWhole)) return
  await writeBatch(ctx, run, async (ctx) => {
    await dropCursors(ctx, connector.id)
    await saveCursor(ctx, connector.id, 'whole', { at: log.runId, ids: [], isWhole: false })
  })
}

/**
 * Products by their own time, then those of which only a variant or a price changed: that moves the variant's time alone.
 * Texts that rest on something that changed are written anew, as after every import.
 */
async function pullProducts(ctx: Ctx, run: PullRun): Promise<Result<true, MedusaProblem>> {
  const { connector, api } = run
  const before = await readCursor(ctx, connector.id, 'variants')
  if (!before) {
    const newest = await newestVariant(api)
    if (!newest.ok) return newest
    await writeBatch(ctx, run, (ctx) =>
      saveCursor(ctx, connector.id, 'variants', { at: newest.value, ids: [], isWhole: true }),
    )
  }
  const seen = new Set<string>()
  const done = await pullChanges(ctx, run, PRODUCT_WALK, asItIs, async (ctx, rows) => {
    for (const { id } of rows) seen.add(id)
    await rewriteBroken(ctx, await writeProducts(ctx, run, rows))
    run.onProgress('products', run.log.counts.products?.read ?? 0)
  })
  if (!done.ok) return done
  const walk = {
    path: '/product-variants',
    name: 'variants',
    schema: medusaVariantHead,
    fields: MEDUSA_FIELDS.variant,
    pageSize: VARIANT_PAGE,
    cursor: 'variants',
  }
  return pullChanges(
    ctx,
    run,
    walk,
    (rows) =>
      productsOf(
        api,
        [...new Set(rows.flatMap(({ value }) => value?.product_id ?? []))].filter((id) => !seen.has(id)),
      ),
    async (ctx, products) => {
      await rewriteBroken(ctx, await writeProducts(ctx, run, products))
    },
  )
}

/** Products by their ids, a page at a time. */
async function productsOf(
  api: MedusaApi,
  ids: readonly string[],
): Promise<Result<MedusaRow<MedusaProduct>[], MedusaProblem>> {
  const all: MedusaRow<MedusaProduct>[] = []
  for (let at = 0; at < ids.length; at += PRODUCT_WALK.pageSize) {
    const id = ids.slice(at, at + PRODUCT_WALK.pageSize)
    const answer = await api.get('/products', { id, limit: id.length, fields: MEDUSA_FIELDS.product })
    const page = answer.ok ? readRows(answer.value, 'products', medusaProduct) : answer
    if (!page.ok) return page
    all.push(...page.value)
  }
  return ok(all)
}

async function newestVariant(api: MedusaApi): Promise<Result<string, MedusaProblem>> {
  const answer = await api.get('/product-variants', { order: '-updated_at', limit: 1, fields: MEDUSA_FIELDS.variant })
  if (!answer.ok) return answer
  const list = readAll(answer.value, 'variants', medusaVariantHead)
  return list.ok ? ok(list.value[0]?.updated_at ?? BEGINNING) : list
}

interface Ending {
  readonly state: 'done' | 'failed' | 'stopped'
  readonly problem: LocalizedText | null
  readonly isFull?: boolean
}

/** Keeps how the run ended, and when the next one comes: after failures later each time, up to a day. */
async function endRun(ctx: Ctx, connector: Connector, log: RunLog, ending: Ending): Promise<ConnectorRun | undefined> {
  const now = ctx.clock.now()
  const failures = ending.state === 'failed' ? connector.failures + 1 : 0
  const wait = Math.min(connector.everyMinutes * 2 ** Math.min(failures, 12), LONGEST_WAIT_MINUTES)
  return inTransaction(ctx, async (ctx) => {
    const { state, problem } = ending
    await updateRun(ctx, log.runId, { state, problem, endedAt: new Date(now) })
    await scheduleConnector(ctx, connector.id, {
      nextAt: new Date(now + wait * MINUTE_MS),
      failures,
      ...(state === 'done' && ending.isFull ? { wholeAt: new Date(now) } : {}),
    })
    if (state === 'done' && ending.isFull)
      await saveCursor(ctx, connector.id, 'whole', { at: log.runId, ids: [], isWhole: true })
    await letConnectorGo(ctx, connector.id, log.runId)
    if (hasChanged(log.counts))
      await record(ctx, {
        action: 'connector.run',
        objectType: 'connector',
        objectId: connector.id,
        summary: { state, ...log.counts },
      })
    return findRun(ctx, connector.id, log.runId)
  })
}

const hasChanged = (counts: RunCounts): boolean =>
  Object.values(counts).some(({ created, changed }) => created + changed > 0)
