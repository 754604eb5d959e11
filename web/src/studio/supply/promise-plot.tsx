import { scaleLinear } from 'd3-scale'
import type { SupplyDecisionView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { gain } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

export interface Kept {
  readonly id: string
  readonly name: SupplyDecisionView['item']['name']
  readonly promised: { readonly mean: number; readonly low: number; readonly high: number }
  readonly measured: { readonly mean: number; readonly low: number; readonly high: number }
}

/** What a decision promised and what was measured; nothing until it was. */
export function promiseOf(decision: SupplyDecisionView): Kept | undefined {
  const { expected, outcome } = decision
  if (!expected || !outcome?.isMeasured || outcome.unit !== 'minor') return undefined
  return { id: decision.proposalId, name: decision.item.name, promised: expected, measured: outcome }
}

/** How many came out within the interval that was promised. */
export const insideOf = (promises: readonly Kept[]): number =>
  promises.filter(({ promised, measured }) => measured.mean >= promised.low && measured.mean <= promised.high).length

const [HEIGHT, LEFT, RIGHT, TOP, FOOT] = [272, 56, 12, 26, 34] as const

/** Promised against measured profit, a dot for each decision; on the slanted line it came out as was said. */
export function PromisePlot({
  promises,
  currency,
  className,
}: {
  promises: readonly Kept[]
  currency: string
  className: string
}) {
  const { words } = useStudio()
  const { sp } = words
  return (
    <Frame
      title={sp.plot}
      unit={sp.plotUnit}
      className={className}
      table={promises.length > 0 && <PromiseTable promises={promises} currency={currency} />}
    >
      {promises.length === 0 ? (
        <Nothing text={sp.plotEmpty} />
      ) : (
        <Plot promises={promises} currency={currency} label={sp.plotSay(insideOf(promises), promises.length)} />
      )}
    </Frame>
  )
}

function Plot({ promises, currency, label }: { promises: readonly Kept[]; currency: string; label: string }) {
  const { words, lang } = useStudio()
  const { sp } = words
  const [box, width] = useWidth(340)
  const bottom = HEIGHT - FOOT
  const right = width - RIGHT
  const across = promises.flatMap(({ promised }) => [promised.low, promised.high, 0])
  const up = promises.flatMap(({ measured }) => [measured.low, measured.high, 0])
  const x = scaleLinear([Math.min(...across), Math.max(1, ...across)], [LEFT, right]).nice(3)
  const y = scaleLinear([Math.min(...up), Math.max(1, ...up)], [bottom, TOP]).nice(3)
  const [low, high] = [
    Math.max(x.domain()[0] ?? 0, y.domain()[0] ?? 0),
    Math.min(x.domain()[1] ?? 1, y.domain()[1] ?? 1),
  ]
  return (
    <div ref={box}>
      <svg className="sp-chart sp-plot" width={width} height={HEIGHT} role="img" aria-label={label}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line className="tick" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {gain(tick, currency, lang)}
            </text>
          </g>
        ))}
        {x.ticks(2).map((tick) => (
          <text key={tick} x={Math.min(right - 18, Math.max(LEFT + 12, x(tick)))} y={bottom + 15} textAnchor="middle">
            {gain(tick, currency, lang)}
          </text>
        ))}
        <line className="as-said" x1={x(low)} y1={y(low)} x2={x(high)} y2={y(high)} />
        {promises.map(({ id, promised, measured }) => (
          <g key={id} className={measured.mean < promised.low || measured.mean > promised.high ? 'off' : undefined}>
            <line
              className="span"
              x1={x(promised.low)}
              x2={x(promised.high)}
              y1={y(measured.mean)}
              y2={y(measured.mean)}
            />
            <line
              className="span"
              x1={x(promised.mean)}
              x2={x(promised.mean)}
              y1={y(measured.low)}
              y2={y(measured.high)}
            />
            <circle cx={x(promised.mean)} cy={y(measured.mean)} r={4} />
          </g>
        ))}
        <text x={right} y={HEIGHT - 3} textAnchor="end">
          {sp.plotPromised} →
        </text>
        <text x={0} y={12}>
          ↑ {sp.plotMeasured}
        </text>
      </svg>
    </div>
  )
}

function PromiseTable({ promises, currency }: { promises: readonly Kept[]; currency: string }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.item}</th>
          <th scope="col" className="r">
            {sp.plotPromised}
          </th>
          <th scope="col" className="r">
            {sp.plotMeasured}
          </th>
        </tr>
      </thead>
      <tbody>
        {promises.map(({ id, name, promised, measured }) => (
          <tr key={id}>
            <th scope="row">{say(name)}</th>
            <td className="r num nw">{gain(promised.mean, currency, lang)}</td>
            <td className="r num nw">{gain(measured.mean, currency, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
