import { box, intersect } from '../box.ts'
import type { Shape, TextBlock } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
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
import { onFlat, prose } from './words.ts'

/** A length in a fact, and whether it runs across or upright. */
export function readDimension(fact: string): { readonly text: string; readonly across: boolean } | undefined {
  if (/[×x*]\s*\d/i.test(fact)) return undefined
  const match =
    /(宽|长|直径|高|厚|深|wide|width|long|length|diameter|high|height|tall|deep|depth)[^\d]{0,6}\d[\d.,]*\s*(厘米|毫米|米|cm|mm|m|in)(?![a-z²³/])/i.exec(
      fact,
    ) ??
    /\d[\d.,]*\s*(?:厘米|毫米|米|cm|mm|m|in)\s*(宽|长|直径|高|厚|深|wide|width|long|length|diameter|high|height|tall|deep|depth)/i.exec(
      fact,
    )
  return match
    ? {
        text: fact,
        across: !/衣长|裤长|裙长/.test(fact) && !/高|厚|深|high|height|tall|deep|depth/i.test(match[1] ?? ''),
      }
    : undefined
}

/** A measured drawing: the thing on its sheet with a dimension line as long as it is, and its title block beside. */
export const measured: Template = (c) => {
  if (!c.picture) return undefined
  const found = c.slots.allFacts.flatMap((fact) => readDimension(fact) ?? [])[0]
  if (!found) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const lying = build === 'wide' || build === 'banner'
  const small = build === 'banner' ? 0.8 : 1
  const lane = 84 * small
  const rest = { ...c, slots: { ...c.slots, facts: c.slots.facts.filter((fact) => fact !== found.text) } }
  const words = stack(rest, {
    width: lying ? W * (build === 'banner' ? 0.42 : 0.36) : W - 2 * m,
    height: lying ? H - 2 * m - c.label.height - 20 : H * (build === 'square' ? 0.27 : 0.26),
    tone,
    parts: lying ? ['brand', 'headline', 'subline', 'rows', 'price'] : ['headline', 'subline', 'facts'],
    headlineMax: { banner: 66, wide: 84, square: 68, tall: 84, story: 104 }[build],
    headlineLines: 3,
    priceMax: 58 * small,
  })
  if (!words) return undefined
  const foot = c.label.height + 56
  const wordsTop = lying ? m : H - foot - words.height
  const area = lying
    ? box(
        W * (build === 'banner' ? 0.42 : 0.36) + 2 * m + 20,
        m,
        W * (build === 'banner' ? 0.58 : 0.64) - 3 * m - 20,
        H - 2 * m,
      )
    : box(m, m, W - 2 * m, wordsTop - 64 - m)
  const frame = found.across
    ? box(area.x, area.y, area.width, area.height - lane)
    : box(area.x, area.y, area.width - lane - 120 * small, area.height)
  if (frame.height < 220 || frame.width < 220) return undefined
  const place = placeClear(c.picture, frame, box(0, 0, 0, 0))
  const seen = intersect(place.focus, frame)
  const length = found.across ? seen.width : seen.height
  if (length < 160 || Math.abs(length - (found.across ? place.focus.width : place.focus.height)) > 3) return undefined
  const note = prose(c, 'fact', found.text, {
    width: found.across ? frame.width : 120 * small + lane - 44,
    max: 34 * small,
    lines: found.across ? 1 : 3,
    color: tone.ink,
    ground,
  })
  if (!note) return undefined
  const drawn: Shape[] = []
  const texts: TextBlock[] = []
  if (found.across) {
    const y = frame.y + frame.height + lane / 2
    drawn.push(hairline(seen.x, y, seen.width, tone.accent))
    drawn.push(upright(seen.x, y - 16, 34, tone.accent), upright(seen.x + seen.width - 2, y - 16, 34, tone.accent))
    const middle = Math.min(
      Math.max(seen.x + seen.width / 2, frame.x + note.width / 2 + 8),
      frame.x + frame.width - note.width / 2 - 8,
    )
    drawn.push(rectangle('rule', box(middle - note.width / 2 - 16, y - 18, note.width + 32, 38), tone.ground))
    texts.push(note.place(middle, y - note.height / 2 + 1, 'center'))
  } else {
    const x = frame.x + frame.width + 34
    drawn.push(upright(x, seen.y, seen.height, tone.accent))
    drawn.push(hairline(x - 16, seen.y, 34, tone.accent), hairline(x - 16, seen.y + seen.height - 2, 34, tone.accent))
    texts.push(note.place(x + 28, seen.y + (seen.height - note.height) / 2))
  }
  const said = words.place(m, wordsTop)
  const ends = lying ? [] : footRow(c, tone)
  if (!ends) return undefined
  return finish(c, 'measured', {
    ground: tone.ground,
    picture: place,
    shapes: [...drawn, ...said.shapes],
    texts: [...texts, ...said.texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'tint')),
    breakCost: words.breakCost,
  })
}
