import { type Clock, dayIn, type Lang, type Result } from '@qianmian/kernel'
import type { Database } from './database/database.ts'
import type { Log } from './log.ts'
import type { Services } from './services.ts'

export type Role = 'owner' | 'editor' | 'viewer'

/** What a machine that acts for somebody may do: look, fill baskets, buy, or look after orders of the person it acts for. */
export const SHOPPING_SCOPES = ['catalog', 'basket', 'checkout', 'orders'] as const
export type ShoppingScope = (typeof SHOPPING_SCOPES)[number]

/**
 * What a machine of the merchant may look at (`read_…`) and propose (`propose_…`). It never changes anything: a person decides.
 * Without `read_people`, names, e-mails, telephones and addresses come masked.
 */
export const MERCHANT_SCOPES = [
  'read_products',
  'read_content',
  'read_stock',
  'read_orders',
  'read_people',
  'read_learning',
  'propose_content',
  'propose_offers',
  'propose_orders',
  'propose_promotions',
] as const
export type MerchantScope = (typeof MERCHANT_SCOPES)[number]
export type AgentScope = ShoppingScope | MerchantScope

/** Who acts: a person of the shop, a shopper, known or not, a machine, or the system itself. One guard serves all of them. */
export type Actor =
  | { readonly kind: 'person'; readonly userId: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'shopper'; readonly session?: string }
  /** A shopper who proved that she is this customer. */
  | { readonly kind: 'customer'; readonly customerId: string; readonly session?: string }
  /** A program with a key of its own; for a customer only where she let it. At each door it has the scopes of that door only. */
  | {
      readonly kind: 'agent'
      readonly clientId: string
      readonly scopes: readonly AgentScope[]
      readonly customerId: string | null
    }
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

/**
 * Runs a step inside one database transaction; nested calls join the outer one. It is not tried again when it is in the way of
 * another one: steps may count or collect in memory.
 */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  return ctx.db.transaction().execute((trx) => work({ ...ctx, db: trx }))
}

class Refused extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('refused')
    this.result = result
  }
}

/** Thrown by a step of `allOrNothing` whose ground moved: another transaction made what it was about to make. All of it runs again. */
export class RunAgain extends Error {}

/** SQLSTATE of transactions that PostgreSQL ended because two were in each other's way: serialization_failure, deadlock_detected. */
const IN_THE_WAY: ReadonlySet<unknown> = new Set(['40001', '40P01'])
const isInTheWay = (error: unknown): boolean =>
  error instanceof RunAgain || IN_THE_WAY.has((error as { code?: unknown }).code)
const TRIES = 5
const PAUSE_MS = 15

/**
 * Runs steps in one transaction, all or none: a refusal that a step returns takes back what the steps before it wrote,
 * and is returned. Inside an outer transaction that one is taken back too. Two transactions that wait for each other are ended
 * by the database, one of them with an error: it runs again, up to five times, after a pause by chance, as it does where a step
 * throws `RunAgain`. So `work` begins anew
 * each time: it keeps nothing outside that it would add to, and asks others only under keys that make it once.
 */
export async function allOrNothing<R extends Result<unknown, unknown>>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<R>,
): Promise<R> {
  const strict = async (inner: Ctx): Promise<R> => {
    const result = await work(inner)
    if (!result.ok) throw new Refused(result)
    return result
  }
  if (ctx.db.isTransaction) return strict(ctx)
  for (let tries = 1; ; tries++) {
    try {
      return await ctx.db.transaction().execute((trx) => strict({ ...ctx, db: trx }))
    } catch (error) {
      if (error instanceof Refused) return error.result as R
      if (tries >= TRIES || !isInTheWay(error)) throw error
      ctx.log.info({ err: error, tries }, 'two transactions were in the way of each other; this one runs again')
      const [chance = 0] = ctx.randomBytes(1)
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_MS * (1 + chance / 255)))
    }
  }
}

/** How an actor is written into audit rows and assets. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return actor.userId
    case 'shopper':
      return 'shopper'
    case 'customer':
      return `customer:${actor.customerId}`
    case 'agent':
      return `agent:${actor.clientId}`
    case 'system':
      return `system:${actor.name}`
  }
}
