import type { Lang, Random } from '@qianmian/kernel'
import { type AiLabel, aiLabel, labelSize } from '../ai-label.ts'
import { type Box, box } from '../box.ts'
import type { BrandKit } from '../color/brand-kit.ts'
import type { Hex } from '../color/color.ts'
import type { Composition, PicturePlace, Shape, TemplateId, TextBlock, TextRole } from '../composition.ts'
import type { PictureSample } from '../picture/sample-picture.ts'
import { type PosterFormat, shortEdge } from '../poster-format.ts'
import type { PosterPicture } from '../poster-slots.ts'
import type { Faces } from '../type/poster-fonts.ts'

/** Outer margin, and the least type size, in pixels at a short edge of 1080. */
export const MARGIN = 72
export const LEAST = 30

/** The slots as plain text. */
export interface PlainSlots {
  readonly headline: string
  readonly subline?: string
  readonly price?: string
  /** Facts that headline and subline do not say yet. */
  readonly facts: readonly string[]
  readonly allFacts: readonly string[]
  readonly brand: string
  readonly label: string
}

export interface TemplateContext {
  readonly faces: Faces
  readonly slots: PlainSlots
  readonly kit: BrandKit
  readonly format: PosterFormat
  readonly lang: Lang
  readonly random: Random
  readonly picture?: { readonly picture: PosterPicture; readonly sample: PictureSample }
  /** Size of the AI label. */
  readonly label: { readonly width: number; readonly height: number }
}

/** A layout: takes the slots, gives a composition, or undefined where it does not suit them. */
export type Template = (context: TemplateContext) => Composition | undefined

/** Text colours on one flat ground. */
export interface Tone {
  readonly ground: Hex
  readonly ink: Hex
  readonly soft: Hex
  readonly accent: Hex
  readonly line: Hex
  readonly label: 'paper' | 'dark'
}

export type ToneId = 'paper' | 'tint' | 'dark' | 'brand'

/** The text colours that belong to a ground of the kit. */
export function toneOf(kit: BrandKit, id: ToneId): Tone {
  if (id === 'dark') {
    return {
      ground: kit.dark,
      ink: kit.onDark,
      soft: kit.onDarkSoft,
      accent: kit.onDark,
      line: kit.lineOnDark,
      label: 'dark',
    }
  }
  if (id === 'brand') {
    return {
      ground: kit.accentGround,
      ink: kit.onDark,
      soft: kit.onDark,
      accent: kit.onDark,
      line: kit.lineOnAccent,
      label: 'dark',
    }
  }
  const ground = id === 'tint' ? kit.tint : kit.paper
  return { ground, ink: kit.ink, soft: kit.inkSoft, accent: kit.accentText, line: kit.line, label: 'paper' }
}

/** What a template has gathered. */
export interface Draft {
  readonly ground: Hex
  readonly picture?: PicturePlace
  readonly shapes?: readonly Shape[]
  readonly texts: readonly TextBlock[]
  readonly label: AiLabel
  readonly dropped?: readonly TextRole[]
  readonly breakCost: number
  readonly unrest?: number
}

/** Turns a draft into a composition; the label is always drawn last. */
export function finish(c: TemplateContext, template: TemplateId, draft: Draft): Composition {
  const placed =
    draft.picture && c.picture
      ? {
          ...draft.picture,
          bytes: c.picture.picture.bytes,
          width: c.picture.picture.width,
          height: c.picture.picture.height,
        }
      : undefined
  return {
    template,
    lang: c.lang,
    format: c.format,
    ground: draft.ground,
    ...(placed && { picture: placed }),
    shapes: [...(draft.shapes ?? []), ...draft.label.shapes],
    texts: [...draft.texts.filter((text) => text.lines.length > 0), draft.label.text],
    dropped: draft.dropped ?? [],
    breakCost: draft.breakCost,
    unrest: draft.unrest ?? 0,
  }
}

/** The label with its left lower corner at a point. */
export const placeLabel = (c: TemplateContext, x: number, bottom: number, tone: Tone): AiLabel =>
  aiLabel(c.faces, c.slots.label, shortEdge(c.format), { x, bottom, tone: tone.label, fill: tone.ground })

export const measureLabel = (faces: Faces, words: string, format: PosterFormat): { width: number; height: number } =>
  labelSize(faces, words, shortEdge(format))

/** A flat rectangle. */
export function rectangle(role: Shape['role'], b: Box, fill: Hex, opacity = 1): Shape {
  return { role, path: `M${b.x} ${b.y}h${b.width}v${b.height}h${-b.width}z`, box: b, fill, opacity }
}

/** A hairline, two pixels thick. */
export const hairline = (x: number, y: number, width: number, fill: Hex): Shape =>
  rectangle('rule', box(x, y, width, 2), fill)
