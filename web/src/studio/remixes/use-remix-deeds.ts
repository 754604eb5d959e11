import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { CommentView, StudioRemixView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

type Decision = 'approve' | 'reject' | 'reopen' | 'undo'

const KEYS = ['remixes', 'comments', 'overview', 'proposals', 'proposal']

/** Everything that is decided about shoppers' words, each with its undo. */
export function useRemixDeeds() {
  const { shop, words, lang, toast, failed } = useStudio()
  const { rx } = words
  const client = useQueryClient()
  const refresh = useCallback(
    () => Promise.all(KEYS.map((key) => client.invalidateQueries({ queryKey: [key] }))),
    [client],
  )
  const run = async (deed: () => Promise<void>): Promise<boolean> => {
    try {
      await deed()
      await refresh()
      return true
    } catch (error) {
      failed(error)
      await refresh()
      return false
    }
  }
  const decide = (remix: StudioRemixView, decision: Decision, note?: string) =>
    inShop(shop.slug, `/proposals/${remix.proposal?.id}/decide`, { json: { decision, ...(note ? { note } : {}) } })
  const done = (what: string, who: string, undo: () => Promise<void>, product?: StudioRemixView['product']) =>
    toast({
      text: `${what}${lang === 'zh' ? '：' : ': '}${who}`,
      undo: () => void run(undo),
      ...(product
        ? { link: { href: `${shop.prefix}/${lang}/p/${product.handle}#remixes`, text: words.seeInShop } }
        : {}),
    })
  const quoted = (remix: StudioRemixView) => (remix.words.length > 18 ? `${remix.words.slice(0, 18)}……` : remix.words)

  const show = (remix: StudioRemixView, withTrial: boolean) =>
    run(async () => {
      const { status } = remix.proposal ?? {}
      if (status !== 'open' && status !== 'later') await decide(remix, 'reopen')
      await decide(remix, 'approve')
      done(
        rx.shown,
        quoted(remix),
        () =>
          decide(remix, 'undo')
            .then(() => decide(remix, 'reopen'))
            .then(),
        remix.product,
      )
      if (withTrial) await tryOut(remix)
    })
  const tryOut = async (remix: StudioRemixView) => {
    const { proposalId } = await inShop<{ proposalId: string }>(shop.slug, `/remixes/${remix.id}/try`, {
      method: 'POST',
    })
    done(
      rx.trying,
      quoted(remix),
      () => inShop(shop.slug, `/proposals/${proposalId}/decide`, { json: { decision: 'undo' } }).then(() => undefined),
      remix.product,
    )
  }
  return {
    show,
    tryOnly: (remix: StudioRemixView) => run(() => tryOut(remix)),
    refuse: (remix: StudioRemixView, note: string) =>
      run(async () => {
        await decide(remix, 'reject', note)
        done(rx.refused, quoted(remix), () => decide(remix, 'reopen').then())
      }),
    hide: (remix: StudioRemixView, note: string) =>
      run(async () => {
        await inShop(shop.slug, `/remixes/${remix.id}/hide`, { json: note ? { note } : {} })
        done(rx.hidden, quoted(remix), () =>
          decide(remix, 'reopen')
            .then(() => decide(remix, 'approve'))
            .then(),
        )
      }),
    judge: (comment: CommentView, status: CommentView['status']) =>
      run(async () => {
        const send = (next: CommentView['status']) =>
          inShop(shop.slug, `/comments/${comment.id}/status`, { json: { status: next } }).then(() => undefined)
        await send(status)
        done(status === 'shown' ? words.shown : words.refusedComments, comment.nickname, () => send(comment.status))
      }),
    answer: (remix: StudioRemixView, text: string | null) =>
      run(async () => {
        await inShop(shop.slug, `/remixes/${remix.id}/answer`, { json: { text } })
        if (text !== null) toast({ text: rx.answerSaved })
      }),
  }
}
