import type { MediaChoicesView, RecipeView } from '../../../../server/src/contract/types.ts'

export type WorkKind = RecipeView['kind']
type Of<K extends WorkKind> = Extract<RecipeView, { kind: K }>

/** In the order in which a product usually gets them. */
export const WORK_KINDS = [
  'poster',
  'speech',
  'film',
  'render',
  'cutout',
  'picture',
  'storyboard',
] as const satisfies readonly WorkKind[]

const ofId = (choices: readonly { id: string }[], wanted: string): string =>
  (choices.find(({ id }) => id === wanted) ?? choices[0])?.id ?? wanted

/**
 * What is made when a person presses the button and chooses nothing: an upright poster for a phone, the description read in
 * the product's own voice style, a short upright film, a still in the studio.
 * @returns undefined for a kind that cannot be made of this product
 */
export function defaultRecipe(kind: WorkKind, choices: MediaChoicesView, lang: 'zh' | 'en'): RecipeView | undefined {
  const of = choices.langs.includes(lang) ? lang : (choices.langs[0] ?? lang)
  switch (kind) {
    case 'poster':
      return (
        (choices.poster && {
          kind,
          lang: of,
          format: ofId(choices.poster.formats, 'portrait') as Of<'poster'>['format'],
        }) ||
        undefined
      )
    case 'render':
    case 'picture': {
      const given = choices[kind]
      return given
        ? { kind, scene: ofId(given.scenes, 'studio'), angle: ofId(given.angles, 'three-quarter') }
        : undefined
    }
    case 'cutout': {
      const [first] = choices.cutout?.pictures ?? []
      return first && { kind, pictureHash: first.hash }
    }
    case 'speech': {
      const sources = choices.speech?.sources ?? []
      const source = sources.find(({ from }) => 'field' in from && from.field === 'description') ?? sources[0]
      return source && { kind, lang: of, from: source.from }
    }
    case 'film':
    case 'storyboard': {
      const given = choices[kind]
      return given
        ? {
            kind,
            lang: of,
            cut: ofId(given.cuts, 'story') as Of<'film'>['cut'],
            format: ofId(given.formats, 'portrait') as Of<'film'>['format'],
            seconds: given.seconds.includes(15) ? 15 : 30,
          }
        : undefined
    }
  }
}

/** The recipe without its seed: the same again, drawn another way. */
export function withoutSeed(recipe: RecipeView): RecipeView {
  if (!('seed' in recipe)) return recipe
  const { seed: _seed, ...rest } = recipe
  return rest as RecipeView
}
