import type { Lang, Random } from '@qianmian/kernel'
import type { PosterChoice } from './best-poster.ts'
import type { BrandKit } from './color/brand-kit.ts'
import { composePoster } from './compose-poster.ts'
import { type Composition, posterBoxes, type TemplateId } from './composition.ts'
import { lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import { movePoster } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import type { PosterFonts } from './type/poster-fonts.ts'

/** Compositions within this many points of the best are equals; the seed chooses, so that a shop does not repeat itself. */
const EQUALS = 7

/**
 * Every arrangement that holds the slots, in the order in which `bestPoster` draws them: an editor that shows the first one
 * shows what will be made. What a person moved changes no order, so that ground and colour stay while a slot is dragged.
 * @returns none when the headline fits into no arrangement
 * @example const [shown] = rankPosters(slots, kit, POSTER_FORMATS.square, 'zh', fonts, seededRandom('sku-1'), { template: 'panel' })
 */
export function rankPosters(
  slots: PosterSlots,
  kit: BrandKit,
  format: PosterFormat,
  lang: Lang,
  fonts: PosterFonts,
  random: Random,
  { campaign, template, moves }: PosterChoice = {},
): Composition[] {
  const compose = (choice: { campaign?: PosterChoice['campaign']; template?: TemplateId }) =>
    composePoster(slots, kit, format, lang, random.fork('compose'), fonts, {
      ...(choice.campaign && { campaign: choice.campaign }),
      ...(choice.template && { template: choice.template }),
    })
  const wanted = compose({ ...(campaign && { campaign }), ...(template && { template }) })
  const made = wanted.length > 0 || template || !campaign ? wanted : compose({})
  const ranked = made
    .map((composition) => ({ composition, score: lintPoster(composition, posterBoxes(composition)).score }))
    .sort((a, b) => b.score - a.score)
  const top = ranked[0]?.score ?? 0
  const equals = ranked.filter(({ score }) => score >= top - EQUALS)
  const order = [...onePerTemplate(random.fork('choose').shuffle(equals)), ...ranked.slice(equals.length)]
  return order.map(({ composition }) => (moves ? movePoster(composition, moves) : composition))
}

/** A layout that exists in two colours is not twice as likely: the first of each template goes first. */
function onePerTemplate<T extends { readonly composition: Composition }>(shuffled: readonly T[]): T[] {
  const first = shuffled.filter(
    (one, i) => shuffled.findIndex((other) => other.composition.template === one.composition.template) === i,
  )
  return [...first, ...shuffled.filter((one) => !first.includes(one))]
}
