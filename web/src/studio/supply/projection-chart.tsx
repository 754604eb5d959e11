import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { fitLabels, spread, textWidth } from './fit-labels.ts'
import { dayNumber, units } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

const [LEAST_LEFT, TOP] = [34, 16] as const

export interface Projection {
  readonly median: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Without what is proposed, or as it stands now. */
  readonly without: readonly number[]
}

/** Stock day by day: as proposed with its band, and without; what arrives, and when it runs out. */
export function ProjectionChart({
  projection,
  arrivals = [],
  today,
  height = 160,
  label,
  endLabel,
  outLabel,
}: {
  projection: Projection
  arrivals?: SupplyItemView['places'][number]['arrivals']
  today: string
  height?: number
  label: string
  endLabel?: string
  outLabel?: (days: number) => string
}) {
  const { words } = useStudio()
  const { sp } = words
  const [box, width] = useWidth(344)
  const { median, low, high, without } = projection
  const last = Math.max(median.length, without.length) - 1
  if (last < 1) return null
  const bottom = height - 24
  const right = width - (endLabel ? textWidth(endLabel) + 12 : 10)
  const y = scaleLinear([0, Math.max(4, ...high, ...without) * 1.04], [bottom, TOP]).nice(2)
  const left = Math.max(LEAST_LEFT, ...y.ticks(2).map((tick) => textWidth(units(tick)) + 10))
  const x = scaleLinear([0, last], [left, right])
  const band = area<number>()
    .x((_, i) => x(i))
    .y0((value) => y(Math.max(0, value)))
    .y1((_, i) => y(Math.max(0, high[i] ?? 0)))(low)
  const curve = line<number>()
    .x((_, i) => x(i))
    .y((value) => y(Math.max(0, value)))
  const out = without.findIndex((stock) => stock <= 0)
  const shown = out < 0 ? without : without.slice(0, out + 1)
  const week = last > 21 ? 7 : Math.max(1, Math.round(last / 4))
  const ticks = Array.from({ length: Math.floor(last / week) }, (_, i) => (i + 1) * week)
  const first = dayNumber(today)
  const arrived = fitLabels(
    arrivals
      .map((arrival) => ({ arrival, index: dayNumber(arrival.day) - first }))
      .filter(({ index }) => index >= 0 && index <= last)
      .map(({ arrival, index }) => ({
        text: sp.arrives[arrival.kind](units(arrival.units)),
        at: x(index),
        index,
        rank: -arrival.units,
      })),
    left,
    width,
  )
  const [endY] = spread([Math.min(bottom - 8, y(Math.max(0, median.at(-1) ?? 0)) + 4)], 13)
  const outX = x(out)
  const outText = out >= 0 ? outLabel?.(out) : undefined
  return (
    <div ref={box}>
      <svg className="sp-chart" width={width} height={height} role="img" aria-label={label}>
        {y.ticks(2).map((tick) => (
          <g key={tick}>
            <line className="tick" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {units(tick)}
            </text>
          </g>
        ))}
        <path className="fan80" d={band ?? ''} />
        <path className="median" d={curve([...median]) ?? ''} />
        <path className={out >= 0 && outText ? 'without out' : 'without'} d={curve([...shown]) ?? ''} />
        {out >= 0 && outText && (
          <>
            <circle className="outdot" cx={outX} cy={bottom} r={4} />
            <text
              className="l-out"
              x={outX + (outX > right - 110 ? -8 : 8)}
              y={bottom - 8}
              textAnchor={outX > right - 110 ? 'end' : 'start'}
            >
              {outText}
            </text>
          </>
        )}
        {arrived.map(({ text, x: at, index }) => (
          <text
            key={`${text} ${index}`}
            className="l-ink2"
            x={at}
            y={Math.max(11, y(Math.max(high[index] ?? 0, high[index + 1] ?? 0)) - 6)}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
        {endLabel && (
          <text className="l-median" x={right + 6} y={endY}>
            {endLabel}
          </text>
        )}
        <text x={left} y={height - 7} textAnchor="middle">
          {sp.today}
        </text>
        {ticks
          .filter((tick) => x(tick) - left > 40)
          .filter((_, i, all) => all.length < 6 || i % 2 === 1)
          .map((tick) => (
            <text key={tick} x={x(tick)} y={height - 7} textAnchor="middle">
              {week === 7 ? sp.weeks(tick / 7) : sp.daysAhead(tick)}
            </text>
          ))}
      </svg>
    </div>
  )
}
