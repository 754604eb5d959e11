import { ACCESS_PART } from '../../modules/access/index.ts'
import { AUDIT_PART } from '../../modules/activity/index.ts'
import { AGENT_PART } from '../../modules/agents/index.ts'
import { AUDIENCE_PART } from '../../modules/audience/index.ts'
import { BASKET_PART } from '../../modules/checkout/index.ts'
import { CUSTOMER_PART } from '../../modules/customers/index.ts'
import { DECISION_PART } from '../../modules/decisions/index.ts'
import { MAIL_PART } from '../../modules/mails/index.ts'
import { ORDER_PART } from '../../modules/orders/index.ts'
import { ORIGIN_PART } from '../../modules/origins/index.ts'
import { SHOP_IMPORT_PART } from '../../modules/shop-imports/index.ts'
import { WEBHOOK_PART } from '../../modules/webhooks/index.ts'
import { OTHER_TABLES } from '../../privacy/other-tables.data.ts'
import type { Holding, PersonalPart } from '../../privacy/types.ts'
import { exportRemixes } from '../own-remixes.ts'

/** Remixes are erased apart (`erase-person.ts`): their pictures go after the commit, and proposals about them are closed. */
const REMIX_PART: PersonalPart = {
  module: 'remixes',
  tables: { remixes: 'person', reactions: 'person' },
  async exportOf(ctx, { visitors, sessions }) {
    const all = []
    for (const who of [...visitors.map((visitor) => ({ visitor })), ...sessions.map((session) => ({ session }))])
      all.push(await exportRemixes(ctx, who))
    const remixes = new Map(all.flatMap((one) => one.remixes).map((remix) => [remix.id, remix]))
    return { remixes: [...remixes.values()], reactions: all.flatMap((one) => one.reactions) }
  },
}

/**
 * What every module keeps of shoppers. What goes by an order's or a basket's number stands before the orders and baskets,
 * which are erased at the end.
 */
export const PARTS: readonly PersonalPart[] = [
  MAIL_PART,
  WEBHOOK_PART,
  AGENT_PART,
  ORIGIN_PART,
  SHOP_IMPORT_PART,
  AUDIT_PART,
  ACCESS_PART,
  DECISION_PART,
  AUDIENCE_PART,
  REMIX_PART,
  BASKET_PART,
  ORDER_PART,
  CUSTOMER_PART,
]

/** What each table of the database can hold. */
export const TABLES: Readonly<Record<string, Holding>> = Object.assign(
  {},
  OTHER_TABLES,
  ...PARTS.map((part) => part.tables),
)
