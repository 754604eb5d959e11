import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, type Template, type ToneId, toneOf, upright } from './template.ts'

/** The picture as a tall narrow slip at the right, the words in the wide room beside it. */
const towerIn =
  (toneId: ToneId): Template =>
  (c) => {
    if (!c.picture) return undefined
    const { width: W, height: H } = c.format
    const build = buildOf(c.format)
    const m = marginOf(c.format)
    const tone = toneOf(c.kit, toneId)
    const share = { banner: 0.2, wide: 0.26, square: 0.38, tall: 0.4, story: 0.42 }[build]
    const slip = Math.round(W * share)
    const room = W - slip - 3 * m + 20
    const foot = c.label.height + 40
    const frame = box(W - m - slip, m, slip, H - 2 * m)
    const head = stack(c, {
      width: room,
      height: H - m - foot - (build === 'banner' ? 70 : H * 0.2),
      tone,
      parts: ['brand', 'kicker', 'headline', 'subline'],
      headlineMax: { banner: 86, wide: 124, square: 84, tall: 96, story: 112 }[build],
      headlineLines: 6,
    })
    const base = stack(c, {
      width: room,
      height: H * (build === 'banner' ? 0.3 : 0.32),
      tone,
      parts: [build === 'banner' ? 'facts' : 'rows', 'price'],
    })
    if (!head || !base) return undefined
    if (m + head.height + 40 + base.height > H - foot) return undefined
    const above = head.place(m, m)
    const below = base.place(m, H - foot - base.height)
    return finish(c, 'tower', {
      ground: tone.ground,
      picture: placeClear(c.picture, frame, box(0, 0, 0, 0)),
      shapes: [upright(frame.x - 26, m, H - 2 * m, tone.line), ...above.shapes, ...below.shapes],
      texts: [...above.texts, ...below.texts],
      label: placeLabel(c, 0, H, toneOf(c.kit, toneId === 'paper' ? 'tint' : 'paper')),
      breakCost: head.breakCost,
    })
  }

export const towerOnTint = towerIn('tint')
export const towerOnDark = towerIn('dark')
