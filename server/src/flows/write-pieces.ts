import {
  type BriefOccasion,
  GROUP_KINDS,
  type LearnedVoice,
  type PieceBrief,
  type PieceKind,
  pieceFactIds,
} from '@qianmian/copy'
import { type Fact, formatNumber, type LocalizedText, newId, ok, type Result, worstStatus } from '@qianmian/kernel'
import { type NearOccasion, occasionsAround, windowOf } from '@qianmian/occasions'
import type { PieceWriteOrder, PieceWritten } from '../compute/orders.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import { listProducts, type ProductDetail, productDetails, productFacts } from '../modules/catalog/index.ts'
import { brokenFacts, factPrints } from '../modules/content/index.ts'
import { deletePiece, findPiece, insertPiece, lastVariation, type Piece } from '../modules/pieces/index.ts'
import { getShop } from '../modules/shops/index.ts'
import { actorName, type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { steeringVoice } from './brand-voice.ts'
import { ownNames, productSubject } from './product-subject.ts'
import { wordByModel } from './word-by-model.ts'

/** What a person asks for. */
export interface PieceRequest {
  readonly kind: PieceKind
  readonly intent?: PieceBrief['intent']
  readonly audience?: PieceBrief['audience']
  readonly channel?: string
  readonly objective?: PieceBrief['objective']
  /** Id of an occasion that is being prepared or kept today. */
  readonly occasionId?: string
  readonly offer?: { readonly zh: string; readonly en: string }
  /** In the shop's currency, minor units. */
  readonly budgetMinor?: number
  readonly seconds?: 15 | 30
  readonly presenter?: 'virtual' | 'person'
  /** Further products of a campaign or a live script, in their order. */
  readonly moreProductIds?: readonly string[]
  /** `auto` (also when absent) uses the model when one is configured. */
  readonly writer?: 'auto' | 'embedded' | 'model'
}

/** Occasions that are prepared or kept in the shop today, nearest first; days on which nothing is sold are among them. */
export const occasionsNow = (ctx: Ctx): readonly NearOccasion[] => occasionsAround(today(ctx), 'CN')

const NO_OCCASION = {
  zh: '这个时机今天不在准备期里。',
  en: 'This occasion is not being prepared today.',
} as const
const ALONE = {
  zh: '这一种一次只写一件商品；活动方案和直播稿才能几件一起。',
  en: 'This kind tells one product at a time; only a campaign and a live script take several.',
} as const

const NO_MODEL = {
  zh: '还没有配置模型。设好 DEEPSEEK_API_KEY 再试，或用内置引擎。',
  en: 'No model is configured. Set DEEPSEEK_API_KEY, or use the built-in engine.',
} as const
const STOPPED = { zh: '已停止，什么都没有留下。', en: 'Stopped; nothing was kept.' } as const

/** What every writer of a piece is given. */
export interface PreparedPiece {
  readonly order: PieceWriteOrder
  readonly variation: number
  readonly products: readonly ProductDetail[]
  /** What was learned of the first product's brand, for a model. */
  readonly voice?: LearnedVoice
}

/** Checks a request and makes the order that both writers get. The next variation decides the seed. */
export async function preparePiece(
  ctx: Ctx,
  productId: string,
  request: PieceRequest,
): Promise<Result<PreparedPiece, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  if (request.writer === 'model' && !ctx.services.models.configured) return refuse('unprocessable', NO_MODEL)
  const more = request.moreProductIds ?? []
  if (more.length > 0 && !GROUP_KINDS.has(request.kind))
    return refuse('unprocessable', undefined, { moreProductIds: ALONE })
  const ids = [...new Set([productId, ...more])]
  const products = await productsInOrder(ctx, ids)
  if (products.length < ids.length) return refuse('not-found')
  const isoDate = today(ctx)
  const occasion = request.occasionId === undefined ? undefined : briefOccasion(ctx, request.occasionId)
  if (request.occasionId !== undefined && !occasion)
    return refuse('unprocessable', undefined, { occasionId: NO_OCCASION })

  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  const subjects = products.map((product) => subjectOf(ctx, product, brands.get(product.brandId ?? ''), isoDate))
  const variation = (await lastVariation(ctx, productId, request.kind)) + 1
  const { kind, intent, audience, channel, objective, offer, budgetMinor, seconds, presenter } = request
  const order: PieceWriteOrder = {
    kind,
    subjects,
    seed: `${productId}/${kind}/${variation}`,
    brief: {
      isoDate,
      sender: (await getShop(ctx)).name,
      ...(intent ? { intent } : {}),
      ...(audience ? { audience } : {}),
      ...(channel ? { channel } : {}),
      ...(objective ? { objective } : {}),
      ...(occasion ? { occasion } : {}),
      ...(offer ? { offer: { text: offer } } : {}),
      ...(budgetMinor === undefined ? {} : { budget: { amount: budgetMinor, currency: ctx.shop.currency } }),
      ...(seconds ? { seconds } : {}),
      ...(presenter ? { presenter } : {}),
      stock: Object.fromEntries(
        products.flatMap((product) => {
          const fact = stockFact(product, isoDate)
          return fact ? [[product.id, fact]] : []
        }),
      ),
    },
  }
  return ok({ order, variation, products, ...(await steeringVoice(ctx, products[0]?.brandId ?? undefined)) })
}

