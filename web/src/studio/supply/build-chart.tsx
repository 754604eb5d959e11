import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { SupplyBuildView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { textWidth } from './fit-labels.ts'
import { dayText, units } from './supply-figures.ts'
import { useWidth } from './use-width.ts'

const [TOP, BARS, GAP, LEVEL, FOOT] = [30, 54, 40, 44, 20] as const

/** What a warehouse takes in each day until the event, against its doors, and what lies there at night, against its room. */
export function BuildChart({
  place: { arriving, lying, doorUnits, roomUnits },
  name,
  firstDay,
  eventDay,
  most,
}: {
  place: SupplyBuildView['places'][number]
  name: string
  firstDay: string
  eventDay: string
  /** Over all warehouses, so that they can be compared. */
  most: { readonly arriving: number; readonly lying: number }
}) {
  const { words, lang } = useStudio()
  const { sb } = words
  const [box, width] = useWidth(300)
  const days = Math.max(1, arriving.length)
  const floor = TOP + BARS
  const [levelTop, levelBottom] = [floor + GAP, floor + GAP + LEVEL]
  const shownDoor = doorUnits !== null && doorUnits <= 2 * most.arriving ? doorUnits : null
  const shownRoom = roomUnits !== null && roomUnits <= 2 * most.lying ? roomUnits : null
  const y = scaleLinear([0, Math.max(most.arriving, shownDoor ?? 0)], [floor, TOP])
  const level = scaleLinear([0, Math.max(most.lying, shownRoom ?? 0)], [levelBottom, levelTop])
  const left = Math.max(30, textWidth(units(Math.max(most.lying, most.arriving))) + 8)
  const step = (width - left - 4) / days
  const x = (day: number) => left + step * (day + 0.5)
  const peak = arriving.indexOf(Math.max(...arriving))
  const night = line<number>()
    .x((_, t) => x(t))
    .y(level)
  const last = lying.at(-1) ?? 0
  return (
    <div ref={box}>
      <svg
        className="sp-chart sp-inbound"
        width={width}
        height={levelBottom + FOOT}
        role="img"
        aria-label={sb.chart(name, units(arriving[peak] ?? 0), units(last))}
      >
        <text x={left} y={10}>
          {doorUnits === null ? sb.arriving : sb.arrivingOf(units(doorUnits))}
        </text>
        <text x={left} y={levelTop - 14}>
          {roomUnits === null ? sb.lying : sb.lyingOf(units(roomUnits))}
        </text>
        <line className="edge" x1={left} x2={width} y1={floor} y2={floor} />
        {shownDoor !== null && <line className="limit" x1={left} x2={width} y1={y(shownDoor)} y2={y(shownDoor)} />}
        {arriving.map((n, t) =>
          n > 0 ? (
            <rect
              key={t}
              className={doorUnits !== null && n >= doorUnits ? 'come full' : 'come'}
              x={x(t) - Math.min(9, step * 0.36)}
              width={Math.min(18, step * 0.72)}
              y={y(n)}
              height={floor - y(n)}
            />
          ) : null,
        )}
        {(arriving[peak] ?? 0) > 0 && shownDoor === null && (
          <text className="l-ink2" x={x(peak)} y={y(arriving[peak] ?? 0) - 4} textAnchor="middle">
            {units(arriving[peak] ?? 0)}
          </text>
        )}
        <text x={left - 6} y={floor} textAnchor="end">
          0
        </text>
        <line className="edge" x1={left} x2={width} y1={levelBottom} y2={levelBottom} />
        {shownRoom !== null && (
          <line className="limit" x1={left} x2={width} y1={level(shownRoom)} y2={level(shownRoom)} />
        )}
        <path className="median" d={night([...lying]) ?? ''} />
        <circle className="enddot" cx={x(days - 1)} cy={level(last)} r={3} />
        <text
          className="l-median"
          x={x(days - 1)}
          // Below where the limit is near.
          y={shownRoom !== null && level(last) - level(shownRoom) < 18 ? level(last) + 16 : level(last) - 7}
          textAnchor="end"
        >
          {units(last)}
        </text>
        <text x={left} y={levelBottom + 15}>
          {dayText(firstDay, lang)}
        </text>
        <text x={width} y={levelBottom + 15} textAnchor="end">
          {`${dayText(eventDay, lang)} ${sb.begins}`}
        </text>
      </svg>
    </div>
  )
}
