import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { decodeText } from '../../formats/orders/decode-text.ts'
import type { ShopFile } from '../../formats/orders/read-shop-files.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  findShopImport,
  insertShopImport,
  moveShopImport,
  SHOP_IMPORT_KINDS,
  type ShopImport,
} from '../../modules/shop-imports/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { ImportTally } from './import-tally.ts'
import { planImport } from './plan-import.ts'
import { problemsOf, readBrought, SHOP_IMPORT_JOB } from './read-brought.ts'

export const MOST_FILES = 10
const NOTHING: LocalizedText = {
  zh: '这些文件里没有认得出的订单、顾客、商品或库存。',
  en: 'There are no orders, customers, products or stock in these files that are known here.',
}

/** One file as it was sent. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Looks at files of a running shop, keeps them, and says what bringing them in would do. Nothing else is written.
 * @returns a refusal when none of them can be read at all, with the first sentence about why
 */
export async function lookAtFiles(ctx: Ctx, sent: readonly SentFile[]): Promise<Result<ShopImport, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  if (sent.length === 0) return refuse('unprocessable', { zh: '没有收到文件。', en: 'No file arrived.' })
  if (sent.length > MOST_FILES)
    return refuse('unprocessable', {
      zh: `一次最多 ${MOST_FILES} 个文件。`,
      en: `At most ${MOST_FILES} files at a time.`,
    })
  const files = named(sent)
  const draft = await readBrought(ctx, files)
  const found = SHOP_IMPORT_KINDS.some((kind) => draft[kind].length > 0)
  // Records that cannot be read are worth a list; files that cannot be read are not.
  if (!found && draft.issues.every((issue) => files.some((file) => file.name === issue.place)))
    return refuse('unsupported-file', draft.issues[0]?.message ?? NOTHING)
  const nothing = new ImportTally([]).counts
  const row: ShopImport = {
    id: newId('brg', ctx.clock, ctx.randomBytes),
    state: 'read',
    files: files.map(({ name }, n) => ({ name, bytes: sent[n]?.bytes.byteLength ?? 0 })),
    plan: await planImport(ctx, draft),
    counts: nothing,
    done: { products: 0, stock: 0, customers: 0, orders: 0 },
    ...problemsOf(draft.issues),
    createdBy: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind,
    createdAt: new Date(ctx.clock.now()),
    endedAt: null,
  }
  await insertShopImport(ctx, row, files)
  return ok(row)
}

/** Brings in what was looked at: a job does it, batch by batch, of one upload of the shop at a time. */
export async function startBringing(ctx: Ctx, id: string): Promise<Result<ShopImport, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<ShopImport, Refusal>> => {
    const row = await findShopImport(ctx, id, true)
    if (!row) return refuse('not-found')
    if (SHOP_IMPORT_KINDS.every((kind) => row.plan[kind].read === 0)) return refuse('unprocessable', NOTHING)
    if (!(await moveShopImport(ctx, id, ['read'], 'queued'))) return refuse('conflict')
    await record(ctx, {
      action: 'orders.import-start',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: Object.fromEntries(SHOP_IMPORT_KINDS.map((kind) => [kind, row.plan[kind].read])),
    })
    const job = { shopId: ctx.shop.id, importId: id }
    await ctx.services.jobs.enqueue(SHOP_IMPORT_JOB, job, { singletonKey: ctx.shop.id, db: ctx.db })
    return ok({ ...row, state: 'queued' })
  })
}

/** Gives an import up. The batch that is being written is still written; what is written stays. */
export async function giveUpBringing(ctx: Ctx, id: string): Promise<Result<ShopImport, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<ShopImport, Refusal>> => {
    const row = await findShopImport(ctx, id, true)
    if (!row) return refuse('not-found')
    if (row.state === 'cancelled') return ok(row)
    if (!(await moveShopImport(ctx, id, ['read', 'queued', 'running'], 'cancelled'))) return refuse('conflict')
    return ok((await findShopImport(ctx, id)) ?? row)
  })
}

/** Places are told by the file's name: two of one name are told apart. */
function named(sent: readonly SentFile[]): ShopFile[] {
  const seen = new Set<string>()
  return sent.map(({ name, bytes }, n) => {
    const bare =
      (name.split(/[\\/]/).pop() ?? '')
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .trim()
        .slice(0, 120) || 'file'
    const own = seen.has(bare) ? `${n + 1}-${bare}` : bare
    seen.add(own)
    return { name: own, text: decodeText(bytes) }
  })
}