/**
 * Writes a piece of a kind about a product and keeps it. Each writing of a kind is another variation. The embedded engine
 * plans and words it; a configured model words the plan anew, and where it fails the engine's words stand and the piece
 * says so.
 * @param signal stops a model; nothing is kept then
 */
export async function writePieceFor(
  ctx: Ctx,
  productId: string,
  request: PieceRequest,
  signal?: AbortSignal,
): Promise<Result<Piece, Refusal>> {
  const prepared = await preparePiece(ctx, productId, request)
  if (!prepared.ok) return prepared
  const { order, variation, products, voice } = prepared.value
  const { kind } = order
  const planned = await planPiece(ctx, order)
  if (!planned.ok) return planned
  const wantsModel = request.writer !== 'embedded' && ctx.services.models.configured
  const worded = wantsModel ? await wordByModel(ctx, order, planned.value, { voice, signal }) : undefined
  if (wantsModel && signal?.aborted) return refuse('unprocessable', STOPPED)
  const written = worded === undefined ? planned.value : worded.ok ? worded.value : standIn(planned.value, worded.error)
  const piece = pieceOf(ctx, order, written, variation)
  return inTransaction(ctx, async (ctx) => {
    await insertPiece(ctx, piece)
    await record(ctx, {
      action: 'piece.write',
      objectType: 'product',
      objectId: productId,
      summary: { pieceId: piece.id, kind, title: products[0]?.name ?? {} },
    })
    return ok(piece)
  })
}

/** The piece as the embedded engine writes it. */
export async function planPiece(ctx: Ctx, order: PieceWriteOrder): Promise<Result<PieceWritten, Refusal>> {
  const written = await ctx.services.compute.run<PieceWriteOrder, Result<PieceWritten, LocalizedText>>(
    'write-piece',
    order,
  )
  return written.ok ? ok(written.value) : refuse('unprocessable', written.error)
}

const standIn = (plan: PieceWritten, { from, reason }: { from: string; reason: LocalizedText }): PieceWritten => ({
  ...plan,
  fallback: { from, reason },
})

/** Deletes a piece. */
export async function removePiece(ctx: Ctx, id: string): Promise<Result<undefined, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const piece = await findPiece(ctx, id)
  if (!piece) return refuse('not-found')
  return inTransaction(ctx, async (ctx) => {
    if (!(await deletePiece(ctx, id))) return refuse('not-found')
    await record(ctx, {
      action: 'piece.delete',
      objectType: 'product',
      objectId: piece.productId,
      summary: { pieceId: id, kind: piece.kind },
      before: { zh: piece.zh, en: piece.en },
    })
    return ok(undefined)
  })
}

/** A piece with the facts under it as they are today, and whether it still stands on them. */
export interface ReadPiece {
  readonly piece: Piece
  readonly facts: readonly Fact[]
  readonly isStale: boolean
}

