import { type Lang, pick, spansText } from '@qianmian/kernel'
import { REMIX_CONSENT } from '@qianmian/web/view'
import type { StudioRemixListView, StudioRemixView } from '../contract/types.ts'
import { mediaUrl, pictureUrl } from '../contract/views.ts'
import { findComment } from '../modules/audience/index.ts'
import { listProducts, type ProductDetail, productDetails } from '../modules/catalog/index.ts'
import { findPacks, publishedPacks } from '../modules/content/index.ts'
import { listProposals, type Proposal } from '../modules/proposals/index.ts'
import {
  countRemixes,
  findRemix,
  findRemixes,
  lineageOf,
  listRemixes,
  type Remix,
  type RemixKind,
  type RemixState,
  reactionCounts,
} from '../modules/remixes/index.ts'
import { listVariants, type Variant } from '../modules/variants/index.ts'
import { findWorks } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { phraseChoices } from './poster-phrases.ts'
import { posterOfRemix } from './show-remix.ts'

/** So many parents are looked up one by one where a line leaves the page. */
const MOST_ABOVE = 200

/** A page of shoppers' remixes with what each started from, what the gates said and how it stands. */
export async function remixPage(
  ctx: Ctx,
  filter: { readonly state: RemixState; readonly kind?: RemixKind; readonly limit: number; readonly offset: number },
): Promise<StudioRemixListView> {
  const remixes = await listRemixes(ctx, filter)
  return { counts: await countRemixes(ctx), items: await remixViews(ctx, remixes) }
}

/** One remix as the studio sees it. */
export async function readRemix(ctx: Ctx, id: string): Promise<StudioRemixView | undefined> {
  const remix = await findRemix(ctx, id)
  return remix && (await remixViews(ctx, [remix]))[0]
}

/** Remixes with the remixes above them, by id. */
export async function withParents(ctx: Ctx, remixes: readonly Remix[]): Promise<ReadonlyMap<string, Remix>> {
  const known = new Map(remixes.map((remix) => [remix.id, remix]))
  for (let found = [...remixes]; found.length > 0 && known.size < remixes.length + MOST_ABOVE; ) {
    const above = found.flatMap(({ parentRemixId }) =>
      parentRemixId && !known.has(parentRemixId) ? [parentRemixId] : [],
    )
    found = await findRemixes(ctx, [...new Set(above)])
    for (const remix of found) known.set(remix.id, remix)
  }
  return known
}

async function remixViews(ctx: Ctx, remixes: readonly Remix[]): Promise<StudioRemixView[]> {
  if (remixes.length === 0) return []
  const ids = remixes.map(({ id }) => id)
  const details = await productDetails(ctx, await listProducts(ctx, { ids: remixes.map((one) => one.productId) }))
  const products = new Map(details.map((product) => [product.id, product]))
  const known = await withParents(ctx, remixes)
  const packs = new Map(
    (
      await findPacks(
        ctx,
        remixes.flatMap(({ packId }) => packId ?? []),
      )
    ).map((pack) => [pack.id, pack]),
  )
  const works = new Map(
    (
      await findWorks(
        ctx,
        remixes.flatMap(({ parentWorkId }) => parentWorkId ?? []),
      )
    ).map((work) => [work.id, work]),
  )
  const proposalIds = remixes.flatMap(({ proposalId }) => proposalId ?? [])
  const proposals = new Map(
    (await listProposals(ctx, { ids: proposalIds }, { limit: proposalIds.length })).map((one) => [one.id, one]),
  )
  const [likes, shares] = [await reactionCounts(ctx, 'remix', ids), await reactionCounts(ctx, 'remix', ids, 'share')]
  const siblings = await listRemixes(ctx, { productIds: [...products.keys()], limit: 500 })
  const productIds = [...products.keys()]
  const variants = await listVariants(ctx, { productIds })
  const published = new Set((await publishedPacks(ctx, productIds)).map(({ productId }) => productId))
  const views: StudioRemixView[] = []
  for (const remix of remixes) {
    const product = products.get(remix.productId)
    if (!product) continue
    const proposal = remix.proposalId ? proposals.get(remix.proposalId) : undefined
    const pack = remix.packId ? packs.get(remix.packId) : undefined
    const work = remix.parentWorkId ? works.get(remix.parentWorkId) : undefined
    const comment = remix.commentId ? await findComment(ctx, remix.commentId) : undefined
    views.push({
      id: remix.id,
      kind: remix.kind,
      lang: remix.lang,
      words: remix.words,
      nickname: remix.nickname,
      state: remix.state,
      product: {
        id: product.id,
        handle: product.handle,
        name: product.name,
        pictureUrl: pictureUrl(product.pictures[0]),
      },
      gate: remix.gate,
      gates: structuredClone(remix.gates) as StudioRemixView['gates'],
      original: {
        text: pack ? spansText(pack[remix.lang].adHeadline) : pick(product.name, remix.lang) || null,
        comment: comment?.body ?? null,
        posterUrl: work ? mediaUrl(work.mediaHash) : null,
      },
      lineage: lineageOf(remix, known),
      children: siblings.filter(({ parentRemixId }) => parentRemixId === remix.id).length,
      poster: remix.kind === 'poster' ? await posterView(ctx, remix, product) : null,
      answer: remix.answer,
      likes: likes[remix.id] ?? 0,
      shares: shares[remix.id] ?? 0,
      consent: { ...remix.consent, text: consentText(remix.consent.version, remix.consent.lang) },
      isKnown: remix.session !== null || remix.visitor !== null,
      isSimulated: remix.isSimulated,
      proposal: proposal ? proposalOf(proposal) : null,
      trial: trialOf(variants, remix.id),
      canTry: remix.kind === 'caption' && published.has(remix.productId),
      createdAt: remix.createdAt.toISOString(),
    })
  }
  return views
}

/** The newest trial of a remix. */
function trialOf(variants: readonly Variant[], remixId: string): StudioRemixView['trial'] {
  const variant = variants.findLast((one) => one.remixId === remixId)
  return variant ? { state: variant.state } : null
}

const consentText = (version: string, lang: Lang): string | null =>
  version === REMIX_CONSENT.version ? REMIX_CONSENT[lang] : null

const proposalOf = (proposal: Proposal): NonNullable<StudioRemixView['proposal']> => ({
  id: proposal.id,
  version: proposal.version,
  status: proposal.status,
  decidedBy: proposal.decidedBy,
  note: proposal.note,
  undoUntil: proposal.undoUntil?.toISOString() ?? null,
})

async function posterView(ctx: Ctx, remix: Remix, product: ProductDetail): Promise<StudioRemixView['poster']> {
  const { job, work } = await posterOfRemix(ctx, remix)
  const phrases = phraseChoices(product, remix.lang, today(ctx))
  return {
    state: work ? 'done' : job?.state === 'queued' || job?.state === 'running' ? 'drawing' : 'failed',
    error: job?.error ?? null,
    url: work ? mediaUrl(work.mediaHash) : null,
    width: work?.width ?? null,
    height: work?.height ?? null,
    alt: work?.alt ?? {},
    facts: (remix.arrangement?.factIds ?? []).flatMap((id) => phrases.find(({ factId }) => factId === id)?.text ?? []),
    template: remix.arrangement?.template ?? null,
  }
}
