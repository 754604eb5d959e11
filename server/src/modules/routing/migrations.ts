import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ROUTING_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0200-routing',
    // What is removed stays as a row, so that it can be brought back as it was.
    `
create table fleet_vehicles (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  location_id text not null,
  vehicle jsonb not null,
  created_at timestamptz not null,
  removed_at timestamptz
);
create index fleet_vehicles_shop on fleet_vehicles (shop_id, created_at);
create table route_rules (
  shop_id text primary key references shops(id) on delete cascade,
  rules jsonb not null,
  updated_at timestamptz not null
);
create table route_plans (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  state text not null,
  mode text not null,
  done int not null default 0,
  is_stopping boolean not null default false,
  day text not null,
  version int not null default 1,
  asked_by text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  problem jsonb,
  basis jsonb,
  result jsonb,
  dispatched_at timestamptz
);
create index route_plans_newest on route_plans (shop_id, asked_at desc);`,
  ),
]
