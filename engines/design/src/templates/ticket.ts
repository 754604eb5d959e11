import { type Box, box, grow } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { stack } from './stack.ts'
import { buildOf, dashes, finish, marginOf, placeLabel, shape, type Template, toneOf, upright } from './template.ts'
import { onFlat, price } from './words.ts'

/** A ticket of paper on the brand's colour: perforated, with the price on its stub. */
export const ticket: Template = (c) => {
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const ground = toneOf(c.kit, 'brand')
  const paper = toneOf(c.kit, 'paper')
  const lying = build === 'banner' || build === 'wide'
  const inset = build === 'banner' ? 44 : 64
  const foot = c.label.height + (build === 'banner' ? 24 : 40)
  const body = box(m, m, W - 2 * m, H - m - foot)
  const stubShare = build === 'banner' ? 0.26 : lying ? 0.3 : build === 'story' ? 0.17 : 0.22
  const cut = lying ? body.x + body.width * (1 - stubShare) : body.y + body.height * (1 - stubShare)
  const stub = lying
    ? box(cut, body.y, body.x + body.width - cut, body.height)
    : box(body.x, cut, body.width, body.y + body.height - cut)
  const main = lying ? box(body.x, body.y, cut - body.x, body.height) : box(body.x, body.y, body.width, cut - body.y)
  const cost = price(c, {
    width: stub.width - 2 * inset - (lying ? 0 : c.slots.brand ? stub.width * 0.36 : 0),
    max: build === 'banner' ? 84 : lying ? 124 : build === 'square' ? 96 : 128,
    color: paper.accent,
    ground: onFlat(paper.ground),
  })
  if (!cost) return undefined
  const mark = stack(c, {
    width: lying ? stub.width - 2 * inset : stub.width * 0.36,
    height: stub.height - 2 * 20,
    tone: paper,
    parts: ['brand'],
    align: lying ? 'left' : 'right',
  })
  if (!mark) return undefined
  const shown = c.picture !== undefined
  const frame = lying
    ? box(main.x + inset, main.y + inset, main.width * 0.42, main.height - 2 * inset)
    : box(main.x + inset, main.y + inset, main.width - 2 * inset, 0)
  const words = stack(c, {
    width: lying && shown ? main.width - frame.width - 3 * inset : main.width - 2 * inset,
    height: lying
      ? main.height - 2 * inset
      : shown
        ? main.height * (build === 'square' ? 0.4 : 0.44)
        : main.height - 2 * inset,
    tone: paper,
    parts: ['kicker', 'headline', 'subline', shown || lying ? 'facts' : 'rows'],
    headlineMax: { banner: 64, wide: 88, square: 74, tall: 88, story: 112 }[build],
    headlineLines: lying ? 4 : 3,
  })
  if (!words) return undefined
  const place = (at: Box): Box => (lying ? at : { ...at, height: main.height - 3 * inset - words.height + 12 })
  const hung = place(frame)
  if (shown && hung.height < 180) return undefined
  const x = lying && shown ? frame.x + frame.width + inset : main.x + inset
  const y = lying
    ? main.y + (main.height - words.height) / 2
    : shown
      ? main.y + main.height - inset - words.height + 12
      : main.y + inset
  const said = words.place(x, y)
  const label = placeLabel(c, 0, H, toneOf(c.kit, 'tint'))
  const notch = build === 'banner' ? 20 : 30
  return finish(c, 'ticket', {
    ground: ground.ground,
    ...(c.picture && { picture: placeClear(c.picture, hung, box(0, 0, 0, 0)) }),
    shapes: [
      { ...shape('ground', ticketPath(body, cut, notch, lying), body, paper.ground) },
      lying
        ? upright(cut - 1, body.y + notch + 18, body.height - 2 * notch - 36, paper.line)
        : dashes(body.x + notch + 18, cut - 1, body.width - 2 * notch - 36, paper.line),
      ...said.shapes,
    ],
    texts: [
      ...said.texts,
      ...(lying
        ? [
            ...mark.place(stub.x + inset, stub.y + inset).texts,
            cost.place(
              stub.x + inset,
              mark.height > 0 ? stub.y + stub.height - inset - cost.height : stub.y + (stub.height - cost.height) / 2,
            ),
          ]
        : [
            cost.place(stub.x + inset, stub.y + (stub.height - cost.height) / 2),
            ...mark.place(stub.x + stub.width - inset, stub.y + (stub.height - mark.height) / 2).texts,
          ]),
    ],
    label,
    breakCost: words.breakCost,
  })
}

/** A rectangle with a half round notch at both ends of its perforation. */
function ticketPath(b: Box, cut: number, r: number, lying: boolean): string {
  const { x, y, width: w, height: h } = grow(b, 0)
  return lying
    ? `M${x} ${y}H${cut - r}A${r} ${r} 0 0 0 ${cut + r} ${y}H${x + w}V${y + h}H${cut + r}A${r} ${r} 0 0 0 ${cut - r} ${y + h}H${x}z`
    : `M${x} ${y}H${x + w}V${cut - r}A${r} ${r} 0 0 0 ${x + w} ${cut + r}V${y + h}H${x}V${cut + r}A${r} ${r} 0 0 0 ${x} ${cut - r}z`
}
