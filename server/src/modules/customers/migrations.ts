import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const CUSTOMER_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0121-customers',
    `
create table customers (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  external_id text,
  email text,
  phone text,
  first_name text not null default '',
  last_name text not null default '',
  lang text not null default 'zh',
  default_address jsonb,
  is_simulated boolean not null default false,
  created_at timestamptz not null,
  erased_at timestamptz,
  version int not null default 1
);
create unique index customers_email on customers (shop_id, lower(email)) where email is not null;
create unique index customers_external on customers (shop_id, external_id) where external_id is not null;
create index customers_name on customers (shop_id, lower(last_name), lower(first_name));
create table saved_methods (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  customer_id text references customers(id) on delete cascade,
  external_id text,
  kind text not null,
  label text not null,
  balance_minor bigint check (balance_minor >= 0),
  created_at timestamptz not null,
  check ((kind = 'gift_card') = (balance_minor is not null))
);
create index saved_methods_customer on saved_methods (customer_id);
create unique index saved_methods_external on saved_methods (shop_id, customer_id, external_id) where external_id is not null;
create table customer_codes (
  shop_id text not null references shops(id) on delete cascade,
  customer_id text not null references customers(id) on delete cascade,
  code_hash text not null,
  tries_left int not null,
  expires_at timestamptz not null,
  primary key (shop_id, customer_id)
);
create table customer_sessions (
  token_hash text primary key,
  shop_id text not null references shops(id) on delete cascade,
  customer_id text not null references customers(id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index customer_sessions_customer on customer_sessions (customer_id);`,
  ),
  sqlMigration('0170-customers-hints', 'alter table customers add column hints_wanted_at timestamptz;'),
]
