import {
  type Composition,
  layoutGate,
  lintPoster,
  openFaces,
  POSTER_FORMATS,
  placedPictures,
  posterBoxes,
  posterSvg,
  rankPosters,
  type TemplateId,
  type TextRole,
  templatesFor,
} from '@qianmian/design'
import { type Finding, type GateResult, plain, seededRandom } from '@qianmian/kernel'
import { noLayout } from './draw-poster.ts'
import { gateWords, type WordsOrder } from './gate-words.ts'
import type { PosterOrder } from './orders.ts'
import { type PosterDesk, posterDesk } from './poster-desk.ts'
import { posterFonts } from './poster-fonts.ts'

/** A poster that somebody is working on. */
export interface DraftOrder {
  readonly poster: PosterOrder
  /** The words that a person wrote, to be gated; absent where they are the pack's, which passed. */
  readonly words?: WordsOrder
}

/** Part of a draft that can be pointed at, in pixels of the poster. */
export interface DraftBox {
  readonly slot: string
  readonly movable: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A draft as the editor shows it. */
export interface PosterDraft {
  /** Null where no layout holds the words. */
  readonly svg: string | null
  readonly width: number
  readonly height: number
  readonly template: TemplateId | null
  readonly templates: readonly TemplateId[]
  readonly boxes: readonly DraftBox[]
  readonly lint: readonly Finding[]
  readonly gates: readonly GateResult[]
  readonly dropped: readonly string[]
}

/**
 * Lays a poster out without drawing it: geometry is checked, words that a person wrote are gated, nothing is kept. The same
 * order gives the same draft.
 */
export async function draftPoster({ poster, words }: DraftOrder): Promise<PosterDraft> {
  const desk = await posterDesk(poster)
  const format = POSTER_FORMATS[poster.format]
  const slots = { ...desk.slots, headline: [plain(poster.headline)] }
  // As when it is made: words that no layout holds give way to the product's name.
  const composition =
    compose(poster, desk) ??
    (poster.shortHeadline ? compose({ ...poster, headline: poster.shortHeadline }, desk) : undefined)
  const lint = composition && lintPoster(composition, posterBoxes(composition))
  const layout = lint ? layoutGate(lint) : noLayout(poster)
  return {
    svg: composition ? posterSvg(await reduced(composition, desk), openFaces(posterFonts())) : null,
    width: format.width,
    height: format.height,
    template: composition?.template ?? null,
    templates: templatesFor(slots, format, poster.campaign),
    boxes: composition ? draftBoxes(composition) : [],
    lint: layout.findings,
    gates: [layout, ...(words ? gateWords(words) : [])],
    dropped: composition ? [...new Set(composition.dropped.map((role) => SLOT[role]))] : [],
  }
}

/** The arrangement that would be made: the one that is drawn first for these choices and this seed. */
function compose(order: PosterOrder, { slots, kit, choice }: PosterDesk): Composition | undefined {
  const all = { ...slots, headline: [plain(order.headline)] }
  const random = seededRandom(order.seed)
  return rankPosters(all, kit, POSTER_FORMATS[order.format], order.lang, posterFonts(), random, choice)[0]
}

/** The slot that a text belongs to, as people move it. */
const SLOT: Readonly<Record<TextRole, string>> = {
  kicker: 'kicker',
  headline: 'headline',
  subline: 'subline',
  price: 'price',
  figure: 'price',
  fact: 'facts',
  brand: 'brand',
  label: 'label',
}

function draftBoxes(composition: Composition): DraftBox[] {
  const { x, y, width, height } = composition.picture?.frame ?? { x: 0, y: 0, width: 0, height: 0 }
  return [
    ...(composition.picture ? [{ slot: 'picture', movable: true, x, y, width, height }] : []),
    ...composition.texts.map(({ role, box }) => ({
      slot: SLOT[role],
      movable: role !== 'label' && role !== 'kicker',
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
    })),
  ]
}

/** The composition with pictures of few bytes in the places of the whole ones. */
async function reduced(composition: Composition, { opened }: PosterDesk): Promise<Composition> {
  const small = new Map<Uint8Array, Uint8Array>()
  for (const { picture, small: reduce } of opened) small.set(picture.bytes, await reduce())
  const [first, ...more] = placedPictures(composition).map((placed) => ({
    ...placed,
    bytes: small.get(placed.bytes) ?? placed.bytes,
  }))
  return { ...composition, ...(first ? { picture: first } : {}), ...(composition.more ? { more } : {}) }
}
