import { isUsable, type LocalizedText, ok } from '@qianmian/kernel'
import {
  ANGLE_IDS,
  ANGLE_NAMES,
  type AngleId,
  SCENE_IDS,
  SCENE_NAMES,
  type SceneId,
  sceneProblem,
  scenesFor,
  TRACER_REVISION,
} from '@qianmian/render'
import { drawRender } from '../compute/draw-render.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import type { RenderRecipe } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { renderOrder } from './draw-renders.ts'
import { renderSubject } from './render-subject.ts'
import type { WorkMaker, WorkSubject } from './work-maker.ts'

/** Language of the label in the picture: one picture serves both, and the law that asks for it is the Chinese one. */
const LABEL_LANG = 'zh'

/** The product with the facts that hold today. */
const usable = (ctx: Ctx, { product }: WorkSubject) => ({
  ...product,
  facts: product.facts.filter((fact) => isUsable(fact, today(ctx))),
})

/** Where and from where a picture may show the product, checked by the names of both. */
export function checkPlace(ctx: Ctx, subject: WorkSubject, recipe: { readonly scene: string; readonly angle: string }) {
  const scene = SCENE_IDS.find((id) => id === recipe.scene)
  const angle = ANGLE_IDS.find((id) => id === recipe.angle)
  if (!scene) return refuse('unprocessable', undefined, { 'recipe.scene': NO_SCENE })
  if (!angle) return refuse('unprocessable', undefined, { 'recipe.angle': NO_ANGLE })
  const problem = sceneProblem(renderSubject(usable(ctx, subject)).subject, scene, angle)
  return problem ? refuse('unprocessable', problem) : ok({ scene, angle })
}

const NO_SCENE: LocalizedText = { zh: '没有这个场景。', en: 'There is no such scene.' }
const NO_ANGLE: LocalizedText = { zh: '没有这个角度。', en: 'There is no such angle.' }

/** Scenes that suit the product, and all angles. */
export function placeChoices(ctx: Ctx, subject: WorkSubject) {
  return {
    scenes: scenesFor(renderSubject(usable(ctx, subject)).subject).map((id) => ({ id, name: SCENE_NAMES[id] })),
    angles: ANGLE_IDS.map((id) => ({ id, name: ANGLE_NAMES[id] })),
  }
}

/** What a picture in a place is called for those who cannot see it. */
export const placeAlt = ({ product }: WorkSubject, scene: SceneId, angle: AngleId): LocalizedText => ({
  zh: `${product.name.zh ?? product.name.en ?? ''}，${SCENE_NAMES[scene].zh}，${ANGLE_NAMES[angle].zh}`,
  en: `${product.name.en ?? product.name.zh ?? ''}, ${SCENE_NAMES[scene].en?.toLowerCase()}, ${ANGLE_NAMES[angle].en?.toLowerCase()}`,
})

/** A picture that is drawn from the facts alone, in a place, from an angle. */
export const renderMaker: WorkMaker<RenderRecipe> = {
  async check(ctx, subject, recipe) {
    const place = checkPlace(ctx, subject, recipe)
    return place.ok ? ok(true) : place
  },

  async make(ctx, order) {
    const { brand, recipe, seed, signal, tell } = order
    const place = checkPlace(ctx, order, recipe)
    if (!place.ok) return place
    const { scene, angle } = place.value
    const product = usable(ctx, order)
    const planned = renderOrder(product, brand?.palette ?? [], {
      scene,
      angle,
      seed,
      lang: LABEL_LANG,
      quality: 'final',
      format: 'webp',
    })
    if (!planned.ok) return planned
    tell({ done: 0, total: 1, note: { zh: '搭场景', en: 'Setting the scene' } })
    const drawn = await drawRender(ctx.services.compute, planned.value.order, {
      signal,
      onProgress: (done, of) =>
        tell({
          done,
          total: of + 1,
          note: { zh: `画第 ${done} 条，共 ${of} 条`, en: `Drawing band ${done} of ${of}` },
        }),
    })
    const label = readLabel(drawn.bytes)
    if (!label) throw new Error('a render was drawn without its label')
    return ok({
      bytes: drawn.bytes,
      mime: drawn.mime,
      width: drawn.width,
      height: drawn.height,
      label,
      alt: placeAlt(order, scene, angle),
      parents: [],
      gates: [drawn.gate],
      factIds: planned.value.order.facts ?? [],
      facts: product.facts,
      engine: `render/${scene}`,
      version: String(TRACER_REVISION),
      notes: planned.value.notes.map(({ message }) => message),
    })
  },

  async choices(ctx, subject) {
    return ok({ render: placeChoices(ctx, subject) })
  },
}
