import { useState } from 'react'
import type { ProposalView, RunView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'
import { partialWords } from './partial-words.ts'
import { RunBar } from './run-bar.tsx'
import { RowSkeleton } from './states.tsx'
import { Thumb } from './thumb.tsx'
import type { RunState } from './use-run.ts'

interface QueueProps {
  readonly items: readonly ProposalView[]
  readonly counts?: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly currentId?: string
  readonly progress: RunState
  readonly isLoading: boolean
  readonly needsOnly: boolean
  readonly onNeedsOnly: (on: boolean) => void
  readonly onOpen: (id: string) => void
  readonly onApproveAll: () => void
}

/** What waits, with the progress of the run that writes it. On a phone it folds into one line. */
export function Queue(props: QueueProps) {
  const { items, counts, currentId, progress, isLoading, needsOnly, onNeedsOnly, onOpen, onApproveAll } = props
  const { words, say, lang, shop } = useStudio()
  const [isOpen, setIsOpen] = useState(false)
  const [pass, needs] = [counts?.pass ?? 0, (counts?.ask ?? 0) + (counts?.block ?? 0)]
  return (
    <aside className={isOpen ? 'rv-queue open' : 'rv-queue'} aria-label={words.packs}>
      <header>
        <p className="row between">
          <span className="h clip">{progress.run ? say(progress.run.title) : words.packs}</span>
          <CornerGlyph of={['algorithm']} lang={lang} size={15} />
        </p>
        {progress.run && <RunBar run={progress.run} />}
      </header>
      <div className="filt num">
        <button type="button" aria-pressed={!needsOnly} onClick={() => onNeedsOnly(false)}>
          {words.open} {pass + needs}
        </button>
        <button type="button" aria-pressed={needsOnly} onClick={() => onNeedsOnly(true)}>
          {words.needYou} {needs}
        </button>
        <button type="button" className="only-sm st-right" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.hideQueue : words.showQueue}
        </button>
      </div>
      <ul>
        {isLoading && <RowSkeleton rows={7} />}
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={item.id === currentId ? 'it on' : 'it'}
              aria-current={item.id === currentId}
              onClick={() => {
                setIsOpen(false)
                onOpen(item.id)
              }}
            >
              <Thumb url={item.product?.pictureUrl ?? null} />
              <span className="tx">
                <b className="nm clip">{say(item.product?.name ?? item.title)}</b>
                <span className="st">
                  <GateMark status={item.gate} />
                  <span className="clip">{item.firstFinding ? say(item.firstFinding) : words.allPassed}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
        {progress.run && <Writing run={progress.run} partial={progress.partial} />}
      </ul>
      {pass > 0 && shop.role !== 'viewer' && (
        <footer>
          <span className="t2 num">{lang === 'zh' ? `${pass} 件全部通过` : `${pass} passed everything`}</span>
          <button type="button" className="btn" onClick={onApproveAll}>
            {words.approveTogether}
          </button>
        </footer>
      )}
    </aside>
  )
}

/** What is being written now, and how many wait behind it. */
function Writing({ run, partial }: { run: RunView; partial: RunState['partial'] }) {
  const { words } = useStudio()
  const left = run.total - run.done - run.failed
  if (left <= 0 || run.status === 'done' || run.status === 'cancelled') return null
  return (
    <li className="it ghost">
      <i className="st-noimg" />
      <span className="tx">
        <b className="nm clip">{(partial && partialWords(partial.text).slice(-60)) || words.writing}</b>
        <span className="st">
          <i className="g run" /> {run.status === 'paused' ? words.paused : words.queued} {left}
        </span>
      </span>
    </li>
  )
}
