import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const SUPPLY_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0190-supply',
    // No references to variants: an import replaces its rows, and what was bought and moved must outlive that.
    `
create table supply_settings (
  shop_id text primary key references shops(id) on delete cascade,
  settings jsonb not null,
  updated_at timestamptz not null
);
create table supply_terms (
  shop_id text not null references shops(id) on delete cascade,
  variant_id text primary key,
  unit_cost_minor bigint,
  supplier text,
  lead_days int,
  lead_days_deviation real,
  min_order int,
  pack int,
  shelf_life_days int,
  minimum_advertised_minor bigint,
  updated_at timestamptz not null
);
create table warehouse_places (
  shop_id text not null references shops(id) on delete cascade,
  location_id text primary key,
  longitude double precision not null check (longitude between -180 and 180),
  latitude double precision not null check (latitude between -90 and 90),
  capacity_units int check (capacity_units >= 0)
);
create table supply_plans (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  state text not null,
  step text,
  done int not null default 0,
  total int not null default 0,
  asked_by text not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  problem jsonb,
  summary jsonb
);
create index supply_plans_newest on supply_plans (shop_id, asked_at desc);
create table supply_items (
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  product_id text not null,
  plan_id text not null,
  rank double precision not null,
  summary jsonb not null,
  detail jsonb not null,
  primary key (shop_id, variant_id)
);
create index supply_items_rank on supply_items (shop_id, rank desc, variant_id);
create table forecasts (
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  made_on text not null,
  means jsonb not null,
  primary key (shop_id, made_on, variant_id)
);
create table stock_days (
  shop_id text not null references shops(id) on delete cascade,
  day text not null,
  variant_id text not null,
  on_hand int not null,
  is_simulated boolean not null default false,
  primary key (shop_id, variant_id, day)
);
create table purchase_orders (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  location_id text not null,
  units int not null check (units > 0),
  received_units int not null default 0 check (received_units >= 0),
  cost_minor bigint not null,
  supplier text,
  state text not null,
  proposal_id text,
  is_simulated boolean not null default false,
  ordered_at timestamptz not null,
  due_on text not null,
  closed_at timestamptz
);
create index purchase_orders_open on purchase_orders (shop_id, state, due_on);
create index purchase_orders_proposal on purchase_orders (shop_id, proposal_id);
create table stock_transfers (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  from_location_id text not null,
  to_location_id text not null,
  units int not null check (units > 0),
  cost_minor bigint not null,
  state text not null,
  proposal_id text,
  sent_at timestamptz not null,
  due_on text not null,
  closed_at timestamptz
);
create index stock_transfers_open on stock_transfers (shop_id, state, due_on);
create index stock_transfers_proposal on stock_transfers (shop_id, proposal_id);
create table supply_outcomes (
  shop_id text not null references shops(id) on delete cascade,
  proposal_id text primary key,
  measured_at timestamptz not null,
  outcome jsonb not null
);`,
  ),
  sqlMigration(
    '0230-doors',
    `alter table warehouse_places add column inbound_units_per_day int check (inbound_units_per_day >= 0);`,
  ),
]
