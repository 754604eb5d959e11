import { type LocalizedText, pick } from '@qianmian/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BulkDecisionView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

interface Decided {
  readonly done: readonly string[]
  readonly refused: readonly { readonly id: string; readonly message: LocalizedText }[]
}

/**
 * Decides one or many proposals, says so in the toast, and offers to undo.
 * @returns the ids that were decided
 */
export function useDecide(): (
  ids: readonly string[],
  decision: BulkDecisionView['decision'],
  note?: string,
) => Promise<readonly string[]> {
  const { shop, words, lang, toast, failed } = useStudio()
  const client = useQueryClient()
  return useCallback(
    async (ids, decision, note) => {
      if (ids.length === 0) return []
      const send = (chosen: readonly string[], what: BulkDecisionView['decision']) =>
        inShop<Decided>(shop.slug, '/proposals/decide', {
          json: { ids: chosen, decision: what, ...(note ? { note } : {}) },
        })
      const refresh = () =>
        Promise.all(
          ['proposals', 'proposal', 'overview', 'products'].map((key) => client.invalidateQueries({ queryKey: [key] })),
        )
      // What was not published is not undone but opened again.
      const takeBack = async (done: readonly string[]) => {
        if (decision === 'approve') return send(done, 'undo')
        for (const id of done) await inShop(shop.slug, `/proposals/${id}/decide`, { json: { decision: 'reopen' } })
      }
      try {
        const result = await send(ids, decision)
        const name = {
          approve: words.approved,
          reject: words.statusRejected,
          later: words.putLater,
          undo: words.undone,
        }
        const refusal = result.refused[0]
        const [colon, comma] = lang === 'zh' ? ['：', '，'] : [': ', ', ']
        toast({
          text: [
            `${name[decision]}${colon}${result.done.length}`,
            refusal && `${words.refusedSome(result.refused.length)}${colon}${pick(refusal.message, lang)}`,
          ]
            .filter(Boolean)
            .join(comma),
          undo:
            decision === 'undo' || result.done.length === 0
              ? undefined
              : () => {
                  void takeBack(result.done).then(refresh, failed)
                },
        })
        await refresh()
        return result.done
      } catch (error) {
        failed(error)
        return []
      }
    },
    [shop.slug, words, lang, toast, failed, client],
  )
}
