import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import {
  buildOf,
  finish,
  hairline,
  marginOf,
  placeLabel,
  shape,
  type Template,
  type ToneId,
  toneOf,
} from './template.ts'

/** One sentence large, under a corner bracket as Chinese opens speech; the picture small beside its source. */
const quoteIn =
  (toneId: ToneId): Template =>
  (c) => {
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const lying = build === 'wide' || build === 'banner'
    const mark = build === 'banner' ? 56 : lying ? 84 : 96
    const thick = Math.round(mark * 0.17)
    const foot = c.label.height + (build === 'banner' ? 20 : 44)
    const side = c.picture
      ? lying
        ? Math.round(H * (build === 'banner' ? 0.68 : 0.62))
        : Math.round(H * (build === 'story' ? 0.24 : build === 'tall' ? 0.26 : 0.3))
      : 0
    const room = lying ? W - 2 * m - (side ? side + 90 : W * 0.12) : W - 2 * m
    const top = m + mark + (build === 'banner' ? 20 : 44)
    const words = stack(c, {
      width: room,
      height: lying ? H - top - foot - (build === 'banner' ? 46 : 96) : H - top - foot - side - (side ? 120 : 130),
      tone,
      parts: ['headline'],
      headlineMax: { banner: 96, wide: 140, square: side ? 104 : 136, tall: side ? 124 : 150, story: 164 }[build],
      headlineLines: build === 'banner' ? 3 : 5,
    })
    const source = stack(c, {
      width: lying ? room : side ? W - 2 * m - side - 60 : W - 2 * m,
      height: build === 'banner' ? 76 : lying ? 150 : side || 260,
      tone,
      parts: build === 'banner' ? ['subline'] : side && !lying ? ['brand', 'subline', 'price'] : ['subline'],
      priceMax: 50,
    })
    if (!words || !source) return undefined
    const said = words.place(m, top)
    const frame = lying ? box(W - m - side, m, side, H - m - foot) : box(W - m - side, H - foot - side, side, side)
    const sourceTop = lying ? top + words.height + (build === 'banner' ? 22 : 40) : H - foot - source.height
    const ends = side && !lying ? [] : footRow(c, tone)
    if (!ends) return undefined
    if (lying && sourceTop + source.height > H - foot + 4) return undefined
    const bracket = `M${m} ${m}h${mark}v${thick}h${-(mark - thick)}v${mark - thick}h${-thick}z`
    return finish(c, 'quote', {
      ground: tone.ground,
      ...(c.picture && { picture: placeClear(c.picture, frame, box(0, 0, 0, 0)) }),
      shapes: [
        shape('ornament', bracket, box(m, m, mark, mark), toneId === 'paper' ? c.kit.accent : tone.ink),
        ...(!lying && source.height > 0 ? [hairline(m, sourceTop - 30, 96, tone.accent)] : []),
      ],
      texts: [...said.texts, ...source.place(m, sourceTop).texts, ...ends],
      label: placeLabel(c, 0, H, toneOf(c.kit, toneId === 'paper' ? 'tint' : 'paper')),
      breakCost: words.breakCost,
    })
  }

export const quoteOnPaper = quoteIn('paper')
export const quoteOnDark = quoteIn('dark')
