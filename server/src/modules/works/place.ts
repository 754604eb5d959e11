import type { Recipe } from './types.ts'

/**
 * The place on a product that a work takes when it is published: posters by language and format, renders by scene and
 * angle, one film by language and format, one speech by language.
 * @example placeOf({ kind: 'speech', lang: 'zh', from: { field: 'adBody' } }) // 'speech/zh'
 */
export function placeOf(recipe: Recipe): string {
  switch (recipe.kind) {
    case 'poster':
      return `poster/${recipe.lang}/${recipe.format}`
    case 'render':
    case 'picture':
      return `${recipe.kind}/${recipe.scene}/${recipe.angle}`
    case 'cutout':
      return `cutout/${recipe.pictureHash}`
    case 'speech':
      return `speech/${recipe.lang}`
    case 'film':
    case 'storyboard':
      return `${recipe.kind}/${recipe.lang}/${recipe.format}`
  }
}

/** The language that a recipe speaks, null for a picture without words. */
export const langOf = (recipe: Recipe): 'zh' | 'en' | null => ('lang' in recipe ? recipe.lang : null)
