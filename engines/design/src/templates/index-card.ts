import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { stack } from './stack.ts'
import { buildOf, disc, finish, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'

/** A card from a catalogue drawer: ruled in the brand's colour, facts on its lines, the picture kept in its corner. */
export const indexCard: Template = (c) => {
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const wall = toneOf(c.kit, 'tint')
  const card = toneOf(c.kit, 'paper')
  const lying = build === 'wide' || build === 'banner'
  const inset = build === 'banner' ? 40 : 56
  const foot = c.label.height + (build === 'banner' ? 24 : 44)
  const sheet = box(m, m, W - 2 * m, H - m - foot)
  const frame = c.picture
    ? lying
      ? box(
          sheet.x + sheet.width - inset - sheet.width * 0.34,
          sheet.y + inset,
          sheet.width * 0.34,
          sheet.height - 2 * inset,
        )
      : box(
          sheet.x + inset,
          sheet.y + inset + 56,
          sheet.width - 2 * inset,
          sheet.height * (build === 'square' ? 0.34 : 0.42),
        )
    : box(sheet.x + sheet.width - inset, sheet.y + inset, 0, 0)
  const topLine = sheet.y + (build === 'banner' ? 74 : 92)
  const wordsTop = !lying && c.picture ? frame.y + frame.height + 40 : topLine + (build === 'banner' ? 30 : 44)
  const width = lying && c.picture ? frame.x - sheet.x - 2 * inset : sheet.width - 2 * inset
  const words = stack(c, {
    width,
    height: sheet.y + sheet.height - (build === 'banner' ? 24 : 40) - wordsTop,
    tone: card,
    parts: c.picture ? ['headline', 'subline', 'rows', 'price'] : ['headline', 'subline'],
    headlineMax: c.picture
      ? { banner: 62, wide: 86, square: 66, tall: 78, story: 96 }[build]
      : { banner: 72, wide: 104, square: 104, tall: 124, story: 140 }[build],
    headlineLines: 3,
    priceMax: build === 'banner' ? 46 : 58,
  })
  // Without a picture the lines rest on the card's foot.
  const base = c.picture
    ? undefined
    : stack(c, {
        width,
        height: sheet.height * 0.5,
        tone: card,
        parts: ['rows', 'price'],
        priceMax: build === 'banner' ? 46 : 64,
      })
  const baseTop = sheet.y + sheet.height - (build === 'banner' ? 24 : 48) - (base?.height ?? 0)
  if (!c.picture && (!base || !words || wordsTop + words.height + 30 > baseTop)) return undefined
  const lined = base?.place(sheet.x + inset, baseTop)
  const mark = stack(c, { width: width * 0.8, height: 60, tone: card, parts: ['brand'] })
  if (!words || !mark) return undefined
  const said = words.place(sheet.x + inset, wordsTop)
  const headFrame =
    !lying && c.picture ? { ...frame, y: topLine + 34, height: frame.y + frame.height - topLine - 34 } : frame
  return finish(c, 'index-card', {
    ground: wall.ground,
    ...(c.picture && { picture: placeClear(c.picture, headFrame, box(0, 0, 0, 0)) }),
    shapes: [
      rectangle('ground', sheet, card.ground),
      rectangle(
        'rule',
        box(sheet.x, topLine, lying && c.picture ? frame.x - inset / 2 - sheet.x : sheet.width, 3),
        c.kit.accentGround,
      ),
      disc(
        'ground',
        sheet.x + sheet.width - inset - 14,
        sheet.y + (topLine - sheet.y) / 2,
        build === 'banner' ? 11 : 15,
        wall.ground,
      ),
      ...said.shapes,
      ...(lined?.shapes ?? []),
    ],
    texts: [
      ...mark.place(sheet.x + inset, sheet.y + (topLine - sheet.y - mark.height) / 2).texts,
      ...said.texts,
      ...(lined?.texts ?? []),
    ],
    label: placeLabel(c, 0, H, card),
    breakCost: words.breakCost,
  })
}
