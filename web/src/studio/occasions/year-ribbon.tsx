import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { OccasionView, OccasionYearView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { curveAt, curvePath, dayLength, laneOf, placeOf } from './ribbon-shape.ts'

const CURVE = 118
const LANE = 30
/** Room that a label takes, in pixels of a character of each script. */
const HAN = 12.5
const LATIN = 6.4
const LEAST_WIDTH = 1080

const labelWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? HAN : LATIN), 16)

/**
 * A year to look at: the length of the day as a curve with the solar terms on it, and below it every occasion with the days on
 * which it is in people's minds. One can go through it with the arrow keys.
 */
export function YearRibbon({
  year,
  chosen,
  onChoose,
}: {
  year: OccasionYearView
  chosen: string | undefined
  onChoose: (id: string) => void
}) {
  const { words, lang, say } = useStudio()
  const scroller = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(LEAST_WIDTH)
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const observer = new ResizeObserver(() => setWidth(Math.max(LEAST_WIDTH, box.clientWidth)))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const x = (iso: string) => placeOf(iso, year.year) * width
  const now = year.today.startsWith(`${year.year}-`) ? x(year.today) : undefined
  const at = year.occasions.find((one) => one.id === chosen)
  const atX = at && x(at.day)
  // On a narrow screen the chosen day, or today, is in the middle.
  useEffect(() => {
    const box = scroller.current
    const middle = atX ?? now
    if (box && middle !== undefined) box.scrollTo({ left: middle - box.clientWidth / 2 })
  }, [atX, now])
  const terms = year.occasions.filter((one) => one.class === 'solar-term')
  const others = year.occasions.filter((one) => one.class !== 'solar-term')
  const bands = others.map((one) => {
    const from = Math.max(0, x(one.from))
    const label = labelWidth(say(one.name))
    const isLast = x(one.day) + label > width
    return {
      id: keyOf(one),
      from: isLast ? Math.min(from, x(one.day) - label) : from,
      to: Math.max(Math.min(width, x(one.to)), isLast ? 0 : x(one.day) + label),
    }
  })
  const { lanes, rows } = laneOf(bands)
  const order = [...year.occasions]
  const step = (event: KeyboardEvent, by: number) => {
    event.preventDefault()
    const index = order.findIndex((one) => one.id === chosen)
    const next = order[Math.min(order.length - 1, Math.max(0, index + by))]
    if (!next) return
    onChoose(next.id)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-occasion="${next.id}"]`)?.focus())
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse.
    <section className="oc-scroll" ref={scroller} aria-label={words.ribbonName(year.year)} tabIndex={0}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside. */}
      <div
        className="oc-ribbon"
        style={{ width }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') step(event, 1)
          if (event.key === 'ArrowLeft') step(event, -1)
        }}
      >
        <Months year={year.year} width={width} />
        {at && (
          <i
            className="oc-window"
            style={{ left: Math.max(0, x(at.from)), width: Math.min(width, x(at.to)) - Math.max(0, x(at.from)) }}
          />
        )}
        <div className="oc-curve" style={{ height: CURVE }}>
          <svg width={width} height={CURVE} aria-hidden="true">
            <path className="fill" d={`${curvePath(width, CURVE)}L${width} ${CURVE}L0 ${CURVE}Z`} />
            <path className="line" d={curvePath(width, CURVE)} />
          </svg>
          <span className="oc-axis t3">{words.dayLength}</span>
          {terms.map((term, i) => (
            <Mark
              key={keyOf(term)}
              occasion={term}
              className={['oc-term', lang === 'en' && i % 2 === 1 && 'under', edgeOf(x(term.day), width, 40)]
                .filter(Boolean)
                .join(' ')}
              style={{ left: x(term.day), top: curveAt(placeOf(term.day, year.year), CURVE) }}
              chosen={chosen}
              onChoose={onChoose}
              more={words.dayLengthOf(dayLength(placeOf(term.day, year.year)).toFixed(1))}
            />
          ))}
        </div>
        <div className="oc-lanes" style={{ height: rows * LANE + 8 }}>
          {others.map((one) => (
            <Mark
              key={keyOf(one)}
              occasion={one}
              className={['oc-band', `c-${one.class}`, x(one.day) + labelWidth(say(one.name)) > width && 'last']
                .filter(Boolean)
                .join(' ')}
              style={{ left: x(one.day), top: (lanes.get(keyOf(one)) ?? 0) * LANE }}
              chosen={chosen}
              onChoose={onChoose}
              bar={[Math.max(0, x(one.from)) - x(one.day), Math.min(width, x(one.to)) - x(one.day)]}
            />
          ))}
        </div>
        <Statutory year={year} x={x} />
        {now !== undefined && (
          <i className="oc-today" style={{ left: now }}>
            <b>{words.todayMark}</b>
          </i>
        )}
      </div>
    </section>
  )
}

/** Where a label would be cut off by the edge, it is set to the other side. */
const edgeOf = (x: number, width: number, room: number): string | false =>
  x < room ? 'first' : x > width - room && 'last'

/** A lunar day may come twice in a civil year. */
const keyOf = (one: OccasionView): string => `${one.id} ${one.day}`

function Months({ year, width }: { year: number; width: number }) {
  const { lang } = useStudio()
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', timeZone: 'UTC' })
  return (
    <div className="oc-months" aria-hidden="true">
      {Array.from({ length: 12 }, (_, month) => {
        const iso = `${year}-${String(month + 1).padStart(2, '0')}-01`
        return (
          <span key={month} style={{ left: placeOf(iso, year) * width }}>
            {format.format(Date.UTC(year, month, 1))}
          </span>
        )
      })}
    </div>
  )
}

function Mark({
  occasion,
  className,
  style,
  chosen,
  onChoose,
  bar,
  more,
}: {
  occasion: OccasionView
  className: string
  style: { left: number; top: number }
  chosen: string | undefined
  onChoose: (id: string) => void
  bar?: readonly [from: number, to: number]
  more?: string
}) {
  const { words, say } = useStudio()
  const isAt = occasion.id === chosen
  const state = [
    isAt && 'on',
    occasion.isChosen && 'kept',
    !occasion.isSold && 'quiet',
    ['lead', 'day', 'tail'].includes(occasion.phase) && 'now',
  ]
  return (
    <button
      type="button"
      data-occasion={occasion.id}
      className={[className, ...state].filter(Boolean).join(' ')}
      style={style}
      tabIndex={isAt ? 0 : -1}
      aria-pressed={isAt}
      aria-label={`${say(occasion.name)} ${occasion.day}${occasion.isChosen ? ` ${words.chosenOccasion}` : ''}`}
      title={[say(occasion.name), occasion.day, more].filter(Boolean).join(' · ')}
      onClick={() => onChoose(occasion.id)}
    >
      <em className="oc-at">
        {bar && (
          <>
            <i className="lead" style={{ left: bar[0], width: -bar[0] }} />
            <i className="tail" style={{ left: 0, width: Math.max(0, bar[1]) }} />
          </>
        )}
        <i className="dot" />
        <span>{say(occasion.name)}</span>
      </em>
    </button>
  )
}

function Statutory({ year, x }: { year: OccasionYearView; x: (iso: string) => number }) {
  const { words } = useStudio()
  const { isPublished, days } = year.statutory
  if (!isPublished)
    return (
      <p className="oc-days hatch t3">
        <span>{year.region === 'CN' ? words.notPublished(year.year) : words.noHolidays}</span>
      </p>
    )
  const day = x(`${year.year}-01-02`) - x(`${year.year}-01-01`)
  return (
    <div className="oc-days">
      <span className="oc-axis t3">{words.holidays}</span>
      {days.map((one) => (
        <i
          key={one.day}
          className={one.isWork ? 'work' : 'free'}
          style={{ left: x(one.day), width: day }}
          title={`${one.day} ${one.isWork ? words.workInstead : one.name}`}
        />
      ))}
    </div>
  )
}
