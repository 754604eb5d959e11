import { type GateResult, type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import type { ProposalDetailView, ProposalView } from '../contract/types.ts'
import { factView, packView, proposalView } from '../contract/views.ts'
import { htmlLines } from '../formats/index.ts'
import { type AuditRow, listActivity } from '../modules/activity/index.ts'
import {
  findProduct,
  listProducts,
  type ProductDetail,
  productDetails,
  productFacts,
} from '../modules/catalog/index.ts'
import { brokenFacts, findPack, findPacks, findPublication, type ListingPack } from '../modules/content/index.ts'
import {
  countProposals,
  findProposal,
  gateCounts,
  listProposals,
  type Proposal,
  type ProposalFilter,
} from '../modules/proposals/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
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
    if (!product) return []
    const pack = packs.get(proposal.action.packId)
    return [view(proposal, product, pack && asOfNow(ctx, proposal, pack, product))]
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
  const judged = asOfNow(ctx, proposal, pack, product)
  const publication = await findPublication(ctx, product.id)
  const shownId = proposal.status === 'approved' ? proposal.undo?.packId : publication?.packId
  const shown = shownId ? await findPack(ctx, shownId) : undefined
  const history = await listActivity(ctx, { objectType: 'product', objectId: product.id, limit: 20 })
  return {
    proposal: view(proposal, product, judged),
    pack: packView(judged),
    current: shown ? { kind: 'pack', pack: packView(shown) } : ownWords(product),
    facts: product.facts.map(factView),
    history: history.map((row: AuditRow) => ({ at: row.at.toISOString(), by: row.actorName, what: describeDeed(row) })),
  }
}

/** A waiting pack whose facts have changed since it was written is blocked, and the finding names those facts. */
function asOfNow(ctx: Ctx, proposal: Proposal, pack: ListingPack, product: ProductDetail): ListingPack {
  if (proposal.status !== 'open' && proposal.status !== 'later') return pack
  const isoDate = today(ctx)
  const facts = productFacts(product, ctx.shop.currency, isoDate)
  const broken = brokenFacts(pack, facts, isoDate)
  if (broken.length === 0) return pack
  const named = (lang: Lang) =>
    broken.map((id) =>
      pick(
        (product.facts.find((fact) => fact.id === id) ?? facts.find((fact) => fact.id === id))?.label ?? {
          zh: '已删的事实',
          en: 'a fact that is gone',
        },
        lang,
      ),
    )
  const gate: GateResult = {
    gate: 'claims',
    status: 'block',
    checked: broken.length,
    passed: 0,
    findings: [
      {
        status: 'block',
        code: 'fact-changed',
        excerpt: '',
        message: {
          zh: `写好以后，这些改过：${named('zh').join('、')}。请重写。`,
          en: `Changed since this was written: ${named('en').join(', ')}. Write it anew.`,
        },
      },
    ],
  }
  return { ...pack, gates: mergeGates([...pack.gates, gate]), status: 'block' }
}

const view = (proposal: Proposal, product: ProductDetail, pack: ListingPack | undefined): ProposalView =>
  proposalView(pack ? { ...proposal, gate: pack.status } : proposal, product, pack)

/** What the merchant's own file said, when nothing generated was shown before. */
function ownWords(product: ProductDetail): ProposalDetailView['current'] {
  const text = (html: string | undefined) => (html === undefined ? undefined : htmlLines(html).join('\n'))
  const descriptionText: LocalizedText = { zh: text(product.descriptionHtml.zh), en: text(product.descriptionHtml.en) }
  if (!descriptionText.zh && !descriptionText.en) return { kind: 'none' }
  return { kind: 'own', title: product.name, descriptionText }
}
