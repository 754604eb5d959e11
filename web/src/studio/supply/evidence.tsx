import type { SupplyDecisionView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { dayText, gain, share } from './supply-figures.ts'

/** Why a number is what it is: reason, steps, rules that it rests against, and what is promised. */
export function Evidence({ decision, currency }: { decision: SupplyDecisionView; currency: string }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const { expected, stockOut, binding, steps } = decision
  return (
    <div className="sp-evidence">
      <p>{say(decision.reason)}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step, i) => (
            <li key={i}>{say(step)}</li>
          ))}
        </ol>
      )}
      <p className="t2">
        {[
          expected &&
            sp.effect(
              gain(expected.mean, currency, lang),
              gain(expected.low, currency, lang),
              gain(expected.high, currency, lang),
            ),
          stockOut && sp.outFromTo(share(stockOut.now), share(stockOut.after)),
          decision.arrivesOn && `${sp.arrivesOn(dayText(decision.arrivesOn, lang))}${sp.stop}`,
        ]
          .filter(Boolean)
          .join(lang === 'zh' ? '' : ' ')}
      </p>
      <p className="row st-wraps">
        <span className="chip line sp-flat">{sp.risk[decision.risk]}</span>
        {binding.map((rule) => (
          <span key={rule} className="chip ask">
            {sp.rules[rule]}
          </span>
        ))}
      </p>
    </div>
  )
}
