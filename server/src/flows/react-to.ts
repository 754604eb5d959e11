import { newId, ok, type Result } from '@qianmian/kernel'
import { findPublication } from '../modules/content/index.ts'
import {
  findRemix,
  type Reaction,
  type ReactionAct,
  type ReactionTarget,
  react,
  reactionCounts,
} from '../modules/remixes/index.ts'
import { findWork } from '../modules/works/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

export interface ReactionRequest {
  readonly target: ReactionTarget
  readonly targetId: string
  readonly productId: string
  readonly act: ReactionAct
  /** The id of the visit; one that nobody is known by counts this request alone. */
  readonly session: string
  readonly visitor?: string
}

/** Counts a like or share of something that the shop shows now, one a session. @returns how many there are */
export async function reactTo(
  ctx: Ctx,
  request: ReactionRequest,
): Promise<Result<{ readonly count: number; readonly isNew: boolean }, Refusal>> {
  const { target, targetId, productId, act, session, visitor } = request
  if (!(await isShown(ctx, request))) return refuse('not-found')
  const isNew = await inTransaction(ctx, async (ctx) => {
    const reaction: Reaction = { target, targetId, productId, act, session }
    if (!(await react(ctx, reaction))) return false
    await ctx.services.events.append(ctx, [
      {
        id: newId('evt', ctx.clock, ctx.randomBytes),
        type: `content.${act}`,
        occurredAt: new Date(ctx.clock.now()),
        data: { target, targetId, productId, session, ...(visitor ? { visitor } : {}) },
      },
    ])
    return true
  })
  return ok({ count: await countOf(ctx, request), isNew })
}

/** How often it was liked or shared. */
export const countOf = async (
  ctx: Ctx,
  { target, targetId, act }: Pick<ReactionRequest, 'target' | 'targetId' | 'act'>,
): Promise<number> => (await reactionCounts(ctx, target, [targetId], act))[targetId] ?? 0

async function isShown(
  ctx: Ctx,
  { target, targetId, productId }: Pick<ReactionRequest, 'target' | 'targetId' | 'productId'>,
): Promise<boolean> {
  if (target === 'pack') return (await findPublication(ctx, productId))?.packId === targetId
  const found =
    target === 'remix'
      ? await findRemix(ctx, targetId).then((remix) => remix && { ...remix, is: remix.state === 'shown' })
      : await findWork(ctx, targetId).then((work) => work && { ...work, is: work.state === 'published' })
  return found?.productId === productId && found.is
}
