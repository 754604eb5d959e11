import { type Fact, showFactValue, spansText } from '@qianmian/kernel'
import type { FilmOrder, FilmProblem } from '../order.ts'

const FIGURE = /\d+(?:[.,]\d+)*/g
/** Units of one fact are told in others: months and years, grams and kilograms, millimetres and metres, minutes and hours. */
const FACTORS = [1, 10, 100, 1000, 12, 24, 60, 1024]
const MOST_SECONDS_OFF = 0.05

const figuresOf = (text: string): number[] =>
  (text.match(FIGURE) ?? []).map((figure) => Number(figure.replaceAll(',', ''))).filter(Number.isFinite)

/** Every figure that a fact states, in whatever language it is shown. */
function figuresOfFact(fact: Fact): number[] {
  return figuresOf(
    [
      showFactValue(fact.value, 'zh'),
      showFactValue(fact.value, 'en'),
      JSON.stringify(fact.value),
      Object.values(fact.label).join(' '),
    ].join(' '),
  )
}

const same = (a: number, b: number): boolean =>
  FACTORS.some(
    (factor) => Math.abs(a * factor - b) < 1e-6 * Math.max(1, b) || Math.abs(a - b * factor) < 1e-6 * Math.max(1, a),
  )

/**
 * What stands against a list before a frame is drawn: no shots, times that overlap or leave holes, a length that is not the
 * film's, facts that nobody knows, figures that the cited facts do not state, a price that is not the price.
 */
export function checkOrder(order: FilmOrder): FilmProblem | undefined {
  const { list, facts, end, seconds } = order
  const { shots } = list
  if (shots.length === 0)
    return {
      kind: 'no-shots',
      message: { zh: '分镜表是空的，没有可拍的。', en: 'The shot list is empty: there is nothing to film.' },
    }
  if (order.label.trim() === '')
    return {
      kind: 'no-label',
      message: { zh: '没有 AI 标识的字样，不能成片。', en: 'Without the words of its AI label no film is made.' },
    }
  let t = 0
  for (const [i, shot] of shots.entries()) {
    const n = i + 1
    if (!(shot.seconds > 0) || !Number.isFinite(shot.t))
      return { kind: 'time', shot: i, message: { zh: `第 ${n} 镜没有时长。`, en: `Shot ${n} has no length.` } }
    if (Math.abs(shot.t - t) > MOST_SECONDS_OFF)
      return {
        kind: 'time',
        shot: i,
        message: {
          zh: `第 ${n} 镜从 ${shot.t} 秒起，前一镜到 ${t} 秒止，接不上。`,
          en: `Shot ${n} begins at ${shot.t} s, but the one before ends at ${t} s.`,
        },
      }
    t += shot.seconds
  }
  if (Math.abs(t - seconds) > MOST_SECONDS_OFF)
    return {
      kind: 'length',
      message: {
        zh: `各镜合计 ${t} 秒，影片要 ${seconds} 秒。`,
        en: `The shots make ${t} s, the film is to be ${seconds} s.`,
      },
    }
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const named = figuresOf(end.name)
  for (const [i, shot] of shots.entries()) {
    const n = i + 1
    const cited = [shot.fact, shot.screen, shot.voice].flatMap((spans) => spans.flatMap(({ factIds }) => factIds))
    const lost = [...shot.factIds, ...cited].find((id) => !known.has(id))
    if (lost !== undefined)
      return {
        kind: 'unknown-fact',
        shot: i,
        message: {
          zh: `第 ${n} 镜引用的事实不存在：${lost}。`,
          en: `Shot ${n} cites a fact that does not exist: ${lost}.`,
        },
      }
    const allowed = [...new Set([...shot.factIds, ...cited])].flatMap((id) => figuresOfFact(known.get(id)!))
    const said = [shot.fact, shot.screen, shot.voice].map(spansText).join(' ')
    const wrong = figuresOf(said).find((figure) => ![...allowed, ...named].some((one) => same(figure, one)))
    if (wrong !== undefined)
      return {
        kind: 'contradiction',
        shot: i,
        message: {
          zh: `第 ${n} 镜写了 ${wrong}，它引用的事实里没有这个数。`,
          en: `Shot ${n} says ${wrong}; the facts that it cites do not.`,
        },
      }
  }
  return checkEnd(order, known)
}

function checkEnd({ end }: FilmOrder, known: ReadonlyMap<string, Fact>): FilmProblem | undefined {
  if (end.price === undefined) return undefined
  const fact = end.priceFactId === undefined ? undefined : known.get(end.priceFactId)
  if (!fact)
    return {
      kind: 'unknown-fact',
      message: { zh: '片尾的价格没有事实。', en: 'The price at the end rests on no fact.' },
    }
  const allowed = figuresOfFact(fact)
  if (figuresOf(end.price).every((figure) => allowed.some((one) => Math.abs(one - figure) < 1e-6))) return undefined
  return {
    kind: 'contradiction',
    message: {
      zh: `片尾写 ${end.price}，事实不是这个价。`,
      en: `The end says ${end.price}; the fact says another price.`,
    },
  }
}
