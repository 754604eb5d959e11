import { useQuery } from '@tanstack/react-query'
import type { OverviewView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

/** For how many days an approval can be undone; nothing until the server has said so. */
export function useUndoDays(): number | undefined {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  }).data?.undoDays
}
