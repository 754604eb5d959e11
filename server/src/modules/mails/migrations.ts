import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const MAIL_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0124-mails',
    `
create table mails (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  to_address text not null,
  kind text not null,
  lang text not null,
  data jsonb not null default '{}',
  subject text,
  html text,
  text text,
  state text not null check (state in ('queued', 'sent', 'failed')),
  created_at timestamptz not null,
  sent_at timestamptz,
  error text
);
create index mails_queued on mails (created_at) where state = 'queued';
create index mails_shop on mails (shop_id, created_at desc);`,
  ),
]
