import type { Actor, MerchantScope, Role } from '../../platform/ctx.ts'

/** Everything that somebody may be allowed to do in a shop. */
export type Permission = 'read' | 'edit' | 'publish' | 'manage'

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['read', 'edit', 'publish', 'manage'],
  editor: ['read', 'edit', 'publish'],
  viewer: ['read'],
}

/** What of a person's rights each scope of a merchant's machine is a part of. */
const PART_OF: Readonly<Record<MerchantScope, Permission>> = {
  read_products: 'read',
  read_content: 'read',
  read_stock: 'read',
  read_orders: 'read',
  read_people: 'edit',
  read_learning: 'read',
  propose_content: 'edit',
  propose_offers: 'edit',
  propose_orders: 'edit',
  propose_promotions: 'edit',
}

const isScope = (wanted: Permission | MerchantScope): wanted is MerchantScope => wanted in PART_OF

/**
 * The one guard: persons by their role, the system as itself, machines of the merchant by the scopes of their key, which
 * hold no right to change anything; shoppers and their machines never.
 * @example may(ctx.actor, 'publish'); may(ctx.actor, 'read_orders')
 */
export function may(actor: Actor, wanted: Permission | MerchantScope): boolean {
  switch (actor.kind) {
    case 'person':
      return GRANTS[actor.role].includes(isScope(wanted) ? PART_OF[wanted] : wanted)
    case 'system':
      return wanted !== 'manage'
    case 'agent':
      return isScope(wanted) && actor.scopes.includes(wanted)
    case 'shopper':
    case 'customer':
      return false
  }
}
