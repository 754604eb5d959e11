import { formatMoney } from '@qianmian/kernel'
import { Link } from 'react-router'
import type { OrderRowView } from '../../../../server/src/contract/types.ts'
import { ago } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { StateMark } from './state-mark.tsx'

/** One order in the desk: who, what, how much, where it stands. */
export function OrderRow({
  order,
  isAt,
  isChosen,
  canChoose,
  top,
  onAt,
  onToggle,
}: {
  order: OrderRowView
  isAt: boolean
  isChosen: boolean
  canChoose: boolean
  /** Pixels from the start of the list. */
  top: number
  onAt: () => void
  onToggle: () => void
}) {
  const { words, say, lang } = useStudio()
  const { od } = words
  const [first, ...others] = order.goods
  const comma = lang === 'zh' ? '，' : ', '
  const isOwing = order.state !== 'cancelled' && order.paidMinor < order.totalMinor
  return (
    <div
      className={['od-row', isAt && 'at', isChosen && 'sel'].filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      data-id={order.id}
    >
      {canChoose ? (
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          aria-label={`${words.keySelect} ${order.number}`}
        />
      ) : (
        <span />
      )}
      <Link to={`/studio/orders/${order.id}`} onFocus={onAt}>
        <b className="num">{order.number}</b>
        <span className="t3 clip">{[order.recipient, order.city].filter(Boolean).join(comma)}</span>
      </Link>
      <span className="od-goods">
        <span className="clip">
          {first ? say(first.name) : ''}
          {first && first.options.length > 0 && <span className="t3"> {first.options.map(say).join(' / ')}</span>}
        </span>
        <span className="t3 clip">
          {od.units(order.units)}
          {others.length > 0 && ` +${others.length}`}
          {order.tracking.length > 0 && <span className="mono"> {order.tracking.at(-1)}</span>}
        </span>
      </span>
      <span className="od-marks">
        {order.openCase && (
          <span className="chip ask">{order.openCase.kind === 'return' ? od.returnOpen : od.exchangeOpen}</span>
        )}
        {isOwing && <span className="chip block">{od.unpaid}</span>}
        {order.isSimulated && <span className="chip line">{od.simulated}</span>}
      </span>
      <span className="num r od-money">
        {formatMoney({ amount: order.totalMinor, currency: order.currency }, lang)}
      </span>
      <StateMark state={order.state} />
      <time className="t3 xs num r hide-sm" dateTime={order.placedAt}>
        {ago(order.placedAt, Date.now(), words)}
      </time>
    </div>
  )
}
