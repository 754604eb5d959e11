import { describe, expect, it } from 'vitest'
import { lineageOf, MOST_GENERATIONS } from './lineage.ts'
import type { RemixState } from './types.ts'

const row = (id: string, parentRemixId: string | null, state: RemixState = 'shown') => ({
  id,
  kind: 'caption' as const,
  words: `words of ${id}`,
  nickname: id === 'b' ? null : id,
  state,
  parentRemixId,
})
const known = (...rows: ReturnType<typeof row>[]) => new Map(rows.map((one) => [one.id, one]))

describe('the lineage of a remix', () => {
  it('is told from the first of the line, with the names that people wanted', () => {
    const line = lineageOf(row('c', 'b'), known(row('a', null), row('b', 'a')))
    expect(line.map((step) => [step.id, step.words, step.credit.zh])).toEqual([
      ['a', 'words of a', '@a'],
      ['b', 'words of b', '一位顾客'],
    ])
    expect(lineageOf(row('a', null), known())).toEqual([])
  })

  it.each(['withdrawn', 'refused', 'waiting'] as const)('names neither words nor author of one that is %s', (state) => {
    const [step] = lineageOf(row('c', 'a'), known(row('a', null, state)))
    expect(step).toMatchObject({ id: 'a', words: null, credit: { zh: '一位顾客', en: 'A shopper' }, state })
  })

  it('ends where a parent was erased, in a loop, and after so many generations', () => {
    expect(lineageOf(row('c', 'gone'), known())).toEqual([])
    expect(lineageOf(row('x', 'p'), known(row('p', 'q'), row('q', 'p'))).map((step) => step.id)).toEqual(['q', 'p'])
    const long = Array.from({ length: 40 }, (_, i) => row(`r${i}`, i === 0 ? null : `r${i - 1}`))
    expect(lineageOf(row('end', 'r39'), known(...long))).toHaveLength(MOST_GENERATIONS)
  })
})
