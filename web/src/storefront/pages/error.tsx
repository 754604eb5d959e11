import type { ErrorView } from '../view.ts'
import { WORDS } from '../words.ts'

/** Something broke: what happened, what is safe, what to do, the number to quote. */
export function ErrorPage({ view }: { view: ErrorView }) {
  const words = WORDS[view.shell.locale]
  return (
    <div className="plain">
      <h1 className="d1 wrap">{words.error}</h1>
      <p className="lead">{words.errorText}</p>
      <p className="row acts">
        <a className="btn ink big" href={view.retryHref}>
          {words.errorRetry}
        </a>
        <a className="btn big" href={view.shell.homeHref}>
          {words.toHome}
        </a>
      </p>
      <p className="t3 sm">
        {words.errorId}
        {view.shell.locale === 'zh' ? '：' : ': '}
        <code className="mono">{view.traceId}</code>
      </p>
    </div>
  )
}
