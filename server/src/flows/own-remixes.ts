import { ok, type Result } from '@qianmian/kernel'
import { record } from '../modules/activity/index.ts'
import { findProposal, supersedeProposal } from '../modules/proposals/index.ts'
import {
  deleteReactions,
  deleteRemixes,
  findRemix,
  moveRemix,
  type Reaction,
  type Remix,
  type RemixAuthor,
  reactionsOf,
  remixesOf,
} from '../modules/remixes/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { eraseJob, isMediaUsed } from '../modules/works/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { stopTrials } from './stop-trials.ts'

/** What an author asks for needs no reason: it is off the shop with the next page, whatever was decided. */
export async function withdrawRemix(ctx: Ctx, id: string, who: RemixAuthor): Promise<Result<true, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const remix = await findRemix(ctx, id)
    if (!remix || !isHers(remix, who)) return refuse('not-found')
    if (remix.state === 'withdrawn') return ok(true)
    await moveRemix(ctx, id, ['waiting', 'shown', 'refused'], 'withdrawn')
    await closeProposal(ctx, remix)
    await stopTrials(ctx, [id])
    await record(ctx, {
      action: 'remix.withdraw',
      objectType: 'product',
      objectId: remix.productId,
      summary: { remixId: id, kind: remix.kind },
    })
    if (remix.state === 'shown') await bumpVersion(ctx)
    return ok(true)
  })
}

const isHers = (remix: Remix, who: RemixAuthor): boolean =>
  (who.author !== undefined && remix.author === who.author) ||
  (who.session !== undefined && remix.session === who.session) ||
  (who.visitor !== undefined && remix.visitor === who.visitor)

async function closeProposal(ctx: Ctx, { proposalId }: Remix): Promise<void> {
  const proposal = proposalId ? await findProposal(ctx, proposalId) : undefined
  if (proposal && (proposal.status === 'open' || proposal.status === 'later')) await supersedeProposal(ctx, proposal.id)
}

/** Everything that the shop keeps of one person's remixes, likes and shares, ready to hand over. */
export interface RemixExport {
  readonly remixes: readonly Omit<Remix, 'gates' | 'gate' | 'author' | 'jobId' | 'proposalId'>[]
  readonly reactions: readonly Pick<Reaction, 'target' | 'targetId' | 'act'>[]
}

/** One person's remixes, likes and shares. @example await exportRemixes(ctx, { visitor }) */
export async function exportRemixes(ctx: Ctx, who: RemixAuthor): Promise<RemixExport> {
  const remixes = await remixesOf(ctx, who)
  return {
    remixes: remixes.map(
      ({ gates: _gates, gate: _gate, author: _author, jobId: _jobId, proposalId: _proposalId, ...rest }) => rest,
    ),
    reactions: (
      await Promise.all([who.session, who.visitor].flatMap((id) => (id ? [reactionsOf(ctx, id)] : [])))
    ).flat(),
  }
}

/**
 * Erases one person's remixes with their posters, likes and shares. The audit trail keeps how many there were.
 * @returns how many remixes were erased
 * @example await eraseRemixes(ctx, { session, visitor })
 */
export async function eraseRemixes(ctx: Ctx, who: RemixAuthor): Promise<number> {
  const { erased, pictures } = await inTransaction(ctx, (ctx) => eraseRemixRows(ctx, who))
  // After the commit: a file that is gone cannot come back with a rollback.
  await removeUnused(ctx, pictures)
  return erased
}

/** The same inside a transaction, without the files. @returns the pictures that `removeUnused` takes away after the commit */
export async function eraseRemixRows(
  ctx: Ctx,
  who: RemixAuthor,
): Promise<{ readonly erased: number; readonly pictures: readonly string[] }> {
  const remixes = await remixesOf(ctx, who)
  const pictures: string[] = []
  for (const remix of remixes) {
    await closeProposal(ctx, remix)
    if (remix.jobId) pictures.push(...(await eraseJob(ctx, remix.jobId)))
  }
  const ids = remixes.map(({ id }) => id)
  await stopTrials(ctx, ids, true)
  const erased = await deleteRemixes(ctx, ids)
  for (const id of [who.session, who.visitor]) if (id) await deleteReactions(ctx, id)
  if (erased > 0) {
    await record(ctx, {
      action: 'remix.erase',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: { count: erased },
    })
    await bumpVersion(ctx)
  }
  return { erased, pictures }
}

/** Takes stored pictures away that nothing shows any more. */
export async function removeUnused(ctx: Ctx, pictures: readonly string[]): Promise<void> {
  for (const hash of pictures) if (!(await isMediaUsed(ctx, hash))) await ctx.services.media.remove(hash)
}
