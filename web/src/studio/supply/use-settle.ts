import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { SupplyDecisionView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { useDecide } from '../use-decide.ts'
import { useRefreshSupply } from './use-supply.ts'

type Status = SupplyDecisionView['status']
type Settled = Readonly<Record<string, Status>>
type Deed = 'approve' | 'reject' | 'later' | 'undo'

const STATUS_AFTER = { approve: 'approved', reject: 'rejected', later: 'later', undo: 'undone' } as const

/** What is asked about: its proposal, and what it is called in the toast. */
export interface Matter {
  readonly proposalId: string
  readonly title: string
}

/**
 * Decides what the tower proposes through the shop's proposals, says so, and offers to undo. What was decided here shows
 * at once, everywhere on the page, before the server has been asked again.
 */
export function useSettle() {
  const { shop, words, say, lang, toast, failed } = useStudio()
  const client = useQueryClient()
  const { send, refresh: refreshProposals } = useDecide()
  const refreshSupply = useRefreshSupply()
  const key = ['supply-settled', shop.slug]
  const settled = useQuery<Settled>({ queryKey: key, queryFn: () => ({}), initialData: {}, staleTime: Infinity }).data
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const note = useCallback(
    (ids: readonly string[], status: Status | undefined) =>
      client.setQueryData<Settled>(['supply-settled', shop.slug], (before = {}) => {
        const next: Record<string, Status> = { ...before }
        for (const id of ids) {
          if (status === undefined) delete next[id]
          else next[id] = status
        }
        return next
      }),
    [client, shop.slug],
  )
  const refresh = () => Promise.all([refreshProposals(), refreshSupply()])
  const takeBack = async (ids: readonly string[], was: Deed) => {
    try {
      const { done } = await send(ids, was === 'approve' ? 'undo' : 'reopen')
      note(done, undefined)
      await refresh()
    } catch (error) {
      failed(error)
    }
  }
  /** @returns the ids that were decided */
  const settle = async (matters: readonly Matter[], deed: Deed): Promise<readonly string[]> => {
    const ids = matters.map(({ proposalId }) => proposalId)
    if (ids.length === 0) return []
    setBusy(new Set(ids))
    try {
      const { done, refused } = await send(ids, deed)
      note(done, STATUS_AFTER[deed])
      const names = {
        approve: words.approved,
        reject: words.statusRejected,
        later: words.sp.laterIt,
        undo: words.undone,
      }
      const why = refused[0]
      const [colon, gap] = lang === 'zh' ? ['：', '，'] : [': ', ', ']
      const one = matters.length === 1 ? matters[0]?.title : undefined
      toast({
        text: [
          done.length > 0 && `${names[deed]}${colon}${one ?? words.sp.nDecisions(done.length)}`,
          why && `${words.refusedSome(refused.length)}${colon}${say(why.message)}`,
        ]
          .filter(Boolean)
          .join(gap),
        isError: done.length === 0,
        undo: deed !== 'undo' && done.length > 0 ? () => void takeBack(done, deed) : undefined,
      })
      await refresh()
      return done
    } catch (error) {
      failed(error)
      return []
    } finally {
      setBusy(new Set())
    }
  }
  return {
    settle,
    mayDecide: shop.role !== 'viewer',
    isBusy: (id: string) => busy.has(id),
    isAnyBusy: busy.size > 0,
    /** How it stands, with what was just decided here. */
    statusOf: (id: string, known: Status): Status =>
      known === 'open' || known === 'later' ? (settled[id] ?? known) : known,
  }
}

export type Settle = ReturnType<typeof useSettle>
