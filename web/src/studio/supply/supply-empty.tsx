import { Link } from 'react-router'
import { useStudio } from '../context.tsx'
import type { Plan } from './use-supply.ts'

/** Nothing was planned yet: what will stand here, what is needed for it, and the button that makes it. */
export function SupplyEmpty({ plan: { start, fill, isRunning } }: { plan: Plan }) {
  const { shop, words } = useStudio()
  const { sp } = words
  const isBusy = start.isPending || fill.isPending || isRunning
  const mayFill = shop.isDemo && shop.role === 'owner'
  return (
    <div className="ln-empty sp-empty">
      <div className="ln-say">
        <h2 className="statement">{sp.emptyTitle}</h2>
        <p className="t2 st-reading">{sp.emptyHint}</p>
      </div>
      <ol>
        {sp.emptySteps.map(([name, why], i) => (
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
        {mayFill && (
          <button type="button" className="btn primary" disabled={isBusy} onClick={() => fill.mutate()}>
            {sp.fill}
          </button>
        )}
        <button
          type="button"
          className={mayFill ? 'btn' : 'btn primary'}
          disabled={isBusy || shop.role === 'viewer'}
          onClick={() => start.mutate()}
        >
          {sp.make}
        </button>
        <Link className="link" to="/studio/supply/inputs">
          {sp.toInputs}
        </Link>
        <span className="t3 sm">{shop.role === 'viewer' ? words.viewerOnly : mayFill ? sp.fillHint : sp.makeHint}</span>
      </p>
      <svg className="sp-ghost" viewBox="0 0 720 120" aria-hidden="true">
        <path className="line" d="M0 76C60 70 90 84 140 72S230 58 280 70 360 30 400 62s60 4 90-2" />
        <path className="fan" d="M490 60C560 34 620 40 720 22V104C620 88 560 84 490 60z" />
        <line x1="490" x2="490" y1="8" y2="112" />
      </svg>
    </div>
  )
}
