import { QUERY_LINES } from './search-queries.data.ts'

/** A query with what should be found. */
export interface JudgedQuery {
  readonly query: string
  readonly kind: string
  /** Grade 1 to 3 by handle; empty when the shop has no such thing. */
  readonly grades: ReadonlyMap<string, number>
  readonly split: 'dev' | 'test' | 'later'
}

/** Lines of `query | kind | handle:grade …`. */
export function readJudgements(lines: string, split?: JudgedQuery['split']): JudgedQuery[] {
  return lines
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line, i) => {
      const [query = '', kind = '', rest = ''] = line.split('|').map((part) => part.trim())
      const grades = rest
        .split(' ')
        .filter(Boolean)
        .map((pair): [string, number] => {
          const [handle = '', grade = ''] = pair.split(':')
          return [handle, Number(grade)]
        })
      return { query, kind, grades: new Map(grades), split: split ?? (i % 2 === 0 ? 'dev' : 'test') }
    })
}

export const JUDGED: readonly JudgedQuery[] = readJudgements(QUERY_LINES)

/**
 * nDCG at a depth with exponential gains (Järvelin and Kekäläinen 2002, as used since Burges 2005).
 * @example ndcg(['a'], new Map([['a', 3]]), 10) // 1
 */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2)
  const got = found.slice(0, depth).reduce((sum, handle, place) => sum + gain(grades.get(handle) ?? 0, place), 0)
  const ideal = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0)
  return ideal > 0 ? got / ideal : 0
}
