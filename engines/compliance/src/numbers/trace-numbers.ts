import { type Finding, type GateResult, type Lang, quantityForProse, UNITS } from '@qianmian/kernel'
import { citedIds, type FieldText, nameRanges } from '../text/field-text.ts'
import { gateResult } from '../text/gate-result.ts'
import type { ReadListing } from '../text/read-listing.ts'
import { SpanSet } from '../text/span-set.ts'
import { comparatorFits, comparatorWords } from './comparator.ts'
import { isCount, sameDimension, sameQuantity, unsigned } from './compare.ts'
import { dateWithin } from './date-key.ts'
import { type Figure, figuresIn } from './extract-figures.ts'
import type { FactFigures, FactQuantity } from './fact-figures.ts'
import { isPriceMeasure, isUnitPrice } from './unit-price.ts'

/** What the number tracer compares a text with. */
export interface NumberSources {
  /** Usable facts by id. */
  readonly facts: ReadonlyMap<string, FactFigures>
  readonly names: readonly string[]
  readonly nameFigures: { readonly quantities: readonly FactQuantity[]; readonly codes: ReadonlySet<string> }
  readonly optionCounts: readonly number[]
  /** `product`: a figure may also rest on a fact of the product that its span does not cite. */
  readonly citing: 'span' | 'product'
}

/** Checks every figure of a listing against the facts that its span cites. Nothing is rounded, units are converted exactly. */
export function traceNumbers(listing: ReadListing, lang: Lang, sources: NumberSources): GateResult {
  const findings: Finding[] = []
  const named = new Map<FieldText, SpanSet>()
  let checked = 0
  for (const found of figuresIn(listing.plain.cased)) {
    const at = listing.locate(found.start, found.end)
    if (!at) continue
    const { field, start, end } = at
    const figure = { ...found, start, end, text: field.text.slice(start, end) }
    checked += 1
    const inNames = named.get(field) ?? new SpanSet(field.text.length, nameRanges(field.text, sources.names))
    named.set(field, inNames)
    if (inNames.covers(start, end)) continue
    const cited = citedIds(field, start, end)
      .map((id) => sources.facts.get(id))
      .filter((facts): facts is FactFigures => facts !== undefined)
    const support = sources.citing === 'product' ? [...cited, ...sources.facts.values()] : cited
    if (isSupported(figure, field.text, support, sources)) continue
    findings.push(finding(figure, field, lang, cited, support, sources))
  }
  return gateResult('numbers', checked, findings)
}

/** Only variants of a product are counted by its options: 五色, three sizes. */
const OPTION_COUNT = /(?:色|款|码|colou?rs?|sizes?)$/i

function isSupported(figure: Figure, text: string, facts: readonly FactFigures[], sources: NumberSources): boolean {
  if (figure.kind === 'vague') return false
  if (figure.kind === 'date')
    return figure.values.every((value) => facts.some((item) => item.dates.some((date) => dateWithin(value, date))))
  if (figure.kind === 'code') {
    const code = figure.values[0] ?? ''
    return sources.nameFigures.codes.has(code) || facts.some((item) => item.codes.has(code))
  }
  if (isUnitPrice(figure, text, facts) || isPriceMeasure(figure, text)) return true
  const [first, second] = figure.values
  // 4–4 is no range that any fact states, even if both ends occur in it.
  if (second !== undefined && first === second) return false
  if (OPTION_COUNT.test(figure.text) && sources.optionCounts.some((count) => String(count) === first)) return true
  return figure.values.every(
    (value) =>
      facts.some((item) => item.quantities.some((quantity) => agrees(figure, value, quantity, text, item))) ||
      sources.nameFigures.quantities.some((quantity) => namesAgree(figure, value, quantity)),
  )
}

/** A name vouches for its own size written again (2升 and 2 L), never for a bare number or a count of something else. */
function namesAgree(figure: Figure, value: string, quantity: FactQuantity): boolean {
  if (figure.comparator !== 'exact') return false
  return figure.units.some(
    (unit) => !isCount(unit) && quantity.units.some((other) => sameQuantity(value, unit, quantity.value, other)),
  )
}

