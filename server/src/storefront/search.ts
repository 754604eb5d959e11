import { showFactValue } from '@qianmian/kernel'
import type { ShownProduct } from './snapshot.ts'

interface Indexed {
  /** The brand's names that went in: a brand is renamed without its products. */
  readonly brand: string
  readonly name: string
  readonly rest: string
}

const INDEX = new WeakMap<ShownProduct['detail'], Indexed>()

function indexed(product: ShownProduct): Indexed {
  const { detail } = product
  const brand = [product.brand?.name.zh, product.brand?.name.en].join(' ')
  const known = INDEX.get(detail)
  if (known?.brand === brand) return known
  const entry = {
    brand,
    name: fold([detail.name.zh, detail.name.en, brand].join(' ')),
    rest: fold(
      [
        ...detail.tags,
        detail.productType ?? '',
        ...detail.facts.flatMap((fact) => [showFactValue(fact.value, 'zh'), showFactValue(fact.value, 'en')]),
      ].join(' '),
    ),
  }
  INDEX.set(detail, entry)
  return entry
}

/** Full-width to half-width, lower case: what people type is not what files hold. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * The words of a query: Latin words whole; Chinese runs that nothing matches whole are tried by the words in them.
 * @example queryWords('亚麻短袖 tee') // ['亚麻短袖', 'tee']
 */
export function queryWords(query: string): string[] {
  return (
    fold(query)
      .match(/[\p{Script=Han}]+|[\p{L}\p{N}.-]+/gu)
      ?.slice(0, 8) ?? []
  )
}

/** Products that match every word, the name before the rest. */
export function search(products: readonly ShownProduct[], query: string): ShownProduct[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  const exact = rank(products, words)
  if (exact.length > 0) return exact
  const pairs = words.flatMap(parts)
  return pairs.length > words.length ? rank(products, pairs) : []
}

function rank(products: readonly ShownProduct[], words: readonly string[]): ShownProduct[] {
  const scored: { product: ShownProduct; score: number }[] = []
  for (const product of products) {
    const entry = indexed(product)
    let score = 0
    for (const word of words) {
      const hit = entry.name.includes(word) ? 3 : entry.rest.includes(word) ? 1 : 0
      if (hit === 0) {
        score = 0
        break
      }
      score += hit
    }
    if (score > 0) scored.push({ product, score })
  }
  return scored.sort((a, b) => b.score - a.score).map((entry) => entry.product)
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a Chinese run by the dictionary; characters that it leaves single are taken together. */
function parts(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word) || word.length <= 2) return [word]
  const words: string[] = []
  let singles = ''
  for (const { segment } of SEGMENTER.segment(word)) {
    if (segment.length === 1) {
      singles += segment
      continue
    }
    if (singles) words.push(singles)
    singles = ''
    words.push(segment)
  }
  if (singles) words.push(singles)
  return words
}

/** What to offer when nothing matched: each word of the query on its own, with how many it finds. */
export function searchInstead(products: readonly ShownProduct[], query: string): { text: string; count: number }[] {
  const candidates = queryWords(query).flatMap(parts)
  const seen = new Set<string>()
  return candidates
    .filter((part) => !seen.has(part) && seen.add(part))
    .map((text) => ({ text, count: rank(products, [text]).length }))
    .filter((entry) => entry.count > 0)
    .slice(0, 4)
}
