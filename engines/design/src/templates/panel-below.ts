import { type Box, box, coveredShare, intersect } from '../box.ts'
import type { Composition, TemplateId } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
import { type ColumnSpec, column } from './column.ts'
import { finish, MARGIN, placeLabel, rectangle, type TemplateContext, type Tone, toneOf } from './template.ts'
import { onFlat, price } from './words.ts'

/** How a panel under a picture is made. */
export interface PanelSpec {
  readonly template: TemplateId
  readonly tone: Tone
  readonly inset: number
  /** Hangs the picture with this margin around it instead of running it to the edges, pixels. */
  readonly mat?: number
  /** The most height that the panel may take, pixels. */
  readonly most: number
  readonly column: Pick<ColumnSpec, 'headlineMax' | 'headlineLines' | 'facts' | 'accent' | 'priceMax'>
}

/**
 * A picture over a panel that is only as high as its words. The label stands on the picture's lower left corner and grows
 * out of the panel; where it would cover the product it moves to the panel's foot, and the brand to its head.
 */
export function panelBelow(c: TemplateContext, spec: PanelSpec): Composition | undefined {
  const first = labelOnPicture(c, spec)
  const { picture } = first ?? {}
  const label = first?.shapes.find((shape) => shape.role === 'label')
  const covers = picture && label ? coveredShare(intersect(picture.focus, picture.frame), [label.box]) : 0
  return first && covers <= 0.015 ? first : (labelInPanel(c, spec) ?? first)
}

function labelOnPicture(c: TemplateContext, spec: PanelSpec): Composition | undefined {
  if (!c.picture) return undefined
  const { width } = c.format
  const edge = spec.mat ?? MARGIN
  const words = column(c, {
    ...spec.column,
    width: width - 2 * edge,
    height: spec.most - 2 * spec.inset,
    tone: spec.tone,
    brand: 'foot',
    spread: 'natural',
  })
  if (!words) return undefined
  const panel = panelOf(c, words.height + spec.inset + (spec.mat ?? spec.inset))
  const frame = frameOver(c, spec, panel)
  const { texts, shapes } = words.place(edge, panel.y + spec.inset)
  const label = placeLabel(c, spec.mat ? spec.mat - 1 : 0, frame.y + frame.height + 1, spec.tone)
  return finish(c, spec.template, {
    ground: spec.tone.ground,
    picture: placeClear(c.picture, frame, label.box),
    shapes: [...(spec.mat ? [] : [rectangle('panel', panel, spec.tone.ground)]), ...shapes],
    texts,
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}

function labelInPanel(c: TemplateContext, spec: PanelSpec): Composition | undefined {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const edge = spec.mat ?? MARGIN
  const foot = c.label.height + 48
  const words = column(c, {
    ...spec.column,
    width: width - 2 * edge,
    height: spec.most - spec.inset - foot,
    tone: spec.tone,
    brand: 'head',
    spread: 'natural',
    without: ['price'],
  })
  if (!words) return undefined
  const panel = panelOf(c, words.height + spec.inset + foot)
  const frame = frameOver(c, spec, panel)
  const { texts, shapes } = words.place(edge, panel.y + spec.inset)
  const cost = price(c, {
    width: width - edge - 40 - c.label.width,
    max: spec.column.priceMax ?? 64,
    color: spec.column.accent ? spec.tone.accent : spec.tone.ink,
    ground: onFlat(spec.tone.ground),
  })
  if (c.slots.price && !cost) return undefined
  if (cost) texts.push(cost.place(width - edge, height - 72 - cost.height, 'right'))
  const label = placeLabel(c, 0, height, toneOf(c.kit, spec.mat ? 'tint' : 'paper'))
  return finish(c, spec.template, {
    ground: spec.tone.ground,
    picture: placeClear(c.picture, frame, label.box),
    shapes: [...(spec.mat ? [] : [rectangle('panel', panel, spec.tone.ground)]), ...shapes],
    texts,
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}

function panelOf(c: TemplateContext, wanted: number): Box {
  const high = Math.round(wanted)
  return box(0, c.format.height - high, c.format.width, high)
}

/** The picture's frame: to the edges and down to the panel, or hung inside its mat. */
function frameOver(c: TemplateContext, spec: PanelSpec, panel: Box): Box {
  const { mat } = spec
  return mat ? box(mat, mat, c.format.width - 2 * mat, panel.y - mat) : box(0, 0, c.format.width, panel.y)
}
