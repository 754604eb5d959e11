import { box } from '../box.ts'
import type { Shape, TextBlock } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
import type { FittedBlock } from '../type/fit-block.ts'
import { fitFigure, splitFigure } from '../type/fit-figure.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import {
  buildOf,
  finish,
  hairline,
  marginOf,
  placeLabel,
  rectangle,
  type Template,
  toneOf,
  upright,
} from './template.ts'
import { onFlat } from './words.ts'

/** Two or three measured facts as large figures in a row, parted by thin lines, on a dark ground. */
export const trio: Template = (c) => {
  const measured = c.slots.facts.filter((fact) => splitFigure(fact)?.after).slice(0, 3)
  if (measured.length < 2) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'dark')
  const lying = build === 'wide' || build === 'banner'
  const small = build === 'banner' ? 0.8 : 1
  const edge = c.picture && lying ? Math.round(W * (build === 'banner' ? 0.36 : 0.44)) : 0
  const x = edge + m
  const room = W - m - x
  const cell = room / measured.length
  const figures = measured.map((text) =>
    fitFigure(c.faces, {
      role: 'fact',
      text,
      lang: c.lang,
      font: 'sans400',
      color: tone.ink,
      ground: onFlat(tone.ground),
      maxWidth: cell - 44 * small,
      maxSize: { banner: 84, wide: 104, square: 92, tall: 100, story: 112 }[build] * (c.picture ? 1 : 1.5),
      minSize: 46 * small + 4,
      maxLines: 1,
      leading: 1,
    }),
  )
  if (figures.some((figure) => !figure)) return undefined
  const fitted = figures.flatMap((figure): FittedBlock[] => (figure ? [figure] : []))
  const tallest = Math.max(...fitted.map((figure) => figure.height))
  const rowHeight = tallest + 88 * small
  const rest = { ...c, slots: { ...c.slots, facts: c.slots.facts.filter((fact) => !measured.includes(fact)) } }
  const foot = c.picture && lying ? m : c.label.height + 40
  const words = stack(rest, {
    width: room,
    height: lying || !c.picture ? H - m - foot - rowHeight - 50 : H * 0.26,
    tone,
    parts: lying || !c.picture ? ['brand', 'kicker', 'headline', 'subline'] : ['headline', 'subline'],
    headlineMax: { banner: 66, wide: 92, square: c.picture ? 70 : 98, tall: c.picture ? 84 : 116, story: 120 }[build],
    headlineLines: 4,
  })
  const last = stack(c, {
    width: room - (edge ? 0 : c.label.width),
    height: 90,
    tone,
    parts: ['price'],
    align: edge ? 'left' : 'right',
    priceMax: 56 * small,
  })
  if (!words || !last) return undefined
  const priceRoom = last.height > 0 ? last.height + 34 * small : 0
  const shown = c.picture && !lying
  const bottom = edge ? H - m - priceRoom : H - foot
  const rowTop = bottom - rowHeight
  const top = shown ? rowTop - 40 - words.height - 60 : 0
  if (shown && top < H * 0.3) return undefined
  const said = words.place(x, shown ? top + 60 : m)
  const texts: TextBlock[] = []
  const shapes: Shape[] = [hairline(x, rowTop, room, tone.line)]
  for (const [i, figure] of fitted.entries()) {
    const at = x + i * cell
    texts.push(figure.place(i === 0 ? at : at + 32 * small, rowTop + 44 * small + tallest - figure.height))
    if (i > 0) shapes.push(upright(at, rowTop + 26 * small, rowHeight - 40 * small, tone.line))
  }
  const ends = edge ? [] : footRow(c, tone, shown ? {} : { without: 'brand' })
  if (!ends) return undefined
  const label = placeLabel(c, 0, H, toneOf(c.kit, edge ? 'dark' : 'paper'))
  return finish(c, 'trio', {
    ground: tone.ground,
    ...(c.picture && {
      picture: placeClear(c.picture, edge ? box(0, 0, edge, H) : box(0, 0, W, top), edge ? label.box : box(0, 0, 0, 0)),
    }),
    shapes: [
      ...(edge ? [rectangle('panel', box(edge, 0, W - edge, H), tone.ground)] : []),
      ...(shown ? [rectangle('panel', box(0, top, W, H - top), tone.ground)] : []),
      ...said.shapes,
      ...shapes,
    ],
    texts: [...said.texts, ...texts, ...(edge ? last.place(x, H - m - last.height).texts : []), ...ends],
    label,
    breakCost: words.breakCost,
  })
}
