import { box, coveredShare, intersect } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { column } from './column.ts'
import { panelBelow } from './panel-below.ts'
import { finish, MARGIN, placeLabel, type Template, type TemplateContext, toneOf } from './template.ts'

/** The picture hangs on a wall of paper with a small label beside or under it: name, material, price. */
export const museum: Template = (c) => {
  if (!c.picture) return undefined
  return c.format.height > c.format.width ? under(c) : beside(c)
}

function under(c: TemplateContext) {
  const { height } = c.format
  return panelBelow(c, {
    template: 'museum',
    tone: toneOf(c.kit, 'paper'),
    mat: 84,
    inset: 60,
    most: height * 0.34,
    column: { headlineMax: height > 1600 ? 76 : 62, headlineLines: 2, facts: 'line', priceMax: 52, accent: true },
  })
}

function beside(c: TemplateContext) {
  const hung = hang(c, false)
  const label = hung?.shapes.find((shape) => shape.role === 'label')
  const covers =
    hung?.picture && label ? coveredShare(intersect(hung.picture.focus, hung.picture.frame), [label.box]) : 0
  return covers > 0.015 ? (hang(c, true) ?? hung) : hung
}

/** `low` hangs the picture higher and puts the label on the wall under it. */
function hang(c: TemplateContext, low: boolean) {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const tone = toneOf(c.kit, 'paper')
  const wide = width > height
  const margin = wide ? 88 : MARGIN
  const columnHeight = height - 2 * margin
  const frameHeight = low ? height - margin - c.label.height - 44 : columnHeight
  const { picture } = c.picture
  const frameWidth = Math.round(Math.min((frameHeight * picture.width) / picture.height, width * (wide ? 0.58 : 0.54)))
  const frame = box(margin, margin, frameWidth, frameHeight)
  const gap = wide ? 88 : 52
  const words = column(c, {
    width: Math.min(width - margin - frameWidth - gap - margin, 620),
    height: columnHeight,
    tone,
    headlineMax: wide ? 84 : 56,
    headlineLines: 6,
    facts: 'rows',
    brand: 'head',
    priceMax: 54,
    accent: true,
    spread: 'fill',
  })
  if (!words) return undefined
  const { texts, shapes } = words.place(margin + frameWidth + gap, margin)
  const label = low
    ? placeLabel(c, 0, height, toneOf(c.kit, 'tint'))
    : placeLabel(c, margin - 1, margin + frameHeight + 1, tone)
  return finish(c, 'museum', {
    ground: tone.ground,
    picture: placeClear(c.picture, frame, label.box),
    shapes,
    texts,
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}
