import { type Fact, formatFigure, type Lang, UNITS } from '@qianmian/kernel'
import type { Tellable } from '../tellable-facts.ts'

/** One value found in a text: which facts print it so, and which slot prints it again. */
export interface ValueMark {
  readonly factIds: readonly string[]
  readonly slot: 'value' | 'table' | 'value@g'
  readonly words: string
}

/** A text in which each value is one character of the private-use area, and what each stands for. */
export interface MarkedText {
  readonly text: string
  readonly marks: ReadonlyMap<string, ValueMark>
}

const FIRST_MARK = 0xe000
const MARK_ROOM = 6000
/** The character class of marks, for patterns. */
export const MARK = /[\ue000-\uf7ff]/u

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Unit words that merchants write beside the house's own. */
const MORE_UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  'g/m2': ['g/㎡', 'g/m2', 'gsm', '克/平方米', '克/平米', '克每平米'],
  kg: ['公斤'],
  ml: ['mL', 'ML'],
  L: ['l'],
  '°C': ['°C', '℃', '度'],
  cm: ['公分'],
  m2: ['㎡', '平米'],
  year: ['years', 'yr'],
  h: ['h', 'hrs'],
  piece: ['片', '块', '只', '个', '支'],
}

interface Surface {
  readonly source: string
  readonly slot: ValueMark['slot']
  /** Longer ones are looked for first. */
  readonly weight: number
}

function unitSurfaces(figure: string, unit: string | undefined, lang: Lang, weight: number): Surface[] {
  const known = unit ? UNITS[unit] : undefined
  if (!unit || !known || (known.table === '' && known.prose[lang] === ''))
    return [{ source: `(?<![\\d.,])${figure}(?![\\d.,]|\\s?%)`, slot: 'value', weight }]
  const prose = lang === 'zh' ? [known.prose.zh] : [known.prose.en, known.prose.enPlural ?? known.prose.en]
  const others = [known.table, known.prose.zh, known.prose.en, unit, ...(MORE_UNIT_WORDS[unit] ?? [])]
  const of = (words: readonly string[]) =>
    [...new Set(words.filter(Boolean))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')
  const tail = '(?![A-Za-z0-9²³/])'
  const before = '(?<![\\d.,])'
  const found: Surface[] = [
    { source: `${before}${figure}[\\s\\u00a0-]?(?:${of(prose)})${tail}`, slot: 'value', weight: weight + 1 },
    { source: `${before}${figure}[\\s\\u00a0-]?(?:${of(others)})${tail}`, slot: 'table', weight },
  ]
  // 每平方米165克: the words before the figure say the rest of the unit.
  if (unit === 'g/m2' && lang === 'zh')
    found.push({ source: `(?<=每(?:平方米|平米)[^，。；]{0,6})${figure}\\s?克`, slot: 'value@g', weight: weight - 1 })
  return found
}

const LIST_JOINT = '\\s*(?:[、，,/+]|和|与|及|and|&)?\\s*(?:and )?'

function surfacesOf(fact: Fact, spoken: string | undefined, table: string | undefined, lang: Lang): Surface[] {
  const { value } = fact
  switch (value.kind) {
    case 'number':
      return unitSurfaces(
        escaped(formatFigure(value.amount)).replace(',', ',?'),
        value.unit,
        lang,
        value.amount.length + 3,
      )
    case 'range': {
      const figure = `${escaped(formatFigure(value.min))}\\s?(?:[-–—~～至到]|to)\\s?${escaped(formatFigure(value.max))}`
      return unitSurfaces(figure, value.unit, lang, 9)
    }
    case 'composition': {
      const parts = value.parts.map(({ name, percent }) => {
        const word = name[lang]?.trim()
        if (!word) return undefined
        const figure = `${escaped(formatFigure(percent))}\\s?%`
        return `(?:${figure}\\s?(?:的)?${escaped(word)}|${escaped(word)}\\s?${figure})`
      })
      if (parts.length === 0 || parts.some((part) => part === undefined)) return []
      return [{ source: `(?<![\\d.])${parts.join(LIST_JOINT)}`, slot: 'value', weight: 40 }]
    }
    case 'list': {
      const items = value.items.map((item) => item[lang]?.trim() ?? '')
      if (items.length < 2 || items.some((item) => item === '')) return []
      return [{ source: items.map(escaped).join(LIST_JOINT), slot: 'value', weight: items.join('').length }]
    }
    case 'text': {
      const words = [spoken, table].flatMap((text) => (text && text.length > 1 ? [text] : []))
      return [...new Set(words)].map((text) => {
        const edge = lang === 'en' ? ['(?<![A-Za-z])', '(?![A-Za-z])'] : ['', '']
        return { source: `${edge[0]}${escaped(text)}${edge[1]}`, slot: 'value', weight: text.length }
      })
    }
    case 'flag':
      return []
  }
}

/**
 * Finds the values of a product's facts in a text, however they are printed (165 g/m², 165克每平方米), longest first, and
 * puts one character in the place of each, so that a comma inside a value splits nothing.
 */
export function markValues(text: string, told: readonly Tellable[], lang: Lang): MarkedText {
  const wanted = new Map<string, { surface: Surface; factIds: string[] }>()
  for (const { fact, spoken, condition } of told) {
    const said = spoken[lang]
    if (!said) continue
    // The condition of a figure is printed with it: 318克（M）.
    const stated = condition[lang]
    const tail = stated === undefined ? '' : `(?:\\s?[（(]${escaped(stated)}[)）])?`
    for (const own of surfacesOf(fact, said.value, said.table, lang)) {
      const surface = { ...own, source: own.source + tail }
      const known = wanted.get(surface.source)
      if (known) known.factIds.push(fact.id)
      else wanted.set(surface.source, { surface, factIds: [fact.id] })
    }
  }
  const marks = new Map<string, ValueMark>()
  let marked = text
  for (const { surface, factIds } of [...wanted.values()].sort((a, b) => b.surface.weight - a.surface.weight)) {
    marked = marked.replace(new RegExp(surface.source, lang === 'en' ? 'giu' : 'gu'), (words) => {
      if (marks.size >= MARK_ROOM || MARK.test(words)) return words
      const mark = String.fromCharCode(FIRST_MARK + marks.size)
      marks.set(mark, { factIds, slot: surface.slot, words })
      return mark
    })
  }
  return { text: marked, marks }
}
