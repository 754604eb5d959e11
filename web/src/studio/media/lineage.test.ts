import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { families } from './lineage.ts'

const at = (id: string, parentId: string | null, minute: number) => ({
  id,
  parentId,
  createdAt: `2026-11-26T09:${String(minute).padStart(2, '0')}:00.000Z`,
})

describe('families of versions', () => {
  it('put the newest version in front and the family that changed last first', () => {
    const works = [at('a1', null, 1), at('b1', null, 5), at('a2', 'a1', 3), at('a3', 'a2', 9)]
    expect(families(works).map(({ newest, older }) => [newest.id, ...older.map(({ id }) => id)])).toEqual([
      ['a3', 'a2', 'a1'],
      ['b1'],
    ])
  })

  it('keep two versions that were made from the same parent in one family', () => {
    const works = [at('a1', null, 1), at('a2', 'a1', 2), at('a3', 'a1', 3)]
    expect(families(works)).toHaveLength(1)
  })

  it('lose nothing when the parent is on another page of the list', () => {
    expect(families([at('a9', 'gone', 1)])[0]?.newest.id).toBe('a9')
  })

  it('show every work exactly once, also when parents form a ring', () => {
    const works = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        parentId: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        createdAt: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(works, (list) => {
        const shown = families(list).flatMap(({ newest, older }) => [newest.id, ...older.map(({ id }) => id)])
        expect([...shown].sort()).toEqual(list.map(({ id }) => id).sort())
      }),
    )
  })
})
