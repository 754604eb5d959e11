import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { above, fitLabels, spread } from './fit-labels.ts'
import { type ChartDay, chartDays, outStretches, peakOf } from './forecast-shape.ts'
import { dayAt, dayNumber, dayText, monthText, units } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

const [HEIGHT, TOP, BOTTOM, LEFT, RIGHT] = [300, 22, 270, 44, 52] as const
/** A phone shows half the past, so that a day keeps some pixels. */
const NARROW = 520
const [PAST, PAST_NARROW, FUTURE] = [84, 42, 42] as const
/** Days around an occasion that its band covers. */
const BAND_DAYS = 2
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }

/** What was sold and what will be: history, mended stock-outs, today, occasions, and the fan of the forecast. */
export function ForecastChart({ item }: { item: SupplyItemView }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const hatch = useId()
  const [box, width] = useWidth(740)
  const [at, setAt] = useState<number>()
  const days = chartDays(item, width < NARROW ? PAST_NARROW : PAST, FUTURE)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const right = width - RIGHT
  const today = dayNumber(item.today)
  // Without a forecast the days end before today.
  const x = scaleLinear([first.day, Math.max(last.day, today)], [LEFT, right])
  const highest = Math.max(
    4,
    ...days.map(({ sold, ahead }) => Math.max(sold?.units ?? 0, sold?.filled ?? 0, ahead?.q975 ?? 0)),
  )
  const y = scaleLinear([0, highest * 1.06], [BOTTOM, TOP]).nice(4)
  const ahead = days.filter((day) => day.ahead)
  const past = days.filter((day) => day.sold)
  const joined = past.at(-1)
  // The forecast leaves from the last day that was sold.
  const start = joined?.sold?.units
  const path = (
    of: (day: ChartDay) => number | null | undefined,
    some: readonly ChartDay[],
    isDefined = (day: ChartDay) => of(day) != null,
  ) =>
    line<ChartDay>()
      .defined(isDefined)
      .x(({ day }) => x(day))
      .y((day) => y(of(day) ?? 0))(some) ?? ''
  const band = (low: 'q025' | 'q10' | 'q25', high: 'q75' | 'q90' | 'q975') =>
    area<ChartDay>()
      .x(({ day }) => x(day))
      .y0((day) => y(day.ahead?.[low] ?? start ?? 0))
      .y1((day) => y(day.ahead?.[high] ?? start ?? 0))(joined && start != null ? [joined, ...ahead] : ahead) ?? ''
  const outs = outStretches(days)
  const isNearOut = (day: number) => outs.some(({ from, to }) => day >= from - 1 && day <= to + 1)
  const seen = item.occasions
    .map((occasion) => ({ ...occasion, at: dayNumber(occasion.day) }))
    .filter((occasion) => occasion.at >= first.day && occasion.at <= last.day)
  const labels = fitLabels(
    [
      { text: sp.today, at: x(today) - 14, rank: 0, tone: 'now' },
      ...seen.map((occasion) => ({
        text: say(occasion.name),
        at: x(occasion.at),
        rank: occasion.at >= today ? 1 : 3,
        tone: occasion.at >= today ? 'ahead' : 'past',
      })),
      ...outs.map(({ from, to }) => ({ text: sp.outFilled, at: x((from + to) / 2), rank: 2, tone: 'past' })),
    ],
    LEFT - 20,
    right + 20,
  )
  const months = days.filter(({ day }) => dayAt(day).endsWith('-01'))
  const peak = peakOf(item, days)
  const top = peak && days[peak.index]
  const end = ahead.at(-1)?.ahead
  const ends = end
    ? above(
        spread([y(end.q975), y(end.median), y(end.q10)], 13).map((height) => height + 4),
        BOTTOM,
        13,
      )
    : []
  const reading = at === undefined ? undefined : days[at]
  const read = (day: ChartDay): string => {
    const name = dayText(dayAt(day.day), lang)
    if (day.ahead) return sp.readAhead(name, units(day.ahead.median), units(day.ahead.q10), units(day.ahead.q90))
    if (day.sold?.isOut) return sp.readOut(name, units(day.sold.filled ?? 0))
    return day.sold?.units == null ? sp.readUnsold(name) : sp.readActual(name, units(day.sold.units))
  }
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect()
    const day = Math.round(x.invert(event.clientX - bounds.left))
    setAt(Math.min(days.length - 1, Math.max(0, day - first.day)))
  }
  const onKey = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? days.length - 1 : undefined
    if (step === undefined && to === undefined) return
    event.preventDefault()
    setAt(to ?? Math.min(days.length - 1, Math.max(0, (at ?? today - first.day) + (step ?? 0))))
  }
  const readX = reading ? x(reading.day) : 0
  return (
    <div
      ref={box}
      className="sp-read sp-forecast"
      role="slider"
      tabIndex={0}
      aria-label={sp.readOn}
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={at ?? Math.max(0, Math.min(days.length - 1, today - first.day))}
      aria-valuetext={read(reading ?? days[today - first.day] ?? last)}
      onPointerMove={follow}
      onPointerLeave={() => setAt(undefined)}
      onBlur={() => setAt(undefined)}
      onKeyDown={onKey}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <line className="hatch-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="tick" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {units(tick)}
            </text>
          </g>
        ))}
        {outs.map(({ from, to }) => (
          <rect
            key={from}
            x={x(from) - 4}
            width={Math.max(8, x(to) - x(from) + 8)}
            y={TOP}
            height={BOTTOM - TOP}
            fill={`url(#${hatch})`}
          />
        ))}
        {seen
          .filter((occasion) => occasion.at >= today)
          .map((occasion) => {
            const from = Math.max(LEFT, x(occasion.at - BAND_DAYS))
            return (
              <rect
                key={occasion.id}
                className="occasion"
                x={from}
                width={Math.min(right, x(occasion.at + BAND_DAYS)) - from}
                y={TOP}
                height={BOTTOM - TOP}
              />
            )
          })}
        {end && (
          <>
            <path className="fan95" d={band('q025', 'q975')} />
            <path className="fan80" d={band('q10', 'q90')} />
            <path className="fan50" d={band('q25', 'q75')} />
          </>
        )}
        <path
          className="filled"
          d={path((day) => (isNearOut(day.day) ? (day.sold?.filled ?? day.sold?.units) : null), past)}
        />
        <path className="out" d={path((day) => (isNearOut(day.day) ? day.sold?.units : null), past)} />
        <path className="actual" d={path((day) => (day.sold?.isOut ? null : day.sold?.units), past)} />
        {end && (
          <path
            className="median"
            d={path(
              (day) => day.ahead?.median ?? day.sold?.units,
              joined && start != null ? [joined, ...ahead] : ahead,
            )}
          />
        )}
        <line className="now" x1={x(today)} x2={x(today)} y1={TOP - 6} y2={BOTTOM} />
        {labels.map((label) => (
          <text key={`${label.text} ${label.at}`} className={`l-${label.tone}`} x={label.x} y={14} textAnchor="middle">
            {label.text}
          </text>
        ))}
        {peak && top?.ahead && (
          <>
            <circle className="peak" cx={x(top.day)} cy={y(top.ahead.median)} r={3.5} />
            <PeakLabel
              x={x(top.day)}
              // Its second line stays above the axis.
              y={Math.min(y(top.ahead.median), BOTTOM - 22)}
              right={right}
              lines={[sp.pieces(units(top.ahead.median)), `${units(top.ahead.q10)}–${units(top.ahead.q90)}`]}
              clear={x(dayNumber(peak.name.day) + BAND_DAYS) - x(top.day)}
            />
          </>
        )}
        {months.map(({ day }) => (
          <g key={day}>
            <line className="mark" x1={x(day)} x2={x(day)} y1={BOTTOM} y2={BOTTOM + 4} />
            {x(day) < right - 20 && (
              <text x={x(day) + 5} y={BOTTOM + 17}>
                {monthText(dayAt(day), lang)}
              </text>
            )}
          </g>
        ))}
        {end && (
          <>
            <text x={right + 7} y={ends[0]}>
              95%
            </text>
            <text className="l-median" x={right + 7} y={ends[1]}>
              {sp.median}
            </text>
            <text x={right + 7} y={ends[2]}>
              80%
            </text>
          </>
        )}
        {reading && (
          <g className="cross">
            <line x1={readX} x2={readX} y1={TOP} y2={BOTTOM} />
            <circle
              cx={readX}
              cy={y(reading.ahead?.median ?? reading.sold?.filled ?? reading.sold?.units ?? 0)}
              r={3.5}
            />
          </g>
        )}
      </svg>
      {reading && (
        <p className="sp-readout num" style={readX > width / 2 ? { right: width - readX + 10 } : { left: readX + 10 }}>
          {read(reading)}
        </p>
      )}
    </div>
  )
}

/** What the peak is, beside its band; on the other side where there is no room. */
function PeakLabel({
  x,
  y,
  right,
  clear,
  lines,
}: {
  x: number
  y: number
  right: number
  clear: number
  lines: readonly [string, string]
}) {
  const isLeft = x + clear + 62 > right
  const at = isLeft ? x - clear - 8 : x + clear + 8
  const anchor = isLeft ? 'end' : 'start'
  return (
    <>
      <text className="l-peak" x={at} y={y + 1} textAnchor={anchor}>
        {lines[0]}
      </text>
      <text x={at} y={y + 16} textAnchor={anchor}>
        {lines[1]}
      </text>
    </>
  )
}
