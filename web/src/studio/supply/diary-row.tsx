import type { SupplyDecisionView, SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { StandChip } from './decide-button.tsx'
import { dayText, gain, price, share, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

/** What was decided, shortly: ¥929 → ¥899, 500 units to Foshan, Kunshan → Foshan 340. */
export function useDeedText(view: Pick<SupplyView, 'warehouses' | 'currency'>) {
  const { words, say } = useStudio()
  const { sp } = words
  const place = (id: string | null) => say(view.warehouses.find((one) => one.id === id)?.name)
  return (decision: SupplyDecisionView): string => {
    if (decision.kind === 'price')
      return `${decision.from === null ? '' : `${price(decision.from, view.currency)} → `}${price(decision.to, view.currency)}`
    if (decision.bundle) return sp.bundled(say(decision.bundle.with.name), `${decision.bundle.valueBp / 100}%`)
    if (decision.kind === 'transfer')
      return sp.moved(place(decision.fromLocationId), place(decision.toLocationId), units(decision.to))
    return [place(decision.toLocationId), sp.pieces(units(decision.to))].filter(Boolean).join(' ')
  }
}

/** A decision with what it promised and what came of it. */
export function DiaryRow({
  decision,
  view,
  settle,
  isWide = false,
}: {
  decision: SupplyDecisionView
  view: Pick<SupplyView, 'warehouses' | 'currency'>
  settle: Settle
  isWide?: boolean
}) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const deed = useDeedText(view)
  const { expected, outcome } = decision
  const status = settle.statusOf(decision.proposalId, decision.status)
  const at = decision.decidedAt ?? decision.at
  const sum = (value: number) => gain(value, view.currency, lang)
  // Units and shares are what they are; only money has a sign.
  const measured = ({ unit, mean }: NonNullable<typeof outcome>) =>
    unit === 'minor' ? sum(mean) : unit === 'share' ? share(mean) : sp.pieces(units(mean))
  const isBad = outcome?.isMeasured === true && outcome.mean < 0
  return (
    <li className={isWide ? 'sp-diary wide' : 'sp-diary'}>
      <time className="t3" dateTime={at}>
        {at.slice(5, 10)}
      </time>
      <div>
        <p>
          <span className="m">{say(decision.item.name)}</span> {deed(decision)}
        </p>
        <p className="t3 xs">
          {[
            expected && sp.promisedThat(sum(expected.mean), sum(expected.low), sum(expected.high)),
            status === 'approved' && decision.bundle?.endsOn && sp.bundleEnds(dayText(decision.bundle.endsOn, lang)),
            isWide &&
              outcome?.isMeasured &&
              outcome.unit === 'minor' &&
              sp.measuredThat(sum(outcome.mean), sum(outcome.low), sum(outcome.high)),
            outcome && !outcome.isMeasured && (say(outcome.says) || sp.notYet),
            !isWide &&
              status !== 'approved' &&
              status !== 'open' &&
              { rejected: sp.rejectedIt, undone: sp.undoneIt, later: sp.laterIt, superseded: sp.superseded }[status],
          ]
            .filter(Boolean)
            .join(lang === 'zh' ? '。' : '. ')
            // A sign stays with its figure.
            .replaceAll('+', '+\u2060')}
        </p>
        {isWide && outcome?.isMeasured && <p className="t2 sm">{say(outcome.says)}</p>}
      </div>
      <p className={isBad ? 'r b bad' : 'r b'}>
        {outcome?.isMeasured ? measured(outcome) : <span className="t3">–</span>}
      </p>
      {isWide && (
        <p className="row sp-decided">
          <StandChip status={status} byPolicy={decision.byPolicy} />
          {status === 'approved' && decision.canUndo && settle.mayDecide && (
            <button
              type="button"
              className="link"
              disabled={settle.isBusy(decision.proposalId)}
              onClick={() =>
                void settle.settle([{ proposalId: decision.proposalId, title: say(decision.title) }], 'undo')
              }
            >
              {sp.undo}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
