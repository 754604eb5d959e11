import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitBlock } from '../type/fit-block.ts'
import { fitVertical } from '../type/fit-vertical.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'
import { displayFont, onFlat } from './words.ts'

/** The season's name as large as the page, the picture notched into the paper beside it, the headline in the notch. */
export const season: Template = (c) => {
  if (!c.picture || !c.slots.kicker) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const lying = build === 'wide' || build === 'banner'
  const name = {
    role: 'kicker' as const,
    text: c.slots.kicker,
    lang: c.lang,
    font: displayFont(c),
    color: tone.accent,
    ground,
  }
  const size = { banner: 150, wide: 190, square: 170, tall: 210, story: 250 }[build]
  const standing = fitVertical(c.faces, {
    ...name,
    maxWidth: W * 0.3,
    maxHeight: H * 0.5,
    maxSize: size,
    minSize: 90,
    maxLines: 1,
    leading: 1.2,
    tracking: 0.06,
  })
  const term =
    standing && standing.lines.length === 1
      ? standing
      : fitBlock(c.faces, {
          ...name,
          maxWidth: lying ? W * 0.36 : W - 2 * m,
          maxSize: size * 0.62,
          minSize: 60,
          maxLines: 1,
          leading: 1.1,
          tracking: -0.01,
        })
  if (!term) return undefined
  const upright = term === standing
  const words = stack(c, {
    width: lying ? W * 0.4 - m : W - 2 * m,
    height: lying ? H - 2 * m - (upright ? 0 : term.height + 40) - c.label.height - 20 : H * 0.26,
    tone,
    parts: lying ? ['brand', 'headline', 'subline', 'price'] : ['headline', 'subline'],
    headlineMax: { banner: 66, wide: 88, square: 72, tall: 88, story: 112 }[build],
    headlineLines: lying ? 4 : 2,
  })
  if (!words) return undefined
  const foot = c.label.height + 44
  const wordsTop = lying ? H - c.label.height - 40 - words.height : H - foot - words.height
  if (lying && upright && m + term.height > H - m) return undefined
  const wordsX = lying && upright ? m + term.width + 56 : m
  const edge = lying ? Math.max(W * 0.44, wordsX + words.width + m) : upright ? m + term.width + 48 : m
  const pictureTop = lying ? 0 : upright ? 0 : m + term.height + 40
  const frame = lying
    ? box(edge, 0, W - edge, H)
    : box(edge, pictureTop, W - edge - (upright ? 0 : m), wordsTop - 50 - pictureTop)
  if (lying && edge > W * 0.66) return undefined
  const said = words.place(wordsX, lying ? (upright ? H - m - words.height : wordsTop) : wordsTop)
  const lowest =
    lying && upright
      ? said.texts.every(
          (text) => text.box.y + text.box.height < H - c.label.height - 16 || text.box.x > c.label.width + 30,
        )
      : true
  if (!lowest) return undefined
  const ends = lying ? [] : footRow(c, tone)
  if (!ends) return undefined
  return finish(c, 'season', {
    ground: tone.ground,
    picture: placeClear(c.picture, frame, box(0, 0, 0, 0)),
    shapes: [...said.shapes, ...(lying ? [rectangle('panel', box(0, 0, edge, H), tone.ground)] : [])],
    texts: [term.place(m, m), ...said.texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'tint')),
    breakCost: words.breakCost,
  })
}
