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
  // A right belongs to a person, not to an address: whoever takes an address must not take what was given to it. Rows
  // of people who never came in go; the owner's link is printed at the next start, others are invited again.
  sqlMigration(
    '0021-accounts-by-person',
    `
alter table memberships add column user_id text references auth_user(id) on delete cascade;
update memberships m set user_id = u.id from auth_user u where u.email = m.email;
delete from memberships where user_id is null;
alter table memberships drop constraint memberships_pkey;
alter table memberships drop column email;
alter table memberships drop column name;
alter table memberships alter column user_id set not null;
alter table memberships add primary key (shop_id, user_id);
create table one_time_links (
  id text primary key,
  token_hash text not null unique,
  purpose text not null check (purpose in ('owner', 'invitation')),
  shop_id text not null references shops(id) on delete cascade,
  email text not null,
  name text not null,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  created_by text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by text references auth_user(id) on delete cascade,
  session_id text,
  completed_at timestamptz
);
create index one_time_links_shop on one_time_links (shop_id, email);
create index one_time_links_session on one_time_links (session_id);`,
  ),
]
