import FlaskConical from 'lucide-react/icons/flask-conical'
import { Link } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import type { useSimulation } from './use-simulation.ts'

/** Nothing has been learned: what will stand here, and what has to happen first. */
export function LearnEmpty({ simulation }: { simulation: ReturnType<typeof useSimulation> }) {
  const { words } = useStudio()
  const ln = words.ln
  const { state, isRunning, start } = simulation
  const canFill = state?.isAllowed && !isRunning
  return (
    <div className="ln-empty">
      <div className="ln-say">
        <h2 className="statement">{ln.emptyTitle}</h2>
        <p className="t2">{ln.emptyHint}</p>
      </div>
      <ol>
        {ln.emptySteps.map(([name, why], i) => (
          <li key={name}>
            <b className="num t3">{i + 1}</b>
            <span>
              <b>{name}</b>
              <small className="t2">{why}</small>
            </span>
          </li>
        ))}
      </ol>
      <p className="row st-wraps">
        <Link className="btn primary" to="/studio/review">
          {ln.toReview}
        </Link>
        {canFill && (
          <button type="button" className="btn" disabled={start.isPending} onClick={() => start.mutate()}>
            <Icon of={FlaskConical} size={15} /> {ln.fill}
          </button>
        )}
      </p>
      {canFill && <p className="t3 sm">{state.state === 'failed' ? ln.fillFailed : ln.fillHint}</p>}
      <div className="ln-ghost" aria-hidden="true">
        {Array.from({ length: 4 }, (_, i) => (
          <span key={i}>
            <i />
            <i />
            <i style={{ marginLeft: `${12 + i * 9}%` }} />
          </span>
        ))}
      </div>
    </div>
  )
}
