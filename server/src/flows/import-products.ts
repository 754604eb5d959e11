import { newId, ok, type Result } from '@qianmian/kernel'
import type { ImportPreviewView } from '../contract/types.ts'
import type { DetectedFormat, ReadItem } from '../formats/index.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { listBrands } from '../modules/brands/index.ts'
import { countProducts, saveProducts, saveSourceProfile } from '../modules/catalog/index.ts'
import {
  findImport,
  type Import,
  insertImport,
  moveImport,
  saveMapping,
  updateImport,
} from '../modules/imports/index.ts'
import { bumpVersion, ensureLocation, listLocations } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { draftToProduct } from './draft-to-product.ts'
import { detect, openProducts } from './open-products.ts'
import { previewOf, scanFile } from './preview-import.ts'

export const IMPORT_JOB = 'import'
/** Products confirmed together: small enough to lose little work at a kill, large enough to be quick. */
const BATCH = 200
const ISSUES_KEPT = 500

/** Takes a file, keeps it, and says what an import would do. Nothing is written to the catalogue. */
export async function previewImport(
  ctx: Ctx,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<ImportPreviewView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const detected = detect(file.bytes, file.name)
  if (!detected.ok) return refuse('unsupported-file', detected.error[0]?.message)
  const media = await ctx.services.media.put(file.bytes, 'application/octet-stream')
  const scan = await scanFile(ctx, { bytes: file.bytes, fileName: file.name, detected: detected.value, mapping: null })
  if (!scan.ok) return refuse('unsupported-file', scan.error)
  const id = newId('imp', ctx.clock, ctx.randomBytes)
  await insertImport(ctx, {
    id,
    fileName: file.name.slice(0, 200),
    mediaHash: media.hash,
    format: { ...detected.value },
    mapping: scan.value.mapping,
    mode: 'good-rows',
    status: 'previewed',
    brandId: null,
    counts: scan.value.counts,
    issues: scan.value.issues,
    createdBy: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind,
  })
  return ok(await previewOf(ctx, id, scan.value))
}

/** The preview again, with another mapping of the columns. */
export async function remapImport(
  ctx: Ctx,
  id: string,
  mapping: Readonly<Record<string, string>>,
): Promise<Result<ImportPreviewView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const row = await findImport(ctx, id)
  const media = row && (await ctx.services.media.get(row.mediaHash))
  if (!row || !media) return refuse('not-found')
  if (row.status !== 'previewed') return refuse('conflict')
  const scan = await scanFile(ctx, {
    bytes: media.bytes,
    fileName: row.fileName,
    detected: row.format as unknown as DetectedFormat,
    mapping,
  })
  if (!scan.ok) return refuse('unprocessable', scan.error)
  await updateImport(ctx, id, { mapping, counts: scan.value.counts, issues: scan.value.issues })
  return ok(await previewOf(ctx, id, scan.value))
}

export interface ImportStart {
  readonly mode: Import['mode']
  readonly mapping?: Readonly<Record<string, string>>
  readonly saveMappingAs?: string
  readonly brandId?: string | null
}

/** Starts an import that was previewed. In `all-or-nothing` a file with one bad row is refused here. */
export async function startImport(ctx: Ctx, id: string, start: ImportStart): Promise<Result<Import, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  if (start.mapping) {
    const remapped = await remapImport(ctx, id, start.mapping)
    if (!remapped.ok) return remapped
  }
  return inTransaction(ctx, async (ctx) => {
    const row = await findImport(ctx, id)
    if (!row) return refuse('not-found')
    if (start.mode === 'all-or-nothing' && row.counts.bad > 0) {
      return refuse('unprocessable', {
        zh: `有 ${row.counts.bad} 行有问题，按你的选择，一行也没有导入。`,
        en: `${row.counts.bad} rows have problems; as you chose, nothing was imported.`,
      })
    }
    if (row.counts.products === 0)
      return refuse('unprocessable', { zh: '文件里没有能用的商品。', en: 'The file has no product that can be used.' })
    if (!(await moveImport(ctx, id, ['previewed'], 'queued'))) return refuse('conflict')
    await updateImport(ctx, id, { mode: start.mode, brandId: start.brandId ?? null })
    if (start.saveMappingAs && row.mapping)
      await saveMapping(ctx, newId('map', ctx.clock, ctx.randomBytes), start.saveMappingAs, row.mapping)
    await record(ctx, {
      action: 'import.start',
      objectType: 'import',
      objectId: id,
      summary: { fileName: row.fileName, mode: start.mode },
    })
    await ctx.services.jobs.enqueue(IMPORT_JOB, { shopId: ctx.shop.id, importId: id }, { singletonKey: id, db: ctx.db })
    const queued = await findImport(ctx, id)
    return queued ? ok(queued) : refuse('not-found')
  })
}

/**
 * The job: reads the kept file and confirms products batch by batch, each with its place in the file. After a kill the
 * next start goes on behind the last confirmed line. `all-or-nothing` is one transaction from the first row to the last.
 */
