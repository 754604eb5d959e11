import { useQuery } from '@tanstack/react-query'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect } from 'react'
import type { ProposalView, RunView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { Icon } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'

interface QueueProps {
  readonly items: readonly ProposalView[]
  readonly counts?: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly currentId?: string
  readonly runId?: string
  readonly onOpen: (id: string) => void
  readonly onChanged: () => Promise<unknown>
}

/** What waits, with the progress of the run that writes it. */
export function Queue({ items, counts, currentId, runId, onOpen, onChanged }: QueueProps) {
  const { shop, words, say, lang, failed, toast } = useStudio()
  const passed = items.filter((item) => item.gate === 'pass')
  const approveAll = async () => {
    try {
      const result = await inShop<{ done: string[]; refused: { id: string }[] }>(shop.slug, '/proposals/decide', {
        json: { ids: passed.map((item) => item.id), decision: 'approve' },
      })
      toast({
        text: `${words.approved}: ${result.done.length}`,
        undo: () =>
          void inShop(shop.slug, '/proposals/decide', { json: { ids: result.done, decision: 'undo' } }).then(
            onChanged,
            failed,
          ),
      })
      await onChanged()
    } catch (error) {
      failed(error)
    }
  }
  return (
    <aside className="rv-queue">
      <header>
        <p className="row between">
          <span className="h">{words.packs}</span>
          <CornerGlyph of={['algorithm']} lang={lang} size={15} />
        </p>
        {runId && <RunBar id={runId} onChanged={onChanged} />}
      </header>
      <p className="filt num">
        <span>
          {words.open} {(counts?.pass ?? 0) + (counts?.ask ?? 0) + (counts?.block ?? 0)}
        </span>
        <span>
          {words.needYou} {(counts?.ask ?? 0) + (counts?.block ?? 0)}
        </span>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={item.id === currentId ? 'it on' : 'it'}
              aria-current={item.id === currentId}
              onClick={() => onOpen(item.id)}
            >
              {item.product.pictureUrl ? (
                <img src={`${item.product.pictureUrl}?w=96`} width={40} height={42} alt="" loading="lazy" />
              ) : (
                <i className="st-noimg" />
              )}
              <span>
                <b className="nm clip">{say(item.product.name)}</b>
                <span className="st clip">
                  <GateMark status={item.gate} /> {item.firstFinding ? say(item.firstFinding) : words.allPassed}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {passed.length > 1 && (
        <footer>
          <button type="button" className="btn" onClick={() => void approveAll()}>
            {words.approveAll(passed.length)}
          </button>
        </footer>
      )}
    </aside>
  )
}

/** Progress of a run: live by server-sent events, by asking again where they do not come through. */
function RunBar({ id, onChanged }: { id: string; onChanged: () => Promise<unknown> }) {
  const { shop, words, say, failed } = useStudio()
  const run = useQuery({
    queryKey: ['run', id],
    queryFn: () => inShop<RunView>(shop.slug, `/runs/${id}`),
    refetchInterval: (query) =>
      query.state.data && ['done', 'cancelled'].includes(query.state.data.status) ? false : 2500,
  })
  const { refetch } = run
  useEffect(() => {
    const source = new EventSource(`/api/shops/${shop.slug}/runs/${id}/stream`)
    source.addEventListener('run', () => {
      void refetch()
      void onChanged()
    })
    source.addEventListener('error', () => source.close())
    return () => source.close()
    // One stream a run; the callbacks only ask again.
  }, [id, shop.slug, refetch, onChanged])
  const view = run.data
  if (!view) return null
  const steer = async (action: 'pause' | 'resume' | 'cancel') => {
    try {
      await inShop(shop.slug, `/runs/${id}/${action}`, { method: 'POST', json: {} })
      await refetch()
    } catch (error) {
      failed(error)
    }
  }
  const ended = view.done + view.failed
  const live = view.status === 'running' || view.status === 'queued'
  return (
    <>
      <div className="prog num">
        <span>
          {words.written(view.done, view.total)}
          {view.secondsLeft !== null && live ? `，${words.secondsLeft(view.secondsLeft)}` : ''}
        </span>
        {live && (
          <button type="button" className="link" onClick={() => void steer('pause')}>
            <Icon of={Pause} size={13} /> {words.pause}
          </button>
        )}
        {view.status === 'paused' && (
          <button type="button" className="link" onClick={() => void steer('resume')}>
            <Icon of={Play} size={13} /> {words.resume}
          </button>
        )}
        <progress className="st-progress" max={view.total} value={ended} aria-label={words.packs} />
      </div>
      {view.notice && <p className="chip note st-wrap">{say(view.notice)}</p>}
      {view.failures && view.failures.length > 0 && <p className="fix">{say(view.failures[0]?.error)}</p>}
    </>
  )
}
