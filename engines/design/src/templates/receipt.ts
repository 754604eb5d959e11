import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { stack } from './stack.ts'
import { buildOf, dashes, finish, marginOf, placeLabel, shape, type Template, toneOf } from './template.ts'
import { onFlat, price } from './words.ts'

/** A till receipt hanging from the upper edge: what it is, line by line, and what it costs at the foot. */
export const receipt: Template = (c) => {
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'dark')
  const paper = toneOf(c.kit, 'paper')
  const beside = build === 'wide' || build === 'square'
  const slip = beside
    ? Math.round(W * (build === 'wide' ? 0.38 : c.picture ? 0.5 : 0.62))
    : Math.round(W * (c.picture ? 0.76 : 0.74))
  const inset = 60
  const room = slip - 2 * inset
  const cost = price(c, {
    width: room,
    max: build === 'story' ? 150 : 118,
    color: paper.accent,
    ground: onFlat(paper.ground),
  })
  if (!cost) return undefined
  const left = beside && c.picture ? W - m - slip : Math.round((W - slip) / 2)
  const foot = beside ? H - m - 22 : H - c.label.height - 66
  const frameHeight = !beside && c.picture ? Math.round(H * (build === 'story' ? 0.4 : 0.36)) : 0
  const words = stack(c, {
    width: room,
    height: foot - m - frameHeight - (frameHeight ? 44 : 0) - cost.height - 3 * 44,
    tone: paper,
    parts: ['brand', 'headline', 'subline', 'rows'],
    headlineMax: (build === 'story' ? 84 : 64) * (c.picture ? 1 : 1.4),
    headlineLines: 3,
  })
  if (!words) return undefined
  const bottom = !c.picture
    ? foot
    : Math.min(foot, m + frameHeight + (frameHeight ? 44 : 0) + words.height + cost.height + 3 * 44 + 30)
  const said = words.place(left + inset, m + frameHeight + (frameHeight ? 44 : 0))
  const label = placeLabel(c, 0, H, toneOf(c.kit, beside && c.picture ? 'dark' : 'tint'))
  const frame = beside ? box(0, 0, left - m, H) : box(left + inset, m, room, frameHeight)
  const tear = zigzag(left, slip, bottom)
  return finish(c, 'receipt', {
    ground: beside && c.picture ? c.kit.tint : tone.ground,
    ...(c.picture && {
      picture: placeClear(
        c.picture,
        beside ? box(0, 0, W - m - slip - m, H) : frame,
        beside ? label.box : box(0, 0, 0, 0),
      ),
    }),
    shapes: [
      ...(beside && c.picture
        ? [shape('ground', `M${left - m} 0H${W}V${H}H${left - m}z`, box(left - m, 0, W, H), tone.ground)]
        : []),
      shape('ground', tear, box(left, 0, slip, bottom), paper.ground),
      dashes(left + inset, bottom - cost.height - 92, room, paper.line),
      ...said.shapes,
    ],
    texts: [...said.texts, cost.place(left + slip - inset, bottom - 50 - cost.height, 'right')],
    label,
    breakCost: words.breakCost,
  })
}

function zigzag(x: number, width: number, foot: number): string {
  const teeth = Math.round(width / 30)
  const step = width / teeth
  const points = Array.from({ length: teeth }, (_, _i) => `l${-step / 2} -14l${-step / 2} 14`).join('')
  return `M${x} 0H${x + width}V${foot}${points}z`
}
