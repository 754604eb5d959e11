import { fitVertical } from '../type/fit-vertical.ts'
import { stack } from './stack.ts'
import { buildOf, disc, finish, hairline, marginOf, placeLabel, type Template, toneOf } from './template.ts'
import { displayFont, onFlat } from './words.ts'

/** Words under a cut-paper sun over a line of horizon: a season with no picture at all. */
export const sun: Template = (c) => {
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'tint')
  const lying = build === 'wide' || build === 'banner'
  const foot = c.label.height + (build === 'banner' ? 20 : 56)
  const title = lying
    ? undefined
    : fitVertical(c.faces, {
        role: 'headline',
        text: c.slots.headline,
        lang: c.lang,
        font: displayFont(c),
        color: tone.ink,
        ground: onFlat(tone.ground),
        maxWidth: W * 0.42,
        maxHeight: H - m - foot - 20,
        maxSize: build === 'story' ? 190 : 150,
        minSize: 96,
        maxLines: 2,
        leading: 1.36,
        tracking: 0.12,
      })
  const words = stack(c, {
    width: title ? W - 2 * m - title.width - 60 : lying ? W * 0.52 : W - 2 * m,
    height: title ? H * 0.34 : lying ? H - m - foot : H * 0.5,
    tone,
    parts: title
      ? ['brand', 'kicker', 'subline', 'price']
      : ['brand', 'kicker', 'headline', 'subline', 'facts', 'price'],
    headlineMax: { banner: 86, wide: 128, square: 104, tall: 124, story: 140 }[build],
    headlineLines: 4,
  })
  if (!words) return undefined
  const radius = { banner: 190, wide: 300, square: 205, tall: 250, story: 290 }[build]
  const wordsTop = lying ? (H - foot + m - words.height) / 2 : H - foot - words.height
  const cx = lying ? W - m - radius - (build === 'wide' ? 60 : 40) : title ? m + radius : W - m - radius
  const cy = lying ? (build === 'banner' ? H / 2 - 20 : H / 2 - 30) : m + radius
  if (!lying && cy + radius + 50 > wordsTop) return undefined
  if (title && cx + radius + 40 > W - m - title.width) return undefined
  const said = words.place(m, wordsTop)
  return finish(c, 'sun', {
    ground: tone.ground,
    shapes: [
      disc('ornament', cx, cy, radius, c.kit.accentGround),
      hairline(cx - radius - 30, cy + radius * 0.62, 2 * radius + 60, tone.ground),
      hairline(cx - radius - 30, cy + radius * 0.74, 2 * radius + 60, tone.ground),
      hairline(cx - radius - 30, cy + radius * 0.86, 2 * radius + 60, tone.ground),
      ...said.shapes,
    ],
    texts: [...(title ? [title.place(W - m, m, 'right')] : []), ...said.texts],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'paper')),
    breakCost: words.breakCost,
  })
}
