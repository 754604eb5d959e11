import { spansText } from '@qianmian/kernel'
import type { FilmOrder } from '../order.ts'
import { faceOf, fitText, type SetText } from '../type/fonts.ts'
import { AREAS } from './areas.ts'
import type { PlannedShot, Title } from './film-plan.ts'

/** Takes a fact as a label apart: what it is of, and what it says. @example splitFact('克重165 g/m²') // ['克重', '165 g/m²'] */
export function splitFact(text: string): readonly [kicker: string | undefined, body: string] {
  const colon = /^([^：:]{1,24})[：:]\s*(.+)$/u.exec(text)
  if (colon) return [colon[1]!.trim(), colon[2]!.trim()]
  const figure = /^(\D{2,28}?)\s*((?:from |about |约)?[¥$€]?\d.*)$/u.exec(text)
  if (figure) return [figure[1]!.trim(), figure[2]!.trim()]
  return [undefined, text]
}

/**
 * Words on the screen of each shot that has some; the last card has its own.
 * @returns nothing when they do not fit
 */
export function placeTitles(order: FilmOrder, shots: readonly PlannedShot[]): Title[] | undefined {
  const { lang, cut, format, list } = order
  const area = AREAS[format].title
  const titles: Title[] = []
  for (const { index, from, to } of shots) {
    if (index === shots.length - 1) continue
    const text = spansText(list.shots[index]!.screen).trim()
    const opens = index === 0 && text === '' && cut === 'young'
    if (text === '' && !opens) continue
    // A quick film says at once what it is about.
    const [kickerText, bodyText] = opens ? [order.end.brand, order.end.name] : splitFact(text)
    const width = area.width - (cut === 'young' ? 44 : 24)
    const most = cut === 'young' ? (format === 'portrait' ? 104 : 88) : format === 'portrait' ? 62 : 56
    const kicker: SetText | undefined = kickerText
      ? fitText(kickerText, lang, cut === 'young' ? 'sans600' : 'sans400', {
          most: cut === 'young' ? 38 : 30,
          least: 24,
          width,
          lines: 1,
          leading: 1.3,
        })
      : undefined
    const pad = cut === 'young' ? 20 : 14
    const above = kicker ? kicker.height + (cut === 'young' ? 30 : 18) : 0
    const body = fitText(bodyText, lang, faceOf(cut), {
      most,
      least: 28,
      width,
      lines: 4,
      leading: 1.18,
      height: area.height - above - pad,
    })
    if (!body || (kickerText && !kicker)) return undefined
    const height = body.height + above + pad
    titles.push({
      shot: index,
      from,
      to,
      ...(kicker ? { kicker } : {}),
      body,
      box: {
        x: area.x,
        y: area.y,
        width: Math.max(body.width, kicker?.width ?? 0) + (cut === 'young' ? 44 : 24),
        height,
      },
    })
  }
  return titles
}
