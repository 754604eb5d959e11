import { plain, type Span, spansText } from '@qianmian/kernel'
import { startsWithImperative } from './english.ts'
import { fillFrame } from './frame.ts'
import { type Clause, clauseOptions, fillingFor, type Realiser, realiseClause } from './realiser.ts'
import { capitalizeSpans, lowerSpans, mergeSpans, polish } from './span-tools.ts'
import type { PlannedPoint, PointPattern } from './types.ts'

/** Attributes whose value needs no name beside it: "100% linen", "268 g". */
const SPEAKS_FOR_ITSELF = new Set(['composition', 'weight', 'fabricWeight', 'netContent', 'material', 'fit'])

/** How a selling point begins, for telling openings apart. */
export function openingOf(spans: readonly Span[], lang: 'zh' | 'en'): string {
  const text = spansText(spans)
  return lang === 'zh' ? text.slice(0, 2) : (text.split(/[\s:,]/)[0] ?? '').toLowerCase()
}

/** A fact as a label and its value, or the value alone where it speaks for itself. */
export function labelled(r: Realiser, point: PlannedPoint): Span[] | undefined {
  const filling = fillingFor(r, point.factId)
  const fact = r.facts.get(point.factId)?.fact
  if (!filling || !fact) return undefined
  const figure = fact.value.kind === 'number' || fact.value.kind === 'range'
  const bare = point.pattern === 'figure' && point.consequence !== undefined && SPEAKS_FOR_ITSELF.has(fact.attribute)
  if (bare) return fillFrame('{table}', filling)
  const spoken = filling.spoken
  // A bare figure says nothing; "64 pieces" and "2 to 9 years" do.
  const saysUnit = spoken !== undefined && spoken.value !== spoken.figure
  if (saysUnit && (fact.attribute === 'count' || fact.attribute === 'ageRange')) return fillFrame('{Value}', filling)
  if (!figure && spoken?.value.toLowerCase().includes(spoken.label.toLowerCase())) return fillFrame('{Value}', filling)
  if (r.lang === 'zh') return fillFrame(figure ? '[{label}{table}]' : '[{label}：{value}]', filling)
  return fillFrame(figure ? '[{Label} {value}]' : '[{Label}: {value}]', filling)
}

/** "is made of linen" as a bullet: "made of linen". */
function asBullet(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  return first && first.factIds.length === 0
    ? [{ ...first, text: first.text.replace(/^(is|are|was|were) /, '') }, ...rest]
    : [...spans]
}

function isFigure(r: Realiser, factId: string): boolean {
  const kind = r.facts.get(factId)?.fact.value.kind
  return kind === 'number' || kind === 'range'
}

/** The companion of a point as a tail: "fabric weight 148 g/m²", 克重148 g/m². */
function companionTail(r: Realiser, point: PlannedPoint): Span[] | undefined {
  const filling = point.companion === undefined ? undefined : fillingFor(r, point.companion)
  if (!filling) return undefined
  return fillFrame(r.lang === 'zh' ? '[{label}{value}]' : '[{label} {value}]', filling)
}

function withCompanion(r: Realiser, point: PlannedPoint, spans: readonly Span[]): Span[] {
  const tail = companionTail(r, point)
  const text = spansText(spans)
  if (!tail || /[;；。]|\. /.test(text)) return [...spans]
  const heavy = /[：:，,]/.test(text)
  if (r.lang === 'zh') return [...spans, plain(heavy ? '；' : '，'), ...tail]
  return [...spans, plain(heavy ? '; ' : ', '), ...tail]
}

/** One way to write a point, and the shop's own entry in it. */
interface PointOption {
  readonly spans: Span[]
  readonly ownId?: string
}

/** The ways to write a point in one pattern, best first. Lazy: most callers take the first. */
function* build(r: Realiser, point: PlannedPoint, pattern: PointPattern): Generator<PointOption> {
  const so = point.consequence ? realiseClause(r, point.consequence) : undefined
  if (pattern === 'statement') yield* statements(r, point, so)
  else {
    const made = figureFirst(r, point, pattern, so)
    if (made) yield { spans: made }
  }
}

function* statements(r: Realiser, point: PlannedPoint, so: Clause | undefined): Generator<PointOption> {
  const zh = r.lang === 'zh'
  for (const option of clauseOptions(r, point.say)) {
    const spans = zh ? option.spans : mergeSpans(asBullet(option.spans))
    const text = spansText(spans)
    const afterColon = /[：:；;]/.test(text)
    const made = (spans: Span[]): PointOption => ({ spans, ...(option.ownId ? { ownId: option.ownId } : {}) })
    if (!so) yield made(withCompanion(r, point, spans))
    else if (zh) yield made([...spans, plain(afterColon || text.includes('，') ? '；' : '，'), ...so.spans])
    // What explains a fact follows a colon, unless the fact has used it up.
    else if (afterColon || startsWithImperative(spansText(so.spans)))
      yield made([...spans, plain('. '), ...capitalizeSpans(so.spans)])
    else yield made([...spans, plain(': '), ...so.spans])
  }
}

function figureFirst(
  r: Realiser,
  point: PlannedPoint,
  pattern: PointPattern,
  so: Clause | undefined,
): Span[] | undefined {
  const zh = r.lang === 'zh'
  const head = labelled(r, { ...point, pattern })
  if (!head) return undefined
  if (!so) return withCompanion(r, point, head)
  const colon = /[：:；;]/.test(spansText(head))
  if (pattern === 'consequence') {
    const tail = zh || !/^[A-Z][a-z]/.test(spansText(head)) ? head : lowerSpans(head)
    const value = colon
      ? fillFrame('{value}', fillingFor(r, point.factId) ?? { lang: r.lang, naming: r.naming, factIds: [point.factId] })
      : undefined
    return [...so.spans, plain(zh ? (value ? '：' : '，') : ': '), ...(value ?? tail)]
  }
  if (zh) return [...head, plain(colon ? '；' : '，'), ...so.spans]
  return [...head, plain(colon ? '; ' : ': '), ...so.spans]
}

const SHORT_TEXT = 7

const FALLBACK: readonly PointPattern[] = ['statement', 'label', 'figure']

/** A word or two after a colon reads like a riddle; then the consequence does not go first. */
function tooShort(r: Realiser, factId: string): boolean {
  const found = r.facts.get(factId)
  return !isFigure(r, factId) && (found?.spoken.zh?.value ?? found?.spoken.en?.value ?? '').length < SHORT_TEXT
}

/** The selling points, no two with the same opening where there is a choice. */
export function realisePoints(r: Realiser, points: readonly PlannedPoint[]): Span[][] {
  const openings = new Set<string>()
  const out: Span[][] = []
  for (const point of points) {
    let fallback: PointOption | undefined
    let chosen: PointOption | undefined
    for (const pattern of [point.pattern, ...FALLBACK.filter((p) => p !== point.pattern)]) {
      if (pattern === 'consequence' && (!point.consequence || tooShort(r, point.factId))) continue
      for (const option of build(r, point, pattern)) {
        const spans = polish(r.lang === 'en' ? capitalizeSpans(option.spans) : option.spans, r.lang)
        const made = { ...option, spans }
        fallback ??= made
        if (!openings.has(openingOf(spans, r.lang))) {
          chosen = made
          break
        }
      }
      if (chosen) break
    }
    const made = chosen ?? fallback
    if (!made) continue
    if (made.ownId) r.own.add(made.ownId)
    openings.add(openingOf(made.spans, r.lang))
    out.push(made.spans)
  }
  return out
}
