import { type Lang, type Random, spansText } from '@qianmian/kernel'
import type { CampaignKind } from './campaign-kind.ts'
import type { BrandKit } from './color/brand-kit.ts'
import type { Composition, TemplateId } from './composition.ts'
import { samplePicture } from './picture/sample-picture.ts'
import type { PosterFormat } from './poster-format.ts'
import type { PosterSlots } from './poster-slots.ts'
import { TEMPLATES, templatesFor } from './templates/registry.ts'
import { measureLabel, type PlainSlots, type TemplateContext } from './templates/template.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'

/** Characters. Longer words are no headline (none is laid out), no subline, fact or brand line (the slot is left out). */
const LONGEST = { headline: 90, line: 120 } as const

/**
 * Lays the slots out in every template that suits them. Each template chooses type sizes, line breaks, where the product
 * stands, and which slots give way. Nothing is drawn yet.
 * @param random decides between equals; the same seed gives the same compositions
 * @param fonts are measured, not drawn
 * @param choice only the templates of a campaign, or only one template
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
  choice: { readonly campaign?: CampaignKind; readonly template?: TemplateId } = {},
): Composition[] {
  const plain = plainSlots(slots)
  if (!plain) return []
  const faces = openFaces(fonts)
  const base = {
    faces,
    kit,
    format,
    lang,
    slots: plain,
    label: measureLabel(faces, slots.label, format),
    ...(slots.picture && { picture: { picture: slots.picture, sample: samplePicture(slots.picture) } }),
  }
  return templatesFor(slots, format, choice.campaign)
    .filter((id) => !choice.template || id === choice.template)
    .flatMap((id) =>
      TEMPLATES[id].makes.flatMap((make, i) => {
        const context: TemplateContext = { ...base, random: random.fork(`${id}/${i}`) }
        return make(context) ?? []
      }),
    )
}

/** The slots as plain text, without what is too long or said twice; undefined when there is no headline to set. */
function plainSlots(slots: PosterSlots): PlainSlots | undefined {
  const headline = spansText(slots.headline).trim()
  if (headline === '' || headline.length > LONGEST.headline) return undefined
  const short = (text: string): string => (text.trim().length > LONGEST.line ? '' : text.trim())
  const subline = slots.subline ? short(spansText(slots.subline)) : ''
  const facts = (slots.facts ?? []).filter((fact) => short(fact) !== '').slice(0, 3)
  return {
    headline,
    ...(subline !== '' && { subline }),
    ...(slots.price && { price: slots.price }),
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
