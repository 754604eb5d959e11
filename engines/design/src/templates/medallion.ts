import { box, coveredShare, intersect } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitFigure, splitFigure } from '../type/fit-figure.ts'
import { stack } from './stack.ts'
import { buildOf, disc, finish, marginOf, placeLabel, rectangle, ring, type Template, toneOf } from './template.ts'
import { onFlat } from './words.ts'

/** The price on a round medallion that straddles the edge between picture and paper. */
export const medallion: Template = (c) => {
  const text = c.slots.price
  if (!c.picture || !text || !splitFigure(text)) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const seal = toneOf(c.kit, 'brand')
  const lying = build === 'wide' || build === 'banner'
  const radius = { banner: 118, wide: 170, square: 128, tall: 150, story: 176 }[build]
  const cost = fitFigure(c.faces, {
    role: 'price',
    text,
    lang: c.lang,
    font: 'sans600',
    color: seal.ink,
    ground: onFlat(seal.ground),
    maxWidth: radius * 1.48,
    maxSize: radius * 0.74,
    minSize: 40,
    maxLines: 1,
    leading: 1,
  })
  if (!cost) return undefined
  const edge = Math.round(W * (build === 'banner' ? 0.46 : 0.5))
  const words = stack(c, {
    width: lying ? W - edge - m - radius - 64 : W - 2 * m - 2 * radius - 36,
    height: lying ? H - 2 * m - 10 : H * 0.34,
    tone,
    parts: lying ? ['brand', 'kicker', 'headline', 'subline', 'rows'] : ['brand', 'headline', 'subline', 'facts'],
    headlineMax: { banner: 66, wide: 96, square: 70, tall: 82, story: 104 }[build],
    headlineLines: 4,
  })
  if (!words) return undefined
  const panelHeight = lying ? H : Math.round(Math.max(words.height + 132, radius + 110))
  const top = H - panelHeight
  const frame = lying ? box(0, 0, edge, H) : box(0, 0, W, top)
  const [cx, cy] = lying ? [edge, Math.round(H * 0.5)] : [W - m - radius, top]
  const said = lying ? words.place(edge + radius + 64, (H - words.height) / 2) : words.place(m, top + 66)
  const label = placeLabel(c, 0, lying ? H : top + 1, tone)
  // A square of the circle's area stands for it where boxes are compared.
  const half = radius * 0.886
  const round = box(cx - half, cy - half, 2 * half, 2 * half)
  const place = placeClear(c.picture, frame, round)
  if (coveredShare(intersect(place.focus, frame), [round]) > 0.015) return undefined
  return finish(c, 'medallion', {
    ground: tone.ground,
    picture: place,
    shapes: [
      rectangle('panel', lying ? box(edge, 0, W - edge, H) : box(0, top, W, panelHeight), tone.ground),
      ...said.shapes,
      { ...disc('panel', cx, cy, radius, seal.ground), box: round },
      ring(cx, cy, radius - 12, 2, seal.ink, 0.55),
    ],
    texts: [...said.texts, cost.place(cx, cy - cost.height / 2, 'center')],
    label,
    breakCost: words.breakCost,
  })
}
