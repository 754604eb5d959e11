import type { Lang } from '@qianmian/kernel'
import type { Box } from './box.ts'
import type { Hex } from './color/color.ts'
import type { PosterFormat } from './poster-format.ts'
import type { GlyphRun } from './type/set-line.ts'

export type TemplateId =
  | 'vertical'
  | 'quiet'
  | 'caption'
  | 'panel'
  | 'split'
  | 'figure'
  | 'plate'
  | 'museum'
  | 'masthead'
  | 'type'
  | 'type-vertical'

export type TextRole = 'headline' | 'subline' | 'price' | 'figure' | 'fact' | 'brand' | 'label'

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

/** A flat shape between the picture and the texts. */
export interface Shape {
  readonly role: 'panel' | 'rule' | 'label' | 'glyph'
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
}

/** A poster before it is pixels. */
export interface Composition {
  readonly template: TemplateId
  readonly lang: Lang
  readonly format: PosterFormat
  readonly ground: Hex
  readonly picture?: PicturePlace & { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
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
  const panels = composition.shapes
    .filter((shape) => shape.role === 'panel')
    .map((shape, i) => ({ name: `panel-${i}`, role: 'panel' as const, box: shape.box }))
  const picture = composition.picture
    ? [
        { name: 'picture', role: 'picture' as const, box: composition.picture.frame },
        { name: 'focus', role: 'focus' as const, box: composition.picture.focus },
      ]
    : []
  return [...texts, ...panels, ...picture]
}
