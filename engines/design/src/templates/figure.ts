import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { figureTail, fitFigure, splitFigure } from '../type/fit-figure.ts'
import { column } from './column.ts'
import { finish, MARGIN, placeLabel, rectangle, type Template, toneOf } from './template.ts'
import { onFlat } from './words.ts'

/** One large figure speaks: a measured fact where there is one, else the price. Headline small under it. */
export const figure: Template = (c) => {
  const { width, height } = c.format
  const wide = width > height
  const measured = c.slots.allFacts
    .filter((fact) => splitFigure(fact)?.after)
    .sort((a, b) => wordiness(a) - wordiness(b))[0]
  const text = measured ?? c.slots.price
  if (!text || !splitFigure(text)) return undefined
  const tone = toneOf(c.kit, wide ? 'paper' : 'tint')
  const edge = Math.round(width * 0.46)
  const columnWidth = (c.picture && wide ? edge - 60 : width - MARGIN) - MARGIN
  const large = fitFigure(c.faces, {
    role: 'figure',
    text,
    lang: c.lang,
    font: 'sans400',
    color: tone.accent,
    ground: onFlat(tone.ground),
    maxWidth: columnWidth,
    maxSize: wide ? 280 : height > 1200 ? 300 : 236,
    minSize: 150,
    maxLines: 1,
    leading: 1,
  })
  if (!large) return undefined
  const gap = 56 + figureTail(text, large.size)
  const rest = {
    ...c,
    slots: { ...c.slots, facts: c.slots.facts.filter((fact) => fact !== text) },
  }
  const fill = wide || !c.picture
  const foot = c.picture ? MARGIN + 8 : c.label.height + 72
  const blockHeight = fill ? height - MARGIN - 8 - foot : height * (height > 1600 ? 0.44 : 0.47) - 2 * MARGIN
  const words = column(rest, {
    width: columnWidth,
    height: blockHeight - large.height - gap,
    tone,
    headlineMax: 62,
    headlineMin: 44,
    headlineLines: 3,
    facts: 'line',
    brand: 'foot',
    priceMax: 52,
    spread: fill ? 'fill' : 'natural',
    ...(measured ? {} : { without: ['price' as const] }),
  })
  if (!words) return undefined
  const top = MARGIN + 8
  const { texts, shapes } = words.place(MARGIN, top + large.height + gap)
  const end = Math.round(top + large.height + gap + words.height + MARGIN - 8)
  const frame = wide ? box(edge, 0, width - edge, height) : box(0, end, width, height - end)
  const panel = wide ? box(0, 0, edge, height) : box(0, 0, width, end)
  const label = placeLabel(c, c.picture && wide ? edge - 1 : 0, height, toneOf(c.kit, c.picture ? 'paper' : 'tint'))
  return finish(c, 'figure', {
    ground: tone.ground,
    ...(c.picture && { picture: placeClear(c.picture, frame, label.box) }),
    shapes: [...(c.picture ? [rectangle('panel', panel, tone.ground)] : []), ...shapes],
    texts: [large.place(MARGIN, top), ...texts],
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}

/** A bare figure with its unit says more at this size than one that needs words before it. */
const wordiness = (fact: string): number => splitFigure(fact)?.before.length ?? 9
