import { area, type Box, box, coveredShare, grow, intersect } from '../box.ts'
import { contrastOf, luminance, rgbOf } from '../color/color.ts'
import type { PicturePlace, TextBlock } from '../composition.ts'
import { areaLight } from '../picture/place-picture.ts'
import type { Align, FittedBlock } from '../type/fit-block.ts'
import type { TemplateContext } from './template.ts'

/** Contrast that the small copy must promise, so that the full picture keeps 4.5. */
const PROMISE = 5.2
/** Over this mean activity a picture is too busy to be written on. */
const BUSY = 0.2

export interface Spot {
  readonly x: number
  readonly y: number
  readonly align?: Align
}

export interface Written {
  readonly text: TextBlock
  readonly unrest: number
  readonly breakCost: number
}

/**
 * Writes a text on the calmest of several spots of the picture, in ink or in paper, whichever can be read there.
 * @param make makes the text in a colour
 * @param taken boxes that must stay free
 * @returns undefined when no spot is calm, free of the product and readable
 */
export function writeOnPicture(
  c: TemplateContext,
  place: PicturePlace,
  make: (color: string) => FittedBlock | undefined,
  spots: readonly Spot[] | ((block: FittedBlock) => readonly Spot[]),
  taken: readonly Box[],
): Written | undefined {
  const source = c.picture
  if (!source) return undefined
  const canvas = box(0, 0, c.format.width, c.format.height)
  let best: (Written & { worth: number }) | undefined
  for (const color of [c.kit.ink, c.kit.onDark]) {
    const block = make(color)
    if (!block) continue
    const ink = luminance(rgbOf(color))
    for (const spot of typeof spots === 'function' ? spots(block) : spots) {
      const text = block.place(spot.x, spot.y, spot.align)
      const around = grow(text.box, 12)
      if (area(intersect(around, canvas)) < area(around) * 0.999) continue
      if (taken.some((other) => area(intersect(grow(text.box, 24), other)) > 0)) continue
      if (coveredShare(place.focus, [text.box]) > 0.004) continue
      const light = areaLight(source.sample, source.picture, place, around)
      const contrast = Math.min(contrastOf(ink, light.low), contrastOf(ink, light.high))
      if (contrast < PROMISE || light.unrest > BUSY) continue
      const worth = Math.min(contrast, 12) / 12 - 3 * light.unrest
      if (!best || worth > best.worth) best = { text, unrest: light.unrest, breakCost: block.breakCost, worth }
    }
  }
  return best
}
