import type { ProductSearch } from '@qianmian/recommend'

const MOST_WORDS = 8
const MOST_OFFERS = 4

/**
 * The words of a query, folded: Latin words whole, Chinese as it runs.
 * @example queryWords('亚麻短袖 tee') // ['亚麻短袖', 'tee']
 */
export function queryWords(query: string): string[] {
  return (
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}]+|[\p{L}\p{N}.-]+/gu)
      ?.slice(0, MOST_WORDS) ?? []
  )
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a Chinese run by the dictionary; characters that it leaves single are taken together. */
export function wordParts(word: string): string[] {
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

/** What to offer when nothing was found: each word of the query on its own, with how many products it finds to the letter. */
export function searchInstead(search: ProductSearch, query: string): { text: string; count: number }[] {
  return [...new Set(queryWords(query).flatMap(wordParts))]
    .map((text) => ({ text, found: search.find(text, { limit: 1, highlights: false }) }))
    .filter(({ found }) => found.total > 0 && found.exact)
    .map(({ text, found }) => ({ text, count: found.total }))
    .slice(0, MOST_OFFERS)
}
