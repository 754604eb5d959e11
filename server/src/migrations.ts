import { ACCESS_MIGRATIONS } from './modules/access/index.ts'
import { ACCOUNT_MIGRATIONS } from './modules/accounts/index.ts'
import { ACTIVITY_MIGRATIONS } from './modules/activity/index.ts'
import { AGENT_MIGRATIONS } from './modules/agents/index.ts'
import {
  AUDIENCE_MIGRATIONS,
  COMMENT_PRIVACY_MIGRATIONS,
  PROFILE_MIGRATIONS,
  VISIT_SNAPSHOT_MIGRATIONS,
} from './modules/audience/index.ts'
import { BANK_MIGRATIONS } from './modules/bank/index.ts'
import { BRAND_MIGRATIONS } from './modules/brands/index.ts'
import { CATALOG_MIGRATIONS } from './modules/catalog/index.ts'
import { BASKET_PRIVACY_MIGRATIONS, CHECKOUT_MIGRATIONS, PAGE_PAYMENT_MIGRATIONS } from './modules/checkout/index.ts'
import { CONNECTOR_MIGRATIONS } from './modules/connectors/index.ts'
import { CONTENT_MIGRATIONS } from './modules/content/index.ts'
import { CUSTOMER_MIGRATIONS, CUSTOMER_PRIVACY_MIGRATIONS } from './modules/customers/index.ts'
import { DECISION_MIGRATIONS, SHOWN_LIST_MIGRATIONS } from './modules/decisions/index.ts'
import { IMPORT_MIGRATIONS } from './modules/imports/index.ts'
import { MAIL_MIGRATIONS, MAIL_PRIVACY_MIGRATIONS } from './modules/mails/index.ts'
import { OCCASION_MIGRATIONS } from './modules/occasions/index.ts'
import { CHARGE_MIGRATIONS, ORDER_MIGRATIONS } from './modules/orders/index.ts'
import { ORIGIN_MIGRATIONS } from './modules/origins/index.ts'
import { PIECE_MIGRATIONS } from './modules/pieces/index.ts'
import { PREFERENCE_MIGRATIONS } from './modules/preferences/index.ts'
import { PRICING_MIGRATIONS } from './modules/pricing/index.ts'
import { PROPOSAL_MIGRATIONS } from './modules/proposals/index.ts'
import { REMIX_MIGRATIONS } from './modules/remixes/index.ts'
import { ROUTING_MIGRATIONS } from './modules/routing/index.ts'
import { RUN_MIGRATIONS } from './modules/runs/index.ts'
import { SHOP_IMPORT_MIGRATIONS } from './modules/shop-imports/index.ts'
import { SHOP_MIGRATIONS } from './modules/shops/index.ts'
import { SIMULATION_MIGRATIONS } from './modules/simulations/index.ts'
import { STOCK_MIGRATIONS } from './modules/stock/index.ts'
import { SUPPLY_MIGRATIONS } from './modules/supply/index.ts'
import { VARIANT_MIGRATIONS } from './modules/variants/index.ts'
import { WEBHOOK_MIGRATIONS } from './modules/webhooks/index.ts'
import { WORK_MIGRATIONS } from './modules/works/index.ts'
import { AUTH_MIGRATIONS } from './platform/auth/auth-migrations.ts'
import { type Migration, sqlMigration } from './platform/database/migrate.ts'
import { EVENT_MIGRATIONS } from './platform/events/table-event-log.ts'
import { IMAGE_MIGRATIONS } from './platform/images/image-account.ts'
import { JOB_MIGRATIONS } from './platform/jobs/leases.ts'
import { MODEL_MIGRATIONS } from './platform/models/model-account.ts'

/** The whole schema, in the order of the names. */
export const MIGRATIONS: readonly Migration[] = [
  ...AUTH_MIGRATIONS,
  ...EVENT_MIGRATIONS,
  ...SHOP_MIGRATIONS,
  ...ACTIVITY_MIGRATIONS,
  ...BRAND_MIGRATIONS,
  ...CATALOG_MIGRATIONS,
  ...CONTENT_MIGRATIONS,
  ...PROPOSAL_MIGRATIONS,
  ...RUN_MIGRATIONS,
  ...IMPORT_MIGRATIONS,
  ...AUDIENCE_MIGRATIONS,
  ...ACCOUNT_MIGRATIONS,
  ...MODEL_MIGRATIONS,
  ...IMAGE_MIGRATIONS,
  ...JOB_MIGRATIONS,
  ...BANK_MIGRATIONS,
  ...PIECE_MIGRATIONS,
  // Sign-in counts its attempts in memory: nothing ever wrote into this table.
  sqlMigration('0020-auth-rate-limit-unused', 'drop table if exists auth_rate_limit'),
  ...OCCASION_MIGRATIONS,
  ...WORK_MIGRATIONS,
  ...REMIX_MIGRATIONS,
  ...PREFERENCE_MIGRATIONS,
  ...VARIANT_MIGRATIONS,
  ...DECISION_MIGRATIONS,
  ...PROFILE_MIGRATIONS,
  ...SIMULATION_MIGRATIONS,
  ...ORDER_MIGRATIONS,
  ...CUSTOMER_MIGRATIONS,
  ...STOCK_MIGRATIONS,
  ...CHECKOUT_MIGRATIONS,
  ...SHOWN_LIST_MIGRATIONS,
  ...MAIL_MIGRATIONS,
  ...ACCESS_MIGRATIONS,
  ...VISIT_SNAPSHOT_MIGRATIONS,
  ...ORIGIN_MIGRATIONS,
  ...AGENT_MIGRATIONS,
  ...WEBHOOK_MIGRATIONS,
  ...CUSTOMER_PRIVACY_MIGRATIONS,
  ...BASKET_PRIVACY_MIGRATIONS,
  ...MAIL_PRIVACY_MIGRATIONS,
  ...COMMENT_PRIVACY_MIGRATIONS,
  ...PAGE_PAYMENT_MIGRATIONS,
  ...CHARGE_MIGRATIONS,
  ...CONNECTOR_MIGRATIONS,
  ...SHOP_IMPORT_MIGRATIONS,
  ...SUPPLY_MIGRATIONS,
  ...PRICING_MIGRATIONS,
  ...ROUTING_MIGRATIONS,
]
