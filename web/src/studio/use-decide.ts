import { type LocalizedText, pick } from '@qianmian/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BulkDecisionView, ProposalView } from '../../../server/src/contract/types.ts'
import { inShop, Refused } from './api.ts'
import { useStudio } from './context.tsx'

export interface Decided {
  readonly done: readonly string[]
  readonly refused: readonly { readonly id: string; readonly message: LocalizedText }[]
}

/** The server takes so many at a time. */
const CHUNK = 100

type Decision = BulkDecisionView['decision']
type Target = Pick<ProposalView, 'id' | 'version' | 'product' | 'title' | 'isFinal'>

/**
 * Decides one or many proposals, says so in the toast, and offers to undo. One is decided as it was seen: if somebody
 * edited it since, nothing happens, and the screen shows it as it stands.
 */
export function useDecide() {
  const { shop, words, lang, toast, failed } = useStudio()
  const client = useQueryClient()
  const send = useCallback(
    async (ids: readonly string[], decision: Decision, note?: string): Promise<Decided> => {
      let sofar: Decided = { done: [], refused: [] }
      for (let at = 0; at < ids.length; at += CHUNK) {
        const json = { ids: ids.slice(at, at + CHUNK), decision, ...(note ? { note } : {}) }
        const { done, refused } = await inShop<Decided>(shop.slug, '/proposals/decide', { json })
        sofar = { done: [...sofar.done, ...done], refused: [...sofar.refused, ...refused] }
      }
      return sofar
    },
    [shop.slug],
  )
  const refresh = useCallback(
    () =>
      Promise.all(
        ['proposals', 'proposal', 'overview', 'products'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
    [client],
  )
  const announce = useCallback(
    (result: Decided, decision: Decision, one?: Target) => {
      const name = {
        approve: words.approved,
        reject: words.statusRejected,
        later: words.putLater,
        undo: words.undone,
        reopen: words.reopen,
      }
      const refusal = result.refused[0]
      const [colon, comma] = lang === 'zh' ? ['：', '，'] : [': ', ', ']
      const what = one && result.done.length === 1 ? pick(one.product?.name ?? one.title, lang) : result.done.length
      const isFinal = decision === 'approve' && one?.isFinal === true
      const canUndo = !isFinal && decision !== 'undo' && decision !== 'reopen' && result.done.length > 0
      toast({
        text: [
          `${name[decision]}${colon}${what}`,
          refusal && `${words.refusedSome(result.refused.length)}${colon}${pick(refusal.message, lang)}`,
        ]
          .filter(Boolean)
          .join(comma),
        // What was not published is not undone but opened again.
        undo: canUndo
          ? () => void send(result.done, decision === 'approve' ? 'undo' : 'reopen').then(refresh, failed)
          : undefined,
        link:
          decision === 'approve' && one?.product
            ? { href: `${shop.prefix}/${lang}/p/${one.product.handle}`, text: words.seeInShop }
            : undefined,
      })
    },
    [words, lang, shop.prefix, toast, failed, send, refresh],
  )
  /** @returns the ids that were decided */
  const decide = useCallback(
    async (targets: readonly Target[], decision: Decision, note?: string): Promise<readonly string[]> => {
      const [one] = targets
      if (!one) return []
      try {
        const result =
          targets.length === 1
            ? await inShop<ProposalView>(shop.slug, `/proposals/${one.id}/decide`, {
                json: { decision, version: one.version, ...(note ? { note } : {}) },
              }).then((): Decided => ({ done: [one.id], refused: [] }))
            : await send(
                targets.map((target) => target.id),
                decision,
                note,
              )
        announce(result, decision, targets.length === 1 ? one : undefined)
        await refresh()
        return result.done
      } catch (error) {
        failed(error)
        if (error instanceof Refused && error.code === 'conflict') await refresh()
        return []
      }
    },
    [shop.slug, send, announce, refresh, failed],
  )
  return { decide, send, announce, refresh }
}
