import { type GateStatus, type ListingText, type LocalizedText, ok, type Result, worstStatus } from '@qianmian/kernel'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { TextFeatures } from '../modules/preferences/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { provenanceOf } from './choose-text.ts'
import { deriveFeatures } from './variant-features.ts'
import { writeOrder } from './write-order.ts'

export const VOICES = ['emotional', 'rational', 'action'] as const

/** One product as one voice tells it. */
export interface VoiceText {
  readonly intent: (typeof VOICES)[number]
  readonly zh: ListingText
  readonly en: ListingText
  readonly status: GateStatus
  /** How it says it, for what is learned from a pick. */
  readonly features: TextFeatures
  /** How far each language is from what was learned of the brand's voice; null where nothing was learned. */
  readonly distance: Readonly<Record<'zh' | 'en', number | null>>
}

/**
 * The same facts in the three voices of the built-in engine, through the same gates. Nothing is kept: a person looks before
 * choosing how a run is to be written.
 */
export async function previewVoices(ctx: Ctx, productId: string): Promise<Result<VoiceText[], Refusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const order = await writeOrder(ctx, product, brand, `voices/${product.id}/${product.version}`)
  const voices: VoiceText[] = []
  for (const intent of VOICES) {
    const written = await ctx.services.compute.run<WriteOrder, Result<WrittenText, LocalizedText>>('write-listing', {
      ...order,
      intent,
    })
    if (!written.ok) return refuse('unprocessable', written.error)
    const { zh, en, gates, distance } = written.value
    voices.push({
      intent,
      zh,
      en,
      status: worstStatus(gates),
      features: deriveFeatures({ zh, en, provenance: provenanceOf(written.value) }, order.subject.facts),
      distance: { zh: distance?.zh ?? null, en: distance?.en ?? null },
    })
  }
  return ok(voices)
}
