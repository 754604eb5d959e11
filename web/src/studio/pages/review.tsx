import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import type { FindingView, ProposalDetailView, ProposalView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { BulkDialog } from '../bulk-dialog.tsx'
import { Comparison, type Tab } from '../comparison.tsx'
import { useStudio } from '../context.tsx'
import { FactCard } from '../fact-card.tsx'
import type { FieldEdit } from '../fields.tsx'
import { Inspector } from '../inspector.tsx'
import { useKeys } from '../keys.ts'
import { Queue } from '../queue.tsx'
import { ReviewDock } from '../review-dock.tsx'
import { RewriteDialog } from '../rewrite-dialog.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { useDecide } from '../use-decide.ts'
import { useRun } from '../use-run.ts'

interface ProposalPage {
  readonly total: number
  readonly counts: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly items: readonly ProposalView[]
}

const FRESH_MS = 8000

/** Queue, difference, inspector and dock; the next proposal opens by itself. */
export function ReviewPage() {
  const { shop, words, say, lang, failed, undoLast } = useStudio()
  const { id } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const decide = useDecide()
  const runId = search.get('run') ?? undefined
  const suffix = runId ? `?run=${runId}` : ''
  const [picked, setPicked] = useState<string>()
  const [editing, setEditing] = useState<string>()
  const [tab, setTab] = useState<Tab>(lang)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<'rewrite' | 'bulk'>()
  const [needsOnly, setNeedsOnly] = useState(false)

  const list = useQuery({
    queryKey: ['proposals', shop.slug, 'review', runId],
    queryFn: () => inShop<ProposalPage>(shop.slug, `/proposals?status=open&limit=200${runId ? `&runId=${runId}` : ''}`),
    refetchInterval: FRESH_MS,
  })
  const { refetch } = list
  const progress = useRun(
    shop.slug,
    runId,
    useCallback(() => void refetch(), [refetch]),
  )
  const all = list.data?.items ?? []
  const items = needsOnly ? all.filter((item) => item.gate !== 'pass') : all
  const currentId = id ?? items[0]?.id
  const detail = useQuery({
    queryKey: ['proposal', shop.slug, currentId],
    queryFn: () => inShop<ProposalDetailView>(shop.slug, `/proposals/${currentId}`),
    enabled: !!currentId,
  })
  const proposal = detail.data?.proposal
  const readOnly = !proposal || (proposal.status !== 'open' && proposal.status !== 'later') || shop.role === 'viewer'
  const position = items.findIndex((item) => item.id === currentId)

  const open = (next: string | undefined) => {
    setPicked(undefined)
    setEditing(undefined)
    navigate(next ? `/studio/review/${next}${suffix}` : `/studio/review${suffix}`)
  }
  const refresh = () =>
    Promise.all(['proposals', 'proposal', 'overview'].map((key) => client.invalidateQueries({ queryKey: [key] })))
  const attempt = async (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    try {
      await work()
    } catch (error) {
      failed(error)
    }
    setBusy(false)
  }
  const settle = (decision: 'approve' | 'later') =>
    attempt(async () => {
      if (!proposal || readOnly || (decision === 'approve' && proposal.gate === 'block')) return
      const next = items[position + 1] ?? items[position - 1]
      if ((await decide([proposal.id], decision)).length > 0) open(next?.id)
    })
  const single = (decision: 'undo' | 'reopen') =>
    attempt(async () => {
      if (!proposal) return
      await inShop(shop.slug, `/proposals/${proposal.id}/decide`, { json: { decision } })
      await refresh()
    })
  const rewrite = (note: string) =>
    attempt(async () => {
      if (!proposal) return
      const next = await inShop<ProposalView>(shop.slug, `/proposals/${proposal.id}/rewrite`, {
        json: note ? { note } : {},
      })
      setAsking(undefined)
      await refresh()
      open(next.id)
    })
  const edit = async (edits: readonly FieldEdit[]) => {
    if (!proposal) return
    try {
      const changed = await inShop<ProposalDetailView>(shop.slug, `/proposals/${proposal.id}/edit`, {
        json: { version: proposal.version, edits },
      })
      client.setQueryData(['proposal', shop.slug, currentId], changed)
      setEditing(undefined)
      await client.invalidateQueries({ queryKey: ['proposals'] })
    } catch (error) {
      failed(error)
    }
  }
  const goTo = ({ path, lang: textOf }: FindingView) => {
    if (!path) return setTab('posters')
    const at = textOf ?? 'zh'
    setTab(at)
    if (!readOnly) setEditing(`${at}/${path.field}${isList(path.field) ? `/${path.index ?? 0}` : ''}`)
  }
  const textLang = tab === 'en' ? 'en' : 'zh'
  const startEdit = () => {
    if (readOnly) return
    setTab(textLang)
    setEditing(`${textLang}/description/0`)
  }
  useKeys({
    a: () => void settle('approve'),
    s: () => void settle('later'),
    r: () => !readOnly && setAsking('rewrite'),
    e: startEdit,
    z: () => undoLast() || (proposal?.status === 'approved' && void single('undo')),
    j: () => open(items[position + 1]?.id ?? currentId),
    k: () => open(items[position - 1]?.id ?? currentId),
  })

  return (
    <div className="rv">
      <Queue
        items={items}
        counts={list.data?.counts}
        currentId={currentId}
        progress={progress}
        isLoading={list.isLoading}
        needsOnly={needsOnly}
        onNeedsOnly={setNeedsOnly}
        onOpen={open}
        onApproveAll={() => setAsking('bulk')}
      />
      <section className="rv-main" aria-busy={detail.isLoading}>
        {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {detail.isError && <Failure error={detail.error} onRetry={() => void detail.refetch()} />}
        {!currentId && list.isSuccess && (
          <Empty text={runId ? words.queueDone : words.nothingWaits} hint={runId ? undefined : words.emptyInboxNext}>
            <Link className="btn" to={runId ? '/studio/inbox' : '/studio/products'}>
              {runId ? words.toInbox : words.chooseProducts}
            </Link>
          </Empty>
        )}
        {(detail.isLoading || list.isLoading) && <RowSkeleton rows={5} tall />}
        {detail.data && proposal && (
          <>
            <Comparison
              key={proposal.id}
              detail={detail.data}
              tab={tab}
              onTab={setTab}
              picked={picked}
              onPick={(ids) => setPicked(ids[0])}
              editing={editing}
              onEditing={setEditing}
              onEdit={edit}
              readOnly={readOnly}
            />
            <div className="rv-foot">
              {picked && (
                <div className="fact fact-sheet only-sm">
                  <button
                    type="button"
                    className="icon-btn"
                    aria-label={words.close}
                    onClick={() => setPicked(undefined)}
                  >
                    ×
                  </button>
                  <FactCard detail={detail.data} picked={picked} lang={textLang} />
                </div>
              )}
              <ReviewDock
                proposal={proposal}
                busy={busy}
                onApprove={() => void settle('approve')}
                onEdit={startEdit}
                onRewrite={() => setAsking('rewrite')}
                onLater={() => void settle('later')}
                onUndo={() => void single('undo')}
                onReopen={() => void single('reopen')}
              />
            </div>
          </>
        )}
      </section>
      {detail.data ? (
        <Inspector
          detail={detail.data}
          picked={picked}
          textLang={textLang}
          readOnly={readOnly}
          onEdit={edit}
          onGo={goTo}
        />
      ) : (
        <aside className="rv-insp" />
      )}
      {asking === 'rewrite' && proposal && (
        <RewriteDialog name={say(proposal.product.name)} onSend={rewrite} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'bulk' && (
        <BulkDialog
          items={all}
          onClose={() => setAsking(undefined)}
          onConfirm={async (ids) => {
            const done = await decide(ids, 'approve')
            setAsking(undefined)
            if (currentId && done.includes(currentId)) open(undefined)
          }}
        />
      )}
    </div>
  )
}

const isList = (field: string): boolean => field === 'sellingPoints' || field === 'description'
