import { type Clock, dayIn, type Lang } from '@qianmian/kernel'
import type { Database } from './database/database.ts'
import type { Log } from './log.ts'
import type { Services } from './services.ts'

export type Role = 'owner' | 'editor' | 'viewer'

/** Who acts: a person of the shop, an anonymous shopper, or the system itself. One guard serves all of them. */
export type Actor =
  | { readonly kind: 'person'; readonly userId: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'shopper'; readonly session?: string }
  | { readonly kind: 'system'; readonly name: string }

export interface ShopRef {
  readonly id: string
  readonly slug: string
  readonly currency: string
  /** IANA name. */
  readonly timeZone: string
}

/** First argument of every module and flow function. Inside a transaction, `db` is the transaction. */
export interface Ctx {
  readonly shop: ShopRef
  readonly actor: Actor
  readonly locale: Lang
  readonly clock: Clock
  /** Cryptographic in the running system, seeded in tests. */
  readonly randomBytes: (n: number) => Uint8Array
  readonly trace: string
  readonly log: Log
  readonly db: Database
  readonly services: Services
}

/** The day that it is in the shop, YYYY-MM-DD: what holds until a day holds until its evening there. */
export const today = (ctx: Pick<Ctx, 'shop' | 'clock'>): string => dayIn(ctx.shop.timeZone, ctx.clock.now())

/** Runs a step inside one database transaction; nested calls join the outer one. */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  return ctx.db.transaction().execute((trx) => work({ ...ctx, db: trx }))
}

/** How an actor is written into audit rows and assets. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return actor.userId
    case 'shopper':
      return 'shopper'
    case 'system':
      return `system:${actor.name}`
  }
}
