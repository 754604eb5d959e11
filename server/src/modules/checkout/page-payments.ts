import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const PAGE_PAYMENT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0160-page-payments',
    `
create table page_payments (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  basket_id text not null,
  kind text not null,
  state text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  gift_card_id text,
  gift_minor bigint not null default 0 check (gift_minor >= 0),
  customer_id text,
  lang text not null,
  expires_at timestamptz not null,
  page_ref text,
  url text,
  reason text,
  payment_ref text,
  paid_minor bigint,
  order_id text,
  looked_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index page_payments_basket on page_payments (basket_id);
create index page_payments_reference on page_payments (payment_ref) where payment_ref is not null;
create index page_payments_due on page_payments (shop_id, looked_at) where state in ('opening', 'open', 'returning');`,
  ),
]

/**
 * `opening` → `open` → `ordered`, or `over` (nothing was paid), or `returning` → `returned` (it was paid, and there was
 * nothing to sell for it any more).
 */
export const PAGE_PAYMENT_STATES = ['opening', 'open', 'ordered', 'over', 'returning', 'returned'] as const
export type PagePaymentState = (typeof PAGE_PAYMENT_STATES)[number]

/** A basket that is being paid on a page of the provider. Whatever is told about it, it becomes one order or none. */
export interface PagePayment {
  /** Ours; the provider knows the payment by it. */
  readonly id: string
  readonly basketId: string
  readonly kind: string
  readonly state: PagePaymentState
  /** What the page asks for. */
  readonly amountMinor: number
  readonly currency: string
  /** What a gift card pays beside it when it has been paid. */
  readonly giftCardId: string | null
  readonly giftMinor: number
  /** Who was signed in. */
  readonly customerId: string | null
  readonly lang: 'zh' | 'en'
  readonly expiresAt: Date
  readonly pageRef: string | null
  readonly url: string | null
  /** Why it was declined last, or why it is over or goes back (flows/payments). */
  readonly reason: string | null
  readonly paymentRef: string | null
  /** What the provider says that it took. */
  readonly paidMinor: number | null
  readonly orderId: string | null
  /** When the provider was asked last. */
  readonly lookedAt: Date
  readonly createdAt: Date
  readonly updatedAt: Date
}

type Tables = { pagePayments: PagePayment & { shopId: string } }
const tables = (db: Database) => db.withTables<Tables>()
const COLUMNS = [
  'id',
  'basketId',
  'kind',
  'state',
  'amountMinor',
  'currency',
  'giftCardId',
  'giftMinor',
  'customerId',
  'lang',
  'expiresAt',
  'pageRef',
  'url',
  'reason',
  'paymentRef',
  'paidMinor',
  'orderId',
  'lookedAt',
  'createdAt',
  'updatedAt',
] as const

export type NewPagePayment = Pick<
  PagePayment,
  | 'id'
  | 'basketId'
  | 'kind'
  | 'amountMinor'
  | 'currency'
  | 'giftCardId'
  | 'giftMinor'
  | 'customerId'
  | 'lang'
  | 'expiresAt'
>

export async function insertPagePayment(ctx: Ctx, payment: NewPagePayment): Promise<void> {
  const now = new Date(ctx.clock.now())
  await tables(ctx.db)
    .insertInto('pagePayments')
    .values({
      ...payment,
      shopId: ctx.shop.id,
      state: 'opening',
      pageRef: null,
      url: null,
      reason: null,
      paymentRef: null,
      paidMinor: null,
      orderId: null,
      lookedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
}

/** @param isLocked holds it until the transaction ends; who also holds its basket takes the basket first */
export async function findPagePayment(ctx: Ctx, id: string, isLocked = false): Promise<PagePayment | undefined> {
  const query = tables(ctx.db)
    .selectFrom('pagePayments')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  return (isLocked ? query.forUpdate() : query).executeTakeFirst()
}

export type PagePaymentPatch = Partial<
  Pick<PagePayment, 'state' | 'pageRef' | 'url' | 'reason' | 'paymentRef' | 'paidMinor' | 'orderId' | 'lookedAt'>
>

/** Changes one that is still in one of these states. @returns it as it is then; undefined when somebody was faster */
export async function movePagePayment(
  ctx: Ctx,
  id: string,
  from: readonly PagePaymentState[],
  patch: PagePaymentPatch,
): Promise<PagePayment | undefined> {
  return tables(ctx.db)
    .updateTable('pagePayments')
    .set({ ...patch, updatedAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** Those that are not over and about which the provider was not asked since, longest first. */
export async function duePagePayments(ctx: Ctx, before: Date, limit = 100): Promise<PagePayment[]> {
  return tables(ctx.db)
    .selectFrom('pagePayments')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('state', 'in', ['opening', 'open', 'returning'])
    .where('lookedAt', '<', before)
    .orderBy('lookedAt')
    .limit(limit)
    .execute()
}

/** The shop of a payment that a provider tells about, by our number or by theirs: a notice comes for the whole house. */
export async function shopOfPagePayment(
  db: Database,
  by: { readonly id: string } | { readonly paymentRef: string },
): Promise<{ shopId: string; id: string } | undefined> {
  const query = tables(db).selectFrom('pagePayments').select(['shopId', 'id'])
  return ('id' in by ? query.where('id', '=', by.id) : query.where('paymentRef', '=', by.paymentRef)).executeTakeFirst()
}

/** Forgets those that were over before; money that is on its way back stays until it is there. */
export async function forgetPagePayments(ctx: Ctx, before: Date): Promise<number> {
  const done = await tables(ctx.db)
    .deleteFrom('pagePayments')
    .where('shopId', '=', ctx.shop.id)
    .where('state', 'in', ['ordered', 'over', 'returned'])
    .where('updatedAt', '<', before)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
