import { type LocalizedText, spansText } from '@qianmian/kernel'
import type { LearnView } from '../../contract/types.ts'
import { mediaUrl, pictureUrl } from '../../contract/views.ts'
import type { Findings } from '../../learning/learner.ts'
import { HOLDOUT_SHARE } from '../../learning/settings.ts'
import { type AuditRow, actionCounts, listActivity } from '../../modules/activity/index.ts'
import { eventCounts, funnel } from '../../modules/audience/index.ts'
import { listProducts, type ProductDetail, productDetails } from '../../modules/catalog/index.ts'
import { findPacks, publishedPacks, writtenPacks } from '../../modules/content/index.ts'
import { decisionCounts, seenDecisions } from '../../modules/decisions/index.ts'
import { countProposals, listProposals } from '../../modules/proposals/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import { isPublished, listLeads, listVariants, type Variant } from '../../modules/variants/index.ts'
import { findWorks } from '../../modules/works/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { describeDeed } from '../describe-deed.ts'
import { featureWords } from '../feature-words.ts'
import { readRankings } from '../learn-ranking.ts'
import { alarmsOf } from './alarms.ts'
import { type BoardRow, boardRows } from './leaderboard-rows.ts'
import { lessonsOf } from './lessons.ts'
import { nearestDecision } from './lift-tests.ts'
import { countedOutcome, type LearnData, withinCap } from './outcomes.ts'
import { placesOf } from './places.ts'
import { ratioP } from './ratio-check.ts'
import { segmentRows } from './segments.ts'
import { whatIf } from './what-if.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** The newest decisions that a view is made from. */
const MOST_DECISIONS = 60_000
const HISTORY = 30

export interface LearnQuery {
  readonly days: number
  readonly product?: string
  /** Id of an audience; `unknown` for shoppers of whom nothing was known. */
  readonly segment?: string
}

/** What the learn screen shows: what was tried, what came of it, how sure that is, and what cannot be said. */
export async function readLearn(ctx: Ctx, findings: Findings, query: LearnQuery): Promise<LearnView> {
  const to = ctx.clock.now()
  const from = to - query.days * DAY_MS
  const { data, left } = await gather(ctx, from, to, query)
  const rows = boardRows(data)
  const steps = await funnel(ctx, new Date(from), new Date(to), query.product)
  const lessons = lessonsOf(findings.effects)
  const lift = nearestDecision(data)
  const variants = [...data.variants.values()]
  const products = new Map(
    (await productDetails(ctx, await listProducts(ctx, { ids: [...new Set(variants.map((v) => v.productId))] }))).map(
      (product) => [product.id, product],
    ),
  )
  const headlines = await headlinesOf(ctx, variants)
  const leads = await leadUrls(ctx, variants, products)
  const p = ratioP(data.decisions)
  const week = new Date(to - 7 * DAY_MS)
  const made = await decisionCounts(ctx, new Date(to - DAY_MS))
  return {
    simulated: steps.simulated > 0 || data.decisions.some(({ simulated }) => simulated),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    currency: ctx.shop.currency,
    lesson: lessons.find(({ isSure }) => isSure)?.sentence ?? null,
    funnel: (['visit', 'product', 'basket', 'purchase', 'kept'] as const).map((step) => ({
      step,
      sessions: steps[step],
    })),
    leaderboard: {
      outcome: data.counted,
      rows: rows.flatMap((row) => {
        const [variant, product] = [data.variants.get(row.variantId), products.get(row.productId)]
        if (!variant || !product) return []
        return [
          {
            variantId: row.variantId,
            product: {
              id: product.id,
              handle: product.handle,
              name: product.name,
              pictureUrl: leads.get(row.variantId) ?? pictureUrl(product.pictures[0]),
            },
            headline: headlines.get(row.variantId) ?? {},
            origin: variant.origin,
            traits: Object.entries(variant.features).map(([feature, value]) => featureWords(feature, value)),
            credit: variant.credit,
            impressions: row.impressions,
            rate: row.rate,
            low: row.low,
            high: row.high,
            earnedMinor: row.earnedMinor,
            standing: row.standing,
            lift: row.lift,
          },
        ]
      }),
      holdoutShare: HOLDOUT_SHARE,
      ratioP: p,
    },
    lift: lift && {
      a: featureWords(lift.feature, lift.a),
      b: featureWords(lift.feature, lift.b),
      days: [...lift.days],
      decidedDay: lift.decidedDay,
    },
    lessons: lessons.map(({ sentence, products, isSure }) => ({ sentence, products, isSure })),
    whatIf: whatIf(data, rows, findings.effects),
    triangle: await triangleOf(ctx, week, variants),
    segments: segmentRows(data).map((segment) => ({ ...segment, likes: [...segment.likes] })),
    alarms: alarmsOf(data, findings, {
      ratioP: p,
      left,
      made: { made: made.made - made.simulated, seen: made.seen - made.simulatedSeen },
      names: new Map([...products].map(([id, product]) => [id, product.name])),
    }),
    rankings: await readRankings(ctx),
    places: await placesOf(ctx),
    history: await historyOf(ctx, rows),
    answers: await answersOf(ctx, [...products.keys()]),
    policy: (await getShop(ctx)).settings.variants ?? 'ask',
  }
}

