import { plain, type Span, spansText } from '@qianmian/kernel'
import { startsWithImperative } from './english.ts'
import { fillFrame } from './frame.ts'
import { clauseOptions, fillingFor, type Realiser, realiseClause } from './realiser.ts'
import { capitalizeSpans, lowerSpans, mergeSpans, polish } from './span-tools.ts'
import type { PlannedPoint, PointPattern } from './types.ts'

/** Attributes whose value needs no name beside it: "100% linen", "268 g". */
const SPEAKS_FOR_ITSELF = new Set(['composition', 'weight', 'fabricWeight', 'netContent', 'material', 'fit'])

/** How a selling point begins, for telling openings apart. */
export function openingOf(spans: readonly Span[], lang: 'zh' | 'en'): string {
  const text = spansText(spans)
  return lang === 'zh' ? text.slice(0, 2) : (text.split(/[\s:,]/)[0] ?? '').toLowerCase()
}

function labelled(r: Realiser, point: PlannedPoint): Span[] | undefined {
  const filling = fillingFor(r, point.factId)
  const fact = r.facts.get(point.factId)?.fact
  if (!filling || !fact) return undefined
  const figure = fact.value.kind === 'number' || fact.value.kind === 'range'
  const bare = point.pattern === 'figure' && point.consequence !== undefined && SPEAKS_FOR_ITSELF.has(fact.attribute)
  if (bare) return fillFrame('{table}', filling)
  if (fact.attribute === 'count' || fact.attribute === 'ageRange') return fillFrame('{Value}', filling)
  const spoken = filling.spoken
  if (!figure && spoken?.value.toLowerCase().includes(spoken.label.toLowerCase())) return fillFrame('{Value}', filling)
  if (r.lang === 'zh') return fillFrame(figure ? '[{label}{table}]' : '[{label}：{value}]', filling)
  return fillFrame(figure ? '[{Label} {table}]' : '[{Label}: {value}]', filling)
}

/** "is made of linen" as a bullet: "made of linen". */
function asBullet(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  return first && first.factIds.length === 0
    ? [{ ...first, text: first.text.replace(/^(is|are) /, '') }, ...rest]
    : [...spans]
}

function isFigure(r: Realiser, factId: string): boolean {
  const kind = r.facts.get(factId)?.fact.value.kind
  return kind === 'number' || kind === 'range'
}

function build(r: Realiser, point: PlannedPoint, pattern: PointPattern): Span[][] {
  const so = point.consequence
    ? realiseClause(r, { kind: 'consequence', factId: point.factId, entryId: point.consequence })
    : undefined
  const zh = r.lang === 'zh'
  if (pattern === 'statement') {
    return [...clauseOptions(r, { kind: 'say', factId: point.factId, entryId: point.say })].map((option) => {
      const clause = zh ? option : { ...option, spans: mergeSpans(asBullet(option.spans)) }
      const text = spansText(clause.spans)
      if (!so) return [...clause.spans]
      const afterColon = /[：:；;]/.test(text)
      if (zh) return [...clause.spans, plain(afterColon || text.includes('，') ? '；' : '，'), ...so.spans]
      if (afterColon || text.includes(', ') || startsWithImperative(spansText(so.spans))) {
        return [...clause.spans, plain('. '), ...capitalizeSpans(so.spans)]
      }
      return [...clause.spans, plain(isFigure(r, point.factId) && !clause.own ? ', so ' : ', and '), ...so.spans]
    })
  }
  const head = labelled(r, { ...point, pattern })
  if (!head) return []
  if (!so) return [head]
  const colon = /[：:；;]/.test(spansText(head))
  if (pattern === 'consequence') {
    const tail = zh || !/^[A-Z][a-z]/.test(spansText(head)) ? head : lowerSpans(head)
    const value = colon
      ? fillFrame('{value}', fillingFor(r, point.factId) ?? { lang: r.lang, naming: r.naming, factIds: [point.factId] })
      : undefined
    return [[...so.spans, plain(zh ? (value ? '：' : '，') : ': '), ...(value ?? tail)]]
  }
  if (zh) return [[...head, plain(colon ? '；' : '，'), ...so.spans]]
  return [[...head, plain(colon ? '; ' : ': '), ...so.spans]]
}

const SHORT_TEXT = 7

const FALLBACK: readonly PointPattern[] = ['statement', 'label', 'consequence', 'figure']

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
    let fallback: Span[] | undefined
    let chosen: Span[] | undefined
    for (const pattern of [point.pattern, ...FALLBACK.filter((p) => p !== point.pattern)]) {
      if (pattern === 'consequence' && (!point.consequence || tooShort(r, point.factId))) continue
      for (const option of build(r, point, pattern)) {
        const spans = polish(r.lang === 'en' ? capitalizeSpans(option) : option, r.lang)
        fallback ??= spans
        if (!openings.has(openingOf(spans, r.lang))) {
          chosen = spans
          break
        }
      }
      if (chosen) break
    }
    const spans = chosen ?? fallback
    if (!spans) continue
    openings.add(openingOf(spans, r.lang))
    out.push(spans)
  }
  return out
}
