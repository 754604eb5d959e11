import { box } from '../box.ts'
import type { Shape, TextBlock } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import {
  buildOf,
  finish,
  hairline,
  marginOf,
  placed,
  placeLabel,
  rectangle,
  type Template,
  toneOf,
} from './template.ts'
import { onFlat, prose } from './words.ts'

/** Two things fact against fact, in a ruled table; the first column is ours and stands on the brand's colour. */
export const versus: Template = (c) => {
  const { comparison } = c.slots
  if (!comparison || comparison.rows.length === 0) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const paper = toneOf(c.kit, 'paper')
  const ours = toneOf(c.kit, 'brand')
  const lying = build === 'wide' || build === 'banner'
  const shown = c.picture && build !== 'square' && build !== 'banner'
  const left = lying ? Math.round(W * (build === 'banner' ? 0.42 : 0.44)) : m
  const tableWidth = W - m - left
  const row =
    build === 'banner' ? 84 : build === 'square' ? 84 : shown ? 84 : lying ? 104 : build === 'story' ? 140 : 116
  const foot = lying ? m : c.label.height + 56
  const most = Math.floor((lying ? H - 2 * m : H * (shown ? 0.4 : 0.56)) / row) - 1
  const rows = comparison.rows.slice(0, Math.min(most, 5))
  if (rows.length === 0) return undefined
  const tableHeight = row * (rows.length + 1)
  const tableTop = lying ? Math.round((H - tableHeight) / 2) : H - foot - tableHeight
  const third = tableWidth / 3
  const texts: TextBlock[] = []
  const shapes: Shape[] = [rectangle('ground', box(left + third, tableTop, third, tableHeight), ours.ground)]
  const cell = (text: string, column: number, at: number, strong: boolean): boolean => {
    const tone = column === 1 ? ours : paper
    const block = prose(c, column === 0 ? 'subline' : 'fact', text, {
      width: third - 28,
      height: row - 8,
      max: 34,
      min: 24 * (build === 'banner' ? 1 : 1.17),
      lines: 2,
      color: column === 0 ? paper.soft : tone.ink,
      ground: onFlat(tone.ground),
      strong,
    })
    if (!block) return false
    const y = tableTop + at * row + (row - block.height) / 2
    texts.push(column === 0 ? block.place(left, y) : block.place(left + third * (column + 0.5), y, 'center'))
    return true
  }
  const heads = comparison.columns.every((name, i) => cell(name, i + 1, 0, true))
  const cells = rows.every(
    (one, i) => cell(one.label, 0, i + 1, false) && one.values.every((value, k) => cell(value, k + 1, i + 1, k === 0)),
  )
  if (!heads || !cells) return undefined
  for (let i = 1; i <= rows.length; i++) {
    shapes.push(hairline(left, tableTop + i * row, third, paper.line))
    shapes.push(hairline(left + third, tableTop + i * row, third, c.kit.lineOnAccent))
    shapes.push(hairline(left + 2 * third, tableTop + i * row, third, paper.line))
  }
  const words = stack(c, {
    width: lying ? left - 2 * m : W - 2 * m,
    height: lying
      ? H - 2 * m - c.label.height - 24 - (shown ? H * 0.4 : 0)
      : tableTop - m - 56 - (shown ? H * 0.24 : 0),
    tone: paper,
    parts: lying ? ['brand', 'headline', 'subline', 'price'] : ['brand', 'headline', 'subline'],
    headlineMax: { banner: 62, wide: 84, square: 92, tall: 92, story: 116 }[build],
    headlineLines: 3,
  })
  if (!words) return undefined
  const said = words.place(m, m)
  const pictureTop = m + words.height + 44
  const frame = lying
    ? box(m, pictureTop, left - 2 * m, H - m - c.label.height - pictureTop)
    : box(m, pictureTop, W - 2 * m, tableTop - 44 - pictureTop)
  if (shown && frame.height < 150) return undefined
  // Two things stand each over its own column; a lying poster has them side by side.
  const pair = shown && c.items.length === 2 ? c.items : []
  const cellOf = (i: number) =>
    lying
      ? box(frame.x + (i * (frame.width + 16)) / 2, frame.y, (frame.width - 16) / 2, frame.height)
      : box(left + third * (i + 1) + (i === 1 ? 8 : 0), frame.y, third - 8, frame.height)
  const [first, ...more] = pair.map((item, i) => placed(c, item, placeClear(item, cellOf(i), box(0, 0, 0, 0))))
  const ends = lying ? [] : footRow(c, paper, { without: 'brand' })
  if (!ends) return undefined
  const made = finish(c, 'versus', {
    ground: paper.ground,
    ...(shown && c.picture && { picture: placeClear(c.picture, frame, box(0, 0, 0, 0)) }),
    shapes: [...shapes, ...said.shapes],
    texts: [...said.texts, ...texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'tint')),
    dropped: comparison.rows.slice(rows.length).map(() => 'fact' as const),
    breakCost: words.breakCost,
  })
  return first ? { ...made, picture: first, more } : made
}
