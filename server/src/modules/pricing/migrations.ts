import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const PRICING_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0200-price-ledger',
    // Without a reference to variants: what was shown stays proven after the variant is gone.
    `
create table price_ledger (
  seq bigint generated always as identity primary key,
  shop_id text not null references shops(id) on delete cascade,
  variant_id text not null,
  at timestamptz not null,
  price_minor bigint check (price_minor > 0),
  cause text not null
);
create index price_ledger_variant on price_ledger (shop_id, variant_id, seq desc);
create function price_ledger_keep() returns trigger language plpgsql as $$ begin raise exception 'price_ledger only grows'; end $$;
create trigger price_ledger_keeps before update on price_ledger for each row execute function price_ledger_keep();`,
  ),
  sqlMigration(
    '0201-market-feeds',
    `
create table market_feeds (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  name text not null,
  kind text not null check (kind in ('csv', 'json', 'webhook')),
  secret_number int not null default 1,
  is_absurd boolean not null default false,
  held jsonb,
  last_seen_at timestamptz,
  counts jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  unique (shop_id, name)
);
create table market_deliveries (
  feed_id text not null references market_feeds(id) on delete cascade,
  delivery_id text not null,
  at timestamptz not null,
  outcome jsonb not null,
  primary key (feed_id, delivery_id)
);
create index market_deliveries_at on market_deliveries (feed_id, at desc);
create table competitor_prices (
  shop_id text not null references shops(id) on delete cascade,
  feed_id text not null references market_feeds(id) on delete cascade,
  variant_id text not null references variants(id) on delete cascade,
  competitor text not null,
  price_minor bigint not null check (price_minor > 0),
  is_in_stock boolean not null,
  observed_at timestamptz not null,
  taken_at timestamptz not null,
  url text,
  primary key (feed_id, variant_id, competitor, observed_at)
);
create index competitor_prices_variant on competitor_prices (shop_id, variant_id, competitor, observed_at desc);`,
  ),
]
