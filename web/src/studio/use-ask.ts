import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { BankAskView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

const LOOK_MS = 1500

const isOpen = (ask: BankAskView | undefined): boolean => ask?.status === 'queued' || ask?.status === 'running'

/** Asks a model for clauses where the lexicon is thin, and says how far it is. */
export function useAsk() {
  const { shop, session, words, say, failed } = useStudio()
  const { lx } = words
  const client = useQueryClient()
  const asks = useQuery({
    queryKey: ['bank-asks', shop.slug],
    queryFn: () => inShop<{ items: BankAskView[] }>(shop.slug, '/bank/asks'),
    refetchInterval: (query) => (isOpen(query.state.data?.items[0]) ? LOOK_MS : false),
  })
  const newest = asks.data?.items[0]
  const isAsking = isOpen(newest)
  // What the model wrote waits in the bank from then on.
  useEffect(() => {
    if (!isAsking) void client.invalidateQueries({ queryKey: ['bank'] })
  }, [client, isAsking])
  const start = useMutation({
    mutationFn: () => inShop<BankAskView>(shop.slug, '/bank/asks', { json: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bank-asks'] }),
    onError: failed,
  })
  const status = !newest
    ? undefined
    : isAsking
      ? lx.askRunning
      : newest.status === 'failed'
        ? `${lx.askFailed}${newest.message ? say(newest.message) : ''}`
        : lx.askDone(newest.added, newest.refused.length)
  return {
    ask: () => start.mutate(),
    canAsk: session.model.configured && shop.role !== 'viewer' && !isAsking && !start.isPending,
    status,
    refused: isAsking ? [] : (newest?.refused ?? []),
  }
}
