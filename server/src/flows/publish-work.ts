import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { type Proposal, type ProposalAction, type PublishWork, supersedeOpenWorks } from '../modules/proposals/index.ts'
import { findWork, moveWork, shownWork } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { workStands } from './propose-work.ts'

/** What deciding on one kind of action does, inside the transaction of the decision. */
export interface ActionEffects<A extends ProposalAction> {
  /** Whether it may still be approved. */
  check(ctx: Ctx, action: A): Promise<Result<true, Refusal>>
  /** What undoing would bring back. */
  before(ctx: Ctx, action: A): Promise<Proposal['undo']>
  approve(ctx: Ctx, action: A, proposalId: string): Promise<void>
  /** Whether what this proposal published is still what is shown. */
  isShown(ctx: Ctx, action: A, proposalId: string): Promise<boolean>
  undo(ctx: Ctx, action: A, undo: Proposal['undo'], proposalId: string): Promise<void>
  reject(ctx: Ctx, action: A): Promise<void>
  /** Whether what was proposed is still there to be proposed again. */
  canReopen(ctx: Ctx, action: A): Promise<boolean>
  reopen(ctx: Ctx, action: A, proposalId: string): Promise<void>
  /** Why an undo comes too late, where `isShown` says no. */
  readonly movedOn?: LocalizedText
  /** Set where what was done cannot be taken back: why not. */
  readonly cannotUndo?: LocalizedText
}

/** What deciding on a work does: shows it in its place, or what was shown there before. */
export const workEffects: ActionEffects<PublishWork> = {
  async check(ctx, { workId }) {
    const work = await findWork(ctx, workId)
    if (!work) return refuse('not-found')
    if (work.status === 'block') return refuse('blocked')
    return (await workStands(ctx, work)) ? ok(true) : refuse('stale')
  },
  async before(ctx, { productId, place }) {
    const shown = await shownWork(ctx, productId, place)
    return { workId: shown?.id ?? null, proposalId: shown?.proposalId ?? null }
  },
  async approve(ctx, { productId, workId, place }, proposalId) {
    const shown = await shownWork(ctx, productId, place)
    if (shown) await moveWork(ctx, shown.id, ['published'], 'withdrawn')
    await moveWork(ctx, workId, ['draft', 'proposed', 'withdrawn'], 'published', proposalId)
    const givenWay = await supersedeOpenWorks(ctx, productId, place, proposalId)
    for (const id of givenWay) await moveWork(ctx, id, ['proposed'], 'draft')
  },
  async isShown(ctx, { workId }, proposalId) {
    const work = await findWork(ctx, workId)
    return work?.state === 'published' && work.proposalId === proposalId
  },
  async undo(ctx, { workId }, undo) {
    await moveWork(ctx, workId, ['published'], 'draft')
    if (undo && 'workId' in undo && undo.workId)
      await moveWork(ctx, undo.workId, ['withdrawn', 'draft'], 'published', undo.proposalId)
  },
  async reject(ctx, { workId }) {
    await moveWork(ctx, workId, ['proposed'], 'draft')
  },
  async canReopen(ctx, { workId }) {
    const work = await findWork(ctx, workId)
    return work !== undefined && work.state !== 'published'
  },
  async reopen(ctx, { workId, productId, place }, proposalId) {
    // Another work may wait for the same place by now.
    const givenWay = await supersedeOpenWorks(ctx, productId, place, proposalId)
    for (const id of givenWay) if (id !== workId) await moveWork(ctx, id, ['proposed'], 'draft')
    await moveWork(ctx, workId, ['draft', 'withdrawn', 'proposed'], 'proposed', proposalId)
  },
}
