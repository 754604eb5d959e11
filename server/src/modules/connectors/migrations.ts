import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const CONNECTOR_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0160-connectors',
    `
create table connectors (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  kind text not null,
  url text not null,
  sealed_key text not null,
  key_hint text not null,
  takes jsonb not null,
  lang text not null,
  every_minutes int not null,
  is_on boolean not null default true,
  next_at timestamptz not null,
  whole_at timestamptz,
  failures int not null default 0,
  busy_by text,
  busy_until timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  unique (shop_id, kind)
);
create index connectors_due on connectors (next_at) where is_on;
create table connector_cursors (
  connector_id text not null references connectors(id) on delete cascade,
  kind text not null,
  at text not null,
  ids jsonb not null,
  is_whole boolean not null,
  primary key (connector_id, kind)
);
create table connector_runs (
  id text primary key,
  connector_id text not null references connectors(id) on delete cascade,
  state text not null,
  is_full boolean not null,
  counts jsonb not null,
  notes jsonb not null,
  notes_total int not null default 0,
  problem jsonb,
  started_at timestamptz not null,
  ended_at timestamptz
);
create index connector_runs_latest on connector_runs (connector_id, started_at desc);
create table connector_values (
  connector_id text not null references connectors(id) on delete cascade,
  external_id text not null,
  field text not null,
  theirs text not null,
  written text,
  pending text,
  is_held boolean not null default false,
  primary key (connector_id, external_id, field)
);
create table connector_conflicts (
  id text primary key,
  connector_id text not null references connectors(id) on delete cascade,
  external_id text not null,
  product_id text not null,
  field text not null,
  ours text not null,
  theirs text not null,
  at timestamptz not null,
  unique (connector_id, external_id, field)
);`,
  ),
]
