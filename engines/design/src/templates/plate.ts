import { area, type Box, box, coveredShare, grow, intersect } from '../box.ts'
import { placePicture } from '../picture/place-picture.ts'
import { column } from './column.ts'
import { finish, placeLabel, rectangle, type Template, toneOf } from './template.ts'

/** A picture to the edges and a plate of paper laid on a corner that the product leaves free. */
export const plate: Template = (c) => {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const wide = width > height
  const tone = toneOf(c.kit, 'paper')
  const label = placeLabel(c, 0, height, tone)
  const inset = 52
  const margin = 56
  const full = box(0, 0, width, height)
  for (const share of wide ? [0.36, 0.3] : [0.56, 0.47]) {
    const plateWidth = Math.round(width * share)
    const words = column(c, {
      width: plateWidth - 2 * inset,
      height: height * (wide ? 0.78 : 0.42) - 2 * inset,
      tone,
      headlineMax: wide ? 80 : height > 1200 ? 72 : 62,
      headlineLines: 4,
      facts: 'none',
      brand: 'foot',
      priceMax: 52,
      accent: true,
      spread: 'natural',
    })
    if (!words) continue
    const plateHeight = Math.round(words.height + 2 * inset)
    const right = width - margin - plateWidth
    const low = height - margin - plateHeight
    const corners: { at: Box; target: { x: number; y: number } }[] = [
      { at: box(right, low, plateWidth, plateHeight), target: wide ? { x: 0.33, y: 0.5 } : { x: 0.45, y: 0.36 } },
      { at: box(margin, margin, plateWidth, plateHeight), target: wide ? { x: 0.68, y: 0.5 } : { x: 0.55, y: 0.68 } },
      { at: box(right, margin, plateWidth, plateHeight), target: wide ? { x: 0.33, y: 0.5 } : { x: 0.45, y: 0.68 } },
    ]
    for (const { at, target } of corners) {
      const place = placePicture(c.picture.picture, c.picture.sample, full, target)
      if (area(intersect(grow(at, 28), label.box)) > 0 || coveredShare(place.focus, [at]) > 0.01) continue
      const { texts, shapes } = words.place(at.x + inset, at.y + inset)
      return finish(c, 'plate', {
        ground: tone.ground,
        picture: place,
        shapes: [rectangle('panel', at, tone.ground), ...shapes],
        texts,
        label,
        dropped: words.dropped,
        breakCost: words.breakCost,
      })
    }
  }
  return undefined
}
