import type { Actor, Role } from '../../platform/ctx.ts'

/** Everything that somebody may be allowed to do in a shop. */
export type Permission = 'read' | 'edit' | 'publish' | 'manage'

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['read', 'edit', 'publish', 'manage'],
  editor: ['read', 'edit', 'publish'],
  viewer: ['read'],
}

/** The one guard: persons by their role, the system as itself, shoppers and their machines never. */
export function may(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'person':
      return GRANTS[actor.role].includes(permission)
    case 'system':
      return permission !== 'manage'
    case 'shopper':
    case 'customer':
    case 'agent':
      return false
  }
}
