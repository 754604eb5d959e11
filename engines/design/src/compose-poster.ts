import { type Lang, type Random, spansText } from '@qianmian/kernel'
import type { BrandKit } from './color/brand-kit.ts'
import type { Composition } from './composition.ts'
import { samplePicture } from './picture/sample-picture.ts'
import type { PosterFormat } from './poster-format.ts'
import type { PosterSlots } from './poster-slots.ts'
import { caption } from './templates/caption.ts'
import { figure } from './templates/figure.ts'
import { quiet, vertical } from './templates/full-bleed.ts'
import { masthead } from './templates/masthead.ts'
import { museum } from './templates/museum.ts'
import { brandPanel, darkPanel } from './templates/panel.ts'
import { plate } from './templates/plate.ts'
import { split } from './templates/split.ts'
import { measureLabel, type Template, type TemplateContext } from './templates/template.ts'
import { typeOnBrand, typeOnDark, typeOnTint, typeVertical } from './templates/type-only.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'

const WITH_PICTURE: Readonly<Record<string, Template>> = {
  vertical,
  quiet,
  caption,
  darkPanel,
  brandPanel,
  split,
  figure,
  plate,
  museum,
  masthead,
}
/** Characters. Longer words are no headline (none is laid out), no subline, fact or brand line (the slot is left out). */
const LONGEST = { headline: 90, line: 120 } as const

const TYPE_ONLY: Readonly<Record<string, Template>> = { typeOnTint, typeOnDark, typeOnBrand, typeVertical, figure }

/**
 * Lays the slots out in every template that suits them. Each template chooses type sizes, line breaks, where the product
 * stands, and which slots give way. Nothing is drawn yet.
 * @param random decides between equals; the same seed gives the same compositions
 * @param fonts are measured, not drawn
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
): Composition[] {
  const headline = spansText(slots.headline).trim()
  if (headline === '' || headline.length > LONGEST.headline) return []
  const faces = openFaces(fonts)
  const short = (text: string): string => (text.trim().length > LONGEST.line ? '' : text.trim())
  const subline = slots.subline ? short(spansText(slots.subline)) : ''
  const facts = (slots.facts ?? []).filter((fact) => short(fact) !== '').slice(0, 3)
  const base = {
    faces,
    kit,
    format,
    lang,
    slots: {
      headline,
      ...(subline !== '' && { subline }),
      ...(slots.price && { price: slots.price }),
      facts: facts.filter((fact) => !says(headline, fact) && !says(subline, fact)),
      allFacts: facts,
      brand: short(slots.brand),
      label: slots.label,
    },
    label: measureLabel(faces, slots.label, format),
    ...(slots.picture && { picture: { picture: slots.picture, sample: samplePicture(slots.picture) } }),
  }
  const templates = slots.picture ? WITH_PICTURE : TYPE_ONLY
  return Object.entries(templates).flatMap(([name, template]) => {
    const context: TemplateContext = { ...base, random: random.fork(name) }
    return template(context) ?? []
  })
}

/** True if a text already says what a fact says: nothing stands on a poster twice. */
function says(text: string, fact: string): boolean {
  const bare = (value: string): string => value.toLowerCase().replace(/[\s−+]/g, '')
  return bare(text).includes(bare(fact))
}
