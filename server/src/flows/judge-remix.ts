import type { RemixGateOrder, RemixVerdict } from '../compute/gate-remix.ts'
import type { Brand } from '../modules/brands/index.ts'
import { type ProductDetail, productFacts } from '../modules/catalog/index.ts'
import type { Remix } from '../modules/remixes/index.ts'
import { getShop } from '../modules/shops/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { ownNames } from './product-subject.ts'

/** What the gates say of a shopper's words about a product, as of now. */
export async function judgeRemix(
  ctx: Ctx,
  product: ProductDetail,
  brand: Brand | undefined,
  { kind, lang, words, nickname }: Pick<Remix, 'kind' | 'lang' | 'words' | 'nickname'>,
): Promise<RemixVerdict> {
  const isoDate = today(ctx)
  const { name } = await getShop(ctx)
  return ctx.services.compute.run<RemixGateOrder, RemixVerdict>('gate-remix', {
    kind,
    lang,
    words,
    nickname,
    houseNames: [name.zh, name.en, brand?.name.zh, brand?.name.en].filter((one): one is string => !!one),
    facts: productFacts(product, ctx.shop.currency, isoDate),
    names: ownNames(product, brand),
    isoDate,
    category: product.category,
    optionCounts: product.options.map((option) => option.values.length),
  })
}
