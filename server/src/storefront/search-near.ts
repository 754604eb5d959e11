import { typeOfName } from '@qianmian/kernel'
import { conceptIds, type ProductSearch } from '@qianmian/recommend'
import { queryWords, wordParts } from './search-instead.ts'

const EACH = 6

/** What is left of a query that found nothing: things that one of its words finds, the kind of thing and the scene that it names. */
export function searchNear(
  search: ProductSearch,
  query: string,
  most: number,
): { readonly near: readonly string[]; readonly types: readonly string[]; readonly scenes: readonly string[] } {
  const ids = queryWords(query)
    .flatMap(wordParts)
    .flatMap((word) => search.find(word, { limit: EACH, highlights: false }).hits.map(({ id }) => id))
  const type = typeOfName({ zh: query, en: query })
  return {
    near: [...new Set(ids)].slice(0, most),
    types: type ? [type] : [],
    scenes: conceptIds('scene', query),
  }
}
