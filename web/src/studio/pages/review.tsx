import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { ProposalDetailView, ProposalView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { Comparison } from '../comparison.tsx'
import { useStudio } from '../context.tsx'
import { Inspector } from '../inspector.tsx'
import { useKeys } from '../keys.ts'
import { Queue } from '../queue.tsx'

interface ProposalPage {
  readonly total: number
  readonly counts: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly items: readonly ProposalView[]
}

/** Queue, difference, inspector and dock; the next proposal opens by itself. */
export function ReviewPage() {
  const { shop, words, say, toast, failed, undoLast } = useStudio()
  const { id } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const runId = search.get('run') ?? undefined
  const suffix = runId ? `?run=${runId}` : ''
  const [picked, setPicked] = useState<string>()
  const [editing, setEditing] = useState<string>()
  const [tab, setTab] = useState<'zh' | 'en' | 'posters' | 'history'>('zh')
  const [busy, setBusy] = useState(false)

  const list = useQuery({
    queryKey: ['proposals', shop.slug, runId],
    queryFn: () => inShop<ProposalPage>(shop.slug, `/proposals?status=open&limit=200${runId ? `&runId=${runId}` : ''}`),
    refetchInterval: 4000,
  })
  const items = list.data?.items ?? []
  const currentId = id ?? items[0]?.id
  const detail = useQuery({
    queryKey: ['proposal', shop.slug, currentId],
    queryFn: () => inShop<ProposalDetailView>(shop.slug, `/proposals/${currentId}`),
    enabled: !!currentId,
  })

  const open = (next: string | undefined) =>
    navigate(next ? `/studio/review/${next}${suffix}` : `/studio/review${suffix}`)
  const position = items.findIndex((item) => item.id === currentId)
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['proposals'] }),
      client.invalidateQueries({ queryKey: ['proposal'] }),
      client.invalidateQueries({ queryKey: ['overview'] }),
    ])

  const decide = async (decision: 'approve' | 'later' | 'undo', target = detail.data?.proposal) => {
    if (!target || busy) return
    setBusy(true)
    try {
      await inShop(shop.slug, `/proposals/${target.id}/decide`, {
        json: decision === 'undo' ? { decision } : { decision, version: target.version },
      })
      const next = items[position + 1] ?? items[position - 1]
      if (decision !== 'undo') {
        toast({
          text: `${decision === 'approve' ? words.approved : words.putLater}: ${say(target.product.name)}`,
          undo: () => void decide(decision === 'approve' ? 'undo' : 'undo', target).then(() => open(target.id)),
        })
        open(next?.id)
      }
      await refresh()
    } catch (error) {
      failed(error)
    } finally {
      setBusy(false)
    }
  }
  const rewrite = async () => {
    if (!detail.data || busy) return
    setBusy(true)
    try {
      const next = await inShop<ProposalView>(shop.slug, `/proposals/${detail.data.proposal.id}/rewrite`, { json: {} })
      await refresh()
      open(next.id)
    } catch (error) {
      failed(error)
    } finally {
      setBusy(false)
    }
  }
  const edit = async (edits: readonly { lang: 'zh' | 'en'; field: string; index?: number; text: string }[]) => {
    if (!detail.data) return
    try {
      const changed = await inShop<ProposalDetailView>(shop.slug, `/proposals/${detail.data.proposal.id}/edit`, {
        json: { version: detail.data.proposal.version, edits },
      })
      client.setQueryData(['proposal', shop.slug, currentId], changed)
      setEditing(undefined)
      await client.invalidateQueries({ queryKey: ['proposals'] })
    } catch (error) {
      failed(error)
    }
  }
  useKeys({
    a: () => void decide('approve'),
    s: () => void decide('later'),
    r: () => void rewrite(),
    e: () => setEditing(`${tab === 'en' ? 'en' : 'zh'}/description/0`),
    z: undoLast,
    j: () => open(items[position + 1]?.id ?? currentId),
    k: () => open(items[position - 1]?.id ?? currentId),
  })

  const proposal = detail.data?.proposal
  const decided = proposal && proposal.status !== 'open' && proposal.status !== 'later'
  return (
    <div className="rv">
      <Queue
        items={items}
        counts={list.data?.counts}
        currentId={currentId}
        runId={runId}
        onOpen={open}
        onChanged={refresh}
      />
      <section className="rv-main" aria-busy={detail.isLoading}>
        {!currentId && !list.isLoading && <p className="st-empty">{words.nothingWaits}</p>}
        {detail.data && (
          <Comparison
            detail={detail.data}
            tab={tab}
            onTab={setTab}
            picked={picked}
            onPick={(ids) => setPicked(ids[0])}
            editing={editing}
            onEditing={setEditing}
            onEdit={edit}
          />
        )}
        {detail.data && (
          <div className="dock">
            {decided ? (
              <>
                <span className="chip fact">{proposal.status === 'approved' ? words.approved : words.decided}</span>
                {proposal.status === 'approved' && (
                  <button type="button" className="btn" onClick={() => void decide('undo')}>
                    {words.undo}
                  </button>
                )}
              </>
            ) : (
              <>
                <button
                  type="button"
                  className="btn primary"
                  disabled={busy || proposal?.gate === 'block'}
                  onClick={() => void decide('approve')}
                  title={proposal?.gate === 'block' ? words.blocked : undefined}
                >
                  {words.approve} <kbd className="kbd">A</kbd>
                </button>
                <button
                  type="button"
                  className="btn"
                  onClick={() => setEditing(`${tab === 'en' ? 'en' : 'zh'}/description/0`)}
                >
                  {words.edit} <kbd className="kbd">E</kbd>
                </button>
                <button type="button" className="btn" disabled={busy} onClick={() => void rewrite()}>
                  {words.rewrite} <kbd className="kbd">R</kbd>
                </button>
                <button type="button" className="btn quiet" disabled={busy} onClick={() => void decide('later')}>
                  {words.putLater} <kbd className="kbd">S</kbd>
                </button>
              </>
            )}
            <span className="t3 xs st-right">{words.undoTerm}</span>
          </div>
        )}
      </section>
      {detail.data && <Inspector detail={detail.data} picked={picked} onEdit={edit} />}
    </div>
  )
}
