import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { fitLabels } from './fit-labels.ts'
import { price, units } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

const [HEIGHT, TOP, BOTTOM, LEFT, RIGHT] = [216, 12, 188, 36, 14] as const

type Curve = NonNullable<SupplyItemView['elasticity']>['curve'][number]

/** How much sells at which price: weeks as points, the curve with its band, the present and the proposed price. */
export function ElasticityChart({ item, height = HEIGHT }: { item: SupplyItemView; height?: number }) {
  const { words } = useStudio()
  const { sp } = words
  const [box, width] = useWidth(430)
  const { elasticity, currency } = item
  if (!elasticity || elasticity.curve.length === 0) return null
  const { points, curve } = elasticity
  const proposed = item.ladder.find(({ isProposed, isCurrent }) => isProposed && !isCurrent)?.priceMinor
  const prices = [...points, ...curve].map(({ priceMinor }) => priceMinor)
  const bottom = height - (HEIGHT - BOTTOM)
  const right = width - RIGHT
  const x = scaleLinear([Math.min(...prices), Math.max(...prices)], [LEFT + 14, right - 14])
  const all = [...points.map((point) => point.units), ...curve.flatMap(({ low, high }) => [low, high])]
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [bottom - 6, TOP + 6])
  const ticks = y.ticks(3)
  const named = [item.priceMinor, ...(proposed === undefined ? [] : [proposed])]
  const marks = fitLabels(
    [
      ...(proposed === undefined ? [] : [{ text: price(proposed, currency), at: x(proposed), rank: 0 }]),
      { text: price(item.priceMinor, currency), at: x(item.priceMinor), rank: 1 },
      ...x
        .ticks(4)
        .filter((tick) => named.every((one) => Math.abs(x(one) - x(tick)) > 36))
        .map((tick) => ({ text: price(tick, currency), at: x(tick), rank: 2 })),
    ],
    LEFT,
    width,
  )
  // The words of the two prices stand away from each other.
  const isProposedLeft = proposed !== undefined && proposed < item.priceMinor
  return (
    <div ref={box}>
      <svg
        className="sp-chart"
        width={width}
        height={height}
        role="img"
        aria-label={`${sp.elasticity} ${elasticity.mean.toFixed(2)}`}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="tick" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {units(tick)}
            </text>
          </g>
        ))}
        <path
          className="fan80"
          d={
            area<Curve>()
              .x(({ priceMinor }) => x(priceMinor))
              .y0(({ low }) => y(low))
              .y1(({ high }) => y(high))(curve) ?? ''
          }
        />
        <path
          className={elasticity.isIdentified ? 'median' : 'median borrowed'}
          d={
            line<Curve>()
              .x(({ priceMinor }) => x(priceMinor))
              .y((one) => y(one.units))(curve) ?? ''
          }
        />
        {points.map((point, i) => (
          <circle
            key={i}
            className={point.isPromoted ? 'week promoted' : 'week'}
            cx={x(point.priceMinor)}
            cy={y(point.units)}
            r={2.4}
          />
        ))}
        <line className="present" x1={x(item.priceMinor)} x2={x(item.priceMinor)} y1={TOP + 18} y2={bottom} />
        <text
          x={x(item.priceMinor) + (x(item.priceMinor) > right - 76 ? -5 : 5)}
          y={TOP + 27}
          textAnchor={x(item.priceMinor) > right - 76 ? 'end' : 'start'}
        >
          {sp.nowAt(price(item.priceMinor, currency))}
        </text>
        {proposed !== undefined && (
          <>
            <line className="now" x1={x(proposed)} x2={x(proposed)} y1={TOP} y2={bottom} />
            <text
              className="l-now"
              x={x(proposed) + (isProposedLeft || x(proposed) < right - 80 ? 5 : -5)}
              y={TOP + 9}
              textAnchor={isProposedLeft || x(proposed) < right - 80 ? 'start' : 'end'}
            >
              {sp.proposedAt(price(proposed, currency))}
            </text>
          </>
        )}
        {marks.map((mark) => (
          <text key={`${mark.text} ${mark.at}`} x={mark.x} y={bottom + 18} textAnchor="middle">
            {mark.text}
          </text>
        ))}
      </svg>
    </div>
  )
}
