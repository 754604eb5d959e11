import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type {
  SupplyItemView,
  SupplyPlanView,
  SupplySettingsView,
  SupplyView,
} from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

const LIVE_MS = 30_000
const LOOK_MS = 1000

export const isUnderWay = (plan: SupplyPlanView | undefined): boolean =>
  plan?.state === 'waiting' || plan?.state === 'running'

/** The control tower at a glance. */
export function useSupply() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply', shop.slug],
    queryFn: () => inShop<SupplyView>(shop.slug, '/supply'),
    refetchInterval: LIVE_MS,
  })
}

/** Everything about one item; nothing is asked before one is known. */
export function useSupplyItem(variantId: string | null | undefined) {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-item', shop.slug, variantId],
    queryFn: () => inShop<SupplyItemView>(shop.slug, `/supply/items/${encodeURIComponent(variantId ?? '')}`),
    enabled: !!variantId,
    placeholderData: keepPreviousData,
  })
}

export function useSupplySettings() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-settings', shop.slug],
    queryFn: () => inShop<SupplySettingsView>(shop.slug, '/supply/settings'),
  })
}

/** Everything that hangs on prices and stock is read anew. */
export function useRefreshSupply(): () => Promise<unknown> {
  const client = useQueryClient()
  return () =>
    Promise.all(
      ['supply', 'supply-item', 'supply-rows', 'supply-decisions'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

/**
 * The plan as it is made: starting it, watching it, stopping it.
 * @param known how it stood when the page was read
 */
export function usePlan(known: SupplyPlanView | undefined) {
  const { shop, failed } = useStudio()
  const client = useQueryClient()
  const key = ['supply-plan', shop.slug]
  const refresh = useRefreshSupply()
  const state = useQuery({
    queryKey: key,
    queryFn: async () => {
      const next = await inShop<SupplyPlanView>(shop.slug, '/supply/plan')
      const before = client.getQueryData<SupplyPlanView>(key) ?? known
      // When it ends, what it found is read.
      if (isUnderWay(before) && !isUnderWay(next)) void refresh()
      return next
    },
    enabled: known !== undefined,
    initialData: known,
    initialDataUpdatedAt: 0,
    refetchInterval: (query) => (isUnderWay(query.state.data) ? LOOK_MS : false),
  })
  // A plan that began elsewhere, at night or after an import, is watched too.
  const begun = isUnderWay(known) ? known?.id : undefined
  useEffect(() => {
    if (begun !== undefined) void client.invalidateQueries({ queryKey: ['supply-plan', shop.slug] })
  }, [client, shop.slug, begun])
  const take = (plan: SupplyPlanView) => client.setQueryData<SupplyPlanView>(key, plan)
  const start = useMutation({
    mutationFn: () => inShop<SupplyPlanView>(shop.slug, '/supply/plan', { method: 'POST', json: {} }),
    onSuccess: take,
    onError: failed,
  })
  // The demo shop only: made-up orders first, then a plan of them.
  const fill = useMutation({
    mutationFn: () => inShop<SupplyPlanView>(shop.slug, '/supply/simulated-orders', { method: 'POST', json: {} }),
    onSuccess: take,
    onError: failed,
  })
  const stop = useMutation({
    mutationFn: () => inShop<SupplyPlanView | undefined>(shop.slug, '/supply/plan', { method: 'DELETE' }),
    onSuccess: (plan) => {
      if (plan) take(plan)
      void client.invalidateQueries({ queryKey: key })
      void refresh()
    },
    onError: failed,
  })
  return { plan: state.data ?? known, isRunning: isUnderWay(state.data ?? known), start, fill, stop }
}

export type Plan = ReturnType<typeof usePlan>
