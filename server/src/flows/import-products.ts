import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import type { ImportPreviewView } from '../contract/types.ts'
import { type DetectedFormat, detectFormat, isTableField } from '../formats/index.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import {
  findImport,
  type Import,
  insertImport,
  listMappings,
  moveImport,
  saveMapping,
  updateImport,
} from '../modules/imports/index.ts'
import { lockShop } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { IMPORT_JOB } from './continue-import.ts'
import { previewOf, scanFile } from './preview-import.ts'

export { continueImport, IMPORT_JOB } from './continue-import.ts'

const HEAD_BYTES = 65_536

/** Takes a file, keeps it, and says what an import would do. Nothing is written to the catalogue. */
export async function previewImport(
  ctx: Ctx,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<ImportPreviewView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const fileName = bareName(file.name)
  const detected = detectFormat(file.bytes.subarray(0, HEAD_BYTES), fileName)
  if (!detected.ok) return refuse('unsupported-file', detected.error)
  const id = newId('imp', ctx.clock, ctx.randomBytes)
  const mappings = (await listMappings(ctx)).map(({ mapping }) => mapping)
  const scan = await scanFile(ctx, {
    id,
    bytes: file.bytes,
    fileName,
    detected: detected.value,
    mapping: null,
    mappings,
  })
  if (!scan.ok) return refuse('unsupported-file', scan.error)
  const media = await ctx.services.media.put(file.bytes, 'application/octet-stream')
  await insertImport(ctx, {
    id,
    fileName,
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
  const wrong = wrongTarget(mapping)
  if (wrong) return refuse('unprocessable', wrong)
  const scan = await scanFile(ctx, {
    id,
    bytes: media.bytes,
    fileName: row.fileName,
    detected: row.format as unknown as DetectedFormat,
    mapping,
  })
  if (!scan.ok) return refuse('unprocessable', scan.error)
  await updateImport(ctx, id, { mapping: scan.value.mapping, counts: scan.value.counts, issues: scan.value.issues })
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
  if (start.brandId && !(await findBrand(ctx, { id: start.brandId })))
    return refuse('unprocessable', {
      zh: '这家店没有选中的品牌。',
      en: 'This shop does not have the brand that was chosen.',
    })
  return inTransaction(ctx, async (ctx) => {
    // The prices of the file are read in the shop's currency.
    await lockShop(ctx, 'share')
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

/** What a column may not be mapped to, in one sentence. */
function wrongTarget(mapping: Readonly<Record<string, string>>): LocalizedText | undefined {
  const wrong = Object.entries(mapping).find(([, target]) => !isTableField(target))
  if (!wrong) return undefined
  const [column, target] = wrong.map((text) => text.replace(/\p{Cc}/gu, ' ').slice(0, 60))
  return {
    zh: `「${column}」一列不能对应到「${target}」，没有这个字段。`,
    en: `Column "${column}" cannot go to "${target}": there is no such field.`,
  }
}

/** A file's name is only words: nothing of a path survives. */
function bareName(name: string): string {
  const bare = (name.split(/[\\/]/).pop() ?? '').replace(/\p{Cc}/gu, '').trim()
  return (bare === '' || /^\.+$/.test(bare) ? 'file' : bare).slice(0, 200)
}
