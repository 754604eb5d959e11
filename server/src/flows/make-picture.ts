import { type LocalizedText, ok } from '@qianmian/kernel'
import { readLabel } from '../compute/labelled-picture.ts'
import type { PictureRecipe } from '../modules/works/index.ts'
import { today } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { drawModelPicture } from './draw-model-picture.ts'
import { lookGate } from './look-gate.ts'
import { checkPlace, placeAlt, placeChoices } from './make-render.ts'
import { productSubject } from './product-subject.ts'
import type { WorkMaker } from './work-maker.ts'

/** Pixels asked for: the shape of the shop's gallery. */
const SIZE = { width: 1024, height: 1280 } as const
/** Language of the label in the picture, as on renders. */
const LABEL_LANG = 'zh'

const NO_MODEL = refuse('unprocessable', {
  zh: '没有配置图片模型。可以按事实画渲染图。',
  en: 'No image model is configured. A render can be drawn from the facts.',
})

/** A picture by an image model; what is asked of it are the facts, the place and the angle, never words of a person. */
export const pictureMaker: WorkMaker<PictureRecipe> = {
  async check(ctx, subject, recipe) {
    const { images } = ctx.services
    if (!images.configured) return NO_MODEL
    if (recipe.provider !== undefined && recipe.provider !== PROVIDER)
      return refuse('unprocessable', undefined, {
        'recipe.provider': { zh: '没有这个图片模型。', en: 'There is no such image model.' },
      })
    const place = checkPlace(ctx, subject, recipe)
    return place.ok ? ok(true) : place
  },

  async make(ctx, order) {
    const { product, brand, recipe, seed, signal, tell } = order
    const place = checkPlace(ctx, order, recipe)
    if (!place.ok) return place
    const { scene, angle } = place.value
    const subject = productSubject(product, brand, ctx.shop.currency, today(ctx))
    const { label: model } = ctx.services.images
    tell({ done: 0, total: 1, note: { zh: `请 ${model} 画`, en: `Asking ${model}` } })
    const drawn = await drawModelPicture(ctx, { subject, scene, angle, lang: LABEL_LANG, ...SIZE, seed, signal })
    if (!drawn.ok) return refuse('unprocessable', drawn.error.message)
    const { mediaHash, mime, width, height, usage, promptVersion, factIds } = drawn.value
    const stored = await ctx.services.media.get(mediaHash)
    const label = stored && readLabel(stored.bytes)
    if (!stored || !label) throw new Error('a picture was stored without its label')
    return ok({
      bytes: stored.bytes,
      mime,
      width,
      height,
      label,
      isSealed: true,
      alt: placeAlt(order, scene, angle),
      parents: [],
      gates: [lookGate('model-picture', LOOK)],
      factIds,
      facts: subject.facts,
      engine: usage.model,
      version: promptVersion,
    })
  },

  async choices(ctx, subject) {
    const { images } = ctx.services
    if (!images.configured) return NO_MODEL
    const name = { zh: images.label, en: images.label }
    return ok({ picture: { providers: [{ id: PROVIDER, name }], ...placeChoices(ctx, subject) } })
  },
}

const LOOK: LocalizedText = {
  zh: '由图片模型画成，样子不一定和实物一致，用之前看一眼。',
  en: 'Drawn by an image model: it may not look like the product. Look at it before it is used.',
}

/** One image model is configured at a time. */
const PROVIDER = 'default'
