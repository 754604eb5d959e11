import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const REMIX_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0080-remixes',
    `
create table remixes (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  kind text not null,
  lang text not null,
  words text not null,
  print text not null,
  arrangement jsonb,
  nickname text,
  consent jsonb not null,
  state text not null default 'waiting',
  pack_id text,
  parent_work_id text,
  comment_id text,
  parent_remix_id text references remixes(id) on delete set null,
  gates jsonb not null,
  gate text not null,
  job_id text,
  answer jsonb,
  proposal_id text,
  author text not null,
  session text,
  visitor text,
  is_simulated boolean not null default false,
  created_at timestamptz not null default now(),
  decided_at timestamptz
);
create unique index remixes_once on remixes (shop_id, product_id, print) where state in ('waiting', 'shown', 'refused');
create index remixes_shown on remixes (shop_id, product_id, created_at desc) where state = 'shown';
create index remixes_state on remixes (shop_id, state, created_at desc);
create index remixes_author on remixes (shop_id, author);
create index remixes_session on remixes (shop_id, session) where session is not null;
create index remixes_visitor on remixes (shop_id, visitor) where visitor is not null;
create index remixes_job on remixes (job_id) where job_id is not null;
create table reactions (
  shop_id text not null references shops(id) on delete cascade,
  target text not null,
  target_id text not null,
  act text not null,
  session text not null,
  product_id text not null references products(id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (shop_id, target, target_id, act, session)
);
create index reactions_session on reactions (shop_id, session);`,
  ),
]
