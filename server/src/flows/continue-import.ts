import { type DetectedFormat, openProductFile, type RowIssue, rowIssue } from '../formats/index.ts'
import { record } from '../modules/activity/index.ts'
import { lockCatalog, profileOfImport, saveProducts, saveSourceProfile } from '../modules/catalog/index.ts'
import {
  addUpdated,
  findImport,
  type Import,
  type ImportIssue,
  lockImport,
  moveImport,
  takeUpdated,
  updateImport,
} from '../modules/imports/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { isPassingFault } from '../platform/database/passing-fault.ts'
import { type JobContext, LeaseLost } from '../platform/jobs/job-queue.ts'
import { DraftPlacement, type ProductItem } from './place-drafts.ts'
import { ISSUES_KEPT } from './preview-import.ts'
import { noteShownPrices } from './pricing/note-shown-prices.ts'
import { rewriteBroken } from './rewrite-broken.ts'

export const IMPORT_JOB = 'import'
/** Products confirmed together: small enough to lose little work at a kill, large enough to be quick. */
const BATCH = 200

/** The lines that are being written, for the sentence if they cannot be. */
interface Lines {
  first: number
  last: number
}

/**
 * The job: reads the kept file and confirms products batch by batch, each with its place in the file. After a kill the
 * next start goes on behind the last confirmed item. `all-or-nothing` is one transaction from the first row to the last.
 * What cannot be written ends the import as failed, with the rows and the reason for the person; a database that is away
 * for a moment throws, and the job comes again.
 */
export async function continueImport(
  ctx: Ctx,
  id: string,
  signal: AbortSignal,
  onProgress: () => void,
  lease: JobContext['confirm'] = async () => {},
): Promise<void> {
  if (!(await moveImport(ctx, id, ['queued', 'running'], 'running'))) return
  const row = await findImport(ctx, id)
  if (!row) return
  const media = await ctx.services.media.get(row.mediaHash)
  const lines: Lines = { first: 1, last: 1 }
  const work = async (ctx: Ctx) => {
    if (!media) throw new Error('the file of the import is gone')
    if (await readInto(ctx, row, media.bytes, { lines, signal, onProgress, lease })) await finish(ctx, row, lease)
  }
  try {
    await (row.mode === 'all-or-nothing' ? inTransaction(ctx, work) : work(ctx))
  } catch (error) {
    if (signal.aborted || error instanceof LeaseLost || isPassingFault(error)) throw error
    ctx.log.error({ err: error, importId: id, ...lines }, 'import failed')
    const code = row.mode === 'all-or-nothing' ? 'import-undone' : 'import-stopped'
    await fail(ctx, id, [rowIssue(code, { line: lines.first, number: lines.last })])
  }
  onProgress()
}

/** Marks an import as failed; what it could not do stands first among its issues. */
async function fail(ctx: Ctx, id: string, issues: readonly RowIssue[]): Promise<void> {
  const before = await findImport(ctx, id)
  await updateImport(ctx, id, {
    status: 'failed',
    issues: [...issues, ...(before?.issues ?? [])].slice(0, ISSUES_KEPT),
    endedAt: new Date(ctx.clock.now()),
  })
}

/** The last step, once: texts that no longer stand on the new facts are written anew, and the import is done. */
async function finish(ctx: Ctx, row: Import, lease: JobContext['confirm']): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lease(ctx.db)
    const now = await lockImport(ctx, row.id)
    if (now?.status !== 'running') return
    await rewriteBroken(ctx, await takeUpdated(ctx, row.id))
    await updateImport(ctx, row.id, { status: 'done', endedAt: new Date(ctx.clock.now()) })
    await record(ctx, {
      action: 'import.done',
      objectType: 'import',
      objectId: row.id,
      summary: { fileName: row.fileName, created: now.counts.created, updated: now.counts.updated },
    })
    await ctx.services.events.append(ctx, [
      { id: `${row.id}-done`, type: 'import.done', occurredAt: new Date(ctx.clock.now()), data: { importId: row.id } },
    ])
  })
}

