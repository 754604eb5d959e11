import { aiLabel, checkLabel } from '@qianmian/compliance'
import {
  CUT_NAMES,
  FILM_CUTS,
  FILM_FORMATS,
  FILM_LABEL_SHARE,
  FILM_SIZE,
  type FilmOrder,
  readSound,
} from '@qianmian/film'
import { type GateResult, type LocalizedText, ok, type Result, spansText } from '@qianmian/kernel'
import { VOICE_STYLES } from '@qianmian/voice'
import type { WordsOrder } from '../compute/gate-words.ts'
import type { MediaChoicesView } from '../contract/types.ts'
import { listPieces } from '../modules/pieces/index.ts'
import type { FilmRecipe, StoryboardRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { FILM_REFUSALS, makeFilm } from '../platform/video/make-film.ts'
import { TOOL } from '../provenance/tool.ts'
import { checkFilm, NO_PICTURE, planFilmOrder } from './film-plan-order.ts'
import type { MakeOrder, WorkMaker, WorkSubject } from './work-maker.ts'

/** Part of a film job that is over when the first frame is drawn. */
const PLANNED = 8
const FORMAT_NAMES = { portrait: { zh: '竖屏', en: 'Portrait' }, landscape: { zh: '横屏', en: 'Landscape' } } as const

/** What a film or its sheet is called for those who cannot see it. */
export const filmAlt = (
  { product, recipe }: MakeOrder<FilmRecipe | StoryboardRecipe>,
  what: LocalizedText,
): LocalizedText => ({
  zh: `${product.name.zh ?? product.name.en ?? ''}的${recipe.seconds} 秒${what.zh ?? ''}，${CUT_NAMES[recipe.cut].zh}`,
  en: `${what.en ?? ''} of ${product.name.en ?? product.name.zh ?? ''}, ${recipe.seconds} s, ${CUT_NAMES[recipe.cut].en?.toLowerCase() ?? ''}`,
})

/** A short film with voice, music, captions and its label in the picture from the first frame to the last. */
export const filmMaker: WorkMaker<FilmRecipe> = {
  async check(ctx, subject, recipe) {
    if (ctx.services.ffmpeg === undefined) return refuse('unprocessable', FILM_REFUSALS['no-ffmpeg'])
    return checkFilm(ctx, subject, recipe)
  },

  async make(ctx, order) {
    const { recipe, signal, tell } = order
    const planned = await planFilmOrder(ctx, order)
    if (!planned.ok) return planned
    const { film, subject, facts, parents, factIds, gateOrder } = planned.value
    const gates = await ctx.services.compute.run<WordsOrder, GateResult[]>('gate-words', gateOrder, { signal })
    const made = await makeFilm(film, {
      signal,
      ffmpeg: ctx.services.ffmpeg ?? null,
      onProgress: (done, of) =>
        tell({
          done: PLANNED + Math.round(((100 - PLANNED) * done) / Math.max(1, of)),
          total: 100,
          note: { zh: `画第 ${done} 帧，共 ${of} 帧`, en: `Drawing frame ${done} of ${of}` },
        }),
    })
    if (!made.ok) return made
    const { bytes, mime, width, height, durationMs, captions } = made.value
    const { hidden } = aiLabel('video', 'CN', 'embedded', {
      producer: 'QIANMIAN',
      produceId: order.seed,
      facts: factIds,
      parents,
      audible: 'rhythm',
    })
    const labelGate = checkLabel({
      kind: 'video',
      jurisdiction: 'CN',
      visible: film.label,
      inkHeightShare: FILM_LABEL_SHARE,
      secondsFromStart: durationMs / 1000,
      aigc: { ...hidden.AIGC },
    })
    return ok({
      bytes,
      mime,
      width,
      height,
      durationMs: Math.round(durationMs),
      label: hidden,
      alt: filmAlt(order, { zh: '短片', en: 'Film' }),
      captions: captions.map(({ fromMs, toMs, text }) => ({
        startMs: Math.round(fromMs),
        endMs: Math.round(toMs),
        text,
      })),
      parents,
      gates: [...gates, labelGate],
      factIds: factIds.filter((id) => subject.facts.some((fact) => fact.id === id)),
      facts,
      engine: `film/${recipe.cut}`,
      version: TOOL.version,
      notes: soundNotes(film.list),
    })
  },

  async choices(ctx, subject) {
    if (ctx.services.ffmpeg === undefined) return refuse('unprocessable', FILM_REFUSALS['no-ffmpeg'])
    const choices = await filmChoices(ctx, subject)
    return choices.ok ? ok({ film: choices.value }) : choices
  },
}

/** Says which sounds of a shot list a film could not make: they are not heard, and nothing else is in their place. */
export function soundNotes({ shots }: FilmOrder['list']): LocalizedText[] {
  const words = shots.map(({ sound }) => spansText(sound)).filter((text) => readSound(text).isUnknown)
  const unknown = [...new Set(words)]
  if (unknown.length === 0) return []
  return [{ zh: `没有配上的声音：${unknown.join('；')}`, en: `No effect for: ${unknown.join('; ')}` }]
}

/** What can be chosen of a film of this product. */
export async function filmChoices(
  ctx: Ctx,
  { product }: WorkSubject,
): Promise<Result<NonNullable<MediaChoicesView['film']>, Refusal>> {
  if (!product.pictures.some(({ mediaHash }) => mediaHash)) return refuse('unprocessable', NO_PICTURE)
  const pieces = await listPieces(ctx, product.id, { kind: 'shot-list', limit: 20, offset: 0 })
  return ok({
    cuts: FILM_CUTS.map((id) => ({ id, name: CUT_NAMES[id] })),
    formats: FILM_FORMATS.map((id) => ({ id, name: FORMAT_NAMES[id], ...FILM_SIZE[id] })),
    seconds: [15, 30],
    styles: VOICE_STYLES.map(({ id, name }) => ({ id, name })),
    pieces: pieces.map(({ id, order, createdAt }) => ({
      id,
      name: { zh: `分镜 ${order.variation}`, en: `Shot list ${order.variation}` },
      createdAt: createdAt.toISOString(),
    })),
  })
}
