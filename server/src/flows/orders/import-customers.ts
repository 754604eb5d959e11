import { newId } from '@qianmian/kernel'
import type { CustomerDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { findCustomersByEmail, insertCustomers, insertMethods } from '../../modules/customers/index.ts'
import { keepOrigins } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { digestOf, type ImportTally, sortKnown } from './import-tally.ts'
import { livingCustomers } from './leave-out-erased.ts'

/**
 * Brings customers. Somebody whose e-mail address is known already is that customer, and stays as she is; somebody who was
 * erased is left out.
 */
export async function importCustomers(
  ctx: Ctx,
  all: readonly WithKind<CustomerDraft>[],
  isSimulated: boolean,
  tally: ImportTally,
): Promise<void> {
  tally.counts.customers.read += all.length
  const drafts = await livingCustomers(ctx, all, tally)
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'customer', drafts, (draft) => draft.externalId)
  tally.counts.customers.unchanged += unchanged.length
  for (const { record } of changed) {
    if (record.isFromOrder) {
      tally.counts.customers.unchanged += 1
      continue
    }
    tally.counts.customers.changed += 1
    tally.warn(
      record.place,
      `顾客 ${record.externalId} 和上次导入时不同，没有改动。`,
      `Customer ${record.externalId} is different from when she was imported and was left as she is.`,
    )
  }
  const now = new Date(ctx.clock.now())
  const rows = fresh.map((draft) => ({
    draft,
    id: newId('cus', ctx.clock, ctx.randomBytes),
    at: draft.createdAt ? new Date(draft.createdAt) : now,
  }))
  const made = await insertCustomers(
    ctx,
    rows.map(({ draft, id, at }) => ({
      id,
      externalId: `${draft.kind}:${draft.externalId}`,
      email: draft.email,
      phone: draft.phone,
      firstName: draft.firstName,
      lastName: draft.lastName,
      lang: draft.lang ?? ctx.locale,
      defaultAddress: draft.address,
      isSimulated,
      createdAt: at,
    })),
  )
  const taken = rows.filter(({ id, draft }) => !made.has(id) && draft.email !== null)
  const byEmail = new Map(
    (
      await findCustomersByEmail(
        ctx,
        taken.map(({ draft }) => draft.email ?? ''),
      )
    ).map((one) => [one.email?.toLowerCase(), one.id]),
  )
  const settled = rows.flatMap(({ draft, id, at }) => {
    if (made.has(id)) return [{ draft, id, at }]
    const other = byEmail.get(draft.email?.toLowerCase())
    if (other) return [{ draft, id: other, at }]
    tally.error(
      draft.place,
      `顾客 ${draft.externalId} 没有写进去。`,
      `Customer ${draft.externalId} could not be written.`,
    )
    return []
  })
  tally.counts.customers.created += made.size
  tally.counts.customers.unchanged += settled.length - made.size
  await insertMethods(
    ctx,
    settled.flatMap(({ draft, id, at }) =>
      draft.methods.map(({ externalId, kind, label, balanceMinor }) => ({
        id: newId('pm', ctx.clock, ctx.randomBytes),
        customerId: id,
        externalId,
        kind,
        label,
        balanceMinor,
        createdAt: at,
      })),
    ),
  )
  await keepOrigins(
    ctx,
    settled.map(({ draft, id }) => ({
      source: draft.kind,
      kind: 'customer' as const,
      externalId: draft.externalId,
      localId: id,
      digest: digestOf(draft),
    })),
  )
}
