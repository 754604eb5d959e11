import { describe, expect, it } from 'vitest'
import type { MediaChoicesView } from '../../../../server/src/contract/types.ts'
import { defaultRecipe, WORK_KINDS, withoutSeed } from './default-recipe.ts'

const one = (id: string) => ({ id, name: { zh: id, en: id } })
const CHOICES: MediaChoicesView = {
  kinds: ['poster', 'render', 'speech'],
  missing: [],
  langs: ['zh', 'en'],
  poster: {
    formats: [
      { ...one('square'), width: 1080, height: 1080 },
      { ...one('portrait'), width: 1080, height: 1440 },
    ],
    campaigns: [],
    templates: [{ ...one('quiet'), campaigns: ['story'] }],
  },
  render: { scenes: [one('beach')], angles: [one('front'), one('three-quarter')] },
  cutout: { pictures: [] },
  picture: null,
  speech: {
    styles: [one('food')],
    style: 'food',
    styleOf: 'category',
    sources: [
      { from: { field: 'title' }, name: {}, excerpt: {} },
      { from: { field: 'description' }, name: {}, excerpt: {} },
    ],
    engine: { zh: '共振峰合成', en: 'formant synthesis' },
  },
  film: null,
  storyboard: null,
}

describe('what is made when nothing is chosen', () => {
  it('is an upright poster in the language of the person', () => {
    expect(defaultRecipe('poster', CHOICES, 'en')).toEqual({ kind: 'poster', lang: 'en', format: 'portrait' })
  })

  it('is the description read aloud, in the style that the server knows to be right', () => {
    expect(defaultRecipe('speech', CHOICES, 'zh')).toEqual({
      kind: 'speech',
      lang: 'zh',
      from: { field: 'description' },
    })
  })

  it('takes what there is where the usual choice is missing', () => {
    expect(defaultRecipe('render', CHOICES, 'zh')).toEqual({ kind: 'render', scene: 'beach', angle: 'three-quarter' })
    expect(defaultRecipe('speech', { ...CHOICES, langs: ['zh'] }, 'en')).toMatchObject({ lang: 'zh' })
  })

  it('is nothing for a kind that this product cannot have', () => {
    expect(WORK_KINDS.filter((kind) => !defaultRecipe(kind, CHOICES, 'zh'))).toEqual([
      'film',
      'cutout',
      'picture',
      'storyboard',
    ])
  })
})

it('drops the seed of a recipe that is drawn anew, and nothing else', () => {
  expect(withoutSeed({ kind: 'render', scene: 'desk', angle: 'front', seed: 'abc' })).toEqual({
    kind: 'render',
    scene: 'desk',
    angle: 'front',
  })
})
