import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ORIGIN_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0128-origins',
    `
create table origins (
  shop_id text not null references shops(id) on delete cascade,
  source text not null,
  kind text not null,
  external_id text not null,
  local_id text not null,
  digest text not null,
  at timestamptz not null,
  primary key (shop_id, source, kind, external_id)
);
create index origins_local on origins (shop_id, kind, local_id);`,
  ),
  sqlMigration(
    '0152-erased-marks',
    `
create table erased_marks (
  shop_id text not null references shops(id) on delete cascade,
  mark text not null,
  at timestamptz not null,
  primary key (shop_id, mark)
);`,
  ),
]
