import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SimulationView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

const LOOK_MS = 1000

/** Made-up shoppers of the demo shop: how far they are; starting, stopping and taking them away. */
export function useSimulation() {
  const { shop, failed } = useStudio()
  const client = useQueryClient()
  const key = ['simulation', shop.slug]
  const state = useQuery({
    queryKey: key,
    queryFn: () => inShop<SimulationView>(shop.slug, '/simulation'),
    enabled: shop.isDemo,
    refetchInterval: (query) => (query.state.data?.state === 'running' ? LOOK_MS : false),
  })
  const isRunning = state.data?.state === 'running'
  const progress = state.data && `${state.data.state} ${state.data.share}`
  // What has been learned grows with every day that passes there, and is whole when it ends.
  useEffect(() => {
    if (progress !== undefined) void client.invalidateQueries({ queryKey: ['learn', shop.slug] })
  }, [client, progress, shop.slug])
  const take = (view: SimulationView) => client.setQueryData<SimulationView>(key, view)
  const post = (path: string, json: unknown) => inShop<SimulationView>(shop.slug, path, { method: 'POST', json })
  const start = useMutation({ mutationFn: () => post('/simulation', {}), onSuccess: take, onError: failed })
  const stop = useMutation({ mutationFn: () => post('/simulation/stop', {}), onSuccess: take, onError: failed })
  return { state: state.data, isRunning, start, stop }
}
