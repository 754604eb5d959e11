import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import {
  buildOf,
  finish,
  marginOf,
  placeLabel,
  rectangle,
  type Template,
  type ToneId,
  toneOf,
  upright,
} from './template.ts'

/** A banner with its picture left over the whole height, words in the middle, the price on a slip of colour at the right. */
export const bannerLeft: Template = (c) => {
  if (!c.picture) return undefined
  const { width: W, height: H } = c.format
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const slip = toneOf(c.kit, 'brand')
  const edge = Math.round(W * 0.36)
  const end = c.slots.price ? Math.round(W * 0.2) : 0
  const words = stack(c, {
    width: W - edge - end - 2 * m,
    height: H - 2 * m,
    tone,
    parts: ['kicker', 'headline', 'subline', 'facts', ...(end ? [] : (['brand'] as const))],
    headlineLines: 3,
  })
  const cost = stack(c, { width: end - 2 * 32, height: H, tone: slip, parts: ['price'], align: 'center', priceMax: 92 })
  const mark = stack(c, { width: end - 2 * 32, height: 120, tone: slip, parts: ['brand'], align: 'center' })
  if (!words || !cost || !mark) return undefined
  const label = placeLabel(c, 0, H, tone)
  const said = words.place(edge + m, (H - words.height) / 2)
  return finish(c, 'banner-left', {
    ground: tone.ground,
    picture: placeClear(c.picture, box(0, 0, edge, H), label.box),
    shapes: [
      rectangle('panel', box(edge, 0, W - edge - end, H), tone.ground),
      ...(end ? [rectangle('panel', box(W - end, 0, end, H), slip.ground)] : []),
      ...said.shapes,
    ],
    texts: [
      ...said.texts,
      ...(end
        ? [
            ...cost.place(W - end / 2, (H - cost.height) / 2).texts,
            ...mark.place(W - end / 2, H - m - mark.height).texts,
          ]
        : []),
    ],
    label,
    breakCost: words.breakCost,
  })
}

/** A banner of one colour with its picture right over the whole height. */
const bannerRightIn =
  (toneId: ToneId): Template =>
  (c) => {
    if (!c.picture) return undefined
    const { width: W, height: H } = c.format
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const edge = Math.round(W * 0.62)
    const foot = c.label.height + 26
    const words = stack(c, {
      width: edge - 2 * m,
      height: H - m - foot,
      tone,
      parts: ['brand', 'kicker', 'headline', 'subline', 'facts'],
      headlineMax: 92,
      headlineLines: 3,
    })
    const ends = footRow(c, tone, { without: 'brand', right: edge - m })
    if (!words || !ends) return undefined
    const label = placeLabel(c, 0, H, toneOf(c.kit, 'paper'))
    const said = words.place(m, m)
    return finish(c, 'banner-right', {
      ground: tone.ground,
      picture: placeClear(c.picture, box(edge, 0, W - edge, H), box(0, 0, 0, 0)),
      shapes: [rectangle('panel', box(0, 0, edge, H), tone.ground), ...said.shapes],
      texts: [...said.texts, ...ends],
      label,
      breakCost: words.breakCost,
    })
  }

export const bannerRightOnBrand = bannerRightIn('brand')
export const bannerRightOnDark = bannerRightIn('dark')
export const bannerRightOnTint = bannerRightIn('tint')

/** The thing stands in the middle; the sentence is at its left, facts and price at its right. */
export const centre: Template = (c) => {
  if (!c.picture) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'tint')
  const middle = build === 'banner' ? 0.3 : 0.36
  const frame = box(Math.round(W * (0.5 - middle / 2) + (build === 'banner' ? 60 : 40)), 0, Math.round(W * middle), H)
  const left = stack(c, {
    width: frame.x - m - 48,
    height: H - m - c.label.height - 30,
    tone,
    parts: ['kicker', 'headline', 'subline'],
    headlineMax: build === 'banner' ? 72 : 92,
    headlineLines: 4,
  })
  const rightX = frame.x + frame.width + 56
  const right = stack(c, {
    width: W - m - rightX,
    height: H - 2 * m,
    tone,
    align: 'right',
    parts: ['brand', 'rows', 'price'],
    priceMax: build === 'banner' ? 72 : 84,
  })
  if (!left || !right) return undefined
  const head = left.place(m, m)
  const side = right.place(W - m, H - m - right.height)
  return finish(c, 'centre', {
    ground: tone.ground,
    picture: placeClear(c.picture, frame, box(0, 0, 0, 0)),
    shapes: [...head.shapes, ...side.shapes],
    texts: [...head.texts, ...side.texts],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'paper')),
    breakCost: left.breakCost,
  })
}

/** A banner of type alone: the sentence large, a line, then what it costs. */
const bannerTypeIn =
  (toneId: ToneId): Template =>
  (c) => {
    const { width: W, height: H } = c.format
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const end = c.slots.price || c.slots.facts.length > 0 ? Math.round(W * 0.28) : 0
    const foot = c.label.height + 30
    const words = stack(c, {
      width: W - end - 2 * m - (end ? 40 : 0),
      height: H - m - foot,
      tone,
      parts: ['brand', 'kicker', 'headline', 'subline'],
      headlineMax: 116,
      headlineLines: 3,
    })
    const side = stack(c, {
      width: Math.max(end - m, 200),
      height: H - 2 * m,
      tone,
      parts: ['rows', 'price'],
      priceMax: 76,
    })
    if (!words || !side) return undefined
    const said = words.place(m, m)
    const base = side.place(W - end, H - m - side.height)
    return finish(c, 'banner-type', {
      ground: tone.ground,
      shapes: [...said.shapes, ...(end ? [upright(W - end - 40, m, H - 2 * m, tone.line), ...base.shapes] : [])],
      texts: [...said.texts, ...(end ? base.texts : [])],
      label: placeLabel(c, 0, H, toneOf(c.kit, 'paper')),
      breakCost: words.breakCost,
    })
  }

export const bannerTypeOnBrand = bannerTypeIn('brand')
export const bannerTypeOnTint = bannerTypeIn('tint')
export const bannerTypeOnDark = bannerTypeIn('dark')
