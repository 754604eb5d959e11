/**
 * Short films: a shot list, pictures and a voice to a plan, frames, captions, music and a storyboard. No process, no clock,
 * no files: fonts, pictures and sound come in as bytes.
 * @module
 */
export { drawFrame, framePng, viewAt } from './draw/draw-frame.ts'
export { type StoryboardFile, storyboard } from './draw/storyboard.ts'
export { mixFilm } from './music/mix-film.ts'
export { moodOf, musicBed, type Stereo } from './music/music-bed.ts'
export * from './order.ts'
export { type Lifted, liftProduct } from './picture/lift-product.ts'
export { AREAS, isInside, overlaps } from './plan/areas.ts'
export { type Beats, beatsOf, frameOf } from './plan/beats.ts'
export type * from './plan/film-plan.ts'
export { FILM_LABEL_SHARE, planFilm, voiceFits } from './plan/plan-film.ts'
export { type Gesture, readAction } from './plan/read-action.ts'
export { readScene } from './plan/read-scene.ts'
export type { PlannedSound, UnknownSound } from './sound/plan-sounds.ts'
export { type ReadSound, readSound, type SoundId } from './sound/read-sound.ts'
export { type FilmFonts, openFilmFonts } from './type/fonts.ts'
