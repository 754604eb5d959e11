import { createHash, timingSafeEqual } from 'node:crypto'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

type SignInTables = {
  customerCodes: { shopId: string; customerId: string; codeHash: string; triesLeft: number; expiresAt: Date }
  customerSessions: { tokenHash: string; shopId: string; customerId: string; createdAt: Date; expiresAt: Date }
}
const tables = (db: Database) => db.withTables<SignInTables>()

const CODE_MS = 10 * 60 * 1000
const CODE_TRIES = 5
const SESSION_MS = 30 * 24 * 60 * 60 * 1000

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A six-figure code for a customer, good for ten minutes and five tries; an earlier one is void. It is mailed, never shown. */
export async function makeCode(ctx: Ctx, customerId: string): Promise<string> {
  const number = Buffer.from(ctx.randomBytes(4)).readUInt32BE() % 1_000_000
  const code = String(number).padStart(6, '0')
  const row = {
    codeHash: hash(`${customerId}:${code}`),
    triesLeft: CODE_TRIES,
    expiresAt: new Date(ctx.clock.now() + CODE_MS),
  }
  await tables(ctx.db)
    .insertInto('customerCodes')
    .values({ ...row, shopId: ctx.shop.id, customerId })
    .onConflict((conflict) => conflict.columns(['shopId', 'customerId']).doUpdateSet(row))
    .execute()
  return code
}

/** Uses a code up. @returns whether it was right and in time */
export async function useCode(ctx: Ctx, customerId: string, code: string): Promise<boolean> {
  const row = await tables(ctx.db)
    .updateTable('customerCodes')
    .set((set) => ({ triesLeft: set('triesLeft', '-', 1) }))
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', '=', customerId)
    .where('triesLeft', '>', 0)
    .where('expiresAt', '>', new Date(ctx.clock.now()))
    .returning('codeHash')
    .executeTakeFirst()
  if (!row) return false
  const isRight = timingSafeEqual(Buffer.from(row.codeHash), Buffer.from(hash(`${customerId}:${code.trim()}`)))
  if (!isRight) return false
  const used = await tables(ctx.db)
    .deleteFrom('customerCodes')
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', '=', customerId)
    .where('codeHash', '=', row.codeHash)
    .executeTakeFirst()
  return Number(used.numDeletedRows) === 1
}

/** Signs a customer in. @returns the token for her cookie; only its hash is kept */
export async function openSession(ctx: Ctx, customerId: string): Promise<string> {
  const token = Buffer.from(ctx.randomBytes(32)).toString('base64url')
  const now = ctx.clock.now()
  await tables(ctx.db)
    .insertInto('customerSessions')
    .values({
      tokenHash: hash(token),
      shopId: ctx.shop.id,
      customerId,
      createdAt: new Date(now),
      expiresAt: new Date(now + SESSION_MS),
    })
    .execute()
  return token
}

/** Who is behind a token. */
export async function sessionCustomer(ctx: Ctx, token: string): Promise<string | undefined> {
  const row = await tables(ctx.db)
    .selectFrom('customerSessions')
    .select('customerId')
    .where('tokenHash', '=', hash(token))
    .where('shopId', '=', ctx.shop.id)
    .where('expiresAt', '>', new Date(ctx.clock.now()))
    .executeTakeFirst()
  return row?.customerId
}

export async function closeSession(ctx: Ctx, token: string): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('customerSessions')
    .where('tokenHash', '=', hash(token))
    .where('shopId', '=', ctx.shop.id)
    .execute()
}