async function gather(
  ctx: Ctx,
  from: number,
  to: number,
  { product, segment }: LearnQuery,
): Promise<{ data: LearnData; left: number }> {
  const all = await seenDecisions(ctx, {
    from: new Date(from),
    to: new Date(to),
    limit: MOST_DECISIONS,
    ...(product === undefined ? {} : { productId: product }),
  })
  const wanted = segment === 'unknown' ? undefined : segment
  const inSegment = segment === undefined ? all : all.filter(({ context }) => context.audience === wanted)
  const { counted: decisions, left } = withinCap(inSegment)
  const known = await listVariants(ctx, product === undefined ? {} : { productIds: [product] })
  const named = new Set(decisions.flatMap(({ variantId, propensities }) => [variantId, ...Object.keys(propensities)]))
  // What stands in front is known of the page: a decision says what was shown under a name.
  const shown = new Map(decisions.map(({ variantId, features }) => [variantId, features]))
  const variants = new Map(
    known
      .filter(({ id, state }) => state === 'running' || named.has(id))
      .map((variant) => [variant.id, { ...variant, features: shown.get(variant.id) ?? variant.features }]),
  )
  const published = new Map((await publishedPacks(ctx)).map((pack) => [pack.productId, pack.id]))
  const leads = new Map((await listLeads(ctx)).map(({ productId, lead }) => [productId, lead]))
  const publishedOf = (id: string) => ({ packId: published.get(id), lead: leads.get(id) ?? null })
  const baselines = new Map(
    [...variants.values()]
      .filter((variant) => isPublished(variant, publishedOf(variant.productId)))
      .map(({ id, productId }) => [productId, id]),
  )
  return { data: { from, to, decisions, counted: countedOutcome(decisions), variants, baselines }, left }
}

async function headlinesOf(ctx: Ctx, variants: readonly Variant[]): Promise<Map<string, LocalizedText>> {
  const packs = new Map(
    (await findPacks(ctx, [...new Set(variants.map((v) => v.packId))])).map((pack) => [pack.id, pack]),
  )
  return new Map(
    variants.map(({ id, packId, headline }) => {
      const pack = packs.get(packId)
      const own = { zh: pack ? spansText(pack.zh.adHeadline) : '', en: pack ? spansText(pack.en.adHeadline) : '' }
      return [id, { ...own, ...headline }]
    }),
  )
}

