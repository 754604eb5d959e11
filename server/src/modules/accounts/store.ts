import { sql } from 'kysely'
import type { Ctx, Role } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

/** A person of a shop. */
export interface Membership {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly role: Role
}

type AccountTables = { memberships: { shopId: string; userId: string; role: Role; createdAt: Date } }

const tables = (db: Database) => db.withTables<AccountTables>()

/** The people of a shop, the first to come in first. */
export async function listMembers(ctx: Ctx): Promise<Membership[]> {
  const { rows } = await sql<Membership>`
    select m.user_id, u.email, u.name, m.role
    from memberships m join auth_user u on u.id = m.user_id
    where m.shop_id = ${ctx.shop.id} order by m.created_at, m.user_id`.execute(ctx.db)
  return rows
}

export async function findRole(db: Database, shopId: string, userId: string): Promise<Role | undefined> {
  const row = await tables(db)
    .selectFrom('memberships')
    .select('role')
    .where('shopId', '=', shopId)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return row?.role
}

/** What a person may be in which shop, by shop id. */
export async function rolesOf(db: Database, userId: string): Promise<ReadonlyMap<string, Role>> {
  const rows = await tables(db)
    .selectFrom('memberships')
    .select(['shopId', 'role'])
    .where('userId', '=', userId)
    .execute()
  return new Map(rows.map((row) => [row.shopId, row.role]))
}

/** Holds a person's row until the transaction ends: what is decided about her places is decided one after the other. */
export async function lockPerson(ctx: Ctx, userId: string): Promise<void> {
  await sql`select id from auth_user where id = ${userId} for update`.execute(ctx.db)
}

/** Makes a person a member. Somebody who is one already keeps the role. @returns false then */
export async function addMember(ctx: Ctx, userId: string, role: Role): Promise<boolean> {
  const rows = await tables(ctx.db)
    .insertInto('memberships')
    .values({ shopId: ctx.shop.id, userId, role, createdAt: new Date(ctx.clock.now()) })
    .onConflict((conflict) => conflict.columns(['shopId', 'userId']).doNothing())
    .returning('userId')
    .execute()
  return rows.length > 0
}

/** Gives a member another role. The last owner stays owner. Call it in a transaction. @returns false when refused */
export async function changeRole(ctx: Ctx, userId: string, role: Role): Promise<boolean> {
  if (role !== 'owner' && !(await hasOtherOwner(ctx, userId))) return false
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('memberships')
    .set({ role })
    .where('shopId', '=', ctx.shop.id)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes a member's access away. The last owner stays. Call it in a transaction. @returns false when refused */
export async function removeMember(ctx: Ctx, userId: string): Promise<boolean> {
  if (!(await hasOtherOwner(ctx, userId))) return false
  const { numDeletedRows } = await tables(ctx.db)
    .deleteFrom('memberships')
    .where('shopId', '=', ctx.shop.id)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** True when the shop keeps an owner without this person. Locks the shop's row: two owners cannot remove each other at once. */
async function hasOtherOwner(ctx: Ctx, userId: string): Promise<boolean> {
  await sql`select id from shops where id = ${ctx.shop.id} for update`.execute(ctx.db)
  const row = await tables(ctx.db)
    .selectFrom('memberships')
    .select('userId')
    .where('shopId', '=', ctx.shop.id)
    .where('role', '=', 'owner')
    .where('userId', '!=', userId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
