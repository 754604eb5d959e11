import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { figureTail, fitFigure, splitFigure } from '../type/fit-figure.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, rectangle, type Template, type ToneId, toneOf } from './template.ts'
import { onFlat } from './words.ts'

/** The price speaks: as large as the sheet takes it, on the brand's colour; headline and brand small beside it. */
const numeralIn =
  (toneId: ToneId): Template =>
  (c) => {
    const text = c.slots.price
    if (!text || !splitFigure(text)) return undefined
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const wide = build === 'wide' || build === 'banner'
    const edge = c.picture && wide ? Math.round(W * (build === 'banner' ? 0.56 : 0.52)) : W
    const room = edge - 2 * m
    const numeral = fitFigure(c.faces, {
      role: 'price',
      text,
      lang: c.lang,
      font: 'sans600',
      color: tone.accent,
      ground: onFlat(tone.ground),
      maxWidth: room,
      maxSize: { banner: 300, wide: 430, square: c.picture ? 250 : 400, tall: c.picture ? 320 : 430, story: 430 }[
        build
      ],
      minSize: 110,
      maxLines: 1,
      leading: 1,
    })
    if (!numeral) return undefined
    const small = build === 'banner' ? 0.8 : 1
    const labelRoom = c.picture && wide ? 0 : c.label.height - m + 44 * small
    const words = stack(c, {
      width: room,
      height: wide ? H - 2 * m - numeral.height - 60 * small : H * (c.picture ? 0.2 : 0.36),
      tone,
      parts: ['kicker', 'headline', 'subline', 'facts'],
      headlineMax: build === 'banner' ? 50 : c.picture || wide ? 62 : 112,
      headlineLines: c.picture || wide ? 2 : 4,
    })
    const brandLine = stack(c, { width: room, height: 90, tone, parts: ['brand'] })
    if (!words || !brandLine) return undefined
    const gap = build === 'story' ? 64 : 48 * small
    const label = placeLabel(c, c.picture && wide ? edge - 1 : 0, H, toneOf(c.kit, 'paper'))
    const tail = figureTail(text, numeral.size)
    if (wide || !c.picture) {
      const top = m + 4
      const foot = H - m - tail - (c.picture && wide ? 0 : labelRoom)
      const numeralTop = foot - numeral.height
      const wordsTop = wide ? numeralTop - gap - words.height : top + brandLine.height + 56
      const head = brandLine.place(m, top)
      if (wordsTop < top + brandLine.height + 30 || wordsTop + words.height > numeralTop - 30) return undefined
      const said = words.place(m, wordsTop)
      return finish(c, 'price-numeral', {
        ground: tone.ground,
        ...(c.picture && { picture: placeClear(c.picture, box(edge, 0, W - edge, H), label.box) }),
        shapes: said.shapes,
        texts: [...head.texts, ...said.texts, numeral.place(m, numeralTop)],
        label,
        breakCost: words.breakCost,
      })
    }
    const panelHeight = Math.round(m * 0.9 + numeral.height + tail + gap + words.height + 46 + c.label.height)
    const top = H - panelHeight
    if (top < H * 0.36) return undefined
    const said = words.place(m, top + m * 0.9 + numeral.height + tail + gap)
    const ends = footRow(c, tone, { without: 'price' })
    if (!ends) return undefined
    return finish(c, 'price-numeral', {
      ground: tone.ground,
      picture: placeClear(c.picture, box(0, 0, W, top), box(0, 0, 0, 0)),
      shapes: [rectangle('panel', box(0, top, W, panelHeight), tone.ground), ...said.shapes],
      texts: [numeral.place(m, top + m * 0.9), ...said.texts, ...ends],
      label,
      breakCost: words.breakCost,
    })
  }

export const priceOnBrand = numeralIn('brand')
export const priceOnTint = numeralIn('tint')
