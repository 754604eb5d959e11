import type { Fact, FactValue, LocalizedText } from '@qianmian/kernel'
import { type Comparator, comparatorAt } from './comparator.ts'
import { dateKey } from './date-key.ts'
import { compactCode, extractFigures } from './extract-figures.ts'

/** A quantity that a fact states, with what may be written instead. */
export interface FactQuantity {
  readonly factId: string
  readonly value: string
  readonly units: readonly string[]
  /** Lower-case names of the part that a composition percentage belongs to. */
  readonly part?: readonly string[]
  /** The ways in which the fact states the figure: exactly, as a bound, roughly. */
  readonly comparators: readonly Comparator[]
}

/** Everything countable in one fact: what a text that cites it may print. */
export interface FactFigures {
  readonly fact: Fact
  readonly quantities: readonly FactQuantity[]
  /** Dates as `dateKey` writes them. */
  readonly dates: readonly string[]
  /** Standards and model codes in compact form, with and without their year. */
  readonly codes: ReadonlySet<string>
}

const both = (text: LocalizedText): string[] => [text.zh, text.en].filter((item): item is string => Boolean(item))

/** All texts of a value, both languages. */
export function valueTexts(value: FactValue): string[] {
  switch (value.kind) {
    case 'text':
      return both(value.text)
    case 'list':
      return value.items.flatMap(both)
    case 'composition':
      return value.parts.flatMap((part) => both(part.name))
    default:
      return []
  }
}

/** An age is the youngest and a price fact the lowest of the variants: 3岁以上, ¥239起. */
const FROM: readonly Comparator[] = ['exact', 'min']

function ownQuantities(fact: Fact): FactQuantity[] {
  const { value } = fact
  const priced = fact.claimKind === 'price'
  const units = (unit: string | undefined): string[] => {
    if (!unit || unit === 'ratio') return priced ? ['CNY'] : []
    return unit === '元' ? ['CNY'] : [unit]
  }
  const quantity = (amount: string, codes: string[], comparators: readonly Comparator[]): FactQuantity => ({
    factId: fact.id,
    value: amount,
    units: codes,
    comparators,
  })
  switch (value.kind) {
    case 'number':
      return [quantity(value.amount, units(value.unit), value.unit === 'age' || priced ? FROM : labelled(fact.label))]
    case 'range':
      return [
        quantity(value.min, units(value.unit), ['exact', 'min']),
        quantity(value.max, units(value.unit), ['exact', 'max']),
      ]
    case 'list':
      return [quantity(String(value.items.length), ['count'], ['exact'])]
    case 'composition':
      return value.parts.map((part) => ({
        ...quantity(part.percent, ['%'], ['exact']),
        part: both(part.name).map((name) => name.toLowerCase()),
      }))
    default:
      return []
  }
}

/** A label may carry the bound: 最长续航 30 h. */
function labelled(label: LocalizedText): Comparator[] {
  for (const text of both(label)) {
    const stated = comparatorAt(text, text.length, text.length)
    if (stated !== 'exact') return [stated]
  }
  return ['exact']
}

/** The figures of free texts that count as if a fact had stated them: product names, option values, a fact's own words. */
export function textFigures(
  id: string,
  texts: readonly string[],
): { quantities: FactQuantity[]; dates: string[]; codes: Set<string> } {
  const quantities: FactQuantity[] = []
  const dates: string[] = []
  const codes = new Set<string>()
  for (const figure of extractFigures(texts.join('\n'))) {
    if (figure.kind === 'date') dates.push(...figure.values)
    if (figure.kind === 'code') for (const code of codeForms(figure.text)) codes.add(code)
    if (figure.kind === 'quantity')
      for (const value of figure.values)
        quantities.push({ factId: id, value, units: figure.units, comparators: [figure.comparator] })
  }
  return { quantities, dates, codes }
}

/** GB 18401-2010 is also cited as GB 18401. */
function codeForms(code: string): string[] {
  return [compactCode(code), compactCode(code.replace(/[-—:](?:19|20)\d\d$/, ''))]
}

/** What a text may print when it cites this fact: its value, the figures in its words, its document and dates. */
export function factFigures(fact: Fact): FactFigures {
  const texts = [...both(fact.label), ...valueTexts(fact.value)]
  const documents = [...both(fact.source.name), ...(fact.evidence ? [fact.evidence.ref] : [])]
  const words = textFigures(fact.id, texts)
  const stated =
    fact.claimKind === 'price'
      ? words.quantities.map((quantity) => ({ ...quantity, comparators: FROM }))
      : words.quantities
  const dates = [fact.source.date, fact.validFrom, fact.validTo].filter((date): date is string => Boolean(date))
  return {
    fact,
    quantities: [...ownQuantities(fact), ...stated],
    dates: [...words.dates, ...dates.map(dateKey)],
    codes: new Set([...words.codes, ...textFigures(fact.id, documents).codes]),
  }
}
