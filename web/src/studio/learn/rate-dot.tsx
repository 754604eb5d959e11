import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { percent } from './figures.ts'

export interface Rate {
  readonly rate: number
  readonly low: number
  readonly high: number
}

export const DOT_WIDTH = 216
const PAD = 22

/** One axis for all rows: from the lowest end of an interval to the highest, on round figures. */
export function rateScale(rates: readonly Rate[]): ScaleLinear<number, number> {
  const low = Math.min(...rates.map((one) => one.low))
  const high = Math.max(...rates.map((one) => one.high))
  return scaleLinear(rates.length === 0 ? [0, 1] : [low, high === low ? low + 0.01 : high], [
    PAD,
    DOT_WIDTH - PAD,
  ]).nice(4)
}

/** The axis over the rows. */
export function RateAxis({ scale }: { scale: ScaleLinear<number, number> }) {
  return (
    <svg className="ln-axis" viewBox={`0 0 ${DOT_WIDTH} 20`} width={DOT_WIDTH} height={20} aria-hidden="true">
      {scale.ticks(4).map((tick) => (
        <text key={tick} x={scale(tick)} y={14} textAnchor="middle">
          {`${Number((tick * 100).toFixed(2))}%`}
        </text>
      ))}
    </svg>
  )
}

/** A dot with its interval on the shared axis; the dotted line is what it is compared with. */
export function RateDot({
  scale,
  rate,
  baseline,
  tone,
}: {
  scale: ScaleLinear<number, number>
  rate: Rate
  baseline?: number
  tone: 'leads' | 'plain' | 'user' | 'grey'
}) {
  const x = scale(rate.rate)
  // The figure stays inside where the dot stands at the edge.
  const textX = Math.min(DOT_WIDTH - 20, Math.max(20, x))
  return (
    <svg className={`ln-dot ${tone}`} viewBox={`0 0 ${DOT_WIDTH} 56`} width={DOT_WIDTH} height={56} aria-hidden="true">
      {baseline !== undefined && <line className="base" x1={scale(baseline)} x2={scale(baseline)} y1={0} y2={56} />}
      <line className="bar" x1={scale(rate.low)} x2={scale(rate.high)} y1={32} y2={32} />
      <circle cx={x} cy={32} r={4.5} />
      <text x={textX} y={20} textAnchor="middle">
        {percent(rate.rate)}
      </text>
    </svg>
  )
}
