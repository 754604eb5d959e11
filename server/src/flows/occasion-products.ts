import { occasionLines } from '@qianmian/copy'
import { type LocalizedText, ok, type Result, type Span } from '@qianmian/kernel'
import {
  type Fit,
  type Refusal as FitRefusal,
  fitsOccasion,
  GRAPH,
  type Graph,
  type GreenLevel,
  greenLevel,
  greenLines,
  joinTriples,
  matchTopic,
  OCCASIONS,
  type Occasion,
  occasionReach,
  type ReadProduct,
  readProduct,
} from '@qianmian/occasions'
import {
  countProducts,
  listProducts,
  type ProductDetail,
  productDetails,
  productFacts,
} from '../modules/catalog/index.ts'
import { findTopic, shopTriples, type Topic } from '../modules/occasions/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** So many products are looked at for one occasion or topic; the answer says how many that were. */
const LOOKED = 2_000
const BATCH = 200
/** So many are shown. */
const SHOWN = 60

/** A product that fits, with the reasons. */
export interface FittingProduct {
  readonly product: ProductDetail
  readonly score: number
  readonly fits: readonly Fit[]
}

export interface OccasionProducts {
  readonly occasion: Occasion
  /** What a text may open with. */
  readonly openings: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly looked: number
  readonly total: number
  /** How many fit; `items` are the best of them. */
  readonly fitting: number
  readonly items: readonly FittingProduct[]
  readonly left: Readonly<Record<FitRefusal, number>>
}

export const findOccasion = (id: string): Occasion | undefined => OCCASIONS.find((one) => one.id === id)

/** Whether anything is sold with an occasion: not on days of graves and mourning. */
export const isSoldAt = (occasion: Occasion): boolean => occasionLines(occasion.id, 'zh').length > 0

/**
 * The house's graph, with the triples that the shop brought: by it topics find products. Occasions, which become text, are
 * matched by the house's own graph alone.
 */
export async function graphOf(ctx: Ctx): Promise<Graph> {
  const rows = await shopTriples(ctx)
  if (rows.length === 0) return GRAPH
  return joinTriples(rows.map((row) => ({ ...row, line: row.position }))).graph
}

const read = (ctx: Ctx, graph: Graph, product: ProductDetail, isoDate: string): ReadProduct =>
  readProduct(
    graph,
    {
      id: product.id,
      category: product.category,
      ...(product.productType ? { productType: product.productType } : {}),
      name: product.name,
      facts: productFacts(product, ctx.shop.currency, isoDate),
    },
    isoDate,
  )

/** The products of the shop that are on sale, a batch at a time. */
async function* productBatches(ctx: Ctx): AsyncGenerator<ProductDetail[]> {
  for (let offset = 0; offset < LOOKED; offset += BATCH) {
    const page = await listProducts(ctx, { status: 'active' }, { limit: BATCH, offset })
    if (page.length > 0) yield await productDetails(ctx, page)
    if (page.length < BATCH) return
  }
}

/** The products that fit an occasion, best first, each with the path from its fact to the occasion. */
export async function occasionProducts(ctx: Ctx, id: string): Promise<Result<OccasionProducts, Refusal>> {
  const occasion = findOccasion(id)
  if (!occasion) return refuse('not-found')
  const goal = occasionReach(GRAPH, occasion)
  const isoDate = today(ctx)
  const items: FittingProduct[] = []
  const left: Record<FitRefusal, number> = { forbidden: 0, 'other-season': 0, 'no-fact': 0 }
  let looked = 0
  if (isSoldAt(occasion))
    for await (const batch of productBatches(ctx))
      for (const product of batch) {
        looked += 1
        const result = fitsOccasion(GRAPH, read(ctx, GRAPH, product, isoDate), occasion, goal)
        if (result.ok) items.push({ product, score: result.fits[0]?.score ?? 0, fits: result.fits })
        else left[result.why] += 1
      }
  items.sort((a, b) => b.score - a.score)
  return ok({
    occasion,
    openings: { zh: occasionLines(id, 'zh'), en: occasionLines(id, 'en') },
    looked,
    total: await countProducts(ctx, { status: 'active' }),
    fitting: items.length,
    items: items.slice(0, SHOWN),
    left,
  })
}

/** The fact that links a product to an occasion on a day; undefined when none does. */
export function occasionLink(ctx: Ctx, product: ProductDetail, id: string): string | undefined {
  const occasion = findOccasion(id)
  if (!occasion || !isSoldAt(occasion)) return undefined
  const result = fitsOccasion(GRAPH, read(ctx, GRAPH, product, today(ctx)), occasion)
  return result.ok ? result.fits[0]?.fact.id : undefined
}

/** What a product may say in a green conversation, at the level of its evidence. */
export interface GreenWords {
  readonly level: GreenLevel
  readonly lines: readonly { readonly factId: string; readonly zh: readonly Span[]; readonly en: readonly Span[] }[]
}

export interface TopicProducts {
  readonly topic: Topic
  readonly looked: number
  readonly total: number
  readonly items: readonly (FittingProduct & { readonly green?: GreenWords })[]
  /** Products that the words would fit and that have no evidence for a green word. */
  readonly withoutEvidence: number
}

const DENIED: LocalizedText = {
  zh: '这个话题没有放行，不配商品。',
  en: 'This topic is not allowed, so no products are matched.',
}

/** The products that may be told with a topic. Of a green topic only those whose facts carry a green word. */
export async function topicProducts(ctx: Ctx, id: string): Promise<Result<TopicProducts, Refusal>> {
  const topic = await findTopic(ctx, id)
  if (!topic) return refuse('not-found')
  if (topic.state === 'refused' || topic.state === 'expired') return refuse('blocked', DENIED)
  const graph = await graphOf(ctx)
  const isoDate = today(ctx)
  const details = new Map<string, ProductDetail>()
  const products: ReadProduct[] = []
  for await (const batch of productBatches(ctx))
    for (const product of batch) {
      details.set(product.id, product)
      products.push(read(ctx, graph, product, isoDate))
    }
  const facts = new Map(products.map(({ subject }) => [subject.id, subject.facts]))
  const isGreen = topic.judgement.safe?.id === 'green'
  let withoutEvidence = 0
  const items = matchTopic(graph, topic, products, isGreen ? 60 : 12).flatMap((match) => {
    const product = details.get(match.productId)
    const own = facts.get(match.productId) ?? []
    if (!product) return []
    const item = { product, score: match.score, fits: match.fits }
    if (!isGreen) return [item]
    const green = greenWords(own, isoDate)
    if (green.level === 'none') {
      withoutEvidence += 1
      return []
    }
    return [{ ...item, green }]
  })
  return ok({
    topic,
    looked: products.length,
    total: await countProducts(ctx, { status: 'active' }),
    items: items.slice(0, 12),
    withoutEvidence,
  })
}

function greenWords(facts: ReadProduct['subject']['facts'], isoDate: string): GreenWords {
  const en = greenLines(facts, isoDate, 'en')
  const zh = greenLines(facts, isoDate, 'zh')
  const told = new Set<string>()
  return {
    level: greenLevel(facts, isoDate).level,
    // One line a fact is enough to choose from.
    lines: zh.flatMap((line) => {
      if (told.has(line.factId)) return []
      told.add(line.factId)
      const other = en.find(({ factId }) => factId === line.factId)
      return other ? [{ factId: line.factId, zh: line.spans, en: other.spans }] : []
    }),
  }
}
