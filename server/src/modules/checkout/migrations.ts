import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const CHECKOUT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0123-checkout',
    `
create table commerce_settings (
  shop_id text primary key references shops(id) on delete cascade,
  settings jsonb not null
);
create table promotions (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  name jsonb not null,
  code text,
  kind text not null,
  value bigint not null check (value >= 0),
  from_minor bigint not null default 0,
  product_ids jsonb not null default '[]',
  categories jsonb not null default '[]',
  starts_at timestamptz,
  ends_at timestamptz,
  is_stackable boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now()
);
create unique index promotions_code on promotions (shop_id, upper(code)) where code is not null;
create table baskets (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  customer_id text,
  lines jsonb not null default '[]',
  email text,
  address jsonb,
  delivery_id text,
  codes jsonb not null default '[]',
  invoice jsonb,
  state text not null default 'open',
  hold_until timestamptz,
  quote jsonb,
  payment jsonb,
  source text not null,
  visit jsonb,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index baskets_customer on baskets (customer_id, updated_at desc) where customer_id is not null;
create index baskets_paying on baskets (shop_id, updated_at) where state = 'paying';
create index baskets_updated on baskets (shop_id, updated_at) where state in ('open', 'held');`,
  ),
  sqlMigration('0210-bundles', 'alter table promotions add column bundled_product_id text'),
]
