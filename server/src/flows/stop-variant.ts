import { type LocalizedText, newId, ok, pick, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findPublication } from '../modules/content/index.ts'
import { insertProposal } from '../modules/proposals/index.ts'
import { findLead, findVariant, isPublished } from '../modules/variants/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { decideProposal } from './decide-proposals.ts'

const BASELINE: LocalizedText = {
  zh: '这是发布的那一版，其他说法都和它比。要换它，请发布另一份内容包。',
  en: 'This is the published text that all others are compared with. To change it, publish another pack.',
}

/**
 * Stops a variant at once. It goes through the inbox as an approved proposal, so that it can be undone there.
 * @returns the proposal's id
 */
export async function stopVariant(ctx: Ctx, id: string, note?: string): Promise<Result<string, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  const variant = await findVariant(ctx, id)
  const product = variant && (await findProduct(ctx, { id: variant.productId }))
  if (!variant || !product) return refuse('not-found')
  const publication = await findPublication(ctx, product.id)
  const lead = (await findLead(ctx, product.id))?.lead ?? null
  if (isPublished(variant, { packId: publication?.packId, lead })) return refuse('unprocessable', BASELINE)
  if (variant.state !== 'running' && variant.state !== 'paused') return refuse('conflict')
  const proposalId = newId('prp', ctx.clock, ctx.randomBytes)
  return inTransaction(ctx, async (ctx) => {
    await insertProposal(ctx, {
      id: proposalId,
      corner: 'enterprise',
      title: {
        zh: `${pick(product.name, 'zh')}：停掉一种说法`,
        en: `${pick(product.name, 'en')}: stop a way of saying it`,
      },
      reason: { zh: '店里的人停的', en: 'Stopped by hand' },
      action: { kind: 'stop-variant', productId: product.id, packId: variant.packId, variantId: id },
      gate: 'pass',
      risk: 'low',
      policy: 'ask',
      runId: null,
    })
    const decided = await decideProposal(ctx, proposalId, 'approve', note === undefined ? {} : { note })
    return decided.ok ? ok(proposalId) : decided
  })
}
