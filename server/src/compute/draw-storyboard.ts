import { type FilmOrder, planFilm, type StoryboardFile, storyboard } from '@qianmian/film'
import { ok, type Result } from '@qianmian/kernel'
import { type Refusal, refuse } from '../platform/errors.ts'
import { readFilmFonts } from '../platform/video/read-film-fonts.ts'

/** Draws the storyboard of a film, as a picture or to be printed. It takes a second or two of one core. */
export function drawStoryboard(order: FilmOrder, mime: StoryboardFile['mime']): Result<StoryboardFile, Refusal> {
  readFilmFonts()
  const plan = planFilm(order)
  return plan.ok ? ok(storyboard(plan.value, mime)) : refuse('unprocessable', plan.error.message)
}
