import type { LocalizedText } from '@qianmian/kernel'
import type { ProposalDetailView, ProposalView } from '../contract/types.ts'
import { factView, packView, proposalView } from '../contract/views.ts'
import { type AuditRow, listActivity } from '../modules/activity/index.ts'
import { findProduct, listProducts, type ProductDetail, productDetails } from '../modules/catalog/index.ts'
import { findPack, findPacks, findPublication } from '../modules/content/index.ts'
import {
  countProposals,
  findProposal,
  gateCounts,
  listProposals,
  type ProposalFilter,
} from '../modules/proposals/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { describeDeed } from './describe-deed.ts'

/** A page of proposals with the product and the first finding of each. */
export async function proposalPage(
  ctx: Ctx,
  filter: ProposalFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; counts: Record<'pass' | 'ask' | 'block', number>; items: ProposalView[] }> {
  const [total, counts, proposals] = [
    await countProposals(ctx, filter),
    await gateCounts(ctx, filter),
    await listProposals(ctx, filter, page),
  ]
  const products = new Map(
    (await productDetails(ctx, await listProducts(ctx, { ids: proposals.map((p) => p.action.productId) }))).map(
      (product) => [product.id, product],
    ),
  )
  const packs = new Map(
    (
      await findPacks(
        ctx,
        proposals.map((p) => p.action.packId),
      )
    ).map((pack) => [pack.id, pack]),
  )
  const items = proposals.flatMap((proposal) => {
    const product = products.get(proposal.action.productId)
    return product ? [proposalView(proposal, product, packs.get(proposal.action.packId))] : []
  })
  return { total, counts, items }
}

/** One proposal with both sides of the comparison, the facts behind it, and its history. */
export async function readProposal(ctx: Ctx, id: string): Promise<ProposalDetailView | undefined> {
  const proposal = await findProposal(ctx, id)
  if (!proposal) return undefined
  const [product, pack] = [
    await findProduct(ctx, { id: proposal.action.productId }),
    await findPack(ctx, proposal.action.packId),
  ]
  if (!product || !pack) return undefined
  const publication = await findPublication(ctx, product.id)
  const shownId = proposal.status === 'approved' ? proposal.undo?.packId : publication?.packId
  const shown = shownId ? await findPack(ctx, shownId) : undefined
  const history = await listActivity(ctx, { objectType: 'product', objectId: product.id, limit: 20 })
  return {
    proposal: proposalView(proposal, product, pack),
    pack: packView(pack),
    current: shown ? { kind: 'pack', pack: packView(shown) } : ownWords(product),
    facts: product.facts.map(factView),
    history: history.map((row: AuditRow) => ({ at: row.at.toISOString(), by: row.actorName, what: describeDeed(row) })),
  }
}

/** What the merchant's own file said, when nothing generated was shown before. */
function ownWords(product: ProductDetail): ProposalDetailView['current'] {
  const text = (html: string | undefined) =>
    html
      ?.replace(/<br\s*\/?>|<\/p>/gi, '\n')
      .replace(/<[^>]+>/g, '')
      .trim()
  const descriptionText: LocalizedText = { zh: text(product.descriptionHtml.zh), en: text(product.descriptionHtml.en) }
  if (!descriptionText.zh && !descriptionText.en) return { kind: 'none' }
  return { kind: 'own', title: product.name, descriptionText }
}
