import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const STOCK_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0122-stock-holds',
    // No references to variants: an import replaces its rows, and what is promised to customers must outlive that.
    `
create table stock_committed (
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  location_id text not null,
  units int not null check (units >= 0),
  primary key (variant_id, location_id)
);
create table stock_holds (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  location_id text,
  units int not null check (units > 0),
  basket_id text,
  order_id text,
  expires_at timestamptz,
  check ((basket_id is null) <> (order_id is null)),
  check ((order_id is null) = (expires_at is not null))
);
create index stock_holds_variant on stock_holds (variant_id);
create index stock_holds_basket on stock_holds (basket_id) where basket_id is not null;
create index stock_holds_order on stock_holds (order_id) where order_id is not null;
create index stock_holds_expiry on stock_holds (expires_at) where expires_at is not null;
create table stock_uncounted (
  shop_id text not null references shops(id) on delete cascade,
  variant_id text primary key,
  is_available boolean not null
);
create table stock_movements (
  id bigint generated always as identity primary key,
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  location_id text not null,
  units int not null,
  reason text not null,
  ref text,
  at timestamptz not null
);
create index stock_movements_variant on stock_movements (shop_id, variant_id, at desc);`,
  ),
]
