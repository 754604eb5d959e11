import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { column } from './column.ts'
import { panelBelow } from './panel-below.ts'
import { finish, placeLabel, rectangle, type Template, type TemplateContext, type ToneId, toneOf } from './template.ts'

/** A deep panel (dark, or the brand's own colour) that carries a large headline; the picture fills the rest. */
const panelIn =
  (toneId: ToneId): Template =>
  (c) => {
    const { width, height } = c.format
    if (width > height) return panelBeside(c, toneId)
    return panelBelow(c, {
      template: 'panel',
      tone: toneOf(c.kit, toneId),
      inset: 72,
      most: height * 0.47,
      column: {
        headlineMax: height > 1600 ? 132 : height > 1200 ? 112 : 92,
        headlineLines: 3,
        facts: height > 1600 ? 'rows' : 'line',
        priceMax: 66,
      },
    })
  }

function panelBeside(c: TemplateContext, toneId: ToneId) {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const tone = toneOf(c.kit, toneId)
  const edge = Math.round(width * 0.58)
  const inset = 84
  const words = column(c, {
    width: width - edge - 2 * inset,
    height: height - 2 * inset,
    tone,
    headlineMax: 108,
    headlineLines: 4,
    facts: 'rows',
    brand: 'head',
    spread: 'fill',
    priceMax: 66,
  })
  if (!words) return undefined
  const { texts, shapes } = words.place(edge + inset, inset)
  const label = placeLabel(c, 0, height, tone)
  return finish(c, 'panel', {
    ground: tone.ground,
    picture: placeClear(c.picture, box(0, 0, edge, height), label.box),
    shapes: [rectangle('panel', box(edge, 0, width - edge, height), tone.ground), ...shapes],
    texts,
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}

export const darkPanel = panelIn('dark')
export const brandPanel = panelIn('brand')
