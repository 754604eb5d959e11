import type { Ctx, Role } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ACCOUNT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0011-accounts',
    `
create table memberships (
  shop_id text not null references shops(id) on delete cascade,
  email text not null,
  name text not null,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (shop_id, email)
);`,
  ),
]

export interface Membership {
  readonly email: string
  readonly name: string
  readonly role: Role
}

type AccountTables = { memberships: Membership & { shopId: string; createdAt: Date } }

const tables = (db: Database) => db.withTables<AccountTables>()

export async function listMembers(ctx: Ctx): Promise<Membership[]> {
  return tables(ctx.db)
    .selectFrom('memberships')
    .select(['email', 'name', 'role'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt')
    .execute()
}

export async function findRole(db: Database, shopId: string, email: string): Promise<Role | undefined> {
  const row = await tables(db)
    .selectFrom('memberships')
    .select('role')
    .where('shopId', '=', shopId)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row?.role
}

/** Ids of the shops that an address belongs to. */
export async function shopsOf(db: Database, email: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('memberships')
    .select('shopId')
    .where('email', '=', email.toLowerCase())
    .execute()
  return rows.map((row) => row.shopId)
}

export async function saveMember(db: Database, shopId: string, member: Membership): Promise<void> {
  await tables(db)
    .insertInto('memberships')
    .values({ ...member, email: member.email.toLowerCase(), shopId, createdAt: new Date() })
    .onConflict((conflict) =>
      conflict.columns(['shopId', 'email']).doUpdateSet({ role: member.role, name: member.name }),
    )
    .execute()
}

/** A person's memberships follow when the address changes. */
export async function moveMember(db: Database, from: string, to: string, name: string): Promise<void> {
  await tables(db)
    .updateTable('memberships')
    .set({ email: to.toLowerCase(), name })
    .where('email', '=', from.toLowerCase())
    .execute()
}

/** Takes somebody's access away. The last owner stays. @returns false then */
export async function removeMember(ctx: Ctx, email: string): Promise<boolean> {
  const members = await listMembers(ctx)
  const gone = members.find((member) => member.email === email.toLowerCase())
  if (!gone) return false
  if (gone.role === 'owner' && members.filter((member) => member.role === 'owner').length === 1) return false
  await tables(ctx.db)
    .deleteFrom('memberships')
    .where('shopId', '=', ctx.shop.id)
    .where('email', '=', gone.email)
    .execute()
  return true
}
