import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitFigure } from '../type/fit-figure.ts'
import { stack } from './stack.ts'
import { buildOf, disc, finish, hairline, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'
import { onFlat, prose } from './words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** A leaf of a tear-off calendar: month and weekday over a large day, the headline as the day's entry. */
export const almanac: Template = (c) => {
  const { date } = c.slots
  if (!date) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const paper = toneOf(c.kit, 'paper')
  const wall = toneOf(c.kit, 'brand')
  const lying = build === 'wide' || build === 'banner'
  const small = build === 'banner' ? 0.8 : 1
  const foot = c.label.height + 36 * small
  const leaf = lying
    ? box(m, 0, c.picture ? Math.round(W * 0.46) : W - 2 * m, H - foot)
    : box(m, 0, W - 2 * m, H - foot)
  const inset = build === 'banner' ? 44 : 60
  const room = leaf.width - 2 * inset
  const ground = onFlat(paper.ground)
  const line = (text: string) =>
    prose(c, 'kicker', text, { width: room / 2 - 20, max: 38 * small, color: paper.accent, ground, strong: true })
  const month = line(
    c.lang === 'zh' ? `${date.year} 年 ${date.month} 月` : `${MONTHS[date.month - 1] ?? ''} ${date.year}`,
  )
  const weekday = line(DAYS[c.lang][new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()] ?? '')
  const day = fitFigure(c.faces, {
    role: 'figure',
    text: String(date.day),
    lang: c.lang,
    font: 'serif600',
    color: paper.ink,
    ground,
    maxWidth: room * (lying || build === 'square' ? 0.42 : 0.7),
    maxSize: { banner: 240, wide: 330, square: 300, tall: 330, story: 460 }[build],
    minSize: 90,
    maxLines: 1,
    leading: 1,
  })
  if (!month || !weekday || !day) return undefined
  const holes = build === 'banner' ? 46 : 84
  const headTop = holes + 34 * small
  const rule = headTop + Math.max(month.height, weekday.height) + 26 * small
  const dayTop = rule + 44 * small
  const beside = lying || (build === 'square' && c.picture !== undefined)
  const below = c.picture && !lying ? H * (build === 'story' ? 0.3 : build === 'tall' ? 0.24 : 0.34) : 0
  const entryTop = beside ? dayTop : dayTop + day.height + 50
  const words = stack(c, {
    width: beside ? room - day.width - 48 : room,
    height: leaf.height - entryTop - below - (build === 'square' && c.picture ? 24 : 56 * small),
    tone: paper,
    parts: ['kicker', 'headline', 'subline', 'price'],
    headlineMax: { banner: 58, wide: 76, square: 64, tall: c.picture ? 88 : 124, story: c.picture ? 100 : 144 }[build],
    headlineMin: 38,
    headlineLines: 4,
    priceMax: 52 * small,
  })
  if (!words) return undefined
  // Without a picture the entry rests on the leaf's foot.
  const wordsTop = beside || c.picture ? entryTop : leaf.y + leaf.height - inset - words.height
  const said = words.place(beside ? leaf.x + inset + day.width + 48 : leaf.x + inset, wordsTop)
  const entryFoot = Math.max(entryTop + words.height, dayTop + day.height)
  const frame = lying
    ? box(leaf.x + leaf.width + m, m, W - leaf.width - 3 * m, H - 2 * m)
    : box(leaf.x + inset, entryFoot + 46, room, leaf.height - inset - entryFoot - 46)
  if (c.picture && frame.height < 170) return undefined
  const mark = stack(c, {
    width: lying ? leaf.width - c.label.width - 40 : W - 2 * m - c.label.width - 40,
    height: foot,
    tone: wall,
    parts: ['brand'],
    align: 'right',
  })
  if (!mark) return undefined
  return finish(c, 'almanac', {
    ground: wall.ground,
    ...(c.picture && { picture: placeClear(c.picture, frame, box(0, 0, 0, 0)) }),
    shapes: [
      rectangle('ground', leaf, paper.ground),
      disc('ground', leaf.x + leaf.width * 0.32, holes * 0.5, build === 'banner' ? 10 : 16, wall.ground),
      disc('ground', leaf.x + leaf.width * 0.68, holes * 0.5, build === 'banner' ? 10 : 16, wall.ground),
      hairline(leaf.x + inset, rule, room, paper.ink),
    ],
    texts: [
      month.place(leaf.x + inset, headTop),
      weekday.place(leaf.x + leaf.width - inset, headTop, 'right'),
      day.place(leaf.x + inset, dayTop),
      ...said.texts,
      ...mark.place(lying ? leaf.x + leaf.width : W - m, H - foot / 2 - mark.height / 2).texts,
    ],
    label: placeLabel(c, 0, H, paper),
    breakCost: words.breakCost,
  })
}
