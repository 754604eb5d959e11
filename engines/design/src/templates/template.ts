import type { Lang, Random } from '@qianmian/kernel'
import { type AiLabel, aiLabel, labelSize } from '../ai-label.ts'
import { type Box, box } from '../box.ts'
import type { BrandKit } from '../color/brand-kit.ts'
import { contrastOf, type Hex, luminance, rgbOf } from '../color/color.ts'
import type {
  Composition,
  PicturePlace,
  PlacedPicture,
  Shape,
  TemplateId,
  TextBlock,
  TextRole,
} from '../composition.ts'
import type { PictureSample } from '../picture/sample-picture.ts'
import { type PosterFormat, shortEdge } from '../poster-format.ts'
import type { PosterComparison, PosterDate, PosterPicture } from '../poster-slots.ts'
import type { Faces } from '../type/poster-fonts.ts'

/** Outer margin, and the least type size, in pixels at a short edge of 1080. */
export const MARGIN = 72
export const LEAST = 30

/** A poster's build: what a template asks before it decides where things stand. */
export type Build = 'banner' | 'wide' | 'square' | 'tall' | 'story'

export const buildOf = ({ width, height }: PosterFormat): Build =>
  width / height > 2.2
    ? 'banner'
    : width > height
      ? 'wide'
      : height / width < 1.15
        ? 'square'
        : height / width < 1.6
          ? 'tall'
          : 'story'

/** Outer margin in pixels. */
export const marginOf = (format: PosterFormat): number => (buildOf(format) === 'banner' ? 56 : MARGIN)

/** Least type size in pixels. */
export const leastOf = (format: PosterFormat): number => (buildOf(format) === 'banner' ? 24 : LEAST)

/** Size of a headline that leads a poster of this build, in pixels. */
export const displayOf = (format: PosterFormat): number =>
  ({ banner: 82, wide: 112, square: 98, tall: 116, story: 138 })[buildOf(format)]

/** The slots as plain text. */
export interface PlainSlots {
  readonly headline: string
  readonly subline?: string
  readonly kicker?: string
  readonly price?: string
  readonly date?: PosterDate
  readonly comparison?: PosterComparison
  readonly must?: 'pictures' | 'comparison'
  /** Facts that headline and subline do not say yet. */
  readonly facts: readonly string[]
  readonly allFacts: readonly string[]
  readonly brand: string
  readonly label: string
}

/** A picture with what was measured on it. */
export interface PictureSource {
  readonly picture: PosterPicture
  readonly sample: PictureSample
}

export interface TemplateContext {
  readonly faces: Faces
  readonly slots: PlainSlots
  readonly kit: BrandKit
  readonly format: PosterFormat
  readonly lang: Lang
  readonly random: Random
  readonly picture?: PictureSource
  /** The things of a collection, two to six. */
  readonly items: readonly (PictureSource & { readonly name?: string; readonly price?: string })[]
  readonly logo?: PictureSource
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
  readonly more?: readonly PlacedPicture[]
  readonly shapes?: readonly Shape[]
  readonly texts: readonly TextBlock[]
  readonly label: AiLabel
  /** Slots that found no room; counted from the texts where absent. */
  readonly dropped?: readonly TextRole[]
  readonly breakCost: number
  readonly unrest?: number
}

/** Turns a draft into a composition; the label is always drawn last. */
export function finish(c: TemplateContext, template: TemplateId, draft: Draft): Composition {
  const texts = draft.texts.filter((text) => text.lines.length > 0)
  const logo = logoFor(c, texts)
  const kept = logo ? texts.filter((text) => text.role !== 'brand') : texts
  return {
    template,
    lang: c.lang,
    format: c.format,
    ground: draft.ground,
    ...(draft.picture && c.picture && { picture: placed(c, c.picture, draft.picture) }),
    ...(draft.more && { more: draft.more }),
    ...(logo && { logo }),
    shapes: [...(draft.shapes ?? []), ...draft.label.shapes],
    texts: [...kept, draft.label.text],
    dropped: draft.dropped ?? droppedFrom(c, texts),
    breakCost: draft.breakCost,
    unrest: draft.unrest ?? 0,
  }
}

