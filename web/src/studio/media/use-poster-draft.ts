import { useEffect, useMemo, useRef, useState } from 'react'
import type { PosterDraftView, PosterRecipeView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { latestOnly } from './latest-only.ts'

const WAIT_MS = 90
/** An answer that comes sooner needs no word about waiting. */
const SLOW_MS = 400

export interface ShownDraft {
  /** The newest drawing that came back; it stays while the next one is drawn. */
  readonly draft?: PosterDraftView
  /** The recipe that it shows. */
  readonly of?: PosterRecipeView
  readonly isSlow: boolean
  readonly error?: unknown
  retry(): void
}

/** Asks for one drawing of a poster that is kept nowhere. */
export const drawDraft = (
  shop: string,
  productId: string,
  recipe: PosterRecipeView,
  signal?: AbortSignal,
): Promise<PosterDraftView> =>
  inShop<PosterDraftView>(shop, `/products/${productId}/poster-draft`, { json: { recipe }, signal })

/** A picture of a draft as an address. @returns undefined when no layout holds the words */
export const draftUrl = (draft: PosterDraftView | undefined): string | undefined =>
  draft?.picture ? `data:${draft.picture.mime};base64,${draft.picture.data}` : undefined

/** The poster as it would be, drawn again after every change: the latest wish wins, and typing never waits for it. */
export function usePosterDraft(productId: string, recipe: PosterRecipeView | undefined): ShownDraft {
  const { shop } = useStudio()
  const [shown, setShown] = useState<Omit<ShownDraft, 'retry'>>({ isSlow: false })
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined)
  const drafts = useMemo(
    () =>
      latestOnly<PosterRecipeView, PosterDraftView>(
        WAIT_MS,
        (wish, signal) => {
          clearTimeout(slow.current)
          slow.current = setTimeout(() => setShown((before) => ({ ...before, isSlow: true })), SLOW_MS)
          return drawDraft(shop.slug, productId, wish, signal)
        },
        (draft, of) => {
          clearTimeout(slow.current)
          setShown({ draft, of, isSlow: false })
        },
        (error) => {
          clearTimeout(slow.current)
          setShown((before) => ({ ...before, isSlow: false, error }))
        },
      ),
    [shop.slug, productId],
  )
  const wish = recipe && JSON.stringify(recipe)
  useEffect(() => {
    if (wish) drafts.wish(JSON.parse(wish) as PosterRecipeView)
  }, [drafts, wish])
  useEffect(
    () => () => {
      clearTimeout(slow.current)
      drafts.stop()
    },
    [drafts],
  )
  return { ...shown, retry: () => recipe && drafts.wish(recipe) }
}