export async function continueImport(ctx: Ctx, id: string, signal: AbortSignal, onProgress: () => void): Promise<void> {
  if (!(await moveImport(ctx, id, ['queued', 'running'], 'running'))) return
  const row = await findImport(ctx, id)
  const media = row && (await ctx.services.media.get(row.mediaHash))
  if (!row || !media) return
  const work = async (ctx: Ctx) => {
    const finished = await readInto(ctx, row, media.bytes, signal, onProgress)
    if (!finished) return
    const after = await findImport(ctx, id)
    await updateImport(ctx, id, { status: 'done', endedAt: new Date(ctx.clock.now()) })
    await record(ctx, {
      action: 'import.done',
      objectType: 'import',
      objectId: id,
      summary: { fileName: row.fileName, created: after?.counts.created ?? 0, updated: after?.counts.updated ?? 0 },
    })
    await ctx.services.events.append(ctx, [
      { id: `${id}-done`, type: 'import.done', occurredAt: new Date(ctx.clock.now()), data: { importId: id } },
    ])
  }
  await (row.mode === 'all-or-nothing' ? inTransaction(ctx, work) : work(ctx))
  onProgress()
}

/** @returns false when the server is stopping and work is left */
async function readInto(
  ctx: Ctx,
  row: Import,
  bytes: Uint8Array,
  signal: AbortSignal,
  onProgress: () => void,
): Promise<boolean> {
  const detected = row.format as unknown as DetectedFormat
  const opened = await openProducts(bytes, {
    detected,
    currency: ctx.shop.currency,
    fileName: row.fileName,
    fileBytes: bytes.byteLength + 1,
    mapping: row.mapping,
  })
  if (!opened.ok) {
    await updateImport(ctx, row.id, {
      status: 'failed',
      issues: [...opened.error].slice(0, ISSUES_KEPT),
      endedAt: new Date(ctx.clock.now()),
    })
    return false
  }
  const place = new Placement(row)
  await inTransaction(ctx, async (ctx) => {
    await saveSourceProfile(ctx, place.profileId, opened.value.profile)
    await place.open(ctx)
  })
  let batch: ReadItem[] = []
  let line = row.checkpointLine
  const flush = async () => {
    const items = batch
    batch = []
    await inTransaction(ctx, (ctx) => place.confirm(ctx, row.id, items, line))
    onProgress()
  }
  for await (const item of opened.value.items) {
    if (item.lastLine <= row.checkpointLine) continue
    if (item.kind === 'product') batch.push(item)
    line = item.lastLine
    if (batch.length < BATCH) continue
    await flush()
    if (signal.aborted && row.mode === 'good-rows') return false
    if (signal.aborted) throw new Error('stopped in the middle of an all-or-nothing import; nothing was written')
  }
  if (batch.length > 0) await flush()
  return true
}

/** Where the products of one import go: brands and warehouses by name, positions behind what is there. */
class Placement {
  readonly profileId: string
  readonly #brandId: string | null
  #brands = new Map<string, string>()
  #locations = new Map<string, string>()
  #position = 0

  constructor(row: Import) {
    this.profileId = `src_${row.id}`
    this.#brandId = row.brandId
  }

  async open(ctx: Ctx): Promise<void> {
    for (const brand of await listBrands(ctx)) {
      for (const name of [brand.name.zh, brand.name.en, brand.handle])
        if (name) this.#brands.set(name.toLowerCase(), brand.id)
    }
    for (const location of await listLocations(ctx)) this.#locations.set(location.code, location.id)
    const first = [...this.#locations.values()][0]
    const fallback =
      first ??
      (await ensureLocation(ctx, newId('loc', ctx.clock, ctx.randomBytes), 'default', {
        zh: '默认仓',
        en: 'Default warehouse',
      }))
    this.#locations.set('default', fallback)
    this.#position = await countProducts(ctx)
  }

  async confirm(ctx: Ctx, importId: string, items: readonly ReadItem[], line: number): Promise<void> {
    const drafts = items.flatMap((item) => (item.kind === 'product' ? [item.draft] : []))
    for (const code of new Set(
      drafts.flatMap((draft) => draft.variants.flatMap((variant) => Object.keys(variant.stock))),
    )) {
      if (this.#locations.has(code)) continue
      this.#locations.set(
        code,
        await ensureLocation(
          ctx,
          newId('loc', ctx.clock, ctx.randomBytes),
          code,
          { zh: code, en: code },
          this.#locations.size,
        ),
      )
    }
    const saved = await saveProducts(
      ctx,
      drafts.map((draft) =>
        draftToProduct(draft, {
          brandId: this.#brandId ?? this.#brands.get((draft.brandName ?? '').toLowerCase()) ?? null,
          sourceProfile: this.profileId,
          position: this.#position++,
          locations: this.#locations,
        }),
      ),
    )
    const before = await findImport(ctx, importId)
    if (!before) throw new Error('the import is gone')
    await updateImport(ctx, importId, {
      checkpointLine: line,
      counts: {
        ...before.counts,
        created: before.counts.created + saved.filter((product) => product.outcome === 'created').length,
        updated: before.counts.updated + saved.filter((product) => product.outcome === 'updated').length,
      },
    })
    await bumpVersion(ctx)
  }
}