/** A place with the picture's bytes; a cut-out gets its ground. */
export function placed(c: TemplateContext, source: PictureSource, place: PicturePlace): PlacedPicture {
  const { bytes, width, height } = source.picture
  return {
    ...place,
    bytes,
    width,
    height,
    ...(source.sample.cutout && { backdrop: place.backdrop ?? c.kit.backdrop }),
  }
}

/** Which slots were given and do not stand among the texts. */
function droppedFrom({ slots }: TemplateContext, texts: readonly TextBlock[]): TextRole[] {
  const has = (role: TextRole): boolean => texts.some((text) => text.role === role)
  const words = texts.map((text) => text.lines.join(' ')).join(' ')
  const squeezed = words.replace(/\s/g, '')
  return [
    ...(slots.subline && !has('subline') ? (['subline'] as const) : []),
    ...(slots.price && !squeezed.includes(slots.price.replace(/\s/g, '')) ? (['price'] as const) : []),
    ...slots.facts.filter((fact) => !squeezed.includes(fact.replace(/\s/g, ''))).map(() => 'fact' as const),
  ]
}

/** The logo in the place of the brand's name, a little higher than its letters, where its ground lets it be seen. */
function logoFor(c: TemplateContext, texts: readonly TextBlock[]): Composition['logo'] {
  const name = texts.find((text) => text.role === 'brand')
  if (!c.logo || !name || name.ground.kind !== 'flat') return undefined
  const { picture, sample } = c.logo
  const mean = sample.product.reduce((sum, swatch) => sum + luminance(rgbOf(swatch.hex)) * swatch.share, 0)
  if (contrastOf(mean, luminance(rgbOf(name.ground.color))) < 3) return undefined
  const scale = Math.min((1.3 * name.box.height) / picture.height, name.slot.width / picture.width)
  const [w, h] = [picture.width * scale, picture.height * scale]
  const left = Math.abs(name.box.x - name.slot.x)
  const right = Math.abs(name.slot.x + name.slot.width - name.box.x - name.box.width)
  const x =
    Math.abs(left - right) < 6
      ? name.box.x + (name.box.width - w) / 2
      : left < right
        ? name.box.x
        : name.box.x + name.box.width - w
  return { bytes: picture.bytes, box: box(x, name.box.y + (name.box.height - h) / 2, w, h) }
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

/** A shape from path data, with the box around it. */
export const shape = (role: Shape['role'], path: string, b: Box, fill: Hex, opacity = 1): Shape => ({
  role,
  path,
  box: b,
  fill,
  opacity,
})

/** A full circle. */
export function disc(role: Shape['role'], x: number, y: number, radius: number, fill: Hex, opacity = 1): Shape {
  return shape(role, circlePath(x, y, radius), box(x - radius, y - radius, 2 * radius, 2 * radius), fill, opacity)
}

/** A ring `thick` pixels wide, inside its radius. */
export function ring(x: number, y: number, radius: number, thick: number, fill: Hex, opacity = 1): Shape {
  const path = `${circlePath(x, y, radius)}${circlePath(x, y, radius - thick)}`
  return shape('rule', path, box(x - radius, y - radius, 2 * radius, 2 * radius), fill, opacity)
}

export const circlePath = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

/** An upright line, two pixels thick. */
export const upright = (x: number, y: number, height: number, fill: Hex): Shape =>
  rectangle('rule', box(x, y, 2, height), fill)

/** The outline of a box as a thin frame. */
export function outline(b: Box, thick: number, fill: Hex): Shape {
  const inner = box(b.x + thick, b.y + thick, b.width - 2 * thick, b.height - 2 * thick)
  const path = (r: Box): string => `M${r.x} ${r.y}h${r.width}v${r.height}h${-r.width}z`
  return shape('rule', path(b) + path(inner), b, fill)
}

/** A row of short dashes from left to right, three pixels thick. */
export function dashes(x: number, y: number, width: number, fill: Hex): Shape {
  const step = 22
  const count = Math.floor(width / step)
  const path = Array.from({ length: count }, (_, i) => `M${x + i * step} ${y}h12v3h-12z`).join('')
  return shape('rule', path, box(x, y, width, 3), fill)
}
