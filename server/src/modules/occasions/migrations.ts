import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const OCCASION_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0026-occasions-topics',
    `
create table occasion_feeds (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  url text not null,
  title text not null,
  is_on boolean not null default true,
  etag text,
  last_modified text,
  read_at timestamptz,
  next_read_at timestamptz not null,
  failures int not null default 0,
  problem jsonb,
  found int not null default 0,
  created_by text not null,
  created_at timestamptz not null default now(),
  unique (shop_id, url)
);
create index occasion_feeds_due on occasion_feeds (next_read_at) where is_on;
create table topics (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  feed_id text references occasion_feeds(id) on delete set null,
  key text not null,
  source text not null,
  title text not null,
  summary text not null,
  url text,
  published_at timestamptz,
  expires_at timestamptz not null,
  judgement jsonb not null,
  state text not null,
  decided_by text,
  decided_at timestamptz,
  note text,
  created_at timestamptz not null default now(),
  unique (shop_id, key)
);
create index topics_shop on topics (shop_id, state, created_at desc);
create index topics_end on topics (expires_at) where state <> 'expired';`,
  ),
  sqlMigration(
    '0027-occasions-choices',
    `
create table occasion_choices (
  shop_id text not null references shops(id) on delete cascade,
  occasion_id text not null,
  chosen_by text not null,
  chosen_at timestamptz not null default now(),
  primary key (shop_id, occasion_id)
);
create table triple_files (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  name text not null,
  rows int not null,
  created_by text not null,
  created_at timestamptz not null default now()
);
create index triple_files_shop on triple_files (shop_id, created_at desc);
create table shop_triples (
  file_id text not null references triple_files(id) on delete cascade,
  position int not null,
  subject text not null,
  predicate text not null,
  object text not null,
  source text not null,
  licence text not null,
  primary key (file_id, position)
);`,
  ),
]
