import { useEffect, useRef, useState } from 'react'
import type { ScenarioComparisonView, SupplyView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { ScenarioChart, ScenarioTable } from './scenario-chart.tsx'
import { Slider } from './slider.tsx'
import { units } from './supply-figures.ts'

interface Shock {
  readonly demandPercent: number
  readonly supplierDelayDays: number
  readonly competitorCutPercent: number
  readonly outageLocationId: string | null
}

const CALM: Shock = { demandPercent: 0, supplierDelayDays: 0, competitorCutPercent: 0, outageLocationId: null }

/** What happens to each policy when something goes wrong: set a shock, play it over the same futures, compare. */
export function ScenariosTab({ view }: { view: SupplyView }) {
  const { shop, words, say, lang, failed } = useStudio()
  const { sp } = words
  const [shock, setShock] = useState(CALM)
  const [played, setPlayed] = useState<ScenarioComparisonView>()
  const [isRunning, setIsRunning] = useState(false)
  const underWay = useRef<AbortController>(undefined)
  useEffect(() => () => underWay.current?.abort(), [])
  const change = (changes: Partial<Shock>) => setShock({ ...shock, ...changes })
  const run = async () => {
    underWay.current?.abort()
    const control = new AbortController()
    underWay.current = control
    setIsRunning(true)
    try {
      const next = await inShop<ScenarioComparisonView>(shop.slug, '/supply/scenarios', {
        json: shock,
        signal: control.signal,
      })
      if (underWay.current === control) setPlayed(next)
    } catch (error) {
      if (!control.signal.aborted) failed(error)
    } finally {
      if (underWay.current === control) setIsRunning(false)
    }
  }
  const shown = played ?? view.scenarios
  return (
    <>
      {shown?.says && (
        <div className="sp-lead">
          <p className="statement">{say(shown.says)}</p>
        </div>
      )}
      <div className="sp-grid sp-scenarios">
        <Frame title={sp.shocks} className="sp-c4">
          <form
            className="sp-shocks"
            onSubmit={(event) => {
              event.preventDefault()
              void run()
            }}
          >
            <Slider
              name={sp.shockDemand}
              min={-60}
              max={150}
              step={5}
              value={shock.demandPercent}
              text={`${shock.demandPercent > 0 ? '+' : ''}${units(shock.demandPercent)}%`}
              onChange={(demandPercent) => change({ demandPercent })}
            />
            <Slider
              name={sp.shockLate}
              min={0}
              max={30}
              step={1}
              value={shock.supplierDelayDays}
              text={sp.daysOf(shock.supplierDelayDays)}
              onChange={(supplierDelayDays) => change({ supplierDelayDays })}
            />
            <Slider
              name={sp.shockCut}
              min={0}
              max={50}
              step={1}
              value={shock.competitorCutPercent}
              text={`${units(-shock.competitorCutPercent)}%`.replace('−0', '0')}
              onChange={(competitorCutPercent) => change({ competitorCutPercent })}
            />
            <label className="sp-slider">
              <span>{sp.shockOut}</span>
              <select
                value={shock.outageLocationId ?? ''}
                onChange={(event) => change({ outageLocationId: event.target.value || null })}
              >
                <option value="">{sp.shockNone}</option>
                {view.warehouses.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.name)}
                  </option>
                ))}
              </select>
            </label>
            <p className="row st-wraps">
              <button type="submit" className="btn primary" disabled={isRunning}>
                {sp.runScenario}
              </button>
              <button
                type="button"
                className="btn quiet"
                disabled={isRunning}
                onClick={() => {
                  setShock(CALM)
                  setPlayed(undefined)
                }}
              >
                {sp.ifReset}
              </button>
            </p>
            {isRunning && (
              <div className="sp-playing" role="status">
                <span className="sm">{sp.running}</span>
                <progress className="st-progress" aria-label={sp.running} />
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    underWay.current?.abort()
                    setIsRunning(false)
                  }}
                >
                  {sp.cancelRun}
                </button>
              </div>
            )}
          </form>
        </Frame>
        {shown ? (
          <Frame
            title={sp.scenarios}
            unit={sp.scenariosUnit(shown.days, units(shown.paths))}
            className="sp-c8"
            aside={<span>{sp.shockIs(shown.shock || sp.asItIs)}</span>}
          >
            <div className={isRunning ? 'sp-answer old' : 'sp-answer'} aria-busy={isRunning}>
              <ScenarioChart comparison={shown} currency={view.currency} />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse. */}
              <section className="ln-table sp-after" tabIndex={0} aria-label={sp.scenarios}>
                <ScenarioTable comparison={shown} currency={view.currency} />
              </section>
              <p className="t3 xs sp-how">{`${sp.scenarioHow}${lang === 'zh' ? '' : ' '}${sp.worstIs}`}</p>
            </div>
          </Frame>
        ) : (
          <Frame title={sp.scenarios} className="sp-c8">
            <Nothing text={sp.scenariosEmpty} />
          </Frame>
        )}
      </div>
    </>
  )
}
