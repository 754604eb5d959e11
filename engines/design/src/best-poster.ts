import { err, type GateResult, type Lang, ok, type Random, type Result } from '@qianmian/kernel'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import { type Composition, posterBoxes, type TemplateId } from './composition.ts'
import { layoutGate, lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import { movePoster, type SlotMoves } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
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

/** Compositions within this many points of the best are equals; the seed chooses, so that a shop does not repeat itself. */
const EQUALS = 7
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
  { campaign, template, moves }: PosterChoice = {},
): Promise<Result<BestPoster, 'no-layout'>> {
  const compose = (choice: { campaign?: CampaignKind; template?: TemplateId }) =>
    composePoster(slots, kit, format, lang, random.fork('compose'), fonts, choice)
  const wanted = compose({ ...(campaign && { campaign }), ...(template && { template }) })
  const made = wanted.length > 0 || template || !campaign ? wanted : compose({})
  const ranked = made
    .map((composition) => (moves ? movePoster(composition, moves) : composition))
    .map((composition) => ({ composition, score: lintPoster(composition, posterBoxes(composition)).score }))
    .sort((a, b) => b.score - a.score)
  const top = ranked[0]?.score ?? 0
  const equals = ranked.filter(({ score }) => score >= top - EQUALS)
  const order = [...onePerTemplate(random.fork('choose').shuffle(equals)), ...ranked.slice(equals.length)]
  let best: BestPoster | undefined
  for (const { composition } of order.slice(0, TRIES)) {
    const rendered = await renderPoster(composition, fonts)
    const lint = lintPoster(composition, rendered.boxes, rendered.pixels)
    const poster = { ...rendered, composition, gate: layoutGate(lint), score: lint.score }
    if (!best || poster.score > best.score) best = poster
    if (poster.gate.status !== 'block') break
  }
  return best ? ok(best) : err('no-layout')
}

/** A layout that exists in two colours is not twice as likely: the first of each template goes first. */
function onePerTemplate<T extends { readonly composition: Composition }>(shuffled: readonly T[]): T[] {
  const first = shuffled.filter(
    (one, i) => shuffled.findIndex((other) => other.composition.template === one.composition.template) === i,
  )
  return [...first, ...shuffled.filter((one) => !first.includes(one))]
}
