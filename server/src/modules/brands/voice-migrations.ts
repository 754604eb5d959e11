import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

/** Texts in a brand's voice and what was learned from them. Sentences that brands had are taken over as samples. */
export const BRAND_VOICE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0025-brands-voice',
    `
create table brand_samples (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  brand_id text not null references brands(id) on delete cascade,
  text text not null,
  source text not null,
  is_kept boolean not null default false,
  findings jsonb not null default '[]',
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null
);
create unique index brand_samples_once on brand_samples (brand_id, md5(text));
create table brand_voices (
  brand_id text primary key references brands(id) on delete cascade,
  shop_id text not null references shops(id) on delete cascade,
  learned jsonb,
  edits jsonb not null default '{}',
  is_stale boolean not null default false,
  learned_by_name text,
  learned_at timestamptz
);
insert into brand_samples (id, shop_id, brand_id, text, source, added_by, added_by_name, added_at)
select 'smp_' || md5(brands.id || said.text), brands.shop_id, brands.id, said.text, 'brand', 'system:migration', 'migration', brands.updated_at
from brands cross join lateral (
  select jsonb_array_elements_text(brands.samples->'zh') as text
  union select jsonb_array_elements_text(brands.samples->'en')
) said
on conflict do nothing;`,
  ),
  sqlMigration('0041-brands-speech-style', 'alter table brands add column speech_style text;'),
]
