import { type LocalizedText, ok, pick, type Result } from '@qianmian/kernel'
import type { CutOutOrder, CutOutResult } from '../compute/cut-out-picture.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import { mediaUrl } from '../contract/views.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { CutoutRecipe } from '../modules/works/index.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { TOOL } from '../provenance/tool.ts'
import { lookGate } from './look-gate.ts'
import type { WorkMaker } from './work-maker.ts'

/** Below this share of certainty a person is told to look at the edge. */
const SURE = 0.75

const pictureOf = ({ pictures }: ProductDetail, hash: string) => pictures.find(({ mediaHash }) => mediaHash === hash)

/** The product of one of its pictures on transparent ground, with a drawn shadow. */
export const cutoutMaker: WorkMaker<CutoutRecipe> = {
  async check(_ctx, { product }, { pictureHash }) {
    return pictureOf(product, pictureHash)
      ? ok(true)
      : refuse('unprocessable', undefined, {
          'recipe.pictureHash': { zh: '这件商品没有这张图片。', en: 'The product has no such picture.' },
        })
  },

  async make(ctx, order) {
    const { product, recipe, seed, signal, tell } = order
    const picture = pictureOf(product, recipe.pictureHash)
    const stored = picture && (await ctx.services.media.get(recipe.pictureHash))
    if (!picture || !stored) return refuse('unprocessable', NO_PICTURE)
    tell({ done: 0, total: 1, note: { zh: '找边缘', en: 'Finding the edge' } })
    const cut = await ctx.services.compute.run<CutOutOrder, Result<CutOutResult, Refusal>>(
      'cut-out',
      { bytes: stored.bytes, format: 'webp', produceId: seed, parent: recipe.pictureHash },
      { signal },
    )
    if (!cut.ok) return cut
    const { bytes, mime, width, height, confidence } = cut.value
    const label = readLabel(bytes)
    if (!label) throw new Error('a cut-out was made without its label')
    const alt = (lang: 'zh' | 'en') => pick(picture.alt, lang) || (product.name[lang] ?? product.name.zh ?? '')
    return ok({
      bytes,
      mime,
      width,
      height,
      label,
      alt: { zh: `${alt('zh')}，抠图`, en: `${alt('en')}, cut out` },
      parents: [recipe.pictureHash],
      gates: confidence < SURE ? [lookGate('edge-unsure', lookAtIt(confidence))] : [],
      factIds: [],
      facts: [],
      engine: 'cutout',
      version: TOOL.version,
    })
  },

  async choices(_ctx, { product }) {
    const pictures = product.pictures.flatMap(({ mediaHash, alt }) =>
      mediaHash ? [{ hash: mediaHash, url: mediaUrl(mediaHash), alt }] : [],
    )
    return pictures.length > 0 ? ok({ cutout: { pictures } }) : refuse('unprocessable', NO_PICTURE)
  },
}

const lookAtIt = (confidence: number): LocalizedText => ({
  zh: `边缘把握 ${Math.round(confidence * 100)}%，用之前看一眼。`,
  en: `The edge is ${Math.round(confidence * 100)} % certain: look at it before it is used.`,
})
const NO_PICTURE: LocalizedText = {
  zh: '这件商品还没有存下的图片，先传一张。',
  en: 'The product has no stored picture yet. Upload one first.',
}
