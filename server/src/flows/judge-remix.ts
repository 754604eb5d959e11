import type { GateResult, Lang, LocalizedText } from '@qianmian/kernel'
import type { RemixGateOrder, RemixVerdict } from '../compute/gate-remix.ts'
import type { WordsOrder } from '../compute/gate-words.ts'
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

/** What a gate has against the shop's answer to a question, as a sentence for the shop; nothing when it stands. */
export async function judgeAnswer(
  ctx: Ctx,
  product: ProductDetail,
  brand: Brand | undefined,
  text: string,
  lang: Lang,
): Promise<LocalizedText | undefined> {
  const isoDate = today(ctx)
  const gates = await ctx.services.compute.run<WordsOrder, GateResult[]>('gate-words', {
    lang,
    lines: [[{ text, factIds: [] }]],
    facts: productFacts(product, ctx.shop.currency, isoDate),
    names: ownNames(product, brand),
    isoDate,
    category: product.category,
    optionCounts: product.options.map((option) => option.values.length),
    citing: 'product',
  })
  return gates.flatMap(({ findings }) => findings).find(({ status }) => status === 'block')?.message
}
