import type { LocalizedText } from '@qianmian/kernel'
import type { MediaChoicesView, RecipeView } from '../../../../server/src/contract/types.ts'
import type { Words } from '../words.ts'

type Say = (text: LocalizedText | undefined) => string
type Named = readonly { readonly id: string; readonly name: LocalizedText }[]

const RATIOS: Readonly<Record<string, string>> = {
  square: '1:1',
  portrait: '3:4',
  fourFive: '4:5',
  story: '9:16',
  landscape: '16:9',
  banner: '3:1',
}
const FILM_RATIOS: Readonly<Record<string, string>> = { portrait: '9:16', landscape: '16:9' }

/** A size as people write it. @example ratioOf({ kind: 'poster', format: 'portrait', … }) // '3:4' */
export const ratioOf = (recipe: RecipeView): string | undefined =>
  recipe.kind === 'poster'
    ? RATIOS[recipe.format]
    : recipe.kind === 'film' || recipe.kind === 'storyboard'
      ? FILM_RATIOS[recipe.format]
      : undefined

/**
 * What was chosen, in a few words: `节日`, `3:4`, `中文`. Names of rows come from the choices of the product; without them
 * (in a list over all products) what has no name of its own is left out.
 */
export function recipeWords(
  recipe: RecipeView,
  words: Pick<Words, 'secondsOf'>,
  say: Say,
  choices?: MediaChoicesView,
): string[] {
  const name = (rows: Named | undefined, id: string | undefined) => say(rows?.find((row) => row.id === id)?.name)
  const language = 'lang' in recipe ? (recipe.lang === 'zh' ? '中文' : 'English') : ''
  const said = (): string[] => {
    switch (recipe.kind) {
      case 'poster':
        return [name(choices?.poster?.campaigns, recipe.campaign), RATIOS[recipe.format] ?? '', language]
      case 'render':
      case 'picture': {
        const rows = choices?.[recipe.kind]
        return [name(rows?.scenes, recipe.scene), name(rows?.angles, recipe.angle)]
      }
      case 'speech': {
        const source = choices?.speech?.sources.find(({ from }) => JSON.stringify(from) === JSON.stringify(recipe.from))
        return [say(source?.name), name(choices?.speech?.styles, recipe.style), language]
      }
      case 'film':
      case 'storyboard':
        return [
          name(choices?.[recipe.kind]?.cuts, recipe.cut),
          FILM_RATIOS[recipe.format] ?? '',
          words.secondsOf(recipe.seconds),
          language,
        ]
      case 'cutout':
        return []
    }
  }
  return said().filter((part) => part !== '')
}

/** The name of a work or job in one line. @example workTitle(recipe, words, say) // '海报，3:4，中文' */
export const workTitle = (
  recipe: RecipeView,
  words: Pick<Words, 'md' | 'secondsOf'>,
  say: Say,
  lang: 'zh' | 'en',
  choices?: MediaChoicesView,
): string =>
  [words.md.kinds[recipe.kind], ...recipeWords(recipe, words, say, choices)].join(lang === 'zh' ? '，' : ', ')