interface Reading {
  readonly lines: Lines
  readonly signal: AbortSignal
  readonly onProgress: () => void
  readonly lease: JobContext['confirm']
}

/** @returns false when work is left: the server stops, the file cannot be read, or another process is ahead */
async function readInto(
  ctx: Ctx,
  row: Import,
  bytes: Uint8Array,
  { lines, signal, onProgress, lease }: Reading,
): Promise<boolean> {
  const opened = await openProductFile(bytes, {
    detected: row.format as unknown as DetectedFormat,
    currency: ctx.shop.currency,
    fileName: row.fileName,
    limits: { fileBytes: bytes.byteLength + 1 },
    ...(row.mapping ? { mappingByHeader: row.mapping } : {}),
  })
  if (!opened.ok) {
    await fail(ctx, row.id, opened.error)
    return false
  }
  const { profile, items } = opened.value
  const placement = await DraftPlacement.open(ctx, {
    profileId: profileOfImport(row.id),
    profile,
    brandId: row.brandId,
  })
  await saveSourceProfile(ctx, placement.profileId, profile)
  let confirmed = row.checkpointItem
  let count = 0
  let batch: ProductItem[] = []
  const flush = async (): Promise<boolean> => {
    const products = batch
    batch = []
    lines.first = products[0]?.line ?? lines.last
    lines.last = products.at(-1)?.lastLine ?? lines.first
    const isOurs = await inTransaction(ctx, async (ctx) => {
      await lease(ctx.db)
      return confirm(ctx, row.id, placement, products, confirmed, count)
    })
    confirmed = count
    onProgress()
    return isOurs
  }
  for await (const item of items) {
    count += 1
    if (count <= row.checkpointItem) continue
    if (item.kind === 'product') batch.push(item)
    if (batch.length < BATCH) continue
    if (!(await flush())) return false
    if (signal.aborted && row.mode === 'good-rows') return false
    if (signal.aborted) throw new Error('stopped in the middle of an all-or-nothing import; nothing was written')
  }
  return batch.length === 0 || flush()
}

/** Writes one batch with its place in the file. @returns false if another process has confirmed it already */
async function confirm(
  ctx: Ctx,
  importId: string,
  placement: DraftPlacement,
  items: readonly ProductItem[],
  from: number,
  to: number,
): Promise<boolean> {
  const before = await lockImport(ctx, importId)
  if (before?.status !== 'running' || before.checkpointItem !== from) return false
  await lockCatalog(ctx)
  await placement.ensureLocations(ctx, items)
  const { placed, known } = await placement.place(ctx, items)
  const saved = await saveProducts(
    ctx,
    placed.map(({ input }) => input),
    known,
  )
  await noteShownPrices(
    ctx,
    'import',
    saved.map(({ id }) => id),
  )
  const updated = saved.filter((product) => product.outcome === 'updated')
  await addUpdated(
    ctx,
    importId,
    updated.map((product) => product.id),
  )
  await updateImport(ctx, importId, {
    checkpointItem: to,
    issues: withNew(
      before.issues,
      placed.flatMap(({ issues }) => issues),
    ),
    counts: {
      ...before.counts,
      created: before.counts.created + saved.length - updated.length,
      updated: before.counts.updated + updated.length,
    },
  })
  await bumpVersion(ctx)
  return true
}

/** The issues with those that came up since the preview: a fact corrected in between is told, too. */
function withNew(known: readonly ImportIssue[], found: readonly RowIssue[]): readonly ImportIssue[] {
  const key = (issue: ImportIssue) => `${issue.line}\0${issue.code}\0${issue.message.en}`
  const seen = new Set(known.map(key))
  const fresh = found.filter((issue) => issue.code === 'kept-correction' && !seen.has(key(issue)))
  return fresh.length === 0 ? known : [...fresh, ...known].slice(0, ISSUES_KEPT)
}
