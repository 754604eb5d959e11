import { memo } from 'react'
import type { ProposalView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { ago } from './ago.ts'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'
import { Thumb } from './thumb.tsx'

interface InboxRowProps {
  readonly item: ProposalView
  readonly isAt: boolean
  readonly isSelected: boolean
  readonly canSelect: boolean
  readonly onAt: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onToggle: (id: string) => void
}

/** One proposal: corner, title with its reason, effect, risk, policy, age. */
export const InboxRow = memo(function InboxRow({
  item,
  isAt,
  isSelected,
  canSelect,
  onAt,
  onOpen,
  onToggle,
}: InboxRowProps) {
  const { words, say, lang } = useStudio()
  const policy = { auto: words.policyAuto, ask: words.policyAsk, block: words.policyBlock }[item.policy]
  return (
    <li className={`ib-row${isAt ? ' at' : ''}${isSelected ? ' sel' : ''}`} data-id={item.id}>
      {canSelect ? (
        <input
          type="checkbox"
          checked={isSelected}
          onChange={() => onToggle(item.id)}
          aria-label={`${words.keySelect} ${say(item.title)}`}
        />
      ) : (
        <span />
      )}
      <CornerGlyph of={[item.corner]} lang={lang} size={15} />
      {item.product ? <Thumb url={item.product.pictureUrl} size={30} /> : <span />}
      <button
        type="button"
        className="ttl"
        aria-current={isAt}
        onFocus={() => onAt(item.id)}
        onClick={() => onAt(item.id)}
        onDoubleClick={() => onOpen(item.id)}
      >
        <b className="clip">{say(item.title)}</b>
        <span className="su">
          <GateMark status={item.gate} />
          <span className="clip">{item.firstFinding ? say(item.firstFinding) : say(item.reason)}</span>
        </span>
      </button>
      <span className="t3 xs ef">{words.noFigure}</span>
      <span className={`xs rk ${item.risk}`}>{words[item.risk]}</span>
      <span className={`xs po ${item.policy}`}>{policy}</span>
      <time className="t3 xs num ag" dateTime={item.createdAt}>
        {ago(item.createdAt, Date.now(), words)}
      </time>
    </li>
  )
})
