import { Link } from 'react-router'
import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { ScenarioChart, ScenarioTable } from './scenario-chart.tsx'
import { units } from './supply-figures.ts'

/** What doing all of it is worth against doing parts, and against nothing. */
export function ScenariosFrame({ view, className }: { view: SupplyView; className: string }) {
  const { words, say } = useStudio()
  const { sp } = words
  const { scenarios } = view
  if (!scenarios)
    return (
      <Frame title={sp.scenarios} className={className}>
        <Nothing text={sp.scenariosEmpty} />
      </Frame>
    )
  return (
    <Frame
      title={sp.scenarios}
      unit={sp.scenariosUnit(scenarios.days, units(scenarios.paths))}
      className={className}
      table={<ScenarioTable comparison={scenarios} currency={view.currency} />}
    >
      <ScenarioChart comparison={scenarios} currency={view.currency} />
      <p className="t3 xs">{sp.worstIs}</p>
      {scenarios.says && <p className="sp-find sp-after">{say(scenarios.says)}</p>}
      <Link className="link" to="/studio/supply/scenarios">
        {sp.shocks}
      </Link>
    </Frame>
  )
}
