import { area, box } from '../box.ts'
import { placePicture } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, type Template, type ToneId, toneOf } from './template.ts'

/** The sheet is cut slantwise: the picture on one side of the cut, the brand's colour on the other. */
const diagonalIn =
  (toneId: ToneId): Template =>
  (c) => {
    if (!c.picture) return undefined
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const lying = build === 'wide' || build === 'banner'
    const words = stack(c, {
      width: lying ? W * (build === 'banner' ? 0.42 : 0.38) - m : W - 2 * m,
      height: lying ? H - 2 * m - c.label.height - 20 : H * (build === 'square' ? 0.27 : 0.28),
      tone,
      parts: lying ? ['brand', 'headline', 'subline', 'facts', 'price'] : ['headline', 'subline', 'facts'],
      headlineMax: { banner: 72, wide: 104, square: 74, tall: 92, story: 120 }[build],
      headlineLines: lying ? 4 : 2,
    })
    if (!words) return undefined
    const slant = Math.round(lying ? H * (build === 'banner' ? 0.3 : 0.22) : W * 0.16)
    const foot = c.label.height + 44
    const wordsTop = lying ? m : H - foot - words.height
    const low = lying ? 0 : wordsTop - 56
    const edge = Math.round(W * (build === 'banner' ? 0.45 : 0.43))
    const frame = lying ? box(edge, 0, W - edge, H) : box(0, 0, W, low)
    const path = lying ? `M${edge + slant} 0H${W}V${H}H${edge}z` : `M0 0H${W}V${low - slant}L0 ${low}z`
    const target = lying ? { x: 0.54, y: 0.5 } : { x: 0.46, y: 0.44 }
    const place = placePicture(c.picture.picture, c.picture.sample, frame, target, c.picture.sample.cutout ? 0.9 : 1)
    // The part of the product's box that lies beyond the cut: half the triangle's reach into it.
    const { focus } = place
    const beyond = lying
      ? beyondCut(edge + slant - focus.x, focus.y, focus.height, slant / H, focus.width)
      : beyondCut(
          focus.y + focus.height - (low - slant),
          W - focus.x - focus.width,
          focus.width,
          slant / W,
          focus.height,
        )
    if (area(focus) > 0 && beyond / area(focus) > 0.05) return undefined
    const said = words.place(m, wordsTop)
    const ends = lying ? [] : footRow(c, tone)
    if (!ends) return undefined
    return finish(c, 'diagonal', {
      ground: tone.ground,
      picture: { ...place, clip: path },
      shapes: said.shapes,
      texts: [...said.texts, ...ends],
      label: placeLabel(c, 0, H, toneOf(c.kit, 'paper')),
      breakCost: words.breakCost,
    })
  }

/**
 * Area of a box beyond a slanted cut, from above: how deep the cut's far end reaches in, less what the slope takes back.
 * @param reach pixels that the cut's deepest end lies inside the box
 * @param offset distance of the box from that end along the cut, `length` its length, `slope` the cut's slope
 */
function beyondCut(reach: number, offset: number, length: number, slope: number, most: number): number {
  let sum = 0
  for (let i = 0; i < 24; i++) {
    const along = offset + ((i + 0.5) / 24) * length
    sum += (Math.min(most, Math.max(0, reach - slope * along)) * length) / 24
  }
  return sum
}

export const diagonalOnBrand = diagonalIn('brand')
export const diagonalOnPaper = diagonalIn('paper')
