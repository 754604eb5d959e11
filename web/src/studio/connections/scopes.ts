import type { AgentClientView } from '../../../../server/src/contract/types.ts'

type Scope = AgentClientView['scopes'][number]

/** What a key may be given, as `SHOPPING_SCOPES` and `MERCHANT_SCOPES` of the server list it. */
export const SHOPPING = ['catalog', 'basket', 'checkout', 'orders'] as const satisfies readonly Scope[]
export const READS = [
  'read_products',
  'read_content',
  'read_stock',
  'read_orders',
  'read_people',
  'read_learning',
] as const satisfies readonly Scope[]
export const PROPOSES = [
  'propose_content',
  'propose_offers',
  'propose_orders',
  'propose_promotions',
] as const satisfies readonly Scope[]

/** What a new key is given unless somebody says otherwise: enough to be of use, and nothing about people. */
export const FIRST: Readonly<Record<'shopping' | 'merchant', readonly Scope[]>> = {
  shopping: ['catalog', 'basket', 'checkout'],
  merchant: ['read_products', 'read_content', 'read_stock'],
}
