import type { Ctx, Role } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

/**
 * A link that lets somebody into one shop, once. `owner`: printed at the start, for an owner who has no key yet.
 * `invitation`: handed over by an owner of the shop. Only the SHA-256 of its token is kept.
 */
export interface OneTimeLink {
  readonly id: string
  readonly purpose: 'owner' | 'invitation'
  readonly shopId: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** The person who made it; null for the server itself. */
  readonly createdBy: string | null
  readonly expiresAt: Date
  readonly usedBy: string | null
}

type LinkTables = {
  oneTimeLinks: OneTimeLink & {
    tokenHash: string
    createdAt: Date
    usedAt: Date | null
    sessionId: string | null
    completedAt: Date | null
  }
}

const tables = (db: Database) => db.withTables<LinkTables>()
const COLUMNS = ['id', 'purpose', 'shopId', 'email', 'name', 'role', 'createdBy', 'expiresAt', 'usedBy'] as const

export async function insertLink(ctx: Ctx, link: OneTimeLink, tokenHash: string): Promise<void> {
  await tables(ctx.db)
    .insertInto('oneTimeLinks')
    .values({
      ...link,
      tokenHash,
      createdAt: new Date(ctx.clock.now()),
      usedAt: null,
      sessionId: null,
      completedAt: null,
    })
    .execute()
}

/** The link with this token, as long as it is neither used nor expired. */
export async function findOpenLink(db: Database, tokenHash: string, now: number): Promise<OneTimeLink | undefined> {
  return tables(db)
    .selectFrom('oneTimeLinks')
    .select(COLUMNS)
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', new Date(now))
    .executeTakeFirst()
}

/** Uses a link up, in one statement: of two who try at the same moment, one gets false. */
export async function takeLink(ctx: Ctx, linkId: string, userId: string): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('oneTimeLinks')
    .set({ usedAt: now, usedBy: userId })
    .where('id', '=', linkId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Remembers which session a link opened: only that session may set the account up. */
export async function bindSession(ctx: Ctx, linkId: string, sessionId: string): Promise<void> {
  await tables(ctx.db).updateTable('oneTimeLinks').set({ sessionId }).where('id', '=', linkId).execute()
}

/** The link that opened this session for this person, until the account is set up. */
export async function linkOfSession(db: Database, sessionId: string, userId: string): Promise<OneTimeLink | undefined> {
  return tables(db)
    .selectFrom('oneTimeLinks')
    .select(COLUMNS)
    .where('sessionId', '=', sessionId)
    .where('usedBy', '=', userId)
    .where('completedAt', 'is', null)
    .executeTakeFirst()
}

/** Closes a link's last use: setting the account up. Of two who try at the same moment, one gets false. */
export async function completeLink(db: Database, linkId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('oneTimeLinks')
    .set({ completedAt: new Date(now) })
    .where('id', '=', linkId)
    .where('completedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Opens it again after the address was taken, so that the person can try another one. */
export async function reopenCompletion(db: Database, linkId: string): Promise<void> {
  await tables(db).updateTable('oneTimeLinks').set({ completedAt: null }).where('id', '=', linkId).execute()
}

/** Makes unused links of this shop void: those for an address, or those that a person made. @returns how many */
export async function voidLinks(
  ctx: Ctx,
  whose: { readonly email: string } | { readonly createdBy: string },
): Promise<number> {
  const { numDeletedRows } = await tables(ctx.db)
    .deleteFrom('oneTimeLinks')
    .where('shopId', '=', ctx.shop.id)
    .where('usedAt', 'is', null)
    .where((where) =>
      'email' in whose ? where('email', '=', whose.email.toLowerCase()) : where('createdBy', '=', whose.createdBy),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Invitations of this shop that are still open, the newest first. */
export async function openInvitations(ctx: Ctx): Promise<OneTimeLink[]> {
  return tables(ctx.db)
    .selectFrom('oneTimeLinks')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('purpose', '=', 'invitation')
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', new Date(ctx.clock.now()))
    .orderBy('createdAt', 'desc')
    .execute()
}