function agrees(figure: Figure, value: string, quantity: FactQuantity, text: string, item: FactFigures): boolean {
  return comparatorFits(quantity.comparators, figure.comparator) && hasValue(figure, value, quantity, text, item)
}

function hasValue(figure: Figure, value: string, quantity: FactQuantity, text: string, item: FactFigures): boolean {
  if (!unitsAgree(figure, value, quantity, text, item)) return false
  return !quantity.part || nearestPartIs(quantity.part, figure, text, item)
}

/** Units that one leaves out when the noun says them: grade 4, Two pillows. */
const isBare = (unit: string): boolean => isCount(unit) || unit === 'grade' || unit === 'level'

/**
 * True if the words beside a bare figure are the fact's own name for it: 每罐份数30, Stretch cycles 5,000, 460 for sprays per
 * bottle say what is counted, so that no 次, times or years need follow. Without the name, 24 stays 24 of nothing.
 */
function isNamed({ start, end }: Figure, units: readonly string[], text: string, { fact }: FactFigures): boolean {
  if (!units.some((unit) => NAMED_COUNTS.has(unit))) return false
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase()
  const after = text
    .slice(end, end + 60)
    .toLowerCase()
    .replace(/^ (?:is )?(?:the figure |the value )?for (?:the )?/, '')
  return [fact.label.zh, fact.label.en].some((label) => {
    const name = (label ?? '').split(/[（(]/)[0]?.trim().toLowerCase() ?? ''
    return name.length >= 2 && (before.includes(name) || after.startsWith(name))
  })
}

/** 30份 of 每罐份数 30 and "30 servings" of Servings a jar: the fact counts just that, whatever unit it was given. */
const countsServings = ({ end }: Figure, text: string, { fact }: FactFigures): boolean =>
  /^(?:份| servings?(?![a-z]))/i.test(text.slice(end)) &&
  /份数|servings/i.test(`${fact.label.zh ?? ''} ${fact.label.en ?? ''}`)

const NAMED_COUNTS: ReadonlySet<string> = new Set(['times', 'wash', 'age'])

function unitsAgree(figure: Figure, value: string, quantity: FactQuantity, text: string, item: FactFigures): boolean {
  const signMatters = figure.units.includes('°C')
  const [a, b] = signMatters ? [value, quantity.value] : [unsigned(value), unsigned(quantity.value)]
  const factUnits = quantity.units
  if (countsServings(figure, text, item)) return sameQuantity(a, undefined, b, undefined)
  // A bare number is a count or a ratio; 24 is not 24 months.
  if (figure.units.length === 0)
    return (
      (factUnits.length === 0 || factUnits.some(isBare) || isNamed(figure, factUnits, text, item)) &&
      sameQuantity(a, undefined, b, undefined)
    )
  if (factUnits.length === 0) return figure.units.some(isCount) && sameQuantity(a, undefined, b, undefined)
  return figure.units.some((unit) =>
    factUnits.some((factUnit) => {
      if (sameQuantity(a, unit, b, factUnit)) return true
      const [numerator, denominator] = factUnit.split('/')
      // 165克 for 165 g/m² is how shops say it; other rates need their 每.
      if (!denominator || !numerator) return false
      const per = factUnit === 'g/m2' || /每|per |\//i.test(text.slice(Math.max(0, figure.start - 14), figure.end + 14))
      return per && sameQuantity(a, unit, b, numerator)
    }),
  )
}

/** In 亚麻55%，棉45% each percentage belongs to the part that stands nearest in its clause. */
function nearestPartIs(part: readonly string[], figure: Figure, text: string, item: FactFigures): boolean {
  const parts = item.quantities.filter((quantity) => quantity.part)
  if (parts.length < 2) return true
  const lower = text.toLowerCase()
  const before =
    lower
      .slice(Math.max(0, figure.start - 24), figure.start)
      .split(/[,，、;；。/]/)
      .at(-1) ?? ''
  const after = lower.slice(figure.end, figure.end + 24).split(/[,，、;；。/]/)[0] ?? ''
  const distance = (names: readonly string[]): number =>
    Math.min(
      ...names.map((name) => {
        const left = before.lastIndexOf(name)
        const right = after.indexOf(name)
        const leftGap = left < 0 ? 99 : before.length - left - name.length
        return Math.min(leftGap, right < 0 ? 99 : right)
      }),
    )
  const own = distance(part)
  const nearest = Math.min(...parts.map((other) => distance(other.part ?? [])))
  return own <= nearest
}

function finding(
  figure: Figure,
  field: FieldText,
  lang: Lang,
  cited: readonly FactFigures[],
  support: readonly FactFigures[],
  sources: NumberSources,
): Finding {
  const place = { lang, path: field.path, start: figure.start, end: figure.end, excerpt: figure.text }
  const bounded = otherwiseBounded(figure, field.text, support)
  if (bounded) return { ...place, ...comparatorFinding(figure, bounded) }
  const right = closest(figure, cited)
  if (right && figure.kind === 'quantity') {
    const zh = printed(right, figure, 'zh')
    const en = printed(right, figure, 'en')
    const label = cited.find((item) => item.fact.id === right.factId)?.fact.label
    return {
      ...place,
      status: 'block',
      code: 'number-differs-from-fact',
      message: {
        zh: `「${figure.text}」与事实${label?.zh ? `「${label.zh}」` : ''}不一致，事实是「${zh}」。`,
        en: `"${figure.text}" differs from the fact${label?.en ? ` "${label.en}"` : ''}, which says "${en}".`,
      },
      suggestion: { zh, en },
    }
  }
  const elsewhere = [...sources.facts.values()].find((item) => isSupported(figure, field.text, [item], sources))
  const name = elsewhere?.fact.label
  return {
    ...place,
    status: 'block',
    code: 'number-without-fact',
    message: elsewhere
      ? {
          zh: `「${figure.text}」没有连上事实。把这句连到「${name?.zh ?? name?.en ?? ''}」，或删掉。`,
          en: `"${figure.text}" cites no fact. Link the phrase to "${name?.en ?? name?.zh ?? ''}" or leave it out.`,
        }
      : {
          zh: `「${figure.text}」没有事实。补一条事实，或删掉这个数。`,
          en: `"${figure.text}" has no fact. Add a fact or leave the figure out.`,
        },
  }
}

/** The quantity with the very value that the text writes, bounded in another way than the text says. */
function otherwiseBounded(figure: Figure, text: string, facts: readonly FactFigures[]): FactQuantity | undefined {
  const [value] = figure.values
  if (figure.kind !== 'quantity' || value === undefined) return undefined
  for (const item of facts)
    for (const quantity of item.quantities) if (hasValue(figure, value, quantity, text, item)) return quantity
  return undefined
}

/** "At least 30" of a fact that says 30 may be meant well and is asked about; any other bound says more than the fact. */
function comparatorFinding(figure: Figure, quantity: FactQuantity): Pick<Finding, 'status' | 'code' | 'message'> {
  const stated = quantity.comparators[0] ?? 'exact'
  const written = comparatorWords(figure.comparator)
  const right = comparatorWords(stated)
  return {
    status: stated === 'exact' && figure.comparator === 'min' ? 'ask' : 'block',
    code: 'comparator-differs-from-fact',
    message: {
      zh: `「${figure.text}」写成了「${written.zh}」，事实是「${right.zh}」。改成事实的说法。`,
      en: `"${figure.text}" is written as "${written.en}", the fact says "${right.en}". Write it as the fact does.`,
    },
  }
}

/** The quantity of the cited facts that the writer most likely meant: same dimension first, composition parts by name. */
function closest(figure: Figure, cited: readonly FactFigures[]): FactQuantity | undefined {
  const all = cited.flatMap((item) => item.quantities)
  return (
    all.find((quantity) => quantity.units.some((unit) => figure.units.some((own) => sameDimension(own, unit)))) ??
    all[0]
  )
}

function printed(quantity: FactQuantity, figure: Figure, lang: Lang): string {
  const unit = quantity.units[0]
  if (unit === 'CNY') return `¥${quantity.value}`
  if (figure.units.length === 0 || unit === undefined || unit === 'count') return quantity.value
  return quantityForProse(quantity.value, UNITS[unit] ? unit : undefined, lang)
}
