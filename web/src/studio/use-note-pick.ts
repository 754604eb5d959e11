import { useCallback } from 'react'
import type { TextFeaturesView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

/** Tells the shop which of the candidates side by side was taken. What is learned from it is beside what was asked for. */
export function useNotePick(productId: string) {
  const { shop, failed } = useStudio()
  return useCallback(
    (from: 'voices' | 'compare', picked: TextFeaturesView | null, over: readonly TextFeaturesView[]) => {
      if (!picked || over.length === 0) return
      void inShop(shop.slug, `/products/${productId}/picks`, { json: { from, picked, over } }).catch(failed)
    },
    [shop.slug, productId, failed],
  )
}
