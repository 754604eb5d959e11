import { type Lang, type Random, spansText } from '@qianmian/kernel'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import { type Composition, type PlacedPicture, placedPictures, type TemplateId } from './composition.ts'
import { croppedShare, isEverywhere } from './picture/place-picture.ts'
import { onBackdrop, samplePicture } from './picture/sample-picture.ts'
import type { PosterFormat } from './poster-format.ts'
import type { PosterPicture, PosterSlots } from './poster-slots.ts'
import { TEMPLATES, templatesFor } from './templates/registry.ts'
import { measureLabel, type PictureSource, type PlainSlots, type TemplateContext } from './templates/template.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'

/** Characters. Longer words are no headline (none is laid out), no subline, fact or brand line (the slot is left out). */
const LONGEST = { headline: 90, line: 120 } as const

/** Which templates are tried: those of a campaign, only one, or only some. */
export interface ComposeChoice {
  readonly campaign?: CampaignKind
  readonly template?: TemplateId
  readonly among?: readonly TemplateId[]
}

/**
 * Lays the slots out in every template that suits them. Each template chooses type sizes, line breaks, where the product
 * stands, and which slots give way. Nothing is drawn yet.
 * @param random decides between equals; the same seed gives the same compositions
 * @param fonts are measured, not drawn
 * @param choice which templates are tried; all that suit where absent
 * @returns compositions in the order of the templates; empty only when the headline fits nowhere
 * @throws if the picture is neither PNG nor JPEG or a font is not a static TrueType font
 * @example composePoster(slots, kit, POSTER_FORMATS.square, 'zh', seededRandom('sku-1'), fonts)
 */
export function composePoster(
  slots: PosterSlots,
  kit: BrandKit,
  format: PosterFormat,
  lang: Lang,
  random: Random,
  fonts: PosterFonts,
  choice: ComposeChoice = {},
): Composition[] {
  const plain = plainSlots(slots)
  if (!plain) return []
  const faces = openFaces(fonts)
  const sourceOf = (picture: PosterPicture): PictureSource => {
    const sample = samplePicture(picture)
    return { picture, sample: sample.cutout ? onBackdrop(sample, kit.backdrop) : sample }
  }
  const items = (slots.pictures ?? [])
    .slice(0, MOST_ITEMS)
    .map((item) => ({ ...item, ...sourceOf(item.picture) }))
    .filter((item) => !leaveOut(item))
  const hero = slots.picture ? sourceOf(slots.picture) : items[0]
  const leftOut = hero && leaveOut(hero)
  const picture = leftOut ? undefined : hero
  const base = {
    faces,
    kit,
    format,
    lang,
    slots: plain,
    label: measureLabel(faces, slots.label, format),
    ...(picture && { picture }),
    items,
    ...(slots.logo && { logo: sourceOf(slots.logo) }),
  }
  const shown = { ...slots, picture: picture?.picture, pictures: items }
  const made = templatesFor(shown, format, choice.campaign)
    .filter((id) => (!choice.template || id === choice.template) && (choice.among?.includes(id) ?? true))
    .flatMap((id) =>
      TEMPLATES[id].makes.flatMap((make, i) => {
        const context: TemplateContext = { ...base, random: random.fork(`${id}/${i}`) }
        const made = make(context)
        return made ? [leftOut ? { ...made, leftOut } : made] : []
      }),
    )
  // A thing cut in two is shown only where a person has asked for that very arrangement, or nothing else is left.
  const whole = made.filter((one) => placedPictures(one).every((place) => !spoiled(place)))
  return choice.template || whole.length === 0 ? made : whole
}

/** True when a frame cuts away more than a third of the product. */
const spoiled = (place: PlacedPicture): boolean => !isEverywhere(place, place) && croppedShare(place) > 0.33

const MOST_ITEMS = 6
/** Source pixels on the shorter side, and share of opaque pixels: less is not worth showing. */
const LEAST_PICTURE = { side: 200, opaque: 0.01 } as const

/** Why a picture cannot be shown, if it cannot. */
function leaveOut({ picture, sample }: PictureSource): Composition['leftOut'] {
  if (sample.opaque < LEAST_PICTURE.opaque) return 'transparent'
  return Math.min(picture.width, picture.height) < LEAST_PICTURE.side ? 'too-small' : undefined
}

/** The slots as plain text, without what is too long or said twice; undefined when there is no headline to set. */
function plainSlots(slots: PosterSlots): PlainSlots | undefined {
  const headline = spansText(slots.headline).trim()
  if (headline === '' || headline.length > LONGEST.headline) return undefined
  const short = (text: string): string => (text.trim().length > LONGEST.line ? '' : text.trim())
  const subline = slots.subline ? short(spansText(slots.subline)) : ''
  const kicker = slots.kicker ? short(spansText(slots.kicker)) : ''
  const price = short(slots.price ?? '')
  const facts = (slots.facts ?? []).filter((fact) => short(fact) !== '').slice(0, 3)
  return {
    headline,
    ...(subline !== '' && { subline }),
    ...(kicker !== '' && { kicker }),
    ...(price !== '' && { price }),
    ...(slots.date && { date: slots.date }),
    ...(slots.comparison && { comparison: slots.comparison }),
    ...(slots.must && { must: slots.must }),
    facts: facts.filter((fact) => !says(headline, fact) && !says(subline, fact)),
    allFacts: facts,
    brand: short(slots.brand),
    label: slots.label,
  }
}

/** True if a text already says what a fact says: nothing stands on a poster twice. */
function says(text: string, fact: string): boolean {
  const bare = (value: string): string => value.toLowerCase().replace(/[\s−+]/g, '')
  return bare(text).includes(bare(fact))
}
