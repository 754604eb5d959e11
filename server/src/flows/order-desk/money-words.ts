import { findMethods } from '../../modules/customers/index.ts'
import { type LedgerEntry, type Order, shownMethod } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** What each method of these ledgers is called, in the language of who reads. */
export async function methodNames(
  ctx: Ctx,
  methodIds: readonly string[],
  lang: 'zh' | 'en' = ctx.locale,
): Promise<ReadonlyMap<string, string>> {
  const methods = await findMethods(ctx, { customerId: null, ids: [...new Set(methodIds)] })
  return new Map(methods.map((method) => [method.id, shownMethod(method, lang)]))
}

/** A provider that has not paid a refund by then does not pay it by itself any more. */
const TOO_LONG_MS = 24 * 60 * 60 * 1000

/**
 * Whether a person moves this money and says so: cash, whatever another shop or a provider that is not connected here has
 * to pay, and a refund that a connected provider has not made within a day.
 */
export function isByHand(
  ctx: Ctx,
  entry: Pick<LedgerEntry, 'state' | 'kind' | 'methodKind' | 'providerRef' | 'at'>,
  state: Order['state'],
): boolean {
  if (entry.state !== 'pending') return false
  const isUnderWay = state !== 'delivered' && state !== 'cancelled'
  if (entry.methodKind === 'cash_on_delivery') return entry.kind === 'refund' || !isUnderWay
  const provider = [...ctx.services.payments.values()].find((known) => known.kind === entry.methodKind)
  if (provider === undefined || provider.isImmediate || entry.providerRef === null) return true
  return ctx.clock.now() - entry.at.getTime() > TOO_LONG_MS
}
