import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const SHOP_IMPORT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0153-shop-imports',
    `
create table shop_imports (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  state text not null,
  files jsonb not null,
  packed bytea,
  plan jsonb not null,
  counts jsonb not null,
  done jsonb not null,
  issues jsonb not null default '[]',
  errors int not null default 0,
  warnings int not null default 0,
  created_by text not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index shop_imports_shop on shop_imports (shop_id, created_at desc);`,
  ),
]
