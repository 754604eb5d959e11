import type { WebhookDeliveryView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'

const CHIPS = { waiting: 'chip ask', delivered: 'chip fact', failed: 'chip block' } as const

/** One thing that was told: state, answer, attempts, when it is tried next, and what was said. */
export function DeliveryRow({
  delivery,
  isBusy,
  onReplay,
}: {
  delivery: WebhookDeliveryView
  isBusy: boolean
  onReplay: () => void
}) {
  const { words, lang } = useStudio()
  const { cn } = words
  const { state, lastStatus, lastError, attempts, nextAt } = delivery
  const answer =
    lastStatus !== null
      ? cn.status(lastStatus)
      : lastError
        ? (cn.reasons[lastError] ?? lastError)
        : attempts > 0
          ? cn.noAnswer
          : ''
  const name = cn.type[delivery.type] ?? delivery.type
  return (
    <li>
      <div className="cn-row">
        <span className="cn-what">
          <b className="m">{name}</b>
          <span className="t3 xs mono">{delivery.id}</span>
        </span>
        <span>
          <span className={CHIPS[state]}>{cn.states[state]}</span>
        </span>
        <span className="sm t2">{answer}</span>
        <span className="sm num t2">
          {cn.attempts(attempts)}
          {nextAt && attempts > 0 && <span className="t3"> {cn.next(moment(nextAt, lang))}</span>}
        </span>
        <time className="t3 sm num" dateTime={delivery.createdAt}>
          {moment(delivery.createdAt, lang)}
        </time>
        <button
          type="button"
          className="btn quiet"
          disabled={isBusy || state === 'waiting'}
          aria-label={`${cn.replay} ${name}`}
          onClick={onReplay}
        >
          {cn.replay}
        </button>
      </div>
      <details>
        <summary className="t3 xs">{cn.showBody}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keys */}
        <pre className="mono" tabIndex={0}>
          {pretty(delivery.body)}
        </pre>
      </details>
    </li>
  )
}

/** JSON with line breaks; anything else as it is. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    // Not JSON: shown as it was sent.
    return body
  }
}
