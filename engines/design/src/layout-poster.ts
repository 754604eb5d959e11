import { err, type Lang, ok, type Random, type Result } from '@qianmian/kernel'
import type { BrandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import type { Composition, TemplateId } from './composition.ts'
import { posterBoxes } from './composition.ts'
import { lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import { movePoster, type SlotMoves } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import type { PosterFonts } from './type/poster-fonts.ts'

/** Which arrangement, and what a person moved in it. */
export interface LayoutChoice {
  readonly template: TemplateId
  readonly moves?: SlotMoves
}

/**
 * Lays slots out in one arrangement without drawing, in a few milliseconds: what a live editor shows while a person moves
 * things. `lintPoster(composition, posterBoxes(composition))` then checks its geometry.
 * @returns `no-layout` when the arrangement does not suit the slots or the headline finds no room
 * @throws if the picture is neither PNG nor JPEG or a font is not a static TrueType font
 * @example layoutPoster(slots, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom('sku-1'), { template: 'caption' })
 */
export function layoutPoster(
  slots: PosterSlots,
  kit: BrandKit,
  format: PosterFormat,
  lang: Lang,
  fonts: PosterFonts,
  random: Random,
  { template, moves }: LayoutChoice,
): Result<Composition, 'no-layout'> {
  const [best] = composePoster(slots, kit, format, lang, random.fork('compose'), fonts, { template })
    .map((composition) => ({ composition, score: lintPoster(composition, posterBoxes(composition)).score }))
    .sort((a, b) => b.score - a.score)
  if (!best) return err('no-layout')
  return ok(moves ? movePoster(best.composition, moves) : best.composition)
}
