import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { useWidth } from './use-width.ts'

const HEIGHT = 30

/** What the forecast is made of: trend, week, occasions, price; each as a small line with its figure. */
export function PartsCharts({ item }: { item: SupplyItemView }) {
  const { words, say } = useStudio()
  const { sp } = words
  const { trend, week, occasions, price } = item.parts
  const past = item.history.length
  const weekPast = Math.min(past, WEEKS_SHOWN)
  const all = past + (item.forecast?.median.length ?? 0)
  const peak = item.occasions.reduce<SupplyItemView['occasions'][number] | undefined>(
    (best, one) => (one.day >= item.today && (!best || one.factor > best.factor) ? one : best),
    undefined,
  )
  const best = week?.reduce((high, value, index) => (far(value) > far(week[high] ?? 1) ? index : high), 0)
  const bestShare = best !== undefined ? Math.round(((week?.[best] ?? 1) - 1) * 100) : 0
  return (
    <div className="sp-parts num">
      <Part
        name={sp.parts.trend}
        figure={trend ? sp.trendBy(signedSmall(trend.perDay)) : sp.partNone}
        values={trend?.values}
        now={past / Math.max(1, all)}
      />
      <Part
        name={sp.parts.week}
        figure={
          best !== undefined
            ? sp.weekPeak(sp.weekdays[best] ?? '', `${Math.abs(bestShare)}%`, bestShare >= 0)
            : sp.partNone
        }
        values={week && weekOver(week, item)}
        now={weekPast / Math.max(1, weekPast + all - past)}
      />
      <Part
        name={sp.parts.occasions}
        figure={peak ? sp.occasionPeak(say(peak.name), peak.factor.toFixed(1)) : sp.partNone}
        values={occasions}
        now={past / Math.max(1, all)}
      />
      <Part
        name={sp.parts.price}
        figure={item.elasticity?.isIdentified ? sp.pricePart(Math.abs(item.elasticity.mean).toFixed(1)) : sp.partNone}
        values={price}
        now={price && past === price.length ? past / Math.max(1, all) : 1}
        reach={price && past === price.length ? past / Math.max(1, all) : 1}
      />
    </div>
  )
}

const far = (value: number): number => Math.abs(value - 1)

function signedSmall(n: number): string {
  const text = Math.abs(n).toFixed(2)
  return Number(text) === 0 ? '0' : `${n < 0 ? '−' : '+'}${text}`
}

/** So many days of the past show what the weekday does. */
const WEEKS_SHOWN = 84
const DAY_OF_1970 = 3
const DAY_MS = 86_400_000

/** What the weekday does, over the days of the chart. */
function weekOver(week: readonly number[], item: SupplyItemView): readonly number[] {
  const length = Math.min(item.history.length, WEEKS_SHOWN) + (item.forecast?.median.length ?? 0)
  const last = Date.parse(item.history.at(-1)?.day ?? item.today) / DAY_MS + (item.forecast?.median.length ?? 0)
  return Array.from({ length }, (_, i) => week[(last - length + 1 + i + DAY_OF_1970) % 7] ?? 1)
}

function Part({
  name,
  figure,
  values,
  now,
  reach = 1,
}: {
  name: string
  figure: string
  values: readonly number[] | null | undefined
  /** Where today stands, 0 to 1. */
  now: number
  /** How far the line goes. */
  reach?: number
}) {
  const [box, width] = useWidth(170)
  const shown = values ?? []
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  const x = scaleLinear([0, Math.max(1, shown.length - 1)], [0, width * reach])
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - 3, 3])
  return (
    <div>
      <p className="row between">
        <span className="m">{name}</span>
        <span className="t3 xs">{figure}</span>
      </p>
      <div ref={box}>
        <svg width={width} height={HEIGHT} aria-hidden="true">
          {shown.length > 1 && <line className="edge" x1={now * width} x2={now * width} y1={0} y2={HEIGHT} />}
          {shown.length > 1 && (
            <path
              className="part"
              d={
                line<number>()
                  .x((_, i) => x(i))
                  .y((value) => y(value))(shown) ?? ''
              }
            />
          )}
        </svg>
      </div>
    </div>
  )
}
