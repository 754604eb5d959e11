import { type Box, box } from '../box.ts'
import type { Composition, PlacedPicture, TemplateId, TextBlock } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { type Stack, stack } from './stack.ts'
import {
  buildOf,
  finish,
  hairline,
  marginOf,
  placed,
  placeLabel,
  type Template,
  type TemplateContext,
  type ToneId,
  toneOf,
} from './template.ts'
import { onFlat, prose } from './words.ts'

type Item = TemplateContext['items'][number]

/** Frames for things, each with room for a line of name and price under it. */
function hang(c: TemplateContext, toneId: ToneId, frames: readonly Box[], captionHeight: number) {
  const tone = toneOf(c.kit, toneId)
  const small = buildOf(c.format) === 'banner' ? 0.82 : 1
  const pictures: PlacedPicture[] = []
  const texts: TextBlock[] = []
  c.items.slice(0, frames.length).forEach((item: Item, i) => {
    const frame = frames[i]
    if (!frame) return
    pictures.push(placed(c, item, placeClear(item, frame, box(0, 0, 0, 0))))
    if (captionHeight === 0) return
    const ground = onFlat(tone.ground)
    const cost = item.price
      ? prose(c, 'price', item.price, {
          width: frame.width * 0.5,
          max: 31 * small,
          color: tone.accent,
          ground,
          strong: true,
        })
      : undefined
    const isStacked = captionHeight > CAPTION
    const name = item.name
      ? prose(c, 'fact', item.name, {
          width: frame.width - (cost && !isStacked ? cost.width + 20 : 0),
          max: 31 * small,
          color: tone.ink,
          ground,
        })
      : undefined
    const y = frame.y + frame.height + 18 * small
    if (name) texts.push(name.place(frame.x, y))
    if (cost && name && isStacked) texts.push(cost.place(frame.x, y + name.height + 12))
    else if (cost) texts.push(name ? cost.place(frame.x + frame.width, y, 'right') : cost.place(frame.x, y))
  })
  return { pictures, texts }
}

function gather(
  c: TemplateContext,
  template: TemplateId,
  toneId: ToneId,
  words: Stack,
  at: { x: number; y: number },
  frames: readonly Box[],
  caption: number,
): Composition | undefined {
  if (c.slots.must === 'pictures' && frames.length < c.items.length) return undefined
  const tone = toneOf(c.kit, toneId)
  const { pictures, texts } = hang(c, toneId, frames, caption)
  const said = words.place(at.x, at.y)
  const { height: H } = c.format
  const named = said.texts.some((text) => text.role === 'brand')
  const ends = named ? [] : (footRow(c, tone, { without: 'price' }) ?? [])
  const base = finish(c, template, {
    ground: tone.ground,
    shapes: said.shapes,
    texts: [...said.texts, ...texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, toneId === 'paper' ? 'tint' : 'paper')),
    breakCost: words.breakCost,
  })
  const [first, ...more] = pictures
  return { ...base, ...(first && { picture: first }), more }
}

/** Room for name and price in one line, and for the price under the name. */
const CAPTION = 62
const STACKED = 108

/** Five or six things in rows: three a row where the room lies, else two; a row that is not full has larger frames. */
function rowsOf(n: number, room: Box, gap: number, caption: number): Box[] {
  const across = room.width > room.height * 0.9 ? 3 : 2
  const rows = Math.ceil(n / across)
  const height = (room.height - (rows - 1) * gap) / rows
  // What is left over comes first: the first row is the one that is looked at.
  const first = n - (rows - 1) * across
  return Array.from({ length: n }, (_, i) => {
    const row = i < first ? 0 : 1 + Math.floor((i - first) / across)
    const [at, count] = row === 0 ? [i, first] : [(i - first) % across, across]
    const width = (room.width - (count - 1) * gap) / count
    return box(room.x + at * (width + gap), room.y + row * (height + gap), width, height - caption)
  })
}

/** Things in a regular grid: two side by side, three beside one large one, four in a square, five and six in rows. */
export const grid: Template = (c) => {
  const named = c.items.some((item) => item.name || item.price)
  const beside = gridWith(c, named ? CAPTION : 0)
  // Where a name has no room beside its price, all prices go under the names: one thing without a name looks like a fault.
  return beside && c.items.length > 4 && namesOn(beside, c) < c.items.length ? (gridWith(c, STACKED) ?? beside) : beside
}

const namesOn = ({ texts }: Composition, c: TemplateContext): number =>
  c.items.filter(
    ({ name }) => !name || texts.some((text) => text.lines.join('') === name || text.lines.join(' ') === name),
  ).length

