import {
  type Fact,
  type GateResult,
  type GateStatus,
  type ListingText,
  type LocalizedText,
  ok,
  type Result,
  worstStatus,
} from '@qianmian/kernel'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { TextFeatures } from '../modules/preferences/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { provenanceOf } from './choose-text.ts'
import { deriveFeatures } from './variant-features.ts'
import { writeByModel } from './write-by-model.ts'
import { writeOrder } from './write-order.ts'

/** One writer's text, or why there is none. */
export interface WriterText {
  readonly writer: 'embedded' | 'model'
  /** Name of the engine or model. */
  readonly by: string
  readonly text: { readonly zh: ListingText; readonly en: ListingText; readonly status: GateStatus } | null
  readonly reason: LocalizedText | null
  /** How it says it, for what is learned from a pick. */
  readonly features: TextFeatures | null
  /** How many things the gates looked at and how many were fine. */
  readonly checked: number
  readonly passed: number
  /** Millionths of the account's currency; 0 for the embedded engine. */
  readonly costMicros: number
}

/**
 * The same facts by the embedded engine and by the configured model, through the same gates, side by side. Nothing is kept;
 * what the model costs is booked on the day's account like any other call.
 */
export async function compareWriters(
  ctx: Ctx,
  productId: string,
  signal?: AbortSignal,
): Promise<Result<WriterText[], Refusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const order = await writeOrder(ctx, product, brand, `compare/${product.id}/${product.version}`)
  const [embedded, model] = await Promise.all([
    ctx.services.compute.run<WriteOrder, Result<WrittenText, LocalizedText>>('write-listing', order),
    ctx.services.models.configured ? writeByModel(ctx, order, { runId: null, signal }) : undefined,
  ])
  if (!embedded.ok) return refuse('unprocessable', embedded.error)
  const { facts } = order.subject
  const texts = [written('embedded', embedded.value, facts)]
  if (model?.ok) texts.push(written('model', model.value, facts))
  else if (model) {
    const { from, reason } = model.error
    texts.push({ writer: 'model', by: from, text: null, reason, features: null, checked: 0, passed: 0, costMicros: 0 })
  }
  return ok(texts)
}

function written(writer: WriterText['writer'], made: WrittenText, facts: readonly Fact[]): WriterText {
  const { zh, en, gates, engine, parameters } = made
  const count = (of: (gate: GateResult) => number) => gates.reduce((sum, gate) => sum + of(gate), 0)
  return {
    writer,
    by: engine,
    text: { zh, en, status: worstStatus(gates) },
    reason: null,
    features: { ...deriveFeatures({ zh, en, provenance: provenanceOf(made) }, facts), writer },
    checked: count((gate) => gate.checked),
    passed: count((gate) => gate.passed),
    costMicros: Number(parameters.costMicros ?? 0),
  }
}
