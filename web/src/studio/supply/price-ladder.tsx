import { minorDigits } from '@qianmian/kernel'
import { scaleLinear } from 'd3-scale'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { price, signed } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

type Step = SupplyItemView['ladder'][number]

const ROW = 24

/** Prices that can be chosen: profit a week against the present one, and what blocks each. One can be asked about. */
export function PriceLadder({
  item,
  asked,
  onAsk,
}: {
  item: SupplyItemView
  asked: number | undefined
  onAsk: (priceMinor: number | undefined) => void
}) {
  const { words } = useStudio()
  const { sp } = words
  const [box, width] = useWidth<HTMLSpanElement>(160)
  const steps = item.ladder
  const whole = 10 ** minorDigits(item.currency)
  const low = Math.min(0, ...steps.map(({ profit }) => profit.low))
  const high = Math.max(0, ...steps.map(({ profit }) => profit.high))
  const x = scaleLinear([low, high === low ? low + 1 : high], [6, width - 6])
  const note = (step: Step) =>
    step.blockedBy[0] ? sp.rules[step.blockedBy[0]] : step.isCurrent ? sp.current : step.isProposed ? sp.best : ''
  const tone = (step: Step) =>
    step.isProposed && !step.isCurrent
      ? 'chosen'
      : step.blockedBy.some((rule) => rule === 'margin' || rule === 'floor' || rule === 'minimum-advertised')
        ? 'barred'
        : step.blockedBy.length > 0
          ? 'held'
          : step.isCurrent
            ? 'current'
            : 'plain'
  return (
    <ul className="sp-ladder num">
      {steps.map((step, i) => (
        <li key={step.priceMinor} className={tone(step)}>
          <button
            type="button"
            aria-pressed={asked === step.priceMinor}
            title={sp.whyNot(price(step.priceMinor, item.currency))}
            disabled={step.isCurrent || step.isProposed}
            onClick={() => onAsk(asked === step.priceMinor ? undefined : step.priceMinor)}
          >
            <span className="p">{price(step.priceMinor, item.currency)}</span>
            <span className="n clip">{note(step)}</span>
            <span className="b" ref={i === 0 ? box : undefined}>
              <svg width={width} height={ROW} aria-hidden="true">
                <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={ROW} />
                <line className="bar" x1={x(step.profit.low)} x2={x(step.profit.high)} y1={ROW / 2} y2={ROW / 2} />
                <circle cx={x(step.profit.mean)} cy={ROW / 2} r={4} />
              </svg>
            </span>
            <span className="v">{signed(step.profit.mean / whole)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
