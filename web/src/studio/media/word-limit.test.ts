import { expect, it } from 'vitest'
import { PIECE_LIMITS } from '../../../../engines/copy/src/kinds/limits.data.ts'
import { countCharacters, WORD_LIMITS } from './word-limit.ts'

it('counts characters as a person does', () => {
  expect(countCharacters('三伏天，穿一层风 ')).toBe(8)
  expect(countCharacters('Crème 👨‍👩‍👧')).toBe(7)
})

it('has the limits by which poster words are written', () => {
  const fields = PIECE_LIMITS.find(({ kind }) => kind === 'poster-slots')?.fields
  for (const field of ['headline', 'subline'] as const)
    for (const lang of ['zh', 'en'] as const)
      expect(fields?.[field]?.[lang]).toEqual({ max: WORD_LIMITS[field][lang], count: 'characters' })
})
