import { type LocalizedText, type Result, worstStatus } from '@qianmian/kernel'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { scorer, tasteOf } from './learned-taste.ts'
import { deriveFeatures } from './variant-features.ts'

/** So many texts are written where taste may choose among them. */
const CANDIDATES = 3
const RANK = { pass: 0, ask: 1, block: 2 } as const

/**
 * Writes a text with the embedded engine. Once what was learned of the shop's taste foretells its picks better than the
 * default, several are written from the same facts and the one that would be liked best is kept; the gates go before taste,
 * and the text says what it was chosen from. Until then one is written, as ever.
 */
export async function chooseText(
  ctx: Ctx,
  product: ProductDetail,
  order: WriteOrder,
): Promise<Result<WrittenText, LocalizedText>> {
  const write = (seed: string) =>
    ctx.services.compute.run<WriteOrder, Result<WrittenText, LocalizedText>>('write-listing', { ...order, seed })
  const first = await write(order.seed)
  if (!first.ok) return first
  const taste = await tasteOf(ctx, product.brandId)
  const score = scorer(taste)
  if (!score) return first
  const others = await Promise.all(
    Array.from({ length: CANDIDATES - 1 }, (_, i) => write(`${order.seed}/candidate-${i + 1}`)),
  )
  const candidates = [first.value, ...others.flatMap((one) => (one.ok ? [one.value] : []))].map((text) => ({
    text,
    rank: RANK[worstStatus(text.gates)],
    score: score(deriveFeatures({ ...text, provenance: provenanceOf(text) }, order.subject.facts)),
  }))
  const [best] = [...candidates].sort((a, b) => a.rank - b.rank || b.score - a.score)
  if (!best) return first
  return {
    ok: true,
    value: {
      ...best.text,
      parameters: {
        ...best.text.parameters,
        taste: `${taste.scope}/${taste.gated.model.observations}`,
        candidates: candidates.length,
      },
    },
  }
}

/** As much of a provenance as its features are read from. */
export const provenanceOf = ({ generator, engine, version, parameters }: WrittenText) => ({
  generator,
  engine,
  version,
  parameters,
  at: '',
  factIds: [],
})
