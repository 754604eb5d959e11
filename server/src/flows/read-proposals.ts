import { type Fact, type GateResult, type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import type {
  ChangeProposalDetailView,
  ProposalDetailView,
  ProposalView,
  RemixProposalDetailView,
  WorkProposalDetailView,
} from '../contract/types.ts'
import { factView, packView, proposalView } from '../contract/views.ts'
import { workView } from '../contract/work-views.ts'
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
  type MerchantChange,
  type Proposal,
  type ProposalFilter,
  type PublishWork,
  productOf,
  type ShowRemix,
} from '../modules/proposals/index.ts'
import { findRemixes, type Remix } from '../modules/remixes/index.ts'
import { findWork, findWorks, namedProducts, shownWork, type Work } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { describeDeed } from './describe-deed.ts'
import { describeChange } from './merchant/describe-change.ts'
import { factsUnder, productsInOrder } from './named-facts.ts'
import { readRemix } from './read-remixes.ts'

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
    (
      await productDetails(ctx, await listProducts(ctx, { ids: proposals.flatMap((p) => productOf(p.action) ?? []) }))
    ).map((product) => [product.id, product]),
  )
  const packs = new Map(
    (
      await findPacks(
        ctx,
        proposals.flatMap(({ action }) => ('packId' in action ? [action.packId] : [])),
      )
    ).map((pack) => [pack.id, pack]),
  )
  const works = new Map(
    (
      await findWorks(
        ctx,
        proposals.flatMap(({ action }) => (action.kind === 'publish-work' ? [action.workId] : [])),
      )
    ).map((work) => [work.id, work]),
  )
  const remixes = new Map(
    (
      await findRemixes(
        ctx,
        proposals.flatMap(({ action }) => (action.kind === 'show-remix' ? [action.remixId] : [])),
      )
    ).map((remix) => [remix.id, remix]),
  )
  const items: ProposalView[] = []
  for (const proposal of proposals) {
    const { action } = proposal
    if (action.kind === 'order-operation' || action.kind === 'write-promotion') {
      items.push(proposalView(proposal, null, undefined))
      continue
    }
    const product = products.get(action.productId)
    if (!product) continue
    if (action.kind === 'publish-work') {
      const work = works.get(action.workId)
      if (work) items.push(await viewWithWork(ctx, proposal, product, work))
    } else if (action.kind === 'show-remix') {
      const remix = remixes.get(action.remixId)
      if (remix) items.push(viewWithRemix(proposal, product, remix))
    } else {
      const pack = 'packId' in action ? packs.get(action.packId) : undefined
      items.push(view(proposal, product, pack && asOfNow(ctx, proposal, pack, product)))
    }
  }
  return { total, counts, items }
}

/** One proposal with both sides of the comparison, the facts behind it, and its history. */
export async function readProposal(
  ctx: Ctx,
  id: string,
): Promise<
  ProposalDetailView | WorkProposalDetailView | RemixProposalDetailView | ChangeProposalDetailView | undefined
> {
  const proposal = await findProposal(ctx, id)
  if (!proposal) return undefined
  const { action } = proposal
  if (action.kind === 'publish-work') return readWorkProposal(ctx, proposal, action)
  if (action.kind === 'show-remix') return readRemixProposal(ctx, proposal, action)
  if (!('packId' in action)) return readChangeProposal(ctx, proposal, action)
  const [product, pack] = [await findProduct(ctx, { id: action.productId }), await findPack(ctx, action.packId)]
  if (!product || !pack) return undefined
  const judged = asOfNow(ctx, proposal, pack, product)
  const publication = await findPublication(ctx, product.id)
  const before = proposal.undo && 'packId' in proposal.undo ? proposal.undo.packId : undefined
  const shownId = proposal.status === 'approved' ? before : publication?.packId
  const shown = shownId ? await findPack(ctx, shownId) : undefined
  return {
    proposal: withProduct(view(proposal, product, judged)),
    pack: packView(judged),
    current: shown ? { kind: 'pack', pack: packView(shown) } : ownWords(product),
    facts: product.facts.map(factView),
    history: await historyOf(ctx, product.id),
  }
}

/** What a program of the merchant wants changed, now beside then. */
async function readChangeProposal(
  ctx: Ctx,
  proposal: Proposal,
  action: MerchantChange,
): Promise<ChangeProposalDetailView | undefined> {
  const id = productOf(action)
  const product = id === null ? null : await findProduct(ctx, { id })
  if (product === undefined) return undefined
  return {
    proposal: proposalView(proposal, product, undefined),
    change: await describeChange(ctx, action),
    history: product ? await historyOf(ctx, product.id) : [],
  }
}

/** A pack is always of a product. */
function withProduct(view: ProposalView): ProposalDetailView['proposal'] {
  const { product } = view
  if (!product) throw new Error('a proposed pack without its product')
  return { ...view, product }
}

