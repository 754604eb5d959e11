import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import type {
  FindingView,
  ProposalDetailView,
  ProposalView,
  VerdictView,
} from '../../../../server/src/contract/types.ts'
import { inShop, Refused } from '../api.ts'
import { BulkDialog } from '../bulk-dialog.tsx'
import { Comparison, type Tab } from '../comparison.tsx'
import { useStudio } from '../context.tsx'
import { draftKey, dropDraft } from '../drafts.ts'
import { FactCard } from '../fact-card.tsx'
import type { Clash } from '../field-editor.tsx'
import { type FieldEdit, textOf } from '../fields.tsx'
import { Inspector } from '../inspector.tsx'
import { useKeys } from '../keys.ts'
import { partialWords } from '../partial-words.ts'
import { Queue } from '../queue.tsx'
import { readAllProposals } from '../read-proposals.ts'
import { ReviewDock } from '../review-dock.tsx'
import { RewriteDialog } from '../rewrite-dialog.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { useDecide } from '../use-decide.ts'
import { type RunState, useRun } from '../use-run.ts'

interface ProposalPage {
  readonly total: number
  readonly counts: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly items: readonly ProposalView[]
}

const FRESH_MS = 8000

/** Queue, difference, inspector and dock; the next proposal opens by itself. */
export function ReviewPage() {
  const { shop, words, say, lang, failed, toast, undoLast } = useStudio()
  const { id } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { decide, send, announce } = useDecide()
  const runId = search.get('run') ?? undefined
  const suffix = runId ? `?run=${runId}` : ''
  const [picked, setPicked] = useState<string>()
  const [editing, setEditingField] = useState<string>()
  /** The version that the open editor was opened on: what somebody else saves meanwhile must not be overwritten. */
  const seen = useRef<number>(undefined)
  const [tab, setTab] = useState<Tab>(lang)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<'rewrite' | 'bulk'>()
  const [needsOnly, setNeedsOnly] = useState(false)
  const [clash, setClash] = useState<Clash>()

  const list = useQuery({
    queryKey: ['proposals', shop.slug, 'review', runId],
    queryFn: () =>
      inShop<ProposalPage>(
        shop.slug,
        `/proposals?status=open&kind=publish-listing&limit=200${runId ? `&runId=${runId}` : ''}`,
      ),
    refetchInterval: FRESH_MS,
  })
  const { refetch } = list
  const progress = useRun(
    shop.slug,
    runId,
    useCallback(() => void refetch(), [refetch]),
  )
  const all = list.data?.items ?? []
  const isWriting = progress.run?.status === 'running' || progress.run?.status === 'queued'
  const items = needsOnly ? all.filter((item) => item.gate !== 'pass') : all
  const currentId = id ?? items[0]?.id
  const detail = useQuery({
    queryKey: ['proposal', shop.slug, currentId],
    queryFn: () => inShop<ProposalDetailView>(shop.slug, `/proposals/${currentId}`),
    enabled: !!currentId,
  })
  const proposal = detail.data?.proposal
  const setEditing = (field: string | undefined) => {
    if (field !== editing) seen.current = proposal?.version
    setEditingField(field)
  }
  const readOnly = !proposal || (proposal.status !== 'open' && proposal.status !== 'later') || shop.role === 'viewer'
  const position = items.findIndex((item) => item.id === currentId)

  const open = (next: string | undefined) => {
    setPicked(undefined)
    setEditing(undefined)
    setClash(undefined)
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
      if ((await decide([proposal], decision)).length > 0) open(next?.id)
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
  const check = (edits: readonly FieldEdit[]) =>
    inShop<VerdictView>(shop.slug, `/proposals/${currentId}/check`, { json: { edits } })
  const edit = async (edits: readonly FieldEdit[]) => {
    if (!proposal) return
    try {
      const changed = await inShop<ProposalDetailView>(shop.slug, `/proposals/${proposal.id}/edit`, {
        json: { version: (editing && seen.current) || proposal.version, edits },
      })
      for (const one of edits) dropDraft(draftKey(proposal.id, one))
      client.setQueryData(['proposal', shop.slug, currentId], changed)
      setEditing(undefined)
      setClash(undefined)
      await client.invalidateQueries({ queryKey: ['proposals'] })
    } catch (error) {
      if (!(error instanceof Refused && error.status === 409)) return failed(error)
      await showClash(edits[0], error)
    }
  }
  /** Somebody was first: what they wrote is shown beside what is in the box, and the next save is on top of it. */
  const showClash = async (mine: FieldEdit | undefined, error: Refused) => {
    const fresh = await detail.refetch()
    if (!fresh.data || !mine) return failed(error)
    seen.current = fresh.data.proposal.version
    if (fresh.data.proposal.status !== 'open' && fresh.data.proposal.status !== 'later') {
      setEditing(undefined)
      return toast({ text: words.clashGone, isError: true })
    }
    const text = fresh.data.pack[mine.lang]
    const spans =
      mine.field === 'sellingPoints' || mine.field === 'description'
        ? text[mine.field][mine.index ?? 0]
        : text[mine.field]
    setClash({ who: fresh.data.history[0]?.by ?? words.bySystem, theirs: textOf(spans) })
  }
  const goTo = ({ path, lang: textOf }: FindingView) => {
    if (!path) return setTab('posters')
    const at = textOf ?? 'zh'
    setTab(at)
    if (!readOnly) setEditing(`${at}/${path.field}${isList(path.field) ? `/${path.index ?? 0}` : ''}`)
  }
  const textLang = tab === 'en' || tab === 'zh' ? tab : lang
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
    z: () => undoLast() || (proposal?.status === 'approved' && shop.role !== 'viewer' && void single('undo')),
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
        {!currentId && list.isSuccess && isWriting && <Live progress={progress} />}
        {!currentId && list.isSuccess && !isWriting && (
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
              onEditing={(field) => {
                setEditing(field)
                setClash(undefined)
              }}
              onEdit={edit}
              check={check}
              clash={clash}
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
          read={() => readAllProposals(shop.slug, `status=open${runId ? `&runId=${runId}` : ''}`)}
          onApprove={(ids) => send(ids, 'approve')}
          onClose={(done) => {
            setAsking(undefined)
            if (done.length === 0) return
            announce({ done, refused: [] }, 'approve')
            if (currentId && done.includes(currentId)) open(undefined)
            void refresh()
          }}
        />
      )}
    </div>
  )
}

/** Nothing to review yet: what is being written shows as it comes. */
function Live({ progress }: { progress: RunState }) {
  const { words } = useStudio()
  const text = progress.partial && partialWords(progress.partial.text)
  if (!text) return <RowSkeleton rows={5} tall />
  return (
    <div className="rv-live" role="status" aria-label={words.modelWriting}>
      <p className="t3 sm">{words.modelWriting}</p>
      <p aria-hidden="true">{text}</p>
    </div>
  )
}

const isList = (field: string): boolean => field === 'sellingPoints' || field === 'description'
