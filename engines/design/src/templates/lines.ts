import { box } from '../box.ts'
import type { Shape, TextBlock } from '../composition.ts'
import type { FittedBlock } from '../type/fit-block.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, rectangle, type Template, type ToneId, toneOf } from './template.ts'
import { onFlat, prose } from './words.ts'

/** Facts as large as a headline, one a line between rules over the whole width, like a bill of fare. */
const linesIn =
  (toneId: ToneId): Template =>
  (c) => {
    if (c.slots.facts.length < 2) return undefined
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const lying = build === 'wide' || build === 'banner'
    const left = lying ? Math.round(W * 0.46) : m
    const room = W - m - left
    const max = { banner: 58, wide: 88, square: 72, tall: 80, story: 92 }[build]
    const facts = c.slots.facts.map((fact) =>
      prose(c, 'fact', fact, { width: room, max, min: max * 0.5, color: tone.ink, ground: onFlat(tone.ground) }),
    )
    if (facts.some((fact) => !fact)) return undefined
    const blocks = facts.flatMap((fact): FittedBlock[] => (fact ? [fact] : []))
    const row = build === 'banner' ? 132 : max * 2.05
    const foot = lying ? m : c.label.height + 56
    const height = row * blocks.length
    const top = lying ? (H - height) / 2 : H - foot - height - 20
    const words = stack(c, {
      width: lying ? left - 2 * m : W - 2 * m,
      height: lying ? H - 2 * m - c.label.height - 24 : top - m - 70,
      tone,
      parts: lying ? ['brand', 'kicker', 'headline', 'subline', 'price'] : ['brand', 'kicker', 'headline', 'subline'],
      headlineMax: { banner: 72, wide: 108, square: 92, tall: 116, story: 136 }[build],
      headlineLines: 4,
    })
    if (!words) return undefined
    const said = words.place(m, m)
    const shapes: Shape[] = []
    const texts: TextBlock[] = []
    for (const [i, block] of blocks.entries()) {
      shapes.push(rectangle('rule', box(left, top + i * row, room, i === 0 ? 4 : 2), i === 0 ? tone.accent : tone.line))
      texts.push(block.place(left, top + i * row + (row - block.height) / 2 + 2))
    }
    const ends = lying ? [] : footRow(c, tone, { without: 'brand', priceMax: 62 })
    if (!ends) return undefined
    return finish(c, 'lines', {
      ground: tone.ground,
      shapes: [...said.shapes, ...shapes],
      texts: [...said.texts, ...texts, ...ends],
      label: placeLabel(c, 0, H, toneOf(c.kit, toneId === 'paper' ? 'tint' : 'paper')),
      breakCost: words.breakCost,
    })
  }

export const linesOnPaper = linesIn('paper')
export const linesOnDark = linesIn('dark')
