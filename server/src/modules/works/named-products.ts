import type { Recipe } from './types.ts'

/**
 * Other products that a person put on a work beside its own: what stands on it rests on their facts too.
 * @example namedProducts({ kind: 'poster', lang: 'zh', format: 'square', campaign: 'collection', productIds: ['prd_2'] }) // ['prd_2']
 */
export const namedProducts = (recipe: Recipe): readonly string[] =>
  recipe.kind === 'poster' ? (recipe.productIds ?? []) : []
