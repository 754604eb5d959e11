import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { MarketFeedsView, TermsStateView, WarehousesView } from '../../../../../server/src/contract/types.ts'
import { inShop } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { useRefreshSupply } from '../use-supply.ts'

/** How much is known of buying, and the last import of it. */
export function useTermsState() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-terms', shop.slug],
    queryFn: () => inShop<TermsStateView>(shop.slug, '/supply/terms'),
  })
}

/** Sources of competitors' prices with how each is doing. */
export function useMarketFeeds() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['market-feeds', shop.slug],
    queryFn: () => inShop<MarketFeedsView>(shop.slug, '/pricing/feeds'),
  })
}

export function useWarehouses() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-warehouses', shop.slug],
    queryFn: () => inShop<WarehousesView>(shop.slug, '/supply/warehouses'),
  })
}

/** What hangs on an input is read anew when it changes. */
export function useRefreshInputs(): () => void {
  const client = useQueryClient()
  const refresh = useRefreshSupply()
  return () => {
    for (const key of ['supply-terms', 'market-feeds', 'supply-warehouses'])
      void client.invalidateQueries({ queryKey: [key] })
    void refresh()
  }
}
