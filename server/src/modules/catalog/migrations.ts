import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const CATALOG_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0005-catalog',
    `
create table source_profiles (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  profile jsonb not null
);
create table products (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  handle text not null,
  brand_id text references brands(id),
  category text not null,
  product_type text,
  name jsonb not null,
  description_html jsonb not null default '{}',
  status text not null,
  tags jsonb not null default '[]',
  options jsonb not null default '[]',
  size_chart jsonb,
  source_profile text references source_profiles(id),
  extras jsonb not null default '{}',
  version int not null default 1,
  position int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (shop_id, handle)
);
create index products_category on products (shop_id, category, position);
create table variants (
  id text primary key,
  shop_id text not null,
  product_id text not null references products(id) on delete cascade,
  sku text,
  barcode text,
  option_values jsonb not null default '[]',
  price_minor bigint not null check (price_minor >= 0),
  compare_at_minor bigint,
  weight_grams text,
  position int not null,
  extras jsonb not null default '{}'
);
create index variants_product on variants (product_id, position);
create index variants_sku on variants (shop_id, sku);
create table stock (
  shop_id text not null,
  variant_id text not null references variants(id) on delete cascade,
  location_id text not null references locations(id),
  on_hand int not null,
  primary key (variant_id, location_id)
);
create table pictures (
  id text primary key,
  shop_id text not null,
  product_id text not null references products(id) on delete cascade,
  media_hash text,
  source_url text,
  width int,
  height int,
  alt jsonb not null default '{}',
  view text not null default 'front',
  is_render boolean not null default false,
  variant_id text references variants(id) on delete set null,
  position int not null,
  extras jsonb not null default '{}'
);
create index pictures_product on pictures (product_id, position);
create table facts (
  id text primary key,
  shop_id text not null,
  product_id text not null references products(id) on delete cascade,
  attribute text not null,
  label jsonb not null,
  value jsonb not null,
  claim_kind text not null,
  source jsonb not null,
  evidence jsonb,
  valid_from text,
  valid_to text,
  status text not null default 'active',
  dispute jsonb,
  position int not null default 0,
  updated_at timestamptz not null default now()
);
create index facts_product on facts (product_id, position);`,
  ),
  sqlMigration(
    '0022-catalog-order',
    // Lists come in the shop's order; a variant that goes is looked for among the pictures.
    `create index products_order on products (shop_id, position, id);
create index pictures_variant on pictures (variant_id) where variant_id is not null;`,
  ),
  sqlMigration(
    '0013-pictures-taken-off',
    // A picture that was taken off stays as a row, so that it can be put back.
    `alter table pictures add column removed_at timestamptz;`,
  ),
  sqlMigration(
    '0013-catalog-corrections',
    `
alter table facts add column edited_by text;
alter table facts add column edited_at timestamptz;
alter table products add column brand_name text;`,
  ),
]
