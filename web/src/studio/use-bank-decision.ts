import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

export type BankVerdict = 'approve' | 'refuse' | 'reopen'

/** Decides rows and offers to undo it: they wait again, as before. */
export function useBankDecision(onDone: () => void) {
  const { shop, words, toast, failed } = useStudio()
  const client = useQueryClient()
  return useCallback(
    async (ids: readonly string[], verdict: BankVerdict) => {
      const { lx } = words
      const send = (some: readonly string[], what: BankVerdict) =>
        inShop<{ changed: string[] }>(shop.slug, '/bank/decide', { json: { ids: some, verdict: what } })
      const refresh = async () => {
        for (const key of ['bank', 'lexicon', 'lexicon-counts']) await client.invalidateQueries({ queryKey: [key] })
      }
      try {
        const { changed } = await send(ids, verdict)
        onDone()
        const said = { approve: lx.approved, refuse: lx.refused, reopen: lx.reopened }[verdict]
        toast({
          text: said(changed.length),
          ...(verdict !== 'reopen' && changed.length > 0
            ? { undo: () => void send(changed, 'reopen').then(refresh, failed) }
            : {}),
        })
        await refresh()
      } catch (error) {
        failed(error)
      }
    },
    [client, failed, onDone, shop.slug, toast, words],
  )
}
