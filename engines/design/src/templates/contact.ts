import { type Box, box } from '../box.ts'
import type { Shape } from '../composition.ts'
import { placeClear, placePicture } from '../picture/place-picture.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placed, placeLabel, rectangle, type Template, toneOf } from './template.ts'

const SHARPEST = 1.6

/** A contact strip: the whole thing and two near looks at it, in one strip between perforations. */
export const contact: Template = (c) => {
  const source = c.picture
  if (!source || source.sample.cutout) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'dark')
  const lying = build === 'wide' || build === 'banner'
  const words = stack(c, {
    width: build === 'banner' ? W * 0.34 : W - 2 * m,
    height: build === 'banner' ? H - 2 * m - c.label.height - 10 : H * 0.27,
    tone,
    parts: build === 'banner' ? ['brand', 'headline', 'subline', 'price'] : ['headline', 'subline', 'facts'],
    headlineMax: { banner: 62, wide: 84, square: 70, tall: 84, story: 112 }[build],
    headlineLines: build === 'banner' ? 4 : 2,
  })
  if (!words) return undefined
  const hole = build === 'banner' ? 12 : 16
  const lane = 2.6 * hole
  const foot = c.label.height + 44
  const wordsTop = build === 'banner' ? m : H - foot - words.height
  const film = build === 'banner' ? box(W * 0.34 + 2 * m, 0, W - W * 0.34 - 2 * m, H) : box(0, m, W, wordsTop - 56 - m)
  const gap = 12
  const upright = !lying && build !== 'square'
  const inner = box(
    film.x + (upright ? m : 0),
    film.y + lane,
    film.width - (upright ? 2 * m : 0),
    film.height - 2 * lane,
  )
  const frames: Box[] = upright
    ? [
        box(inner.x, inner.y, inner.width * 0.62, inner.height),
        box(inner.x + inner.width * 0.62 + gap, inner.y, inner.width * 0.38 - gap, (inner.height - gap) / 2),
        box(
          inner.x + inner.width * 0.62 + gap,
          inner.y + (inner.height + gap) / 2,
          inner.width * 0.38 - gap,
          (inner.height - gap) / 2,
        ),
      ]
    : [0, 1, 2].map((i) =>
        box(inner.x + (i * (inner.width + gap)) / 3, inner.y, (inner.width - 2 * gap) / 3, inner.height),
      )
  const [whole, near, nearer] = frames
  if (!whole || !near || !nearer || whole.height < 200) return undefined
  const { focus } = source.sample
  const detail = (frame: Box, x: number, y: number, wanted: number) => {
    const plain = placePicture(source.picture, source.sample, frame)
    const zoom = Math.min(wanted, SHARPEST / plain.scale)
    const part = {
      ...source.sample,
      focus: box(focus.x + x * focus.width, focus.y + y * focus.height, focus.width * 0.3, focus.height * 0.3),
    }
    return zoom < 1.1 ? undefined : placePicture(source.picture, part, frame, { x: 0.5, y: 0.5 }, zoom)
  }
  const looks = [detail(near, 0.35, 0.1, 2), detail(nearer, 0.35, 0.55, 2.6)].flatMap((one) => one ?? [])
  if (looks.length < 2) return undefined
  const holes: Shape[] = []
  const across = Math.floor(film.width / (3.2 * hole))
  for (let i = 0; i < across; i++) {
    const x = film.x + (i + 0.5) * (film.width / across) - hole / 2
    for (const y of [film.y + lane / 2 - hole * 0.35, film.y + film.height - lane / 2 - hole * 0.35]) {
      holes.push(rectangle('ornament', box(x, y, hole, hole * 0.7), tone.line))
    }
  }
  const said = words.place(m, wordsTop)
  const ends = build === 'banner' ? [] : footRow(c, tone)
  if (!ends) return undefined
  return finish(c, 'contact', {
    ground: tone.ground,
    picture: placeClear(source, whole, box(0, 0, 0, 0)),
    more: looks.map((look) => placed(c, source, { ...look, focus: look.frame })),
    shapes: [...holes, ...said.shapes],
    texts: [...said.texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'paper')),
    breakCost: words.breakCost,
  })
}
