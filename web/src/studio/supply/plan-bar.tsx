import type { SupplySettingsView, SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { units } from './supply-figures.ts'
import type { Plan } from './use-supply.ts'

/** While a plan is made: which step, how far, and the way to stop it. When the last one failed: that it did. */
export function PlanBar({ plan: { plan, isRunning, stop } }: { plan: Plan }) {
  const { shop, words, say } = useStudio()
  const { sp } = words
  if (!plan) return null
  if (plan.state === 'failed')
    return (
      <p className="sp-bar bad" role="status">
        {[sp.planFailed, plan.problem && say(plan.problem)].filter(Boolean).join(' ')}
      </p>
    )
  if (plan.state === 'cancelled')
    return (
      <p className="sp-bar" role="status">
        {sp.planCancelled}
      </p>
    )
  if (!isRunning) return null
  return (
    <div className="sp-bar row" role="status">
      <span className="num">
        {plan.state === 'waiting' || !plan.step
          ? sp.planWaiting
          : sp.planRunning(sp.planSteps[plan.step], units(plan.done), units(plan.total))}
      </span>
      <progress
        className="st-progress"
        {...(plan.state === 'waiting' || plan.total === 0 ? {} : { max: plan.total, value: plan.done })}
        aria-label={sp.replan}
      />
      {shop.role !== 'viewer' && (
        <button type="button" className="btn" disabled={stop.isPending} onClick={() => stop.mutate()}>
          {sp.planCancel}
        </button>
      )}
    </div>
  )
}

/** What holds for the whole page: the stop switch, and market feeds that went silent. */
export function Notices({
  view,
  settings,
  onSettings,
}: {
  view: SupplyView
  settings: SupplySettingsView | undefined
  onSettings: () => void
}) {
  const { shop, words, say } = useStudio()
  const { sp } = words
  if (!settings?.isStopped && view.feeds.length === 0) return null
  return (
    <div className="sp-notices">
      {settings?.isStopped && (
        <p className="sp-stopped" role="alert">
          <i className="g bad" aria-hidden="true" />
          <span>{sp.stopped}</span>
          {shop.role === 'owner' && (
            <button type="button" className="btn" onClick={onSettings}>
              {sp.stoppedTo}
            </button>
          )}
        </p>
      )}
      {view.feeds.map((feed) => (
        <p key={feed.name}>
          <i className="g ask" aria-hidden="true" />
          <span>
            <b>{feed.name}</b> {say(feed.says)}
          </span>
        </p>
      ))}
    </div>
  )
}
