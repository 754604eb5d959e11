import { useState } from 'react'
import type { SupplyDecisionView, SupplyWarningView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { DecideButton } from './decide-button.tsx'
import { Evidence } from './evidence.tsx'
import { OtherDeeds } from './other-deeds.tsx'
import { share } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'
import { useSupplyItem } from './use-supply.ts'

/** Under this chance a warning is only watched. */
const LIKELY = 0.4

/** Those that would cost most stand there at once; the others are a click away. */
const SHOWN = 5

const toneOf = ({ kind, probability }: SupplyWarningView) =>
  probability !== null && probability < LIKELY ? 'calm' : kind === 'stock-out' ? 'urgent' : 'ask'

/** What may go wrong, soonest first: how likely, what it costs, and the button that deals with it. */
export function Warnings({
  warnings,
  currency,
  settle,
  onItem,
}: {
  warnings: readonly SupplyWarningView[]
  currency: string
  settle: Settle
  onItem: (variantId: string) => void
}) {
  const { sp } = useStudio().words
  const [isAll, setIsAll] = useState(false)
  const byDays = (a: SupplyWarningView, b: SupplyWarningView) => (a.inDays ?? Infinity) - (b.inDays ?? Infinity)
  const most = [...warnings].sort((a, b) => (b.lostMinor ?? 0) - (a.lostMinor ?? 0)).slice(0, SHOWN)
  const sorted = (isAll ? [...warnings] : most).sort(byDays)
  return (
    <Frame title={sp.warnings} className="sp-c4 sp-warncell" aside={sorted.length > 1 && <span>{sp.byDays}</span>}>
      {sorted.length === 0 ? (
        <Nothing text={sp.warningsEmpty} />
      ) : (
        <ul className="sp-warnings num">
          {sorted.map((warning, i) => (
            <Warning
              key={warning.id}
              warning={warning}
              currency={currency}
              settle={settle}
              onItem={onItem}
              // One vermilion a screen: the soonest that can be decided.
              isFirst={sorted.findIndex((one) => one.proposalId) === i}
            />
          ))}
        </ul>
      )}
      {warnings.length > SHOWN && (
        <button type="button" className="btn quiet sp-allwarn" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? sp.warningsFew : sp.warningsAll(warnings.length)}
        </button>
      )}
    </Frame>
  )
}

function Warning({
  warning,
  currency,
  settle,
  onItem,
  isFirst,
}: {
  warning: SupplyWarningView
  currency: string
  settle: Settle
  onItem: (variantId: string) => void
  isFirst: boolean
}) {
  const { words, say } = useStudio()
  const { sp } = words
  const [isOpen, setIsOpen] = useState(false)
  const { item, proposalId, decided } = warning
  return (
    <li className={`sp-warn ${toneOf(warning)}`}>
      <p className="d">
        {warning.inDays === null ? (
          <small>{sp.noDate}</small>
        ) : (
          <>
            {Math.max(0, Math.round(warning.inDays))}
            <small>{sp.daysUnit}</small>
          </>
        )}
      </p>
      <div>
        <h3>{say(warning.title)}</h3>
        <p>
          {warning.probability !== null && (
            <>
              <span className="sp-pb" aria-hidden="true">
                <i style={{ width: share(warning.probability) }} />
              </span>
              {share(warning.probability)}
              {sp.comma}
            </>
          )}
          {say(warning.says)}
        </p>
        {(proposalId || decided || item) && (
          <p className="row st-wraps">
            {proposalId && (
              <DecideButton
                decision={{ proposalId, status: 'open', byPolicy: false, canUndo: true, title: say(warning.title) }}
                label={say(warning.action ?? undefined) || sp.approve}
                settle={settle}
                isPrimary={isFirst}
              />
            )}
            {decided && (
              <DecideButton decision={{ ...decided, title: say(decided.title) }} label={sp.approve} settle={settle} />
            )}
            {item && proposalId && (
              <button type="button" className="btn quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                {isOpen ? sp.hideEvidence : sp.evidence}
              </button>
            )}
            {item && !proposalId && (
              <button type="button" className="btn" onClick={() => onItem(item.variantId)}>
                {sp.seeItem}
              </button>
            )}
          </p>
        )}
        {isOpen && item && proposalId && (
          <WarningEvidence
            variantId={item.variantId}
            proposalId={proposalId}
            currency={currency}
            settle={settle}
            onItem={onItem}
          />
        )}
      </div>
    </li>
  )
}

function WarningEvidence({
  variantId,
  proposalId,
  currency,
  settle,
  onItem,
}: {
  variantId: string
  proposalId: string
  currency: string
  settle: Settle
  onItem: (variantId: string) => void
}) {
  const { words, say } = useStudio()
  const view = useSupplyItem(variantId)
  const decision: SupplyDecisionView | undefined = view.data?.decisions.find((one) => one.proposalId === proposalId)
  return (
    <div className="sp-more">
      {decision ? (
        <>
          <Evidence decision={decision} currency={currency} />
          {(decision.status === 'open' || decision.status === 'later') && (
            <OtherDeeds matter={{ proposalId, title: say(decision.title) }} status={decision.status} settle={settle} />
          )}
        </>
      ) : (
        view.isLoading && <p className="t3">{words.loading}</p>
      )}
      <button type="button" className="link" onClick={() => onItem(variantId)}>
        {words.sp.seeItem}
      </button>
    </div>
  )
}
