import type { LocalizedText } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import {
  filesOfImport,
  findShopImport,
  keepProgress,
  moveShopImport,
  type ShopImport,
} from '../../modules/shop-imports/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { isPassingFault } from '../../platform/database/passing-fault.ts'
import { type JobContext, LeaseLost } from '../../platform/jobs/job-queue.ts'
import { importShop } from './import-shop.ts'
import { problemsOf, readBrought } from './read-brought.ts'

const GONE: LocalizedText = {
  zh: '文件不在了，没有全部带进来。请再拖进来一次，会接着走。',
  en: 'The files are gone, and not all of them were brought in. Drop them again to go on.',
}
const BROKEN: LocalizedText = {
  zh: '这一批没有写进去，已记录，后面的也没有写。写好的都在；请再拖进来一次。',
  en: 'This batch could not be written, which was recorded, nor was what follows. What is written stays; drop the files again.',
}

/**
 * The job: brings in the files that were looked at, batch by batch, each with its place and counts in the same transaction. After
 * a kill the next start goes on behind the last confirmed batch. It ends at once when somebody gave it up.
 */
export async function continueBringing(
  ctx: Ctx,
  id: string,
  signal: AbortSignal,
  lease: JobContext['confirm'] = async () => {},
): Promise<void> {
  if (!(await moveShopImport(ctx, id, ['queued', 'running'], 'running'))) return
  const [row, files] = [await findShopImport(ctx, id), await filesOfImport(ctx, id)]
  if (!row) return
  if (!files) return fail(ctx, row, GONE)
  try {
    const done = await importShop(ctx, await readBrought(ctx, files), {
      signal,
      keeper: {
        from: row,
        async mayGoOn(ctx) {
          await lease(ctx.db)
          return (await findShopImport(ctx, id, true))?.state === 'running'
        },
        keep: (ctx, { counts, done, issues }) => keepProgress(ctx, id, { counts, done, ...problemsOf(issues) }),
      },
    })
    if (!done.ok) return fail(ctx, row, done.error.message)
    // Stopped by the server, or given up: then it is not running any more.
    if (done.value.isWhole) await finish(ctx, row, done.value.counts, lease)
  } catch (error) {
    if (signal.aborted || error instanceof LeaseLost || isPassingFault(error)) throw error
    ctx.log.error({ err: error, importId: id }, 'files could not be brought in')
    await fail(ctx, row, BROKEN)
  }
}

async function finish(
  ctx: Ctx,
  row: ShopImport,
  counts: ShopImport['counts'],
  lease: JobContext['confirm'],
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lease(ctx.db)
    if (!(await moveShopImport(ctx, row.id, ['running'], 'done'))) return
    if (Object.values(counts).every((one) => one.created === 0) && counts.stock.changed === 0) return
    const about = { action: 'orders.import', objectType: 'shop', objectId: ctx.shop.id, summary: { ...counts } }
    await record(ctx, about)
  })
}

/** What it could not do stands first among its problems. */
async function fail(ctx: Ctx, row: ShopImport, message: LocalizedText): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const now = await findShopImport(ctx, row.id, true)
    if (!now || !(await moveShopImport(ctx, row.id, ['running'], 'failed'))) return
    const issues = [{ place: '—', severity: 'error' as const, message }, ...now.issues]
    await keepProgress(ctx, row.id, { issues, errors: now.errors + 1 })
  })
}
