import { CAMPAIGN_KINDS, POSTER_FORMATS, TEMPLATE_CAMPAIGNS, TEMPLATE_IDS, TEMPLATE_NAMES } from '@qianmian/design'
import { type GateResult, type LocalizedText, ok, pick } from '@qianmian/kernel'
import type { WordsOrder } from '../compute/gate-words.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import type { PosterOrder, PosterResult } from '../compute/orders.ts'
import type { CampaignKind, PosterFormatId, PosterRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { TOOL } from '../provenance/tool.ts'
import { productsInOrder } from './named-facts.ts'
import { planPoster } from './poster-order.ts'
import type { WorkMaker } from './work-maker.ts'

export const FORMAT_NAMES: Readonly<Record<PosterFormatId, LocalizedText>> = {
  square: { zh: '方图', en: 'Square' },
  portrait: { zh: '竖图', en: 'Portrait' },
  fourFive: { zh: '信息流竖图', en: 'Feed' },
  story: { zh: '全屏竖图', en: 'Full screen' },
  landscape: { zh: '横图', en: 'Landscape' },
  banner: { zh: '横幅', en: 'Banner' },
}
const CAMPAIGN_NAMES: Readonly<Record<CampaignKind, LocalizedText>> = {
  launch: { zh: '上新', en: 'Launch' },
  festival: { zh: '节令', en: 'Season or festival' },
  price: { zh: '价格', en: 'Price' },
  story: { zh: '故事', en: 'Story' },
  comparison: { zh: '对比', en: 'Comparison' },
  collection: { zh: '系列', en: 'Collection' },
}
const SLOT_NAMES: Readonly<Record<string, LocalizedText>> = {
  subline: { zh: '副题', en: 'the subline' },
  price: { zh: '价格', en: 'the price' },
  figure: { zh: '大数字', en: 'the large figure' },
  fact: { zh: '小字事实', en: 'small facts' },
  brand: { zh: '品牌', en: 'the brand' },
}

/** One poster in one language and format, with the words of the pack or of a person. */
export const posterMaker: WorkMaker<PosterRecipe> = {
  async check(ctx, { product }, recipe) {
    const { template, words } = recipe
    if (template !== undefined && !TEMPLATE_IDS.some((id) => id === template))
      return refuse('unprocessable', undefined, {
        'recipe.template': { zh: '没有这种版式。', en: 'There is no such template.' },
      })
    if (words?.headline !== undefined && words.headline.trim() === '')
      return refuse('unprocessable', undefined, {
        'recipe.words.headline': { zh: '标题不能是空的。', en: 'A headline must not be blank.' },
      })
    const wrong = recipe.productIds && (await wrongProducts(ctx, product.id, recipe))
    return wrong ? refuse('unprocessable', undefined, { 'recipe.productIds': wrong }) : ok(true)
  },

  async make(ctx, order) {
    const { product, recipe, seed, signal, tell } = order
    const { compute } = ctx.services
    tell({ done: 0, total: 2, note: { zh: '取文案和图片', en: 'Taking words and picture' } })
    const planned = await planPoster(ctx, order, recipe, seed)
    if (!planned.ok) return planned
    const plan = planned.value
    tell({ done: 1, total: 2, note: { zh: '排版、画、检查', en: 'Laying out, drawing, checking' } })
    const gates = await compute.run<WordsOrder, GateResult[]>('gate-words', plan.gateOrder, { signal })
    const { poster, gates: drawn } = await compute.run<PosterOrder, PosterResult>('poster', plan.order, { signal })
    if (!poster) return refuse('unprocessable', recipe.template === undefined ? NO_ROOM : NO_ROOM_THERE)
    const label = readLabel(poster.bytes)
    if (!label) throw new Error('a poster was drawn without its label')
    const { subject } = plan.words
    const isPriced = plan.order.price !== undefined && !poster.dropped.includes('price')
    const { bytes, mime, width, height } = poster
    return ok({
      bytes,
      mime,
      width,
      height,
      label,
      alt: {
        zh: `${product.name.zh ?? product.name.en ?? ''}的海报：${poster.headline}`,
        en: `Poster of ${product.name.en ?? product.name.zh ?? ''}: ${poster.headline}`,
      },
      parents: plan.order.parents ?? [],
      gates: [...gates, ...drawn],
      factIds: [...(plan.order.facts ?? []), ...(isPriced && subject.priceFactId ? [subject.priceFactId] : [])],
      facts: plan.citable,
      engine: `design/${poster.template}`,
      version: TOOL.version,
      notes: poster.dropped.flatMap((slot) => {
        const name = SLOT_NAMES[slot]
        return name ? [{ zh: `没有放下：${name.zh}`, en: `Found no room: ${name.en}` }] : []
      }),
    })
  },

  async choices() {
    return ok({
      poster: {
        formats: Object.values(POSTER_FORMATS).map(({ id, width, height }) => ({
          id,
          name: FORMAT_NAMES[id],
          width,
          height,
        })),
        campaigns: CAMPAIGN_KINDS.map((id) => ({ id, name: CAMPAIGN_NAMES[id] })),
        templates: TEMPLATE_IDS.map((id) => ({
          id,
          name: TEMPLATE_NAMES[id],
          campaigns: [...TEMPLATE_CAMPAIGNS[id]],
        })),
      },
    })
  },
}

/** What is wrong with the products that somebody put beside this one; nothing when they may stand there. */
async function wrongProducts(
  ctx: Ctx,
  productId: string,
  { campaign, productIds = [] }: PosterRecipe,
): Promise<LocalizedText | undefined> {
  if (campaign !== 'collection' && campaign !== 'comparison') return NOT_FOR_MANY
  if (campaign === 'comparison' && productIds.length !== 1) return ONE_OTHER
  if (new Set([productId, ...productIds]).size !== productIds.length + 1) return TWICE
  const found = await productsInOrder(ctx, productIds)
  if (found.length !== productIds.length) return GONE
  const bare = campaign === 'collection' && found.find(({ pictures }) => !pictures.some(({ mediaHash }) => mediaHash))
  if (!bare) return undefined
  return {
    zh: `「${pick(bare.name, 'zh')}」没有图片，放不上海报。`,
    en: `${pick(bare.name, 'en')} has no picture to stand on a poster.`,
  }
}

const NOT_FOR_MANY: LocalizedText = {
  zh: '只有系列和对比的海报放别的商品。',
  en: 'Only posters of a collection or a comparison show other products.',
}
const ONE_OTHER: LocalizedText = { zh: '对比只放一件别的商品。', en: 'A comparison takes one other product.' }
const TWICE: LocalizedText = { zh: '同一件商品选了两次。', en: 'The same product is chosen twice.' }
const GONE: LocalizedText = { zh: '有一件选中的商品已经不在了。', en: 'One of the chosen products is gone.' }
const NO_ROOM: LocalizedText = {
  zh: '标题太长，没有一种版式放得下。写短一点再试。',
  en: 'The headline is too long for every template. Shorten it and try again.',
}
const NO_ROOM_THERE: LocalizedText = {
  zh: '这种版式放不下这些字。换一种版式，或把标题写短。',
  en: 'This template has no room for these words. Choose another, or shorten the headline.',
}