function gridWith(c: TemplateContext, caption: number): Composition | undefined {
  const { width: W, height: H } = c.format
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const build = buildOf(c.format)
  const foot = c.label.height + 36
  const lying = build === 'wide'
  const words = stack(c, {
    width: lying ? W * 0.3 : W - 2 * m,
    height: lying ? H - 2 * m - c.label.height - 40 : H * 0.2,
    tone,
    parts: lying ? ['brand', 'kicker', 'headline', 'subline'] : ['kicker', 'headline', 'subline'],
    headlineMax: { banner: 60, wide: 92, square: 66, tall: 84, story: 112 }[build],
    headlineLines: lying ? 4 : 2,
  })
  if (!words) return undefined
  const top = lying ? m : m + words.height + 48
  const left = lying ? Math.round(W * 0.3 + 2 * m) : m
  const right = W - m
  const bottom = H - (lying ? m : foot)
  const gap = 28
  const n = c.items.length
  const [w, h] = [right - left, bottom - top]
  const half = (w - gap) / 2
  const cellHeight = (h - gap) / 2
  const frames: Box[] =
    n === 2
      ? build === 'story' || build === 'tall'
        ? [box(left, top, w, cellHeight - caption), box(left, top + cellHeight + gap, w, cellHeight - caption)]
        : [box(left, top, half, h - caption), box(left + half + gap, top, half, h - caption)]
      : n === 3
        ? [
            box(left, top, half * 1.1, h - caption),
            box(left + half * 1.1 + gap, top, half * 0.9, cellHeight - caption),
            box(left + half * 1.1 + gap, top + cellHeight + gap, half * 0.9, cellHeight - caption),
          ]
        : n > 4
          ? rowsOf(n, box(left, top, w, h), gap, caption)
          : [0, 1, 2, 3].map((i) =>
              box(
                left + (i % 2) * (half + gap),
                top + Math.floor(i / 2) * (cellHeight + gap),
                half,
                cellHeight - caption,
              ),
            )
  if (frames.some((frame) => frame.height < 150)) return undefined
  return gather(c, 'grid', 'paper', words, { x: m, y: m }, frames, caption)
}

/** Things in one row of tall narrow frames, like prints pinned to a rail. */
export const strip: Template = (c) => {
  const { width: W, height: H } = c.format
  const m = marginOf(c.format)
  const build = buildOf(c.format)
  const tone = toneOf(c.kit, 'tint')
  const n = Math.min(c.items.length, build === 'tall' || build === 'square' || build === 'story' ? 3 : 4)
  const lying = build === 'banner'
  const words = stack(c, {
    width: lying ? W * 0.3 : W - 2 * m,
    height: lying ? H - 2 * m - c.label.height : H * 0.24,
    tone,
    parts: lying ? ['brand', 'kicker', 'headline', 'subline'] : ['kicker', 'headline', 'subline'],
    headlineMax: { banner: 62, wide: 88, square: 72, tall: 92, story: 120 }[build],
    headlineLines: lying ? 4 : 2,
  })
  if (!words) return undefined
  const small = lying ? 0.82 : 1
  const named = c.items.some((item) => item.name || item.price)
  const caption = named ? CAPTION * small : 0
  const left = lying ? Math.round(W * 0.3 + 2 * m) : m
  const top = lying ? m : m + words.height + 60
  const bottom = lying ? H - m : H - c.label.height - 40
  const gap = lying ? 20 : 24
  const cell = (W - m - left - (n - 1) * gap) / n
  const height = Math.min(bottom - top - caption, cell * (build === 'story' ? 3.2 : 2.4))
  const from = bottom - caption - height
  const frames = Array.from({ length: n }, (_, i) => box(left + i * (cell + gap), from, cell, height))
  const made = gather(c, 'strip', 'tint', words, { x: m, y: m }, frames, caption)
  return made && { ...made, shapes: [hairline(left, from - 18, W - m - left, tone.ink), ...made.shapes] }
}

/** Two or three things at different heights and sizes, as on an editorial page; one column stays empty. */
export const stagger: Template = (c) => {
  const { width: W, height: H } = c.format
  const m = marginOf(c.format)
  const build = buildOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const lying = build === 'wide' || build === 'banner'
  const small = build === 'banner' ? 0.82 : 1
  const three = c.items.length >= 3
  const named = c.items.some((item) => item.name || item.price)
  const caption = named ? CAPTION * small : 0
  const at = (x: number, y: number, w: number, h: number): Box =>
    box(Math.round(x * W), Math.round(y * H), Math.round(w * W), Math.round(h * H))
  const frames = lying
    ? three
      ? [at(0.36, 0.07, 0.26, 0.6), at(0.645, 0.2, 0.155, 0.5), at(0.825, 0.4, 0.138, 0.46)]
      : [at(0.38, 0.07, 0.32, 0.66), at(0.73, 0.3, 0.232, 0.56)]
    : three
      ? [at(0.4, 0.05, 0.533, 0.34), at(0.067, 0.3, 0.29, 0.2), at(0.4, 0.47, 0.37, 0.2)]
      : [at(0.34, 0.05, 0.593, 0.34), at(0.067, 0.47, 0.5, 0.22)]
  const words = stack(c, {
    width: lying ? W * 0.36 - 2 * m : W - 2 * m,
    height: lying ? H - 2 * m - c.label.height : H * (build === 'square' ? 0.17 : 0.16),
    tone,
    parts: lying ? ['brand', 'kicker', 'headline', 'subline'] : ['headline', 'subline'],
    headlineMax: { banner: 60, wide: 84, square: 64, tall: 80, story: 104 }[build],
    headlineLines: lying ? 5 : 2,
  })
  if (!words) return undefined
  const y = lying ? m : H - c.label.height - 44 - words.height
  return gather(c, 'stagger', 'paper', words, { x: m, y }, frames, caption)
}
