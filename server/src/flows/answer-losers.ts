import { type LocalizedText, newId, pick, spansText } from '@qianmian/kernel'
import type { LoserFound } from '../compute/learn-policy.ts'
import { record } from '../modules/activity/index.ts'
import { findProduct, type ProductDetail } from '../modules/catalog/index.ts'
import { findPack, findPublication } from '../modules/content/index.ts'
import { restsOnSimulated } from '../modules/decisions/index.ts'
import {
  insertProposal,
  listProposals,
  type Proposal,
  type ProposalAction,
  type PublishListing,
  productOf,
  type ShowFirst,
  type StopVariant,
} from '../modules/proposals/index.ts'
import { getShop } from '../modules/shops/index.ts'
import {
  findLead,
  findVariant,
  isPublished,
  isSameLead,
  listVariants,
  lockVariants,
  MOST_RUNNING,
  type Variant,
} from '../modules/variants/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { decideProposal } from './decide-proposals.ts'
import { featureWords } from './feature-words.ts'
import { tryPictures } from './try-pictures.ts'
import { CANDIDATES, requestVariants } from './write-variants.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** What a person decided about a variant is not asked again for so long. */
const QUIET_MS = 14 * DAY_MS
/** New candidates for a product come at most this often. */
const CANDIDATES_EVERY_MS = 3 * DAY_MS

/**
 * What follows when a text loses with evidence: it is proposed to stop it, and new candidates are written with the parameter
 * changed that is known to do better. Where the published text itself loses, it is proposed to publish what beats it.
 * A shop that lets variants run by themselves stops losers by itself; what is published is always asked.
 * @returns ids of the proposals that were made
 */
export async function answerLosers(ctx: Ctx, losers: readonly LoserFound[]): Promise<string[]> {
  const made: string[] = []
  const seen = new Set<string>()
  for (const loser of losers) {
    if (seen.has(loser.armId)) continue
    seen.add(loser.armId)
    const id = await answerLoser(ctx, loser)
    if (id) made.push(id)
  }
  return made
}

async function answerLoser(ctx: Ctx, loser: LoserFound): Promise<string | undefined> {
  const [variant, better] = [await findVariant(ctx, loser.armId), await findVariant(ctx, loser.betterArmId)]
  if (variant?.state !== 'running' || better?.state !== 'running') return undefined
  const product = await findProduct(ctx, { id: variant.productId })
  const publication = await findPublication(ctx, variant.productId)
  if (!product || !publication) return undefined
  const lead = (await findLead(ctx, product.id))?.lead ?? null
  const isBaseline = isPublished(variant, { packId: publication.packId, lead })
  // A shopper's line is no pack of its own that could be published.
  const publishable = better.headline === null
  if (isBaseline && !publishable) return undefined
  const reason = await evidence(ctx, loser, better)
  const about = { productId: product.id, packId: better.packId }
  const action: Answer = !isBaseline
    ? { kind: 'stop-variant', productId: product.id, packId: variant.packId, variantId: variant.id }
    : better.packId === publication.packId && !isSameLead(better.lead, lead)
      ? { kind: 'show-first', ...about, variantId: better.id }
      : { kind: 'publish-listing', ...about }
  const proposalId = await inTransaction(ctx, async (ctx) => {
    await lockVariants(ctx, product.id)
    if (await wasAsked(ctx, action)) return undefined
    return proposeAnswer(ctx, product, action, reason)
  })
  if (!proposalId) return undefined
  await askForCandidates(ctx, product, loser, reason)
  return proposalId
}

type Answer = StopVariant | ShowFirst | PublishListing

const BETTER: Readonly<Record<'show-first' | 'publish-listing', { zh: string; en: string }>> = {
  'show-first': { zh: '换上更好的首图', en: 'show the better picture first' },
  'publish-listing': { zh: '换上更好的说法', en: 'publish what does better' },
}

