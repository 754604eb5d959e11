import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const AGENT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0127-agents',
    `
create table agent_clients (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  name text not null,
  key_hash text not null unique,
  hint text not null,
  scopes jsonb not null,
  role text check (role in ('editor', 'viewer')),
  per_minute int not null check (per_minute > 0),
  created_by text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index agent_clients_shop on agent_clients (shop_id, created_at);
create table agent_grants (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  client_id text not null references agent_clients(id) on delete cascade,
  customer_id text not null,
  token_hash text not null unique,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index agent_grants_customer on agent_grants (shop_id, customer_id);
create table agent_sessions (
  basket_id text primary key references baskets(id) on delete cascade,
  shop_id text not null references shops(id) on delete cascade,
  client_id text not null references agent_clients(id) on delete cascade,
  customer_id text,
  protocol text not null,
  kind text not null,
  data jsonb not null,
  order_id text,
  created_at timestamptz not null
);
create index agent_sessions_order on agent_sessions (shop_id, order_id) where order_id is not null;
create table agent_requests (
  client_id text not null references agent_clients(id) on delete cascade,
  key text not null,
  shop_id text not null references shops(id) on delete cascade,
  digest text not null,
  status int,
  body jsonb,
  created_at timestamptz not null,
  primary key (client_id, key)
);
create index agent_requests_age on agent_requests (created_at);`,
  ),
  // Roles of before opened nothing; the one of now comes with scopes, which those keys do not have.
  sqlMigration(
    '0150-agents-merchant',
    `
alter table agent_clients drop constraint if exists agent_clients_role_check;
update agent_clients set role = null;
alter table agent_clients add constraint agent_clients_role_check check (role in ('merchant'));`,
  ),
]
