import { err, type GateResult, type Lang, ok, type Random, type Result } from '@qianmian/kernel'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import type { Composition, TemplateId } from './composition.ts'
import { layoutGate, lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import type { SlotMoves } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import { rankPosters } from './rank-posters.ts'
import { type RenderedPoster, renderPoster } from './render-poster.ts'
import type { PosterFonts } from './type/poster-fonts.ts'

export interface BestPoster extends RenderedPoster {
  readonly composition: Composition
  readonly gate: GateResult
  /** Score of the linter on the pixels, 0 to 100. */
  readonly score: number
}

/** What a person has chosen of a poster; everything else is left to the linter and the seed. */
export interface PosterChoice {
  /** Prefers arrangements made for it; where none holds the words, any arrangement may. */
  readonly campaign?: CampaignKind
  /** Only this arrangement: `no-layout` where it holds no room for the words. */
  readonly template?: TemplateId
  readonly moves?: SlotMoves
}

const TRIES = 3

/**
 * One finished poster: lays the slots out in every template, checks them without drawing, draws the best, and the next one
 * only when the pixels fail the linter.
 * @returns the poster with its gate; `no-layout` when the headline fits into no template
 * @throws if the picture is neither PNG nor JPEG or a font is not a static TrueType font
 * @example const poster = await bestPoster(slots, kit, POSTER_FORMATS.portrait, 'zh', fonts, seededRandom('sku-1'))
 */
export async function bestPoster(
  slots: PosterSlots,
  kit: BrandKit,
  format: PosterFormat,
  lang: Lang,
  fonts: PosterFonts,
  random: Random,
  choice: PosterChoice = {},
): Promise<Result<BestPoster, 'no-layout'>> {
  const order = rankPosters(slots, kit, format, lang, fonts, random, choice)
  let best: BestPoster | undefined
  for (const composition of order.slice(0, TRIES)) {
    const rendered = await renderPoster(composition, fonts)
    const lint = lintPoster(composition, rendered.boxes, rendered.pixels)
    const poster = { ...rendered, composition, gate: layoutGate(lint), score: lint.score }
    if (!best || poster.score > best.score) best = poster
    if (poster.gate.status !== 'block') break
  }
  return best ? ok(best) : err('no-layout')
}
