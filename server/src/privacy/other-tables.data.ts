import type { Holding } from './types.ts'

/**
 * Tables of modules that keep nothing by which a shopper is known. A table that is in neither this list nor a module's part
 * fails the tests: whoever adds one says here what it can hold.
 */
export const OTHER_TABLES: Readonly<Record<string, Holding>> = {
  // Goods and texts.
  source_profiles: 'nothing',
  products: 'nothing',
  variants: 'nothing',
  stock: 'nothing',
  pictures: 'nothing',
  facts: 'nothing',
  listing_packs: 'nothing',
  publications: 'nothing',
  content_pieces: 'nothing',
  content_variants: 'nothing',
  product_leads: 'nothing',
  proposals: 'nothing',
  runs: 'nothing',
  run_items: 'nothing',
  imports: 'nothing',
  import_mappings: 'nothing',
  import_updates: 'nothing',
  bank_rows: 'nothing',
  bank_versions: 'nothing',
  bank_asks: 'nothing',
  brands: 'nothing',
  brand_samples: 'nothing',
  brand_voices: 'nothing',
  occasion_feeds: 'nothing',
  topics: 'nothing',
  occasion_choices: 'nothing',
  triple_files: 'nothing',
  shop_triples: 'nothing',
  media_jobs: 'nothing',
  works: 'nothing',
  preference_observations: 'nothing',
  preference_switches: 'nothing',
  simulations: 'nothing',
  // The shop itself.
  shops: 'nothing',
  locations: 'nothing',
  commerce_settings: 'nothing',
  promotions: 'nothing',
  webhook_subscriptions: 'nothing',
  agent_clients: 'nothing',
  order_weights: 'nothing',
  // The house.
  schema_migrations: 'nothing',
  event_cursors: 'nothing',
  job_leases: 'nothing',
  model_calls: 'nothing',
  image_calls: 'nothing',
  // What is promised of the stock: ids of baskets and orders.
  stock_committed: 'nothing',
  stock_holds: 'number',
  stock_uncounted: 'nothing',
  stock_movements: 'number',
  // People of the shop.
  auth_user: 'staff',
  auth_session: 'staff',
  auth_account: 'staff',
  auth_verification: 'staff',
  auth_passkey: 'staff',
  memberships: 'staff',
  one_time_links: 'staff',
}
