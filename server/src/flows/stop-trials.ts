import { findProposal, supersedeProposal } from '../modules/proposals/index.ts'
import { stopRemixVariants } from '../modules/variants/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** Ends the trials of words that are not shown any more, and closes what waits for a decision about them. */
export async function stopTrials(ctx: Ctx, remixIds: readonly string[], isErased = false): Promise<void> {
  for (const proposalId of await stopRemixVariants(ctx, remixIds, isErased)) {
    const proposal = await findProposal(ctx, proposalId)
    if (proposal?.status === 'open' || proposal?.status === 'later') await supersedeProposal(ctx, proposalId)
  }
}
