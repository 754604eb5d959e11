import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useId } from 'react'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { plainPoints, points } from './figures.ts'
import { Frame, Nothing } from './frame.tsx'

const BOX = { width: 470, height: 210, left: 38, right: 378, top: 14, bottom: 184 } as const

type Day = NonNullable<LearnView['lift']>['days'][number]

/** An end of the interval that lies so much farther from the mean than the other one is cut off: a number beside says it. */
const FARTHER = 3

/**
 * What the axis spans: the newest interval, the means and zero. Wide intervals of the first days, and an end that is open
 * towards one side, would flatten everything that is worth reading.
 * @example liftDomain([{ day: 1, mean: 1, low: -1, high: 90 }]) // about [-2.4, 8.4]
 */
export function liftDomain(days: readonly Day[]): [number, number] {
  const last = days.at(-1)
  if (!last) return [-1, 1]
  const [under, over] = [last.mean - last.low, last.high - last.mean]
  const means = days.slice(Math.floor(days.length / 2)).map((day) => day.mean)
  const low = Math.min(0, ...means, last.mean - Math.min(under, FARTHER * over))
  const high = Math.max(0, ...means, last.mean + Math.min(over, FARTHER * under))
  const room = Math.max(0.2, (high - low) * 0.2)
  return [low - room, high + room]
}

/** How far one way is ahead of another, day by day, with an interval that may be looked at all the time. */
export function LiftChart({ view }: { view: LearnView }) {
  const { words, say } = useStudio()
  const ln = words.ln
  const clip = useId()
  const { lift } = view
  const last = lift?.days.at(-1)
  if (!lift || !last)
    return (
      <Frame title={ln.liftOf('A', 'B')} unit={ln.liftUnit} className="ln-c5">
        <Nothing text={ln.liftEmpty} />
      </Frame>
    )
  const { days, decidedDay } = lift
  const first = days[0] ?? last
  const x = scaleLinear([first.day, Math.max(last.day, first.day + 1)], [BOX.left, BOX.right])
  const y = scaleLinear(liftDomain(days), [BOX.bottom, BOX.top]).nice(4)
  const band = area<Day>()
    .x((one) => x(one.day))
    .y0((one) => y(one.low))
    .y1((one) => y(one.high))(days)
  const mean = line<Day>()
    .x((one) => x(one.day))
    .y((one) => y(one.mean))(days)
  const ticks = x.ticks(Math.min(5, days.length)).filter(Number.isInteger)
  const labelY = Math.min(BOX.bottom - 16, Math.max(BOX.top + 12, y(last.mean)))
  return (
    <Frame
      title={ln.liftOf(say(lift.a), say(lift.b))}
      unit={ln.liftUnit}
      className="ln-c5"
      table={<LiftTable days={days} />}
    >
      <svg
        className="ln-lift"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={`${ln.liftOf(say(lift.a), say(lift.b))}: ${ln.points(points(last.mean))}, ${ln.range(plainPoints(last.low), plainPoints(last.high))}`}
      >
        <clipPath id={clip}>
          <rect x={BOX.left} y={BOX.top} width={BOX.right - BOX.left} height={BOX.bottom - BOX.top} />
        </clipPath>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={tick === 0 ? 'zero' : 'tick'} x1={BOX.left} x2={BOX.right} y1={y(tick)} y2={y(tick)} />
            <text x={31} y={y(tick) + 4} textAnchor="end">
              {tick === 0 ? '0' : points(tick).replace('.0', '')}
            </text>
          </g>
        ))}
        <g clipPath={`url(#${clip})`}>
          <path className="band" d={band ?? ''} />
          <path className="mean" d={mean ?? ''} />
          {days.length === 1 && <circle className="only" cx={x(first.day)} cy={y(first.mean)} r={4} />}
        </g>
        {decidedDay !== null && (
          <g className="decided">
            <line x1={x(decidedDay)} x2={x(decidedDay)} y1={BOX.top} y2={BOX.bottom} />
            <text
              x={x(decidedDay) + (x(decidedDay) > 180 ? -5 : 5)}
              y={24}
              textAnchor={x(decidedDay) > 180 ? 'end' : 'start'}
            >
              {ln.decided(decidedDay)}
            </text>
          </g>
        )}
        <text className="now" x={385} y={labelY}>
          {ln.points(points(last.mean))}
        </text>
        <text x={385} y={labelY + 15}>
          {ln.range(plainPoints(last.low), plainPoints(last.high))}
        </text>
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={202} textAnchor="middle">
            {ln.day(tick)}
          </text>
        ))}
      </svg>
      <p className="t2 sm st-reading">
        {decidedDay === null && `${ln.undecided} · `}
        {ln.liftHow}
      </p>
    </Frame>
  )
}

function LiftTable({ days }: { days: readonly Day[] }) {
  const { words } = useStudio()
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{words.ln.dayHead}</th>
          <th scope="col" className="r">
            {words.ln.mean}
          </th>
          <th scope="col" className="r">
            {words.ln.interval}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row" className="num">
              {day.day}
            </th>
            <td className="r num">{points(day.mean)}</td>
            <td className="r num nw">{words.ln.range(plainPoints(day.low), plainPoints(day.high))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
