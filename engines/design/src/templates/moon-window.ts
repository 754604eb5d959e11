import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitVertical } from '../type/fit-vertical.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import {
  buildOf,
  circlePath,
  finish,
  marginOf,
  placeLabel,
  ring,
  type Template,
  type ToneId,
  toneOf,
} from './template.ts'
import { displayFont, onFlat } from './words.ts'

/** The thing seen through the round window of a garden wall. */
const moonIn =
  (toneId: ToneId): Template =>
  (c) => {
    if (!c.picture) return undefined
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const lying = build === 'wide' || build === 'banner'
    const foot = c.label.height + 44
    const side =
      build === 'square'
        ? fitVertical(c.faces, {
            role: 'headline',
            text: c.slots.headline,
            lang: c.lang,
            font: displayFont(c),
            color: tone.ink,
            ground: onFlat(tone.ground),
            maxWidth: 210,
            maxHeight: H - 2 * m - foot,
            maxSize: 92,
            minSize: 70,
            maxLines: 2,
            leading: 1.36,
            tracking: 0.13,
          })
        : undefined
    const words = stack(c, {
      width: lying ? W * 0.46 - m : W - 2 * m,
      height: lying ? H - 2 * m - (build === 'banner' ? c.label.height + 16 : c.label.height + 40) : H * 0.26,
      tone,
      parts: side
        ? ['brand']
        : lying
          ? ['brand', 'kicker', 'headline', 'subline', 'facts', 'price']
          : ['kicker', 'headline', 'subline'],
      align: lying ? 'left' : 'center',
      headlineMax: { banner: 70, wide: 100, square: 66, tall: 88, story: 112 }[build],
      headlineLines: lying ? 3 : 2,
    })
    if (!words) return undefined
    const room = lying
      ? box(W * 0.5, 0, W * 0.5, H)
      : side
        ? box(m + side.width + 40, m, W - 2 * m - side.width - 40, H - m - foot)
        : box(m, m, W - 2 * m, H - m - foot - words.height - 56)
    const radius = Math.round(
      Math.min(room.width / 2 - (lying ? m : 0), room.height / 2 - (lying ? (build === 'banner' ? 40 : m) : 0)),
    )
    if (radius < 170) return undefined
    const cx = Math.round(lying ? W - m - radius : side ? W - m - radius : W / 2)
    const cy = Math.round(room.y + (side ? radius : room.height / 2))
    const frame = box(cx - radius, cy - radius, 2 * radius, 2 * radius)
    const place = placeClear(c.picture, frame, box(0, 0, 0, 0))
    const said = side
      ? { texts: [side.place(m, m)], shapes: [] }
      : words.place(lying ? m : W / 2, lying ? m : H - foot - words.height)
    const ends = lying ? [] : footRow(c, tone)
    if (!ends) return undefined
    return finish(c, 'moon-window', {
      ground: tone.ground,
      picture: { ...place, clip: circlePath(cx, cy, radius) },
      shapes: [ring(cx, cy, radius + (build === 'banner' ? 12 : 18), 3, tone.line), ...said.shapes],
      texts: [...said.texts, ...ends],
      label: placeLabel(c, 0, H, toneOf(c.kit, toneId === 'paper' ? 'tint' : 'paper')),
      breakCost: words.breakCost,
    })
  }

export const moonOnBrand = moonIn('brand')
export const moonOnPaper = moonIn('paper')
