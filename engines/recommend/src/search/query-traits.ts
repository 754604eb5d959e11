import { categoryOfType, typeOfName } from '@qianmian/kernel'
import { conceptIds, type Facet, type PriceBands, type Traits } from '../profile/index.ts'
import { parseQuery } from './parse.ts'
import { entryOf } from './segment.ts'
import { SearchStore } from './store.ts'

/** A word that may be one of more kinds says a category at most. */
const MOST_TYPES = 2
const CONCEPT_FACETS = ['material', 'season', 'scene', 'style', 'colour'] as const
/** Words are read by the vocabulary alone: what kind of thing a query asks for does not depend on what the shop has. */
const VOCABULARY = new SearchStore()

/**
 * The kinds of things that a query asks for, as an interest profile counts them: type and category, materials, colour, season,
 * scene, style, and the price band where it names a price and one category. What it does not want teaches nothing.
 * @returns an empty object for a query of which nothing is understood
 * @example queryTraits('200元以内亚麻衬衫', bands) // { type: ['shirt'], category: ['apparel'], material: ['linen'], priceBand: ['low'] }
 */
export function queryTraits(query: string, bands: PriceBands = {}): Traits {
  const { units: all, chips, price } = parseQuery(VOCABULARY, query)
  const units = all.filter(({ chipId }) => !chipId?.startsWith('exclude:'))
  const found = new Map<Facet, Set<string>>()
  const add = (facet: Facet, key: string): void => {
    found.set(facet, (found.get(facet) ?? new Set()).add(key))
  }
  for (const { text } of units) {
    const types = typesIn(text)
    const categories = new Set(types.flatMap((type) => categoryOfType(type)?.id ?? []))
    if (types.length <= MOST_TYPES) for (const type of types) add('type', type)
    if (categories.size === 1) for (const category of categories) add('category', category)
  }
  // Of a word that names several things at once, 亚麻衬衫, and of a part of the query that stands as a chip, alike.
  for (const { text } of units)
    for (const facet of CONCEPT_FACETS) for (const id of conceptIds(facet, text)) add(facet, id)
  for (const { id, kind, used } of chips) {
    const facet = CONCEPT_FACETS.find((one) => one === kind)
    if (facet && used) add(facet, id.slice(id.indexOf(':') + 1))
  }
  const categories = [...(found.get('category') ?? [])]
  const band = price && categories.length === 1 ? bandOf(price, bands[categories[0] ?? '']) : undefined
  if (band) add('priceBand', band)
  return Object.fromEntries(Array.from(found, ([facet, keys]) => [facet, [...keys]]))
}

/** Product types that a word or a run of words names. */
function typesIn(text: string): readonly string[] {
  const known = entryOf(text)?.productTypes ?? []
  if (known.length > 0) return known
  const named = typeOfName({ zh: text, en: text })
  return named === undefined ? [] : [named]
}

/** The third of the prices in which all that was asked for lies; none when it reaches over more. */
function bandOf(
  { from, to }: { readonly from: number; readonly to: number },
  ends: readonly [lowTo: number, middleTo: number] | undefined,
): string | undefined {
  if (!ends) return undefined
  const [lowTo, middleTo] = ends
  if (to <= lowTo) return 'low'
  if (from > middleTo) return 'high'
  return from > lowTo && to <= middleTo ? 'middle' : undefined
}
