import { useQuery, useQueryClient } from '@tanstack/react-query'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import Trash from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { NearOccasionView, PieceGateView, PieceStartView, PieceView } from '../../../server/src/contract/types.ts'
import { Icon } from '../design/icon.tsx'
import { moment } from './ago.ts'
import { inShop } from './api.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { PieceCompareDialog } from './piece-compare-dialog.tsx'
import { PieceFact } from './piece-fact.tsx'
import { type PieceKind, PieceOrder } from './piece-order.tsx'
import { PieceSheet } from './piece-sheet.tsx'
import { PieceWriter } from './piece-writer.tsx'
import { Empty, Failure, RowSkeleton } from './states.tsx'

const KINDS: readonly PieceKind[] = [
  'push',
  'sms',
  'short-description',
  'poster-slots',
  'shot-list',
  'live-script',
  'campaign',
  'after-sales',
]

/** Texts of a product beside its listing: a kind is chosen, written, read in both languages, copied, taken away. */
export function PieceDesk({ productId }: { productId: string }) {
  const { shop, words, lang, failed, toast } = useStudio()
  const client = useQueryClient()
  const [kind, setKind] = useState<PieceKind>('push')
  const [chosen, setChosen] = useState<string>()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [comparing, setComparing] = useState<PieceStartView>()
  const pieces = useQuery({
    queryKey: ['pieces', productId],
    queryFn: () =>
      inShop<{ items: PieceView[]; occasions: NearOccasionView[] }>(
        shop.slug,
        `/products/${productId}/pieces?limit=200`,
      ),
  })
  const all = pieces.data?.items ?? []
  const drafts = all.filter((piece) => piece.kind === kind)
  const piece = drafts.find(({ id }) => id === chosen) ?? drafts[0]
  const canEdit = shop.role !== 'viewer'
  const show = (next: PieceKind) => {
    setKind(next)
    setChosen(undefined)
    setPicked([])
  }
  const change = async (work: () => Promise<string | undefined>, done?: string) => {
    setBusy(true)
    try {
      const id = await work()
      await client.invalidateQueries({ queryKey: ['pieces', productId] })
      setChosen(id)
      setPicked([])
      if (done) toast({ text: done })
    } catch (error) {
      failed(error)
    } finally {
      setBusy(false)
    }
  }
  const written = async (order: PieceStartView) =>
    (await inShop<PieceView>(shop.slug, `/products/${productId}/pieces`, { json: order })).id
  const write = (order: PieceStartView) => void change(() => written(order))
  const remove = (id: string) =>
    void change(async () => {
      setAsking(false)
      await inShop(shop.slug, `/pieces/${id}`, { method: 'DELETE' })
      return undefined
    }, words.deletedText)
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: words.copiedText })
    } catch (error) {
      failed(error)
    }
  }
  return (
    <div className="st-body tx">
      <nav className="tx-kinds" aria-label={words.textKinds}>
        <ul>
          {KINDS.map((id) => {
            const count = all.filter((one) => one.kind === id).length
            return (
              <li key={id}>
                <button type="button" aria-current={id === kind ? 'true' : undefined} onClick={() => show(id)}>
                  {words.pieceKinds[id]}
                  {count > 0 && <span className="num t3">{count}</span>}
                </button>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className="tx-main">
        <header>
          <h2 className="h">{words.pieceKinds[kind]}</h2>
          <p className="t2 sm st-reading">{words.pieceHints[kind]}</p>
        </header>
        {canEdit && (
          <PieceOrder
            key={kind}
            kind={kind}
            productId={productId}
            occasions={pieces.data?.occasions ?? []}
            hasDrafts={drafts.length > 0}
            busy={busy}
            onWrite={write}
            onCompare={setComparing}
          />
        )}
        {pieces.isError && <Failure error={pieces.error} onRetry={() => void pieces.refetch()} />}
        {pieces.isLoading && <RowSkeleton rows={3} tall />}
        {pieces.data && !piece && <Empty text={words.noTextsYet} hint={canEdit ? words.noTextsHint : undefined} />}
        {piece && (
          <>
            <div className="tx-bar">
              <Drafts drafts={drafts} shown={piece.id} onShow={setChosen} />
              <div className="row st-wraps">
                <button type="button" className="btn" onClick={() => void copy(piece.zh.plain)}>
                  <Icon of={Copy} size={14} /> {words.copyZh}
                </button>
                <button type="button" className="btn" onClick={() => void copy(piece.en.plain)}>
                  <Icon of={Copy} size={14} /> {words.copyEn}
                </button>
                <PieceExport piece={piece} />
                {canEdit && (
                  <button
                    type="button"
                    className="icon-btn"
                    aria-label={words.deleteText}
                    title={words.deleteText}
                    onClick={() => setAsking(true)}
                  >
                    <Icon of={Trash} size={15} />
                  </button>
                )}
              </div>
            </div>
            <PieceWriter provenance={piece.provenance} />
            {piece.stale && <p className="fix">{words.staleText}</p>}
            <div className="tx-narrow">
              <Choice
                name={words.language}
                options={[
                  ['zh', '中文'],
                  ['en', 'English'],
                ]}
                value={of}
                onPick={(value) => setOf(value === 'en' ? 'en' : 'zh')}
              />
            </div>
            <PieceSheet piece={piece} of={of} picked={picked[0]} onPick={setPicked} />
          </>
        )}
      </div>
      {piece && (
        <aside className="tx-side">
          <section className="sec fact" id="fact-card" aria-live="polite">
            <h2>{words.underWords}</h2>
            <PieceFact facts={piece.facts} picked={picked} />
          </section>
          <Gates piece={piece} />
        </aside>
      )}
      {comparing && (
        <PieceCompareDialog
          productId={productId}
          order={comparing}
          draft={all.length}
          onTake={async (order) => {
            await change(() => written(order))
            setComparing(undefined)
          }}
          onClose={() => setComparing(undefined)}
        />
      )}
      {asking && piece && (
        <Dialog title={words.deleteText} onClose={() => setAsking(false)}>
          <p className="t2 st-reading">{words.deleteTextSure}</p>
          <footer className="row">
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
            <button type="button" className="btn primary" disabled={busy} onClick={() => remove(piece.id)}>
              {words.deleteText}
            </button>
          </footer>
        </Dialog>
      )}
    </div>
  )
}

function Drafts({
  drafts,
  shown,
  onShow,
}: {
  drafts: readonly PieceView[]
  shown: string
  onShow: (id: string) => void
}) {
  const { words, lang } = useStudio()
  return (
    <p className="row st-wraps">
      {drafts.map((one) => (
        <button
          key={one.id}
          type="button"
          className={one.id === shown ? 'chip line on' : 'chip line'}
          aria-pressed={one.id === shown}
          title={moment(one.createdAt, lang)}
          onClick={() => onShow(one.id)}
        >
          <GateMark status={one.status} /> {words.variation(one.order.variation)}
        </button>
      ))}
    </p>
  )
}

function PieceExport({ piece }: { piece: PieceView }) {
  const { shop, words } = useStudio()
  const files = [
    ['markdown', 'zh', 'Markdown 中文'],
    ['markdown', 'en', 'Markdown English'],
    ['json', 'zh', 'JSON'],
    ...(piece.kind === 'shot-list'
      ? ([
          ['csv', 'zh', 'CSV 中文'],
          ['csv', 'en', 'CSV English'],
        ] as const)
      : []),
  ] as const
  return (
    <details className="st-menu">
      <summary className="btn">
        <Icon of={Download} size={14} /> {words.exportAs}
      </summary>
      <ul>
        {files.map(([format, of, name]) => (
          <li key={`${format}${of}`}>
            <a href={`/api/shops/${shop.slug}/pieces/${piece.id}/export?format=${format}&lang=${of}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Gates({ piece }: { piece: PieceView }) {
  const { words, say } = useStudio()
  return (
    <section className="sec">
      <h2>{words.gates}</h2>
      {piece.gates
        .filter((gate) => gate.checked > 0)
        .map((gate) => (
          <GateRow key={gate.gate} gate={gate} />
        ))}
      {piece.problems.map((problem, i) => (
        <p key={i} className="t3 xs st-reading">
          {say(problem)}
        </p>
      ))}
    </section>
  )
}

function GateRow({ gate }: { gate: PieceGateView }) {
  const { words, say } = useStudio()
  return (
    <details className="gate-open" open={gate.findings.length > 0}>
      <summary className="gate">
        <GateMark status={gate.status} />
        <span>{words[gate.gate]}</span>
        <span className="v num">
          {gate.passed} / {gate.checked}
        </span>
      </summary>
      <p className="gate-said">{words.checked[gate.gate]}</p>
      {gate.findings.map((finding, i) => (
        <div key={i} className={finding.status === 'block' ? 'fix blocked' : 'fix'}>
          <b className="m">{say(finding.message)}</b>
          {finding.law && <span className="t2"> {say(finding.law)}</span>}
          {finding.suggestion && <span className="t2"> {say(finding.suggestion)}</span>}
        </div>
      ))}
    </details>
  )
}
