import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'

/** By what a file of another shop would know somebody: an address, or her number there. */
export type FileIdentity =
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'customer'; readonly source: string; readonly externalId: string }

/**
 * The mark that stays of an identity that was erased: an HMAC with the installation's secret and the shop's id. Whoever has the
 * database alone can neither read an address out of it nor try one.
 * @example erasedMark(ctx, { kind: 'email', email: 'Shen@Example.com' }) === erasedMark(ctx, { kind: 'email', email: 'shen@example.com' })
 */
export function erasedMark(ctx: Ctx, identity: FileIdentity): string {
  const text =
    identity.kind === 'email' ? identity.email.trim().toLowerCase() : `${identity.source}\n${identity.externalId}`
  return ctx.services.mac('erased-person', `${ctx.shop.id}\n${identity.kind}\n${text}`)
}

/** Keeps marks of identities that are erased in this transaction. */
export async function keepErasedMarks(ctx: Ctx, identities: readonly FileIdentity[]): Promise<void> {
  const at = new Date(ctx.clock.now())
  const marks = [...new Set(identities.map((identity) => erasedMark(ctx, identity)))]
  await bulkInsert(
    ctx.db,
    'erased_marks',
    { shop_id: 'text', mark: 'text', at: 'timestamptz' },
    marks.map((mark) => ({ shop_id: ctx.shop.id, mark, at })),
    sql`do nothing`,
  )
}

/** @returns whether an identity was erased in this shop, for all of these at once */
export async function erasedAmong(
  ctx: Ctx,
  identities: readonly FileIdentity[],
): Promise<(identity: FileIdentity) => boolean> {
  if (identities.length === 0) return () => false
  const marks = JSON.stringify([...new Set(identities.map((identity) => erasedMark(ctx, identity)))])
  const { rows } = await sql<{ mark: string }>`
    select mark from erased_marks where shop_id = ${ctx.shop.id}
      and mark in (select jsonb_array_elements_text(cast(${marks}::text as jsonb)))`.execute(ctx.db)
  const found = new Set(rows.map((row) => row.mark))
  return (identity) => found.size > 0 && found.has(erasedMark(ctx, identity))
}

/**
 * Files that are brought in and people who are erased take turns: who is erased while a batch is written is either known to
 * it, or in it and found. Both take this first, so that neither waits for the other while it holds anything.
 * @param of `batch` is shared with other batches, `erasure` with nobody
 */
export async function takeTurns(ctx: Ctx, of: 'batch' | 'erasure'): Promise<void> {
  const key = sql`hashtext(${`erased/${ctx.shop.id}`})`
  await (of === 'batch'
    ? sql`select pg_advisory_xact_lock_shared(710434, ${key})`
    : sql`select pg_advisory_xact_lock(710434, ${key})`
  ).execute(ctx.db)
}
