import { box, grow } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, outline, placeLabel, type Template, toneOf } from './template.ts'

/** Everything on one axis inside a double rule, like a title page: season, picture, headline, price. */
export const framed: Template = (c) => {
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const margin = build === 'banner' ? 36 : 52
  const foot = c.label.height + (build === 'banner' ? 14 : 18)
  const frame = box(margin, margin, W - 2 * margin, H - margin - foot)
  const inset = build === 'banner' ? 36 : build === 'square' ? 54 : 72
  const inner = grow(frame, -inset)
  const shown = c.picture
  const lying = build === 'banner' || build === 'wide'
  const half = lying && shown
  const words = stack(c, {
    width: half ? inner.width * 0.52 : inner.width * (lying ? 0.8 : 1),
    height: shown && !half ? inner.height * (build === 'square' ? 0.48 : 0.46) : inner.height,
    tone,
    parts: ['kicker', 'headline', 'subline', ...(shown ? [] : (['facts'] as const)), 'price'],
    align: 'center',
    headlineMax: { banner: 82, wide: 100, square: shown ? 70 : 104, tall: shown ? 86 : 124, story: shown ? 108 : 136 }[
      build
    ],
    headlineLines: shown ? 2 : 4,
    priceMax: 54,
  })
  const ends = footRow(c, tone, { without: 'price', right: W - margin })
  if (!words || !ends) return undefined
  const top = shown && !half ? inner.y + inner.height - words.height : inner.y + (inner.height - words.height) / 2
  const hung = half
    ? box(inner.x, inner.y, inner.width * 0.42, inner.height)
    : box(inner.x, inner.y, inner.width, top - inner.y - 44)
  if (shown && hung.height < 180) return undefined
  const said = words.place(half ? inner.x + inner.width * 0.73 : W / 2, top)
  return finish(c, 'framed', {
    ground: tone.ground,
    ...(c.picture && { picture: placeClear(c.picture, hung, box(0, 0, 0, 0)) }),
    shapes: [outline(frame, 6, c.kit.accentGround), outline(grow(frame, -13), 2, c.kit.accentGround), ...said.shapes],
    texts: [...said.texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'tint')),
    breakCost: words.breakCost,
  })
}
