import type { ReactNode } from 'react'
import { Refused } from './api.ts'
import { useStudio } from './context.tsx'

/** Lines where rows will stand; shown after a moment only, so that a fast answer does not flicker. */
export function RowSkeleton({ rows = 8, tall = false }: { rows?: number; tall?: boolean }) {
  const { words } = useStudio()
  return (
    <div className={tall ? 'st-skeleton tall' : 'st-skeleton'} role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="sk-row">
          <i />
          <span>
            <i />
            <i />
          </span>
        </div>
      ))}
    </div>
  )
}

/** What happened, what is safe, what to do, and the id to copy. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { words, say } = useStudio()
  return (
    <div className="st-failure" role="alert">
      <h2>{words.failedTitle}</h2>
      <p>{error instanceof Refused ? say(error.text) : words.error}</p>
      <p className="t3">{words.failedSafe}</p>
      <p className="row">
        <button type="button" className="btn ink" onClick={onRetry}>
          {words.tryAgain}
        </button>
        {error instanceof Refused && error.id && (
          <code className="mono t3">
            {words.id} {error.id}
          </code>
        )}
      </p>
    </div>
  )
}

/** One sentence why, one thing to do, and the real layout in faint lines behind. */
export function Empty({ text, hint, children }: { text: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="st-nothing">
      <div className="st-faint" aria-hidden="true">
        {Array.from({ length: 6 }, (_, i) => (
          <i key={i} />
        ))}
      </div>
      <div className="st-nothing-words">
        <h2>{text}</h2>
        {hint && <p className="t2">{hint}</p>}
        {children && <p className="row">{children}</p>}
      </div>
    </div>
  )
}