/** A proposed work beside the one in its place, with the facts that it states. */
async function readWorkProposal(
  ctx: Ctx,
  proposal: Proposal,
  action: PublishWork,
): Promise<WorkProposalDetailView | undefined> {
  const [product, work] = [await findProduct(ctx, { id: action.productId }), await findWork(ctx, action.workId)]
  if (!product || !work) return undefined
  const before = proposal.undo && 'workId' in proposal.undo ? proposal.undo.workId : undefined
  const current =
    proposal.status === 'approved'
      ? before && (await findWork(ctx, before))
      : await shownWork(ctx, action.productId, action.place)
  const facts = await factsUnder(ctx, work, product)
  const judged = workAsOfNow(ctx, proposal, work, facts)
  return {
    proposal: proposalView({ ...proposal, gate: judged.status }, product, judged),
    work: workView(judged, ctx.services.mp3 !== undefined),
    current: current ? workView(current, ctx.services.mp3 !== undefined) : null,
    facts: [product, ...(await productsInOrder(ctx, namedProducts(work.recipe)))]
      .flatMap((one) => one.facts)
      .filter((fact) => work.provenance.factIds.includes(fact.id))
      .map(factView),
    history: await historyOf(ctx, product.id),
  }
}

/** A shopper's remix with what she started from. */
async function readRemixProposal(
  ctx: Ctx,
  proposal: Proposal,
  { productId, remixId }: ShowRemix,
): Promise<RemixProposalDetailView | undefined> {
  const product = await findProduct(ctx, { id: productId })
  const [stored] = await findRemixes(ctx, [remixId])
  const remix = await readRemix(ctx, remixId)
  if (!product || !stored || !remix) return undefined
  return { proposal: viewWithRemix(proposal, product, stored), remix, history: await historyOf(ctx, productId) }
}

/** Words and name of a remix stand with it alone, so that erasing it leaves none in the proposal. */
function viewWithRemix(proposal: Proposal, product: ProductDetail, remix: Remix): ProposalView {
  const by = remix.nickname
  const [zh, en] = [pick(product.name, 'zh'), pick(product.name, 'en')]
  const title = by ? REMIX_TITLES[remix.kind](`@${by}`, { zh, en }) : proposal.title
  const quoted = { zh: `「${remix.words}」`, en: `“${remix.words}”` }
  return proposalView({ ...proposal, title, reason: quoted }, product, remix)
}

const REMIX_TITLES: Readonly<
  Record<Remix['kind'], (by: string, name: { zh: string; en: string }) => { zh: string; en: string }>
> = {
  caption: (by, name) => ({ zh: `${by}改写的一句：${name.zh}`, en: `Remix by ${by} for ${name.en}` }),
  poster: (by, name) => ({ zh: `${by}重排的海报：${name.zh}`, en: `Poster by ${by} for ${name.en}` }),
  question: (by, name) => ({ zh: `${by}问店里：${name.zh}`, en: `${by} asks about ${name.en}` }),
}

const viewWithWork = async (
  ctx: Ctx,
  proposal: Proposal,
  product: ProductDetail,
  work: Work,
): Promise<ProposalView> => {
  const judged = workAsOfNow(ctx, proposal, work, await factsUnder(ctx, work, product))
  return proposalView({ ...proposal, gate: judged.status }, product, judged)
}

async function historyOf(ctx: Ctx, productId: string) {
  const rows = await listActivity(ctx, { objectType: 'product', objectId: productId, limit: 20 })
  return rows.map((row: AuditRow) => ({ at: row.at.toISOString(), by: row.actorName, what: describeDeed(row) }))
}

/** A waiting work whose facts have changed is blocked like a pack. */
function workAsOfNow(ctx: Ctx, proposal: Proposal, work: Work, facts: readonly Fact[]): Work {
  const gate = changedFacts(ctx, proposal, work, facts)
  return gate ? { ...work, gates: mergeGates([...work.gates, gate]), status: 'block' } : work
}

/** A waiting pack whose facts have changed since it was written is blocked, and the finding names those facts. */
function asOfNow(ctx: Ctx, proposal: Proposal, pack: ListingPack, product: ProductDetail): ListingPack {
  const gate = changedFacts(ctx, proposal, pack, productFacts(product, ctx.shop.currency, today(ctx)))
  return gate ? { ...pack, gates: mergeGates([...pack.gates, gate]), status: 'block' } : pack
}

/** The finding that names the facts that changed since something that waits was made; nothing once it was decided. */
function changedFacts(
  ctx: Ctx,
  proposal: Proposal,
  made: Parameters<typeof brokenFacts>[0],
  facts: readonly Fact[],
): GateResult | undefined {
  if (proposal.status !== 'open' && proposal.status !== 'later') return undefined
  // What is to be shown no more may well rest on facts that changed.
  if (proposal.action.kind === 'stop-variant') return undefined
  const broken = brokenFacts(made, facts, today(ctx))
  if (broken.length === 0) return undefined
  const named = (lang: Lang) =>
    broken.map((id) =>
      pick(
        facts.find((fact) => fact.id === id)?.label ?? {
          zh: '已删的事实',
          en: 'a fact that is gone',
        },
        lang,
      ),
    )
  return {
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
