import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const WORK_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0040-works',
    `
create table media_jobs (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  kind text not null,
  recipe jsonb not null,
  parent_id text,
  state text not null,
  done int not null default 0,
  total int not null default 0,
  note jsonb,
  preview_hash text,
  error jsonb,
  work_id text,
  tries int not null default 0,
  request_key text,
  created_by text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
);
create unique index media_jobs_request on media_jobs (shop_id, request_key) where request_key is not null;
create index media_jobs_product on media_jobs (shop_id, product_id, created_at desc);
create index media_jobs_unfinished on media_jobs (state) where state in ('queued', 'running');
create table works (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  job_id text not null unique references media_jobs(id) on delete cascade,
  kind text not null,
  lang text,
  recipe jsonb not null,
  place text not null,
  media_hash text not null,
  mime text not null,
  bytes int not null,
  width int,
  height int,
  duration_ms int,
  alt jsonb not null,
  captions jsonb not null,
  parents jsonb not null,
  parent_id text references works(id),
  version int not null,
  gates jsonb not null,
  status text not null,
  state text not null default 'draft',
  proposal_id text,
  published_at timestamptz,
  provenance jsonb not null,
  created_by text not null,
  created_at timestamptz not null
);
create index works_product on works (shop_id, product_id, created_at desc);
create unique index works_shown on works (product_id, place) where state = 'published';`,
  ),
]
