import { aiLabel } from '@qianmian/compliance'
import type { FilmOrder, StoryboardFile } from '@qianmian/film'
import { type GateResult, ok, type Result } from '@qianmian/kernel'
import type { WordsOrder } from '../compute/gate-words.ts'
import type { StoryboardRecipe } from '../modules/works/index.ts'
import type { Refusal } from '../platform/errors.ts'
import { TOOL } from '../provenance/tool.ts'
import { checkFilm, planFilmOrder } from './film-plan-order.ts'
import { filmAlt, filmChoices } from './make-film-work.ts'
import type { WorkMaker } from './work-maker.ts'

/** The sheet of a film, for whoever films it. */
export const storyboardMaker: WorkMaker<StoryboardRecipe> = {
  check: checkFilm,

  async make(ctx, order) {
    const { recipe, signal, tell } = order
    const planned = await planFilmOrder(ctx, order)
    if (!planned.ok) return planned
    const { film, subject, facts, parents, factIds, gateOrder } = planned.value
    const { compute } = ctx.services
    const gates = await compute.run<WordsOrder, GateResult[]>('gate-words', gateOrder, { signal })
    tell({ done: 60, total: 100, note: { zh: '画分镜', en: 'Drawing the storyboard' } })
    const drawn = await compute.run<FilmOrder, Result<StoryboardFile, Refusal>>('draw-storyboard', film, { signal })
    if (!drawn.ok) return drawn
    const { bytes, mime, width, height } = drawn.value
    const { hidden } = aiLabel('picture', 'CN', 'embedded', {
      producer: 'QIANMIAN',
      produceId: order.seed,
      facts: factIds,
      parents,
    })
    return ok({
      bytes,
      mime,
      width,
      height,
      label: hidden,
      alt: filmAlt(order, { zh: '分镜图', en: 'Storyboard' }),
      parents,
      gates,
      factIds: factIds.filter((id) => subject.facts.some((fact) => fact.id === id)),
      facts,
      engine: `film/${recipe.cut}`,
      version: TOOL.version,
    })
  },

  async choices(ctx, subject) {
    const choices = await filmChoices(ctx, subject)
    return choices.ok ? ok({ storyboard: choices.value }) : choices
  },
}
