import Download from 'lucide-react/icons/download'
import FlaskConical from 'lucide-react/icons/flask-conical'
import Printer from 'lucide-react/icons/printer'
import Truck from 'lucide-react/icons/truck'
import { useState } from 'react'
import { Link } from 'react-router'
import type { RouteJobView, RoutePlanView, RoutesView } from '../../../../../server/src/contract/types.ts'
import { Icon } from '../../../design/icon.tsx'
import { moment } from '../../ago.ts'
import { useStudio } from '../../context.tsx'
import { dayText, money, units } from '../supply-figures.ts'
import { isBusy, type RouteDeeds } from './use-routes.ts'

/** Numbers that are named in a sentence. */
const MOST_GONE = 6

/** While routes are planned: how far, and the way to take what there is. When that failed: why. */
export function RoutesBar({ job, deeds }: { job: RouteJobView; deeds: RouteDeeds }) {
  const { shop, words, say } = useStudio()
  const { rt } = words
  if (job.state === 'failed' || job.problem)
    return (
      <p className="sp-bar bad" role="status">
        {[rt.failed, job.problem && say(job.problem)].filter(Boolean).join(' ')}
      </p>
    )
  if (job.state === 'cancelled')
    return (
      <p className="sp-bar" role="status">
        {rt.cancelled}
      </p>
    )
  if (!isBusy(job)) return null
  const isWaiting = job.state === 'waiting'
  return (
    <div className="sp-bar row" role="status">
      <span className="num">
        {isWaiting ? rt.waiting : job.mode === 'plan' ? rt.running(job.done) : rt.improving(job.done)}
      </span>
      <progress className="st-progress" {...(isWaiting ? {} : { max: 100, value: job.done })} aria-label={rt.plan} />
      {shop.role !== 'viewer' && (
        <button type="button" className="btn" disabled={deeds.stop.isPending} onClick={() => deeds.stop.mutate()}>
          {isWaiting ? words.cancel : rt.stop}
        </button>
      )}
    </div>
  )
}

/** The routes in a sentence, what they save, and what can be done with them. */
export function RoutesLead({
  view,
  plan,
  isOld,
  isEmptyFleet,
  deeds,
  onPlan,
}: {
  view: RoutesView
  plan: RoutePlanView | undefined
  isOld: boolean
  isEmptyFleet: boolean
  deeds: RouteDeeds
  onPlan: (id: string) => void
}) {
  const { shop, words, say, lang } = useStudio()
  const { rt } = words
  const [day, setDay] = useState(plan && plan.day >= view.today ? plan.day : view.today)
  const isRunning = isBusy(view.job)
  const stops = plan?.routes.reduce((sum, route) => sum + route.stops.length, 0) ?? 0
  const mayChange = shop.role !== 'viewer'
  const isSent = plan?.dispatchedAt !== null && plan !== undefined
  return (
    <div className="rt-lead">
      <div className="rt-say">
        <p className="statement">
          {!plan ? (
            isEmptyFleet ? (
              rt.firstFleet
            ) : (
              rt.empty
            )
          ) : plan.routes.length === 0 ? (
            rt.sayNone
          ) : (
            <>
              {rt.say(plan.routes.length, units(stops), units(plan.figures.units))}
              <em>{rt.cost(money(plan.figures.costMinor, view.currency, lang))}</em>
            </>
          )}
        </p>
        {plan && plan.routes.length > 0 && (
          <p className="t2 sm num rt-saves">
            {rt.sayKm(units(plan.figures.km))}
            {lang === 'en' && ' '}
            {say(plan.figures.says)}
          </p>
        )}
        {plan && plan.gone.length > 0 && (
          <p className="sm rt-gone">
            <i className="g ask" aria-hidden="true" /> {rt.gone(plan.gone.slice(0, MOST_GONE).join(rt.sep))}
          </p>
        )}
        {!plan && <p className="t2 sm">{rt.emptyHint}</p>}
        {plan && (
          <p className="row st-wraps rt-notes sm">
            <span className="num t2">{dayText(plan.day, lang)}</span>
            {plan.isSimulated && (
              <span className="chip ask" title={rt.simulatedHint}>
                <Icon of={FlaskConical} size={13} /> {rt.simulated}
              </span>
            )}
            {plan.dispatchedAt && (
              <span className="chip fact" title={rt.dispatchedHint}>
                {rt.dispatchedAt(moment(plan.dispatchedAt, lang))}
              </span>
            )}
            {plan.isCut && <span className="t2">{rt.cut}</span>}
            {isOld ? (
              <span className="t2">
                {rt.old}{' '}
                <button type="button" className="link" onClick={() => onPlan(view.plan?.id ?? '')}>
                  {rt.toNewest}
                </button>
              </span>
            ) : (
              plan.isOutdated && <span className="t2">{rt.outdated}</span>
            )}
          </p>
        )}
      </div>
      <div className="rt-actions">
        {mayChange && !isEmptyFleet && (
          <>
            <label className="sp-field rt-day">
              <span>{rt.day}</span>
              <input type="date" value={day} min={view.today} onChange={(event) => setDay(event.target.value)} />
            </label>
            <button
              type="button"
              className={plan ? 'btn' : 'btn primary'}
              disabled={isRunning || deeds.ask.isPending || day === ''}
              onClick={() => {
                deeds.ask.mutate(day)
                if (isOld && view.plan) onPlan(view.plan.id)
              }}
            >
              {plan ? rt.planAgain : rt.plan}
            </button>
          </>
        )}
        {plan && !isOld && mayChange && !isSent && plan.routes.length > 0 && (
          <>
            <button
              type="button"
              className="btn"
              title={rt.improveHint}
              disabled={isRunning || deeds.improve.isPending}
              onClick={() => deeds.improve.mutate(plan)}
            >
              {rt.improve}
            </button>
            <button
              type="button"
              className="btn primary"
              title={rt.dispatchedHint}
              disabled={isRunning || deeds.dispatch.isPending}
              onClick={() => deeds.dispatch.mutate(plan)}
            >
              <Icon of={Truck} size={15} /> {rt.dispatch}
            </button>
          </>
        )}
        {plan && mayChange && isSent && (
          <button
            type="button"
            className="btn"
            disabled={isRunning || deeds.recall.isPending}
            onClick={() => deeds.recall.mutate(plan)}
          >
            {rt.recall}
          </button>
        )}
        {plan && plan.routes.length > 0 && (
          <>
            <Link className="btn" to={`/studio/supply/routes/${plan.id}/sheet`}>
              <Icon of={Printer} size={15} /> {rt.sheets}
            </Link>
            <a
              className="btn"
              href={`/api/shops/${shop.slug}/supply/routes/${plan.id}/routes.csv?lang=${lang}`}
              download
            >
              <Icon of={Download} size={15} /> {rt.csv}
            </a>
          </>
        )}
        {view.recent.length > 1 && (
          <label className="sp-field rt-recent">
            <span>{rt.recent}</span>
            <select value={plan?.id ?? ''} onChange={(event) => onPlan(event.target.value)}>
              {view.recent.map((one) => (
                <option key={one.id} value={one.id}>
                  {rt.recentOne(dayText(one.day, lang), one.routes, units(one.units), one.dispatchedAt !== null)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  )
}
