import { CATEGORIES, formatFigure, type Lang, pick, UNITS } from '@qianmian/kernel'
import type { FactTileView } from '@qianmian/web/view'
import type { StoredFact } from '../modules/catalog/index.ts'
import type { ShownProduct } from './snapshot.ts'

/** What tells most about a thing at a glance goes first; figures that are not listed follow. */
const TELLING = [
  ...['fabricWeight', 'airPermeability', 'fillPower', 'fillWeight', 'downContent', 'noiseReduction', 'batteryLife'],
  ...['cleanAirRate', 'loadCapacity', 'netContent', 'capacity', 'power', 'protein', 'plantBasedShare', 'weight'],
]
/** Longer words would not stand large. */
const LONGEST = { zh: 9, en: 16 } as const
const GROUNDS = 6

/**
 * What stands where a product has no picture yet: its own facts, set large. A grey box would say less.
 * @param most how many tiles there is room for; at least one comes back
 */
export function factTiles(product: ShownProduct, lang: Lang, most: number): FactTileView[] {
  const { detail } = product
  const ground = Math.max(
    0,
    CATEGORIES.findIndex(({ id }) => id === detail.category),
  )
  const rank = (fact: StoredFact) => {
    const at = TELLING.indexOf(fact.attribute)
    return at < 0 ? TELLING.length : at
  }
  const facts = detail.facts.toSorted((a, b) => rank(a) - rank(b))
  const sayings = [...facts.flatMap((fact) => figureOf(fact, lang)), ...facts.flatMap((fact) => wordsOf(fact, lang))]
  const home = CATEGORIES.find(({ id }) => id === detail.category)
  const said =
    sayings.length > 0 ? sayings : [{ label: home ? pick(home.nav, lang) : '', figure: pick(detail.name, lang) }]
  return said.slice(0, most).map((saying, index) => ({ ...saying, ground: (ground + index) % GROUNDS }))
}

type Saying = Omit<FactTileView, 'ground'>

function figureOf({ value, label }: StoredFact, lang: Lang): Saying[] {
  if (value.kind === 'number') {
    const unit = value.unit === undefined ? undefined : UNITS[value.unit]
    return [{ label: pick(label, lang), figure: formatFigure(value.amount), unit: unit?.table ?? value.unit }]
  }
  if (value.kind !== 'composition') return []
  const [lead] = value.parts.toSorted((a, b) => Number(b.percent) - Number(a.percent))
  const name = lead?.name[lang]
  return lead && name ? [{ label: name, figure: lead.percent, unit: '%' }] : []
}

function wordsOf({ value, label }: StoredFact, lang: Lang): Saying[] {
  const words = value.kind === 'text' ? value.text[lang] : undefined
  return words && words.length <= LONGEST[lang] ? [{ label: pick(label, lang), figure: words }] : []
}
