import type { PosterRecipeView, SlotMovesView } from '../../../../server/src/contract/types.ts'

/** What a person changes on a poster. Words are only there when they differ from the approved ones. */
export interface PosterEdit {
  readonly lang: 'zh' | 'en'
  readonly format: PosterRecipeView['format']
  readonly campaign?: PosterRecipeView['campaign']
  /** Absent: the algorithm chooses. */
  readonly template?: string
  /** Other products on it; absent, the algorithm chooses. */
  readonly productIds?: readonly string[]
  readonly moves: SlotMovesView
  readonly headline?: string
  readonly subline?: string
  readonly seed?: string
}

/** @example editOf({ kind: 'poster', lang: 'zh', format: 'portrait' }) */
export const editOf = (recipe: PosterRecipeView): PosterEdit => ({
  lang: recipe.lang,
  format: recipe.format,
  ...(recipe.campaign && { campaign: recipe.campaign }),
  ...(recipe.template && { template: recipe.template }),
  ...(recipe.productIds && { productIds: recipe.productIds }),
  moves: recipe.moves ?? {},
  ...(recipe.words?.headline !== undefined && { headline: recipe.words.headline }),
  ...(recipe.words?.subline !== undefined && { subline: recipe.words.subline }),
  ...(recipe.seed && { seed: recipe.seed }),
})

/** The recipe of an edit: empty words and moves of nothing leave no trace in it. */
export function recipeOf(edit: PosterEdit): PosterRecipeView {
  const [headline, subline] = [edit.headline?.trim(), edit.subline?.trim()]
  const moves = Object.fromEntries(Object.entries(edit.moves).filter(([, move]) => move && (move.dx || move.dy)))
  return {
    kind: 'poster',
    lang: edit.lang,
    format: edit.format,
    ...(edit.campaign && { campaign: edit.campaign }),
    ...(edit.template && { template: edit.template }),
    ...(edit.productIds && edit.productIds.length > 0 && { productIds: [...edit.productIds] }),
    ...(Object.keys(moves).length > 0 && { moves }),
    ...((headline || subline) && { words: { ...(headline && { headline }), ...(subline && { subline }) } }),
    ...(edit.seed && { seed: edit.seed }),
  }
}

/** True when two edits make the same poster. */
export const isSamePoster = (a: PosterEdit, b: PosterEdit): boolean => stable(recipeOf(a)) === stable(recipeOf(b))

/** JSON with its keys in order. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/**
 * Another size, language or layout: a slot stands elsewhere there, so moves in its pixels mean nothing any more, and words of
 * one language are no words of the other.
 */
export function elsewhere(
  edit: PosterEdit,
  change: Partial<Pick<PosterEdit, 'lang' | 'format' | 'template'>>,
): PosterEdit {
  const { headline, subline, template: _template, ...rest } = edit
  const template = 'template' in change ? change.template : edit.template
  const isOtherLang = change.lang !== undefined && change.lang !== edit.lang
  return {
    ...rest,
    ...(change.lang && { lang: change.lang }),
    ...(change.format && { format: change.format }),
    ...(template && { template }),
    ...(!isOtherLang && headline !== undefined && { headline }),
    ...(!isOtherLang && subline !== undefined && { subline }),
    moves: {},
  }
}

/** Reads a recipe out of an address; what is not one is as if it were not there. */
export function readRecipe(text: string | null): PosterRecipeView | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    const isRecipe = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'poster'
    return isRecipe ? (value as PosterRecipeView) : undefined
  } catch {
    return undefined // an address that somebody shortened: the editor opens with the usual poster
  }
}
