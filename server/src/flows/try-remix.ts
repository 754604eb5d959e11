import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { findPublication } from '../modules/content/index.ts'
import { findRemix } from '../modules/remixes/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { decideProposal } from './decide-proposals.ts'
import { startVariant } from './start-variant.ts'

const NOT_SHOWN: LocalizedText = {
  zh: '先放出来，再拿它当标题试。',
  en: 'Show it first, then try it as a headline.',
}
const NO_PACK: LocalizedText = {
  zh: '这件商品还没有发布过内容包，没有标题可比。',
  en: 'This product has no published pack, so there is no headline to compare with.',
}
const ONLY_WORDS: LocalizedText = {
  zh: '只有改写的一句能当标题试。',
  en: 'Only words can be tried as a headline.',
}

/**
 * Lets a shopper's words try for the place of the headline, beside the shop's own, because a person of the shop wants it. What
 * the gates of a headline block is refused: here the words become the shop's.
 * @returns the proposal under which the trial can be undone
 */
export async function tryRemix(ctx: Ctx, id: string): Promise<Result<{ readonly proposalId: string }, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  const remix = await findRemix(ctx, id)
  if (!remix) return refuse('not-found')
  if (remix.kind !== 'caption') return refuse('unprocessable', ONLY_WORDS)
  if (remix.state !== 'shown') return refuse('conflict', NOT_SHOWN)
  const publication = await findPublication(ctx, remix.productId)
  if (!publication) return refuse('unprocessable', NO_PACK)
  const started = await startVariant(ctx, {
    productId: remix.productId,
    packId: publication.packId,
    origin: 'remix',
    remixId: remix.id,
    ...(remix.nickname ? { credit: `@${remix.nickname}` } : {}),
    headline: { [remix.lang]: remix.words },
  })
  if (!started.ok) return started
  const { proposalId } = started.value
  const decided = await decideProposal(ctx, proposalId, 'approve')
  return decided.ok ? ok({ proposalId }) : decided
}
