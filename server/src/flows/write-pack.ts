import type { GateResult, ListingText, LocalizedText, Result } from '@qianmian/kernel'
import { err, formatMoney, newId, ok, pick, spansText, worstStatus } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import type { PosterDrawn, PosterOrder, WriteOrder, WrittenText } from '../compute/orders.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { ListingPack, PosterRef, Provenance } from '../modules/content/index.ts'
import type { RunOptions } from '../modules/runs/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { ownNames, productSubject } from './product-subject.ts'
import { writeByModel } from './write-by-model.ts'

export interface PackRequest {
  readonly product: ProductDetail
  readonly brand: Brand | undefined
  readonly options: RunOptions
  readonly runId: string | null
  readonly onPartial?: (text: string) => void
  readonly signal?: AbortSignal
}

/**
 * Writes one listing pack: text by the model or the embedded engine, the same gates for both, posters, label.
 * Nothing is stored here. A model that fails, or whose text a gate blocks, is replaced by the embedded engine, and the
 * provenance says so.
 */
export async function writePack(ctx: Ctx, request: PackRequest): Promise<Result<ListingPack, LocalizedText>> {
  const { product, brand, options } = request
  const isoDate = new Date(ctx.clock.now()).toISOString().slice(0, 10)
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  const order: WriteOrder = {
    subject,
    names: ownNames(product, brand),
    intent: options.intent,
    seed: `${options.seed}/${product.id}`,
    isoDate,
  }

  const wantsModel = options.writer !== 'embedded' && ctx.services.models.configured
  const byModel = wantsModel ? await writeByModel(ctx, order, request) : undefined
  const written = byModel?.ok
    ? ok(byModel.value)
    : await ctx.services.compute.run<WriteOrder, Result<WrittenText, LocalizedText>>('write-listing', order)
  if (!written.ok) return err(written.error)
  const text = written.value

  const posters = options.posters ? await drawPosters(ctx, request, text) : { refs: [], gates: [] }
  const gates = mergeGates([...text.gates, ...posters.gates])
  const provenance: Provenance = {
    generator: text.generator,
    engine: text.engine,
    version: text.version,
    at: new Date(ctx.clock.now()).toISOString(),
    factIds: citedFacts(text.zh, text.en),
    parameters: { ...text.parameters, seed: order.seed },
    ...(byModel && !byModel.ok ? { fallback: byModel.error } : {}),
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

/** Every fact that the texts rest on. */
export function citedFacts(...texts: readonly ListingText[]): string[] {
  const ids = new Set<string>()
  for (const text of texts) {
    for (const spans of [text.title, ...text.sellingPoints, ...text.description, text.adHeadline, text.adBody]) {
      for (const span of spans) for (const id of span.factIds) ids.add(id)
    }
  }
  return [...ids]
}

async function drawPosters(
  ctx: Ctx,
  request: PackRequest,
  text: WrittenText,
): Promise<{ refs: PosterRef[]; gates: GateResult[] }> {
  const { product, brand, options } = request
  const picture = product.pictures.find((candidate) => candidate.mediaHash)
  const stored = picture?.mediaHash ? await ctx.services.media.get(picture.mediaHash) : undefined
  const price =
    product.variants.length > 0 ? Math.min(...product.variants.map((variant) => variant.priceMinor)) : undefined
  const refs: PosterRef[] = []
  const gates: GateResult[] = []
  for (const lang of ['zh', 'en'] as const) {
    for (const format of ['square', 'portrait'] as const) {
      const listing = text[lang]
      const order: PosterOrder = {
        lang,
        format,
        headline: spansText(listing.adHeadline),
        shortHeadline: pick(product.name, lang),
        subline: spansText(listing.sellingPoints[0] ?? listing.adBody),
        price: price === undefined ? undefined : formatMoney({ amount: price, currency: ctx.shop.currency }, lang),
        brandName: brand ? pick(brand.name, lang) : '',
        brand,
        picture: stored && picture ? { bytes: stored.bytes, mime: stored.mime, isRender: picture.isRender } : undefined,
        seed: `${options.seed}/${product.id}/${lang}/${format}`,
      }
      const drawn = await ctx.services.compute.run<PosterOrder, PosterDrawn>('poster', order)
      const media = await ctx.services.media.put(drawn.bytes, drawn.mime)
      refs.push({
        format,
        lang,
        mediaHash: media.hash,
        width: drawn.width,
        height: drawn.height,
        template: drawn.template,
        alt: order.headline,
      })
      gates.push(...drawn.gates)
    }
  }
  return { refs, gates }
}
