export type { SearchProduct } from './document.ts'
export type { Highlights, Range } from './highlight.ts'
export { synonymGroups } from './lexicon.ts'
export { type PriceBounds, readPrice } from './price.ts'
export type { Alternative, Chip, ChipKind, Correction, Exclusion, ParsedQuery, SortIntent, Unit } from './query.ts'
export { queryTraits } from './query-traits.ts'
export { RELAXATIONS, type Relaxation } from './relax.ts'
export {
  createSearch,
  type FacetCount,
  ProductSearch,
  type SearchHit,
  type SearchOptions,
  type SearchResult,
} from './search.ts'
export { SEARCH_FACETS, type SearchFacet } from './store.ts'
export type { Suggestion } from './suggest.ts'
