import { newId, ok, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { decide, findProposal } from '../modules/proposals/index.ts'
import { findRemix, moveRemix } from '../modules/remixes/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { stopTrials } from './stop-trials.ts'

/** Takes a shown remix off the shop, however long ago it was approved: what others wrote must never be stuck on a page. */
export async function hideRemix(ctx: Ctx, id: string, note?: string): Promise<Result<true, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const remix = await findRemix(ctx, id)
    if (!remix) return refuse('not-found')
    if (!(await moveRemix(ctx, id, ['shown'], 'refused'))) return refuse('conflict')
    const proposal = remix.proposalId ? await findProposal(ctx, remix.proposalId) : undefined
    if (proposal) await decide(ctx, proposal, ['approved'], { status: 'undone', note: note ?? null, undoUntil: null })
    await stopTrials(ctx, [id])
    await record(ctx, {
      action: 'remix.hide',
      objectType: 'product',
      objectId: remix.productId,
      summary: { remixId: id, kind: remix.kind, note: note ?? null },
    })
    await ctx.services.events.append(ctx, [
      {
        id: newId('evt', ctx.clock, ctx.randomBytes),
        type: 'remix.hidden',
        occurredAt: new Date(ctx.clock.now()),
        data: { remixId: id, productId: remix.productId },
      },
    ])
    await bumpVersion(ctx)
    return ok(true)
  })
}