/** Of variants that put another picture in front: its address. */
async function leadUrls(
  ctx: Ctx,
  variants: readonly Variant[],
  products: ReadonlyMap<string, ProductDetail>,
): Promise<Map<string, string>> {
  const works = await findWorks(ctx, [...new Set(variants.flatMap(({ lead }) => lead?.ids ?? []))])
  return new Map(
    variants.flatMap(({ id, productId, lead }): [string, string][] => {
      if (!lead) return []
      const own = products.get(productId)?.pictures.find((picture) => lead.ids.includes(picture.id))
      const work = works.find((one) => lead.ids.includes(one.id))
      const url = own ? pictureUrl(own) : work && mediaUrl(work.mediaHash)
      return url ? [[id, url]] : []
    }),
  )
}

/** What each corner did in the week. */
async function triangleOf(ctx: Ctx, since: Date, variants: readonly Variant[]): Promise<LearnView['triangle']> {
  const actions = await actionCounts(ctx, since)
  const count = (test: (action: string) => boolean, bySystem?: boolean) =>
    actions
      .filter((row) => test(row.action) && (bySystem === undefined || row.bySystem === bySystem))
      .reduce((sum, { n }) => sum + n, 0)
  const packs = await writtenPacks(ctx, since)
  const decided = await decisionCounts(ctx, since)
  const events = Object.values(await eventCounts(ctx, since)).reduce((sum, n) => sum + n, 0)
  const remixed = variants.filter(({ origin, state }) => origin === 'remix' && state === 'running')
  const newest = remixed.filter(({ credit }) => credit !== null).at(-1)
  const adopted = (await listVariants(ctx)).filter(
    ({ origin, startedAt }) => origin === 'remix' && startedAt !== null && startedAt >= since,
  ).length
  return {
    enterprise: {
      factsChanged: count((action) => action.startsWith('fact.')),
      approved: count((action) => action === 'proposal.approve', false),
      rejected: count((action) => action === 'proposal.reject', false),
    },
    algorithm: { written: packs.written, passed: packs.passed, decisions: decided.made },
    user: {
      events,
      remixes: await countProposals(ctx, { kind: 'start-variant', corner: 'user', since }),
      adopted,
    },
    flows: { facts: packs.facts, events: decided.seen, remixes: remixed.length },
    remix: newest?.credit ? { credit: newest.credit, productId: newest.productId } : null,
  }
}

/** Kinds of proposals that follow from what was learned, what is decided before what is only tried. */
const ANSWERS = ['show-first', 'publish-listing', 'stop-variant', 'start-variant'] as const
const MOST_ANSWERS = 5

/** What waits in the inbox because of what was learned: stops, better ones to publish, new ones to try. */
async function answersOf(ctx: Ctx, productIds: readonly string[]): Promise<LearnView['answers']> {
  const found: LearnView['answers'] = []
  for (const kind of ANSWERS) {
    const filter = { kind, corner: 'algorithm', productIds, status: ['open', 'later'] } as const
    // What a listing run wrote rests on facts alone.
    for (const { id, title, reason, runId } of await listProposals(ctx, filter, { limit: MOST_ANSWERS }))
      if (runId === null) found.push({ proposalId: id, title, reason })
  }
  return found.slice(0, MOST_ANSWERS)
}

/** What changed, why, and what it earned, newest first. */
async function historyOf(ctx: Ctx, rows: readonly BoardRow[]): Promise<LearnView['history']> {
  const earned = new Map(rows.map((row) => [row.variantId, row.earnedMinor]))
  const kinds = await Promise.all(['variant', 'ranking'].map((kind) => listActivity(ctx, { kind, limit: HISTORY })))
  const deeds: AuditRow[] = kinds
    .flat()
    .sort((a, b) => b.seq - a.seq)
    .slice(0, HISTORY)
  return deeds.map((deed) => ({
    at: deed.at.toISOString(),
    sentence: describeDeed(deed),
    proposalId: typeof deed.summary.proposalId === 'string' ? deed.summary.proposalId : null,
    earnedMinor: earned.get(String(deed.summary.variantId)) ?? null,
    byPolicy: deed.summary.byPolicy === true,
  }))
}
