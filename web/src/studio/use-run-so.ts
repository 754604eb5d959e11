import { useNavigate } from 'react-router'
import type { RunStartView, RunView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

/** Starts a run that writes a product in one way, and opens its review. */
export function useRunSo(productId: string) {
  const { shop } = useStudio()
  const navigate = useNavigate()
  return async (run: Pick<RunStartView, 'intent' | 'writer'>) => {
    const json = { productIds: [productId], posters: true, ...run }
    navigate(`/studio/review?run=${(await inShop<RunView>(shop.slug, '/runs', { json })).id}`)
  }
}
