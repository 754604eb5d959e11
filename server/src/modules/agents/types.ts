import type { AgentScope } from '../../platform/ctx.ts'

/** A program that was given a key of one shop. */
export interface AgentClient {
  readonly id: string
  readonly name: string
  /** The last characters of its key, to tell keys apart. */
  readonly hint: string
  /** What it may do for shoppers, and, as a merchant's key, for the shop. */
  readonly scopes: readonly AgentScope[]
  /** With it, the key opens the merchant's MCP server, as far as its scopes go and never further than proposals. */
  readonly role: 'merchant' | null
  readonly perMinute: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

/** A customer lets a client act for her, until she takes it back. */
export interface AgentGrant {
  readonly id: string
  readonly clientId: string
  readonly customerId: string
  readonly createdAt: Date
  readonly revokedAt: Date | null
}

/** What a protocol says about a basket and the basket itself does not keep. Belongs to the client that opened it. */
export interface AgentSession {
  readonly basketId: string
  readonly clientId: string
  /** For whom it was opened; `null` for a guest. Who buys is known only when the order is written. */
  readonly customerId: string | null
  readonly protocol: 'ucp' | 'acp'
  readonly kind: 'cart' | 'checkout'
  readonly data: SessionData
  readonly orderId: string | null
  readonly createdAt: Date
}

/** As it was sent, with absent fields absent. Addresses may be unfinished here; the basket gets finished ones only. */
export interface SessionData {
  readonly buyer?: SessionBuyer
  readonly consent?: Readonly<Record<string, boolean>>
  readonly destinations?: readonly SessionDestination[]
  readonly selectedDestinationId?: string | null
  /** The total that the client was last told: another one is never charged. */
  readonly shownTotalMinor?: number
}

export interface SessionBuyer {
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  readonly phone?: string
}

export interface SessionDestination {
  readonly id: string
  readonly firstName?: string
  readonly lastName?: string
  readonly phone?: string
  readonly country?: string
  readonly region?: string
  readonly city?: string
  readonly line1?: string
  readonly line2?: string
  readonly postcode?: string
}
