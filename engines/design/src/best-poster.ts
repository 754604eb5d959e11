import { err, type GateResult, type Lang, ok, type Random, type Result } from '@qianmian/kernel'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import { type ComposeChoice, composePoster } from './compose-poster.ts'
import { type Composition, posterBoxes, TEMPLATE_IDS, type TemplateId } from './composition.ts'
import { layoutGate, lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import { movePoster, type SlotMoves } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import { type RenderedPoster, renderPoster } from './render-poster.ts'
import { TEMPLATE_CAMPAIGNS } from './templates/registry.ts'
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
  const compose = (choice: ComposeChoice) =>
    composePoster(slots, kit, format, lang, random.fork('compose'), fonts, choice)
      .map((composition) => (moves ? movePoster(composition, moves) : composition))
      .map((composition) => ({ composition, score: lintPoster(composition, posterBoxes(composition)).score }))
      .sort((a, b) => b.score - a.score)
  const ranked = template ? compose({ template }) : inTurns(compose, TEMPLATE_IDS, random.fork('turns'), campaign)
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

/** So many templates are laid out at a time, and this score is good enough to stop. */
const TURN = 12
const GOOD = 88

/**
 * Lays out a dozen templates in an order that the seed decides, and the next dozen only when none of them came out well:
 * first those of the campaign, then all.
 */
function inTurns(
  compose: (choice: ComposeChoice) => { composition: Composition; score: number }[],
  ids: readonly TemplateId[],
  random: Random,
  campaign: CampaignKind | undefined,
): { composition: Composition; score: number }[] {
  const all = random.shuffle(ids)
  const first = campaign ? all.filter((id) => TEMPLATE_CAMPAIGNS[id].includes(campaign)) : all
  const rest = all.filter((id) => !first.includes(id))
  let ranked: { composition: Composition; score: number }[] = []
  for (const group of [first, rest]) {
    for (let from = 0; from < group.length; from += TURN) {
      ranked = [...ranked, ...compose({ among: group.slice(from, from + TURN) })]
      if (ranked.some(({ score }) => score >= GOOD)) return ranked.sort((a, b) => b.score - a.score)
    }
  }
  return ranked.sort((a, b) => b.score - a.score)
}

/** A layout that exists in two colours is not twice as likely: the first of each template goes first. */
function onePerTemplate<T extends { readonly composition: Composition }>(shuffled: readonly T[]): T[] {
  const first = shuffled.filter(
    (one, i) => shuffled.findIndex((other) => other.composition.template === one.composition.template) === i,
  )
  return [...first, ...shuffled.filter((one) => !first.includes(one))]
}
