import { findMediaJob, placeOf, type Recipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { decideProposal } from './decide-proposals.ts'
import { continueWork, startWork } from './make-work.ts'
import { proposeWork } from './propose-work.ts'

/**
 * Makes a work here and now and shows it in the shop, by the same road as everything: made, judged, proposed, approved. Of each
 * place on the product one is made, so that who was cut off goes on with it.
 * @returns false when it could not be made, or when a gate asks for a person
 */
export async function makeAndShow(
  ctx: Ctx,
  productId: string,
  recipe: Recipe,
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const started = await startWork(ctx, productId, { recipe }, `now/${productId}/${placeOf(recipe)}`, false)
  if (!started.ok) return false
  await continueWork(ctx, started.value.id, signal, () => {})
  const job = await findMediaJob(ctx, started.value.id)
  if (!job?.workId) return false
  const proposed = await proposeWork(ctx, job.workId)
  if (!proposed.ok || proposed.value.status !== 'pass' || proposed.value.proposalId === null) return false
  return (await decideProposal(ctx, proposed.value.proposalId, 'approve')).ok
}
