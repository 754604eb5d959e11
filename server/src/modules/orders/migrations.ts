import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ORDER_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0120-orders',
    `
create table orders (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  number text not null,
  customer_id text,
  email text not null,
  state text not null,
  currency text not null,
  is_tax_included boolean not null,
  address jsonb not null,
  delivery_id text not null,
  delivery_name jsonb not null,
  delivery_minor bigint not null check (delivery_minor >= 0),
  cancel_reason text,
  items_changed_at timestamptz,
  invoice jsonb,
  promotions jsonb not null default '[]',
  source text not null,
  is_simulated boolean not null default false,
  visit jsonb,
  version int not null default 1,
  placed_at timestamptz not null,
  delivered_at timestamptz,
  basket_id text,
  unique (shop_id, number)
);
create unique index orders_basket on orders (basket_id) where basket_id is not null;
create index orders_state on orders (shop_id, state, placed_at desc);
create index orders_placed on orders (shop_id, placed_at desc);
create index orders_customer on orders (customer_id, placed_at desc) where customer_id is not null;
create index orders_email on orders (shop_id, lower(email));
create sequence order_numbers;
create table order_lines (
  id text primary key,
  shop_id text not null,
  order_id text not null references orders(id) on delete cascade,
  product_id text,
  variant_id text,
  sku text,
  name jsonb not null,
  options jsonb not null default '[]',
  units int not null check (units > 0),
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  discount_minor bigint not null default 0 check (discount_minor >= 0 and discount_minor <= units * unit_price_minor),
  tax_rate_bp int not null default 0 check (tax_rate_bp >= 0),
  position int not null
);
create index order_lines_order on order_lines (order_id, position);
create index order_lines_variant on order_lines (shop_id, variant_id) where variant_id is not null;
create table order_ledger (
  id text primary key,
  shop_id text not null,
  order_id text not null references orders(id) on delete cascade,
  kind text not null check (kind in ('charge', 'refund')),
  method_id text not null,
  method_kind text not null,
  amount_minor bigint not null check (amount_minor > 0),
  state text not null,
  provider_ref text,
  reason text not null,
  at timestamptz not null,
  position bigint generated always as identity
);
create index order_ledger_order on order_ledger (order_id, position);
create index order_ledger_pending on order_ledger (shop_id, state) where state = 'pending';
create table order_parcels (
  id text primary key,
  shop_id text not null,
  order_id text not null references orders(id) on delete cascade,
  carrier text not null,
  tracking text not null,
  lines jsonb not null,
  events jsonb not null default '[]',
  shipped_at timestamptz not null,
  delivered_at timestamptz
);
create index order_parcels_order on order_parcels (order_id, shipped_at);
create index order_parcels_tracking on order_parcels (shop_id, tracking);
create table after_sales (
  id text primary key,
  shop_id text not null,
  order_id text not null references orders(id) on delete cascade,
  customer_id text,
  kind text not null,
  state text not null,
  reason text not null,
  lines jsonb not null,
  method_id text not null,
  amount_minor bigint not null,
  at timestamptz not null,
  decided_at timestamptz
);
create index after_sales_order on after_sales (order_id, at);
create index after_sales_state on after_sales (shop_id, state, at desc);
create index after_sales_customer on after_sales (customer_id, at desc) where customer_id is not null;
create table operations (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  customer_id text,
  order_id text,
  order_version int,
  action jsonb not null,
  effect jsonb not null,
  state text not null,
  proposed_by text not null,
  confirmed_by text,
  idempotency_key text,
  receipt jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  committed_at timestamptz
);
create unique index operations_key on operations (shop_id, idempotency_key) where idempotency_key is not null;
create index operations_order on operations (order_id, created_at desc) where order_id is not null;
create index operations_expiry on operations (expires_at) where state = 'proposed';`,
  ),
  // When packing began stood in the trail alone, and when an order was cancelled in its operation. A parcel that was imported had
  // the time at which its order was placed.
  sqlMigration(
    '0154-order-times',
    `
alter table orders add column packed_at timestamptz, add column cancelled_at timestamptz;
update orders o set packed_at = (
  select min(a.at) from audit a
  where a.shop_id = o.shop_id and a.object_type = 'order' and a.object_id = o.id and a.action = 'order.packing');
update orders o set cancelled_at = (
  select max(p.committed_at) from operations p
  where p.order_id = o.id and p.state = 'committed' and p.action->>'kind' = 'cancel-order')
where o.state = 'cancelled';
alter table order_parcels alter column shipped_at drop not null;
update order_parcels p set shipped_at = null from orders o
where o.id = p.order_id and o.source like 'import:%' and p.events = '[]' and p.shipped_at = o.placed_at;`,
  ),
]