async function proposeAnswer(ctx: Ctx, product: ProductDetail, action: Answer, reason: LocalizedText) {
  const id = newId('prp', ctx.clock, ctx.randomBytes)
  const isStop = action.kind === 'stop-variant'
  const isAuto = isStop && (await getShop(ctx)).settings.variants === 'auto'
  await insertProposal(ctx, {
    id,
    corner: 'algorithm',
    title: isStop
      ? { zh: `${pick(product.name, 'zh')}：停掉一种说法`, en: `${pick(product.name, 'en')}: stop a way of saying it` }
      : {
          zh: `${pick(product.name, 'zh')}：${BETTER[action.kind].zh}`,
          en: `${pick(product.name, 'en')}: ${BETTER[action.kind].en}`,
        },
    reason,
    action,
    gate: 'pass',
    risk: 'low',
    policy: isAuto ? 'auto' : 'ask',
    runId: null,
  })
  if (isStop)
    await record(ctx, {
      action: 'variant.lose',
      objectType: 'product',
      objectId: product.id,
      summary: { variantId: action.variantId, proposalId: id, title: product.name, reason },
    })
  if (isAuto) {
    const decided = await decideProposal(ctx, id, 'approve')
    if (!decided.ok) ctx.log.info({ proposal: id, reason: decided.error.code }, 'a stop waits for a person')
  }
  return id
}

/** Whether the same was proposed and waits, or was decided against a short while ago. */
async function wasAsked(ctx: Ctx, action: ProposalAction): Promise<boolean> {
  const filter = { productId: productOf(action) ?? '', kind: action.kind }
  const known = await listProposals(ctx, { ...filter, status: ['open', 'later', 'rejected', 'undone'] }, { limit: 200 })
  const isRecent = ({ decidedAt }: Proposal) => decidedAt === null || ctx.clock.now() - decidedAt.getTime() < QUIET_MS
  return known.some(
    (proposal) =>
      subjectOf(proposal.action) === subjectOf(action) &&
      (proposal.status === 'open' || proposal.status === 'later' || isRecent(proposal)),
  )
}

const subjectOf = (action: ProposalAction): string =>
  'variantId' in action ? action.variantId : action.kind === 'publish-listing' ? action.packId : ''

/** New candidates with the parameter changed that promises most, if any does for certain enough to be worth a try. */
async function askForCandidates(ctx: Ctx, product: ProductDetail, loser: LoserFound, reason: LocalizedText) {
  const variants = await listVariants(ctx, { productIds: [product.id], states: ['proposed', 'running'] })
  const newest = Math.max(0, ...variants.filter(isRewrite).map(({ createdAt }) => createdAt.getTime()))
  if (variants.length >= MOST_RUNNING || ctx.clock.now() - newest < CANDIDATES_EVERY_MS) return
  const change = loser.changes.find(({ gain, gainSd, feature }) => gain > gainSd && feature !== 'leadFact')
  const words = change && featureWords(change.feature, change.to)
  const why = {
    zh: `${reason.zh ?? ''}${words ? `；这一版改为${words.zh}` : '；换一种说法再试'}`,
    en: `${reason.en ?? ''}${words ? `; this one ${words.en}` : '; another way of saying it'}`,
  }
  const asked =
    change?.feature === 'composition'
      ? await tryPictures(ctx, product.id, { wanted: change.to, reason: why })
      : await requestVariants(ctx, {
          productId: product.id,
          count: Math.min(CANDIDATES, MOST_RUNNING - variants.length),
          ...(change ? { change: { feature: change.feature, to: change.to } } : {}),
          reason: why,
        })
  if (!asked.ok) ctx.log.info({ product: product.handle, reason: asked.error.code }, 'no new candidates were asked for')
}

const isRewrite = ({ origin }: Variant): boolean => origin === 'rewrite' || origin === 'picture'

const percent = (share: number): string => `${Math.abs(Math.round(share * 100))}`

/** The proven loss in words: the interval may be looked at all the time, so the sentence holds whenever it is read. */
async function evidence(ctx: Ctx, { low, high, outcome }: LoserFound, better: Variant): Promise<LocalizedText> {
  const pack = await findPack(ctx, better.packId)
  const headline = (lang: 'zh' | 'en') => better.headline?.[lang] ?? (pack ? spansText(pack[lang].adHeadline) : '')
  // Between two with the same words the picture is what differs.
  const front = better.lead && featureWords('composition', better.lead.composition)
  const isSimulated = await restsOnSimulated(ctx, better.productId)
  const what = outcome === 'purchase' ? { zh: '购买', en: 'purchases' } : { zh: '加入购物袋', en: 'baskets' }
  return {
    zh: `同样多的展示，${what.zh}比「${headline('zh')}」${front ? `（${front.zh}）` : ''}少 ${percent(high)}%–${percent(low)}%（随时可看的 95% 区间${isSimulated ? '，有模拟的顾客' : ''}）`,
    en: `For the same impressions ${percent(high)}–${percent(low)} % fewer ${what.en} than "${headline('en')}"${front ? ` (${front.en})` : ''} (95 % interval, valid at any time${isSimulated ? '; shoppers were simulated' : ''})`,
  }
}
