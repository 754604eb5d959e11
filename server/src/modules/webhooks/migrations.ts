import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const WEBHOOK_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0128-webhooks',
    `
create table webhook_subscriptions (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  url text not null,
  types jsonb not null,
  secret_number int not null default 1,
  rotating_until timestamptz,
  is_active boolean not null default true,
  created_by text not null,
  created_at timestamptz not null
);
create index webhook_subscriptions_shop on webhook_subscriptions (shop_id, created_at);
create table webhook_deliveries (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  subscription_id text not null references webhook_subscriptions(id) on delete cascade,
  event_id text not null,
  type text not null,
  body text not null,
  state text not null default 'waiting',
  attempts int not null default 0,
  next_at timestamptz not null,
  last_status int,
  last_error text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  unique (subscription_id, event_id)
);
create index webhook_deliveries_due on webhook_deliveries (next_at) where state = 'waiting';
create index webhook_deliveries_log on webhook_deliveries (subscription_id, created_at desc);`,
  ),
]
