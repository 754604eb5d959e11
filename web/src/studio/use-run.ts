import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RunView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'

const POLL_MS = 2500
const hasEnded = (run: RunView | undefined): boolean => run?.status === 'done' || run?.status === 'cancelled'

export interface RunState {
  readonly run?: RunView
  /** What a model is writing at this moment, by product. */
  readonly partial?: { readonly productId: string; readonly text: string }
}

/**
 * A run as it goes: by server-sent events; where they do not come through, by asking again.
 * @param onProgress called when the count of written items changed
 */
export function useRun(shop: string, id: string | undefined, onProgress: () => void): RunState {
  const client = useQueryClient()
  const [isLive, setIsLive] = useState(false)
  const [partial, setPartial] = useState<RunState['partial']>()
  const query = useQuery({
    queryKey: ['run', shop, id],
    queryFn: () => inShop<RunView>(shop, `/runs/${id}`),
    enabled: !!id,
    refetchInterval: (state) => (hasEnded(state.state.data) || isLive ? false : POLL_MS),
  })
  const written = query.data ? query.data.done + query.data.failed : undefined
  useEffect(() => {
    if (written !== undefined) onProgress()
  }, [written, onProgress])
  useEffect(() => {
    if (!id) return
    const source = new EventSource(`/api/shops/${encodeURIComponent(shop)}/runs/${id}/stream`)
    source.addEventListener('open', () => setIsLive(true))
    source.addEventListener('run', (event) => {
      const run = JSON.parse(event.data) as RunView
      client.setQueryData<RunView>(['run', shop, id], (known) => ({ ...run, failures: known?.failures }))
      if (!hasEnded(run)) return
      setPartial(undefined)
      source.close()
      if (run.failed > 0) void client.invalidateQueries({ queryKey: ['run', shop, id] })
    })
    source.addEventListener('partial', (event) => setPartial(JSON.parse(event.data)))
    source.addEventListener('error', () => {
      setIsLive(false)
      source.close()
    })
    return () => {
      source.close()
      setIsLive(false)
      setPartial(undefined)
    }
  }, [client, id, shop])
  return { run: query.data, partial }
}
