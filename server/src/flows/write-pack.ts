import type { ListingText, LocalizedText, Result, Subject } from '@qianmian/kernel'
import { err, newId, ok, worstStatus } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import type { WriteOrder } from '../compute/orders.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { factPrints, type ListingPack, type Provenance, toldFrames } from '../modules/content/index.ts'
import type { RunOptions } from '../modules/runs/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { chooseText } from './choose-text.ts'
import { drawPosters } from './draw-posters.ts'
import { occasionLink } from './occasion-products.ts'
import { type FallbackCode, writeByModel } from './write-by-model.ts'
import { writeOrder } from './write-order.ts'

export interface PackRequest {
  readonly product: ProductDetail
  readonly brand: Brand | undefined
  readonly options: RunOptions
  readonly runId: string | null
  readonly onPartial?: (text: string) => void
  readonly signal?: AbortSignal
  /** The embedded engine stands in for the model that was asked. */
  readonly onFallback?: (code: FallbackCode) => void
}

/** So many texts of the category are remembered; more would not change what is said next. */
const TOLD = 200

const NO_LINK: LocalizedText = {
  zh: '没有一条事实和这个时令相连，没有写。补一条事实，或按平常写。',
  en: 'No fact links it to this occasion, so it was not written. Add a fact, or write it without the occasion.',
}

/**
 * Writes one listing pack: text by the model or the embedded engine, the same gates for both, posters, label.
 * Nothing is stored here. A model that fails, or whose text a gate blocks, is replaced by the embedded engine, and the
 * provenance says so.
 */
export async function writePack(ctx: Ctx, request: PackRequest): Promise<Result<ListingPack, LocalizedText>> {
  const { product, brand, options } = request
  const factId = options.occasion ? occasionLink(ctx, product, options.occasion) : undefined
  if (options.occasion && !factId) return err(NO_LINK)
  const order: WriteOrder = {
    ...(await writeOrder(ctx, product, brand, `${options.seed}/${product.id}`)),
    intent: options.intent,
    ...(options.occasion && factId ? { occasion: { id: options.occasion, factId } } : {}),
  }

  // The opening of an occasion is authored, and the fact in it is told by the lexicon: no model writes it.
  const wantsModel = options.writer !== 'embedded' && !order.occasion && ctx.services.models.configured
  const byModel = wantsModel ? await writeByModel(ctx, order, request) : undefined
  // A run that is being stopped needs no stand-in: whoever stopped it throws the pack away.
  if (request.signal?.aborted) return err({ zh: '已停止。', en: 'Stopped.' })
  if (byModel && !byModel.ok) request.onFallback?.(byModel.error.code)
  const written = byModel?.ok
    ? ok(byModel.value)
    : await chooseText(ctx, product, { ...order, told: await toldFrames(ctx, product, TOLD) })
  if (!written.ok) return err(written.error)
  const { subject } = order
  const text = written.value

  const posters = options.posters
    ? await drawPosters(ctx, product, { subject, brand, texts: text, seed: order.seed })
    : { refs: [], gates: [] }
  const gates = mergeGates([...text.gates, ...posters.gates])
  const provenance: Provenance = {
    generator: text.generator,
    engine: text.engine,
    version: text.version,
    at: new Date(ctx.clock.now()).toISOString(),
    ...restsOn(subject, [text.zh, text.en], posters.refs.length > 0),
    parameters: { ...text.parameters, seed: order.seed },
    ...(text.frames ? { frames: text.frames } : {}),
    ...(text.ownRows ? { ownRows: text.ownRows } : {}),
    ...(byModel && !byModel.ok ? { fallback: { from: byModel.error.from, reason: byModel.error.reason } } : {}),
  }
  return ok({
    id: newId('pck', ctx.clock, ctx.randomBytes),
    productId: product.id,
    runId: request.runId,
    parentId: null,
    zh: text.zh,
    en: text.en,
    posters: posters.refs,
    gates,
    status: worstStatus(gates),
    provenance,
    createdAt: new Date(ctx.clock.now()),
  })
}

/** What a pack rests on: the facts that its texts cite, and the price if posters print it. */
export function restsOn(
  subject: Subject,
  texts: readonly ListingText[],
  hasPosters: boolean,
): Pick<Provenance, 'factIds' | 'factPrints'> {
  const factIds = citedFacts(...texts)
  const printed = hasPosters && subject.priceFactId ? [subject.priceFactId] : []
  return { factIds, factPrints: factPrints([...factIds, ...printed], subject.facts) }
}

/** Every fact that the texts rest on. */
function citedFacts(...texts: readonly ListingText[]): string[] {
  const ids = new Set<string>()
  for (const text of texts) {
    for (const spans of [text.title, ...text.sellingPoints, ...text.description, text.adHeadline, text.adBody]) {
      for (const span of spans) for (const id of span.factIds) ids.add(id)
    }
  }
  return [...ids]
}
