import { useEffect, useState } from 'react'
import type { PosterRecipeView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { draftUrl, drawDraft } from './use-poster-draft.ts'

const WAIT_MS = 700

/** A small picture of the poster in every layout, empty where it holds no room for the words; one drawn after the other so that the poster itself goes first. */
export function useLayouts(
  productId: string,
  recipe: PosterRecipeView,
  templates: readonly string[],
): Readonly<Record<string, string>> {
  const { shop } = useStudio()
  const [drawn, setDrawn] = useState<Readonly<Record<string, string>>>({})
  const { template: _template, moves: _moves, ...common } = recipe
  const wish = JSON.stringify([common, templates])
  useEffect(() => {
    const [base, ids] = JSON.parse(wish) as [PosterRecipeView, string[]]
    const left = new AbortController()
    const draw = async () => {
      for (const template of ids) {
        const draft = await drawDraft(shop.slug, productId, { ...base, template }, left.signal)
        const url = draftUrl(draft)
        if (left.signal.aborted) return
        setDrawn((before) => ({ ...before, [template]: url ?? '' }))
      }
    }
    // A layout whose small picture did not come is shown by its name alone.
    const timer = setTimeout(() => void draw().catch(() => undefined), WAIT_MS)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [shop.slug, productId, wish])
  return drawn
}
