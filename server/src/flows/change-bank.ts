import { type BankRow, readBankTsv, writeBankTsv } from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { CheckedRow, CheckOrder } from '../compute/bank-rows.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  type BankFilter,
  type BankStatus,
  eraseBankRows,
  insertBankRows,
  listBankRows,
  replaceBankRow,
  type StoredBankRow,
  setBankStatus,
} from '../modules/bank/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { categoriesOf, productsToTry } from './bank-products.ts'
import { newRow } from './mine-texts.ts'

export type BankVerdict = 'approve' | 'refuse' | 'reopen'

const STATUS_OF: Readonly<Record<BankVerdict, BankStatus>> = {
  approve: 'approved',
  refuse: 'refused',
  reopen: 'waiting',
}

type Draft = Omit<BankRow, 'id'>

/** Rows before the gates, beside the event loop. */
async function checked(ctx: Ctx, rows: readonly Draft[]): Promise<readonly CheckedRow[]> {
  return ctx.services.compute.run<CheckOrder, readonly CheckedRow[]>('check-bank', {
    rows,
    products: await productsToTry(ctx, categoriesOf(rows)),
    isoDate: today(ctx),
  })
}

/** The first thing that keeps a row out, as a refusal. */
function blocked(row: CheckedRow): Refusal | undefined {
  return row.gate === 'block' ? { code: 'unprocessable', message: row.findings[0] ?? {} } : undefined
}

/** A row that a person wrote herself. It waits like any other. */
export async function addBankRow(ctx: Ctx, draft: Draft): Promise<Result<StoredBankRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const [row] = await checked(ctx, [draft])
  if (!row) return refuse('unprocessable')
  const problem = blocked(row)
  if (problem) return err(problem)
  return inTransaction(ctx, async (ctx) => {
    const made = newRow(ctx, row, 'written')
    await insertBankRows(ctx, [made])
    await record(ctx, {
      action: 'bank.write',
      objectType: 'bank',
      objectId: made.id,
      summary: { frame: made.zh[0] ?? made.en[0] ?? '' },
      after: draft,
    })
    const [kept] = await listBankRows(ctx, { ids: [made.id] })
    return kept ? ok(kept) : refuse('not-found')
  })
}

/** Changes the words or constraints of a row; whatever it was, it waits again. */
export async function editBankRow(
  ctx: Ctx,
  id: string,
  draft: Draft,
  version: number,
): Promise<Result<StoredBankRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const [before] = await listBankRows(ctx, { ids: [id] })
  if (!before) return refuse('not-found')
  const [row] = await checked(ctx, [draft])
  if (!row) return refuse('unprocessable')
  const problem = blocked(row)
  if (problem) return err(problem)
  return inTransaction(ctx, async (ctx) => {
    const { sources: _, ...words } = row
    const after = await replaceBankRow(ctx, { ...words, id }, version)
    if (!after) return refuse('conflict')
    await record(ctx, {
      action: 'bank.edit',
      objectType: 'bank',
      objectId: id,
      summary: { frame: after.zh[0] ?? after.en[0] ?? '' },
      before: draftOf(before),
      after: draft,
    })
    return ok(after)
  })
}

/** Equal for rows that say the same under the same constraints, whatever the order in which these are kept. */
function sameKey(row: BankRow): string {
  const { when, ...rest } = draftOf(row)
  return JSON.stringify([rest, Object.entries(when).sort(([a], [b]) => (a < b ? -1 : 1))])
}

const draftOf = ({ role, attributes, zh, en, when }: BankRow): Draft => ({ role, attributes, zh, en, when })

/**
 * Approves rows, refuses them, or lets them wait again, which undoes both. State, audit row and the bank's version commit
 * together. What a gate blocks cannot be approved.
 * @returns the rows that changed, with the state that they had
 */
export async function decideBankRows(
  ctx: Ctx,
  ids: readonly string[],
  verdict: BankVerdict,
): Promise<Result<{ changed: string[] }, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const rows = await listBankRows(ctx, { ids })
    if (rows.length < new Set(ids).size) return refuse('not-found')
    if (verdict === 'approve' && rows.some((row) => row.gate === 'block')) return refuse('blocked')
    const changed = await setBankStatus(ctx, ids, STATUS_OF[verdict])
    if (changed.length > 0)
      await record(ctx, {
        action: `bank.${verdict}`,
        objectType: 'bank',
        objectId: changed.length === 1 ? (changed[0]?.id ?? '') : ctx.shop.id,
        summary: { rows: changed.length, frame: changed[0]?.zh[0] ?? changed[0]?.en[0] ?? '' },
        after: { ids: changed.map((row) => row.id) },
      })
    return ok({ changed: changed.map((row) => row.id) })
  })
}

/** The rows of the bank as a table that a copywriter can extend. */
export async function exportBank(ctx: Ctx, filter: BankFilter): Promise<string> {
  return writeBankTsv(await listBankRows(ctx, filter))
}

export interface ReadTable {
  readonly added: number
  readonly unchanged: number
  readonly problems: readonly { readonly line: number; readonly message: LocalizedText }[]
}

/** Reads a table: rows that the bank has stay as they are, new ones go through the gates and wait. */
export async function importBank(ctx: Ctx, text: string): Promise<Result<ReadTable, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const read = readBankTsv(text)
  if (!read.ok) return refuse('unprocessable', read.error)
  const have = new Set((await listBankRows(ctx)).map(sameKey))
  const all = read.value.rows.map((row, at) => ({ row, line: read.value.lines[at] ?? 0 }))
  const fresh = all.filter(({ row }) => !have.has(sameKey(row)))
  const rows =
    fresh.length > 0
      ? await checked(
          ctx,
          fresh.map(({ row }) => draftOf(row)),
        )
      : []
  const problems = [...read.value.problems] as { line: number; message: LocalizedText }[]
  const kept = rows.filter((row, at) => {
    if (row.gate !== 'block') return true
    problems.push({ line: fresh[at]?.line ?? 0, message: row.findings[0] ?? {} })
    return false
  })
  await inTransaction(ctx, async (ctx) => {
    await insertBankRows(
      ctx,
      kept.map((row) => newRow(ctx, row, 'table')),
    )
    await record(ctx, {
      action: 'bank.import',
      objectType: 'bank',
      objectId: ctx.shop.id,
      summary: { added: kept.length, refused: problems.length },
    })
  })
  return ok({
    added: kept.length,
    unchanged: all.length - fresh.length,
    problems: problems.sort((a, b) => a.line - b.line),
  })
}

/** Erases rows for good, or the whole bank. Texts that were written with them stay as they are. */
export async function eraseBank(
  ctx: Ctx,
  ids: readonly string[] | undefined,
): Promise<Result<{ erased: number }, Refusal>> {
  if (!may(ctx.actor, 'manage')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const erased = await eraseBankRows(ctx, ids ? { ids } : {})
    await record(ctx, {
      action: 'bank.erase',
      objectType: 'bank',
      objectId: ctx.shop.id,
      summary: { rows: erased, all: ids === undefined },
    })
    return ok({ erased })
  })
}
