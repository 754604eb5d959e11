import { describe, expect, it } from 'vitest'
import { editOf, elsewhere, isSamePoster, readRecipe, recipeOf } from './poster-edit.ts'

const RECIPE = {
  kind: 'poster',
  lang: 'zh',
  format: 'portrait',
  template: 'quiet',
  moves: { headline: { dx: 12, dy: 0 } },
  words: { headline: '三伏天，穿一层风' },
  seed: 'a1',
} as const

describe('an edited poster', () => {
  it('is the same recipe again when nothing was changed', () => {
    expect(recipeOf(editOf(RECIPE))).toEqual(RECIPE)
  })

  it('has no words and no moves left once they are taken back', () => {
    const edit = { ...editOf(RECIPE), headline: '  ', moves: { headline: { dx: 0, dy: 0 } } }
    expect(recipeOf(edit)).not.toHaveProperty('words')
    expect(recipeOf(edit)).not.toHaveProperty('moves')
  })

  it('is known to be the same in whatever order things were moved', () => {
    const [a, b] = [
      { dx: 1, dy: 2 },
      { dx: 3, dy: 4 },
    ]
    const edit = editOf(RECIPE)
    expect(isSamePoster({ ...edit, moves: { price: a, brand: b } }, { ...edit, moves: { brand: b, price: a } })).toBe(
      true,
    )
    expect(isSamePoster(edit, { ...edit, campaign: 'festival' })).toBe(false)
  })

  it('forgets moves in another size, and words in another language', () => {
    const edit = editOf(RECIPE)
    expect(elsewhere(edit, { format: 'story' })).toMatchObject({
      format: 'story',
      moves: {},
      headline: RECIPE.words.headline,
    })
    expect(elsewhere(edit, { lang: 'en' })).not.toHaveProperty('headline')
    expect(elsewhere(edit, { template: undefined })).not.toHaveProperty('template')
    expect(elsewhere(edit, { lang: 'en' }).template).toBe('quiet')
  })

  it('opens with the usual poster when the address says nothing sensible', () => {
    expect(readRecipe('{"kind":"po')).toBeUndefined()
    expect(readRecipe('{"kind":"film"}')).toBeUndefined()
    expect(readRecipe(JSON.stringify(RECIPE))).toEqual(RECIPE)
  })
})
