import type { GateResult, LocalizedText } from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import { gateWords } from '../compute/gate-words.ts'
import { findBrand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { brokenFacts, type ListingPack } from '../modules/content/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { ownNames, productSubject } from './product-subject.ts'

/** Whether the words of a variant pass today, and the facts that they are judged by. */
export async function judgeVariant(
  ctx: Ctx,
  product: ProductDetail,
  pack: ListingPack,
  headline: LocalizedText | null | undefined,
) {
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const isoDate = today(ctx)
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  const names = ownNames(product, brand)
  const gates: GateResult[] = [...gateTexts(pack.zh, pack.en, { subject, names, isoDate })]
  for (const lang of ['zh', 'en'] as const) {
    const said = headline?.[lang]
    if (!said) continue
    // Nobody's tables: a shopper's line is read for implied claims as a model's is.
    gates.push(
      ...gateWords({
        lang,
        headline: [{ text: said, factIds: [] }],
        facts: subject.facts,
        names,
        isoDate,
        category: subject.category,
        optionCounts: subject.options.map((option) => option.values.length),
      }),
    )
  }
  return { gates, facts: subject.facts, isStale: brokenFacts(pack, subject.facts, isoDate).length > 0 }
}
