import type { Lang } from '@qianmian/kernel'
import type { Box } from './box.ts'
import type { Hex } from './color/color.ts'
import type { PosterFormat } from './poster-format.ts'
import type { GlyphRun } from './type/set-line.ts'

/** Every arrangement a poster can have. `TEMPLATE_NAMES` names them for people. */
export const TEMPLATE_IDS = [
  'vertical',
  'quiet',
  'caption',
  'panel',
  'split',
  'figure',
  'plate',
  'museum',
  'masthead',
  'type',
  'type-vertical',
  'price-numeral',
  'ticket',
  'receipt',
  'medallion',
  'couplet',
  'almanac',
  'season',
  'moon-window',
  'sun',
  'versus',
  'index-card',
  'trio',
  'measured',
  'lines',
  'grid',
  'strip',
  'stagger',
  'cover',
  'contact',
  'diagonal',
  'quote',
  'framed',
  'horizon',
  'tower',
  'centre',
  'banner-left',
  'banner-right',
  'banner-type',
] as const

export type TemplateId = (typeof TEMPLATE_IDS)[number]

export type TextRole = 'headline' | 'subline' | 'kicker' | 'price' | 'figure' | 'fact' | 'brand' | 'label'

/** What lies under a text: the ground or a panel (one known colour), or the picture. */
export type TextGround = { readonly kind: 'flat'; readonly color: Hex } | { readonly kind: 'picture' }

/** A text that was set: its glyphs are placed, nothing is left to a renderer's guess. */
export interface TextBlock {
  readonly role: TextRole
  readonly lines: readonly string[]
  readonly runs: readonly GlyphRun[]
  readonly color: Hex
  /** Pixels an em of the smallest characters that carry meaning. */
  readonly size: number
  readonly vertical: boolean
  /** Ink box of the whole block, and of every line (or column). */
  readonly box: Box
  readonly lineBoxes: readonly Box[]
  /** The room that the template gave to it. */
  readonly slot: Box
  readonly ground: TextGround
  /** Characters that the font does not have. */
  readonly missing: readonly string[]
}

/** A flat shape. */
export interface Shape {
  /** A panel hides what is under it, a ground lies under the picture, rules and ornaments are thin or stand free. */
  readonly role: 'panel' | 'ground' | 'rule' | 'ornament' | 'label' | 'glyph'
  /** SVG path data in canvas pixels. */
  readonly path: string
  readonly box: Box
  readonly fill: Hex
  readonly opacity: number
}

/** The picture's place: which part of it (source pixels) fills which frame (canvas pixels). */
export interface PicturePlace {
  readonly frame: Box
  readonly crop: Box
  /** The product's box on the canvas, not clipped. */
  readonly focus: Box
  /** Canvas pixels a source pixel. */
  readonly scale: number
  /** Outline that the picture is cut to, SVG path data in canvas pixels; its frame where absent. */
  readonly clip?: string
  /** The picture is a cut-out: the colour under it, and its soft shadow on the ground. */
  readonly backdrop?: Hex
  readonly shadow?: Box
}

/** A picture in its place, with its bytes. */
export interface PlacedPicture extends PicturePlace {
  readonly bytes: Uint8Array
  /** Source pixels. */
  readonly width: number
  readonly height: number
}

/** A poster before it is pixels. */
export interface Composition {
  readonly template: TemplateId
  readonly lang: Lang
  readonly format: PosterFormat
  readonly ground: Hex
  readonly picture?: PlacedPicture
  /** The other things of a collection, or further looks at the same one. */
  readonly more?: readonly PlacedPicture[]
  /** The brand's logo, drawn whole into its box. */
  readonly logo?: { readonly bytes: Uint8Array; readonly box: Box }
  /** Why a picture that was given is not shown. */
  readonly leftOut?: 'too-small' | 'transparent'
  readonly shapes: readonly Shape[]
  readonly texts: readonly TextBlock[]
  /** Slots that were given and found no room. */
  readonly dropped: readonly TextRole[]
  /** Cost of the headline's line breaks, 0 is by sense. */
  readonly breakCost: number
  /** Mean activity of the picture under texts, 0 calm to 1 busy. */
  readonly unrest: number
}

/** A named box of a composition, as the linter reads it. */
export interface PosterBox {
  readonly name: string
  readonly role: TextRole | 'picture' | 'focus' | 'panel'
  readonly box: Box
}

/** All boxes of a composition: texts by ink, the picture's frame, the product, panels. */
export function posterBoxes(composition: Composition): PosterBox[] {
  const texts = composition.texts.map((text, i) => ({ name: `${text.role}-${i}`, role: text.role, box: text.box }))
  const logo = composition.logo ? [{ name: 'logo', role: 'brand' as const, box: composition.logo.box }] : []
  const panels = composition.shapes
    .filter((shape) => shape.role === 'panel')
    .map((shape, i) => ({ name: `panel-${i}`, role: 'panel' as const, box: shape.box }))
  const pictures = placedPictures(composition).flatMap((picture, i) => [
    { name: i === 0 ? 'picture' : `picture-${i}`, role: 'picture' as const, box: picture.frame },
    { name: i === 0 ? 'focus' : `focus-${i}`, role: 'focus' as const, box: picture.focus },
  ])
  return [...texts, ...logo, ...panels, ...pictures]
}

/** The main picture first, then the others. */
export const placedPictures = ({ picture, more }: Composition): readonly PlacedPicture[] => [
  ...(picture ? [picture] : []),
  ...(more ?? []),
]
