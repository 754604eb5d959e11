import type { Lang, Random } from '@qianmian/kernel'
import type { PosterChoice } from './best-poster.ts'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import { type ComposeChoice, composePoster } from './compose-poster.ts'
import { type Composition, posterBoxes, TEMPLATE_IDS, type TemplateId } from './composition.ts'
import { lintPoster } from './lint/lint-poster.ts'
import type { PosterFormat } from './poster-format.ts'
import { movePoster } from './poster-moves.ts'
import type { PosterSlots } from './poster-slots.ts'
import { TEMPLATE_CAMPAIGNS } from './templates/registry.ts'
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
  const compose = (choice: ComposeChoice) =>
    composePoster(slots, kit, format, lang, random.fork('compose'), fonts, choice)
      .map((composition) => rate(composition))
      .sort(betterFirst)
  const ranked = template ? compose({ template }) : inTurns(compose, TEMPLATE_IDS, random.fork('turns'), campaign)
  const top = ranked[0]
  const equals = ranked.filter(({ clean, score }) => top && clean === top.clean && score >= top.score - EQUALS)
  const order = [...onePerTemplate(random.fork('choose').shuffle(equals)), ...ranked.slice(equals.length)]
  return order.map(({ composition }) => (moves ? movePoster(composition, moves) : composition))
}

interface Rated {
  readonly composition: Composition
  readonly score: number
  /** The linter asks nothing that another arrangement could answer. */
  readonly clean: boolean
}

function rate(composition: Composition): Rated {
  const { score, findings } = lintPoster(composition, posterBoxes(composition))
  // A picture that cannot be shown is missing from every arrangement alike.
  return { composition, score, clean: findings.every(({ code }) => code === 'picture-left-out') }
}

/** A poster that needs no person goes before a prettier one that does. */
const betterFirst = (a: Rated, b: Rated): number => Number(b.clean) - Number(a.clean) || b.score - a.score

/** So many templates are laid out at a time, and this score is good enough to stop. */
const TURN = 12
const GOOD = 88

/**
 * Lays out a dozen templates in an order that the seed decides, and the next dozen only when none of them came out well
 * and clean: first those of the campaign, then all.
 */
function inTurns(
  compose: (choice: ComposeChoice) => Rated[],
  ids: readonly TemplateId[],
  random: Random,
  campaign: CampaignKind | undefined,
): Rated[] {
  const all = random.shuffle(ids)
  const first = campaign ? all.filter((id) => TEMPLATE_CAMPAIGNS[id].includes(campaign)) : all
  const rest = all.filter((id) => !first.includes(id))
  let ranked: Rated[] = []
  for (const group of [first, rest]) {
    for (let from = 0; from < group.length; from += TURN) {
      ranked = [...ranked, ...compose({ among: group.slice(from, from + TURN) })]
      if (ranked.some(({ clean, score }) => clean && score >= GOOD)) return ranked.sort(betterFirst)
    }
  }
  return ranked.sort(betterFirst)
}

/** A layout that exists in two colours is not twice as likely: the first of each template goes first. */
function onePerTemplate<T extends { readonly composition: Composition }>(shuffled: readonly T[]): T[] {
  const first = shuffled.filter(
    (one, i) => shuffled.findIndex((other) => other.composition.template === one.composition.template) === i,
  )
  return [...first, ...shuffled.filter((one) => !first.includes(one))]
}