/** Adds to pieces what their facts say today. */
export async function readPieces(ctx: Ctx, pieces: readonly Piece[]): Promise<ReadPiece[]> {
  const isoDate = today(ctx)
  const products = await productsInOrder(ctx, [...new Set(pieces.flatMap((piece) => piece.productIds))])
  const factsOf = new Map(
    products.map((product): [string, readonly Fact[]] => {
      const stock = stockFact(product, isoDate)
      return [product.id, [...productFacts(product, ctx.shop.currency, isoDate), ...(stock ? [stock] : [])]]
    }),
  )
  return pieces.map((piece) => {
    const now = piece.productIds.flatMap((id) => factsOf.get(id) ?? [])
    const given = piece.facts.filter((fact) => !now.some(({ id }) => id === fact.id))
    const known = [...now, ...given]
    const cited = new Set(piece.provenance.factIds)
    // What the brief and the calendar said stays as it was; stock moves with every order and is read again anyway.
    const lasting = (id: string) => !piece.facts.some((fact) => fact.id === id)
    const provenance = {
      ...piece.provenance,
      parameters: {},
      factIds: piece.provenance.factIds.filter(lasting),
      factPrints: Object.fromEntries(Object.entries(piece.provenance.factPrints).filter(([id]) => lasting(id))),
    }
    return {
      piece,
      facts: known.filter((fact) => cited.has(fact.id)),
      isStale: brokenFacts({ provenance }, known, isoDate).length > 0,
    }
  })
}

async function productsInOrder(ctx: Ctx, ids: readonly string[]): Promise<ProductDetail[]> {
  const found = await productDetails(ctx, await listProducts(ctx, { ids }))
  return ids.flatMap((id) => found.filter((product) => product.id === id))
}

function subjectOf(ctx: Ctx, product: ProductDetail, brand: Brand | undefined, isoDate: string) {
  return { subject: productSubject(product, brand, ctx.shop.currency, isoDate), names: ownNames(product, brand) }
}

/** Units of all variants in all places as a fact that is true now; undefined where nobody counts. */
function stockFact(product: ProductDetail, isoDate: string): Fact | undefined {
  const levels = Object.values(product.stock).flatMap((byPlace) => Object.values(byPlace))
  if (levels.length === 0) return undefined
  const units = levels.reduce((sum, n) => sum + n, 0)
  return {
    id: `stock-${product.id}`,
    attribute: 'custom:stock',
    label: { zh: '库存', en: 'Stock' },
    value: {
      kind: 'text',
      text: { zh: `${formatNumber(units)}件`, en: `${formatNumber(units)} ${units === 1 ? 'piece' : 'pieces'}` },
    },
    claimKind: 'stock',
    source: { kind: 'merchant', name: { zh: '库存记录', en: 'Stock records' }, date: isoDate },
    status: 'active',
  }
}

function briefOccasion(ctx: Ctx, id: string): BriefOccasion | undefined {
  const near = occasionsNow(ctx).find(({ occasion }) => occasion.id === id)
  if (!near) return undefined
  const [from, to] = windowOf(near)
  const { occasion, day } = near
  return {
    id: occasion.id,
    name: occasion.name,
    class: occasion.class,
    day,
    from,
    to,
    values: occasion.values,
    taboos: occasion.taboos,
  }
}

function pieceOf(ctx: Ctx, order: PieceWriteOrder, written: PieceWritten, variation: number): Piece {
  const { kind, brief, subjects, seed } = order
  const { zh, en, facts, gates, problems, generator, engine, version, parameters, standIns, fallback } = written
  const [first] = subjects
  const factIds = [...new Set([...pieceFactIds(zh), ...pieceFactIds(en)])]
  const known = [...subjects.flatMap(({ subject }) => subject.facts), ...facts]
  const at = ctx.clock.now()
  return {
    id: newId('pce', ctx.clock, ctx.randomBytes),
    productId: first?.subject.id ?? '',
    productIds: subjects.map(({ subject }) => subject.id),
    kind,
    zh,
    en,
    facts: facts.filter((fact) => factIds.includes(fact.id)),
    gates,
    status: worstStatus(gates),
    problems,
    order: {
      intent: brief.intent ?? null,
      audience: brief.audience ?? 'everyone',
      channel: brief.channel ?? null,
      occasion: brief.occasion ? { id: brief.occasion.id, name: brief.occasion.name, day: brief.occasion.day } : null,
      variation,
    },
    provenance: {
      generator,
      engine,
      version,
      at: new Date(at).toISOString(),
      by: actorName(ctx.actor),
      seed,
      factIds,
      factPrints: factPrints(factIds, known),
      ...(generator === 'model' ? { parameters } : {}),
      ...(standIns ? { standIns } : {}),
      ...(fallback ? { fallback } : {}),
    },
    createdAt: new Date(at),
  }
}
