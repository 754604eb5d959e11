import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { ProductDetailView, WorkView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { defaultRecipe } from '../media/default-recipe.ts'
import { newSeed } from '../media/new-seed.ts'
import { editOf, readRecipe } from '../media/poster-edit.ts'
import { PosterEditorView } from '../media/poster-editor-view.tsx'
import { useChoices } from '../media/use-media.ts'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

/** The poster editor in its full width: of a poster that was made, or of a new one. */
export function PosterPage() {
  const { shop, words, lang } = useStudio()
  const { id = '', workId } = useParams()
  const [search] = useSearchParams()
  const [seed] = useState(newSeed)
  const product = useQuery({
    queryKey: ['product', id],
    queryFn: () => inShop<ProductDetailView>(shop.slug, `/products/${id}`),
  })
  const choices = useChoices(id)
  const work = useQuery({
    queryKey: ['work', shop.slug, workId],
    queryFn: () => inShop<WorkView>(shop.slug, `/works/${workId}`),
    enabled: !!workId,
  })
  for (const query of [product, choices, work])
    if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!product.data || !choices.data || (workId && !work.data)) return <RowSkeleton rows={6} tall />
  const made = work.data?.recipe
  const asked = readRecipe(search.get('from'))
  const usual = defaultRecipe('poster', choices.data, lang)
  const recipe = made?.kind === 'poster' ? made : (asked ?? (usual?.kind === 'poster' ? usual : undefined))
  if (!recipe)
    return (
      <Empty text={words.md.notHere} hint={choices.data.missing.find(({ kind }) => kind === 'poster')?.reason[lang]} />
    )
  return (
    <PosterEditorView
      key={workId ?? 'new'}
      product={product.data}
      choices={choices.data}
      work={work.data}
      first={editOf({ ...recipe, seed: recipe.seed ?? seed })}
    />
  )
}
