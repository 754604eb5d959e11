import { BRANDS, type DemoProduct } from '@qianmian/demo'
import { kindName, showFactValue } from '@qianmian/kernel'
import MiniSearch from 'minisearch'

/** Finds handles for a query. */
export type Finder = (query: string) => string[]

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })
const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

function words(text: string): string[] {
  return [...SEGMENTER.segment(fold(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

interface Texts {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly tags: string
  readonly rest: string
}

function textsOf(product: DemoProduct): Texts {
  const brand = BRANDS.find(({ id }) => id === product.brand)
  const kind = kindName(product.category, product.productType)
  return {
    id: product.handle,
    name: `${product.name.zh} ${product.name.en}`,
    kind: `${kind.zh} ${kind.en}`,
    tags: product.tags.join(' '),
    rest: [
      brand?.name.zh,
      brand?.name.en,
      ...product.options.flatMap(({ values }) => values.flatMap(({ zh, en }) => [zh, en])),
      ...product.facts.flatMap(({ value }) => [showFactValue(value, 'zh'), showFactValue(value, 'en')]),
    ].join(' '),
  }
}

/** MiniSearch with the words of `Intl.Segmenter`, fuzzy 0.2, prefixes, and the same fields boosted: as a careful user sets it up. */
export function miniSearchFinder(products: readonly DemoProduct[]): Finder {
  const index = new MiniSearch<Texts>({
    fields: ['name', 'kind', 'tags', 'rest'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 3, kind: 3, tags: 2 }, fuzzy: 0.2, prefix: true, combineWith: 'OR' },
  })
  index.addAll(products.map(textsOf))
  return (query) => index.search(query).map(({ id }) => String(id))
}

/** All words of the query, divided by spaces, somewhere in the product's texts; the name counts more. */
export function substringFinder(products: readonly DemoProduct[]): Finder {
  const all = products.map((product) => {
    const texts = textsOf(product)
    return { id: texts.id, name: fold(texts.name), all: fold(Object.values(texts).join(' ')) }
  })
  return (query) => {
    const parts = fold(query).split(/\s+/).filter(Boolean)
    return all
      .filter((one) => parts.every((part) => one.all.includes(part)))
      .map((one) => ({ id: one.id, score: parts.filter((part) => one.name.includes(part)).length }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }
}
