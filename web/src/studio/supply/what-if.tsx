import { minorDigits } from '@qianmian/kernel'
import { useState } from 'react'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { ProjectionChart } from './projection-chart.tsx'
import { Slider } from './slider.tsx'
import { fine, gain, price, share, units } from './supply-figures.ts'
import { useWhatIf, type WhatIfQuestion } from './use-what-if.ts'

const [DEMAND_LOW, DEMAND_HIGH, DELAY_HIGH] = [-50, 100, 21] as const

/** Sliders for price, demand and a late supplier, and what would come of it; answered while they move. */
export function WhatIf({ item }: { item: SupplyItemView }) {
  const { words, lang } = useStudio()
  const { sp } = words
  const proposed = item.ladder.find(({ isProposed }) => isProposed)?.priceMinor ?? item.priceMinor
  const start: WhatIfQuestion = { priceMinor: proposed, demandPercent: 0, supplierDelayDays: 0 }
  const [question, setQuestion] = useState(start)
  const { answer, isAsking, ask, forget } = useWhatIf(item.item.variantId)
  const change = (changes: Partial<WhatIfQuestion>) => {
    const next = { ...question, ...changes }
    setQuestion(next)
    ask(next)
  }
  const prices = [item.priceMinor, proposed, ...item.ladder.map(({ priceMinor }) => priceMinor)]
  const [low, high] = [Math.min(...prices), Math.max(...prices)]
  const whole = 10 ** minorDigits(item.currency)
  // A step that people would set: a whole unit, or a tenth of one where the price is small.
  const step = high >= 20 * whole ? whole : Math.max(1, whole / 10)
  const { currency } = item
  return (
    <div className="sp-whatif">
      <div className="ln-fh sp-sub">
        <h3>{sp.whatIf}</h3>
        <span className="ln-aside num" role="status">
          {isAsking ? sp.asking : answer && sp.inMs(answer.milliseconds)}
          {answer && (
            <button
              type="button"
              className="link"
              onClick={() => {
                setQuestion(start)
                forget()
              }}
            >
              {sp.ifReset}
            </button>
          )}
        </span>
      </div>
      <Slider
        name={sp.priceHead}
        min={low === high ? Math.max(1, low - 10 * step) : low}
        max={low === high ? high + 10 * step : high}
        step={step}
        value={question.priceMinor}
        text={price(question.priceMinor, currency)}
        onChange={(priceMinor) => change({ priceMinor })}
      />
      <Slider
        name={sp.demandPush}
        min={DEMAND_LOW}
        max={DEMAND_HIGH}
        step={5}
        value={question.demandPercent}
        text={`${question.demandPercent > 0 ? '+' : ''}${units(question.demandPercent)}%`}
        onChange={(demandPercent) => change({ demandPercent })}
      />
      <Slider
        name={sp.late}
        min={0}
        max={DELAY_HIGH}
        step={1}
        value={question.supplierDelayDays}
        text={sp.daysOf(question.supplierDelayDays)}
        onChange={(supplierDelayDays) => change({ supplierDelayDays })}
      />
      {answer && (
        <div className={isAsking ? 'sp-answer old' : 'sp-answer'}>
          <dl className="num">
            <div>
              <dt>{sp.ifProfit}</dt>
              <dd>
                <b>{gain(answer.profit.mean, currency, lang)}</b>{' '}
                <small className="t3">
                  {sp.range(gain(answer.profit.low, currency, lang), gain(answer.profit.high, currency, lang))}
                </small>
              </dd>
            </div>
            <div>
              <dt>{sp.ifUnits}</dt>
              <dd>
                <b>{sp.pieces(units(answer.units.mean))}</b>{' '}
                <small className="t3">{sp.range(units(answer.units.low), units(answer.units.high))}</small>
              </dd>
            </div>
            <div>
              <dt>{sp.ifOut}</dt>
              <dd>
                {answer.stockOutInDays === null
                  ? sp.ifNeverOut(share(answer.stockOutProbability))
                  : sp.ifOutIn(Math.round(answer.stockOutInDays), share(answer.stockOutProbability))}
              </dd>
            </div>
            <div>
              <dt>{sp.ifFill}</dt>
              <dd>{fine(answer.fillRate)}</dd>
            </div>
          </dl>
          {answer.blockedBy.length > 0 && (
            <p className="sp-blocked sm">
              <i className="g ask" aria-hidden="true" />
              {sp.ifBlocked(answer.blockedBy.map((rule) => sp.rules[rule]).join(lang === 'zh' ? '，' : ', '))}
            </p>
          )}
          <ProjectionChart
            projection={{ ...answer.projection, without: allPlaces(item) }}
            today={item.today}
            height={110}
            label={sp.ifAll}
          />
          <p className="t3 xs">{sp.ifAll}</p>
        </div>
      )}
    </div>
  )
}

/** The median stock of all places together, as it is arranged now. */
const allPlaces = (item: SupplyItemView): readonly number[] =>
  (item.places[0]?.projection.without ?? []).map((_, day) =>
    item.places.reduce((sum, place) => sum + Math.max(0, place.projection.without[day] ?? 0), 0),
  )
