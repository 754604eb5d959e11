import { type KeyboardEvent, useState } from 'react'
import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { EAST_DASH, PROVINCES, SEA_INSET, SMALL_PLACES } from './china-grid.data.ts'
import { BORDERS, heatStep, MAP_BOX, middleOf, type Point, PROVINCE_PATHS, project } from './china-shape.ts'
import { textWidth } from './fit-labels.ts'
import { lanesOf } from './lanes-of.ts'
import { type Box, laneOf, placeLabels } from './place-labels.ts'
import { fine, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'
import { useWidth } from './use-width.ts'

type Warehouse = SupplyView['warehouses'][number]

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }
const WORDS_HEIGHT = 30

/** A warehouse that has a place. */
const isPlaced = (one: Warehouse): one is Warehouse & { longitude: number; latitude: number } =>
  one.longitude !== null && one.latitude !== null

/** Where it is on the map: a province's facets, a mark where it is smaller than a facet. */
function middle(letter: string): Point {
  const small = SMALL_PLACES.find((place) => place.letter === letter)
  return (small ? project(small.longitude, small.latitude) : middleOf(letter)) ?? { x: 0, y: 0 }
}

/**
 * China as facets: demand by province in six steps, warehouses as diamonds, transfers as arcs. Own geometry, no tiles.
 * A province is read by pointing at it or by the arrow keys, most demand first.
 */
export function ChinaMap({ view, settle }: { view: SupplyView; settle: Settle }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const [box, width] = useWidth(640)
  const [at, setAt] = useState<string>()
  const scale = Math.min(1.06, width / MAP_BOX.width)
  const height = MAP_BOX.height * scale
  const left = (width - MAP_BOX.width * scale) / 2
  const place = ({ x, y }: Point): Point => ({ x: left + (x - MAP_BOX.x) * scale, y: (y - MAP_BOX.y) * scale })
  const demand = new Map(view.regions.map(({ province, units: sold }) => [province, sold]))
  const most = Math.max(0, ...demand.values())
  const all = [...demand.values()].reduce((sum, sold) => sum + sold, 0)
  const order = [...PROVINCES].sort((a, b) => (demand.get(b.name) ?? 0) - (demand.get(a.name) ?? 0))
  const nameOf = (province: (typeof PROVINCES)[number]) => (lang === 'zh' ? province.short : province.en)
  const read = (province: (typeof PROVINCES)[number]): string => {
    const sold = demand.get(province.name) ?? 0
    return sold > 0
      ? sp.regionRead(nameOf(province), units(sold), fine(all > 0 ? sold / all : 0))
      : sp.regionNone(nameOf(province))
  }
  const index = order.findIndex(({ letter }) => letter === at)
  const reading = order[index]
  const onKey = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = index < 0 ? 0 : Math.min(order.length - 1, Math.max(0, index + step))
    setAt(order[next]?.letter)
  }
  const drawn = view.warehouses
    .filter(isPlaced)
    .map((one) => ({ one, at: place(project(one.longitude, one.latitude)) }))
  const lanes = lanesOf(view, settle).flatMap((lane) => {
    const [from, to] = [lane.from, lane.to].map((id) => drawn.find(({ one }) => one.id === id)?.at)
    if (!from || !to) return []
    const shape = laneOf(from, to)
    const text = sp.pieces(units(lane.units))
    return [{ ...lane, ...shape, text, wordsAt: { x: shape.middle.x, y: shape.middle.y - 7 } }]
  })
  const laneWords = lanes.map(
    ({ text, wordsAt }): Box => ({
      x: wordsAt.x - textWidth(text, 13) / 2 - 2,
      y: wordsAt.y - 13,
      width: textWidth(text, 13) + 4,
      height: 18,
    }),
  )
  const inset: Box = {
    ...place(SEA_INSET.frame),
    width: SEA_INSET.frame.width * scale,
    height: (SEA_INSET.frame.height + 16) * scale,
  }
  const stockOf = (one: Warehouse) =>
    one.isUrgent && one.daysLeft !== null
      ? sp.stockDays(units(one.units), Math.round(one.daysLeft))
      : sp.stock(units(one.units))
  const sorted = [...drawn].sort((a, b) => Number(b.one.isUrgent) - Number(a.one.isUrgent))
  const boxes = placeLabels(
    sorted.map(({ one, at: point }) => ({
      id: one.id,
      at: point,
      width: Math.max(textWidth(say(one.name), 13), textWidth(stockOf(one))) + 4,
      height: WORDS_HEIGHT,
    })),
    [...laneWords, inset],
    lanes.flatMap(({ points }) => points),
    { x: 0, y: 0, width, height },
  )
  const move = `translate(${left} 0) scale(${scale}) translate(${-MAP_BOX.x} ${-MAP_BOX.y})`
  const shown = reading && place(middle(reading.letter))
  return (
    <div
      ref={box}
      className="sp-read sp-map"
      role="slider"
      tabIndex={0}
      aria-label={sp.regions}
      aria-valuemin={0}
      aria-valuemax={order.length - 1}
      aria-valuenow={Math.max(0, index)}
      aria-valuetext={reading ? read(reading) : sp.mapSay(drawn.length, lanes.length)}
      onKeyDown={onKey}
      onPointerLeave={() => setAt(undefined)}
      onBlur={() => setAt(undefined)}
    >
      <svg width={width} height={Math.max(height, inset.y + SEA_INSET.frame.height * scale + 18)} aria-hidden="true">
        <g transform={move}>
          {PROVINCES.map((province) => (
            <path
              key={province.letter}
              className={`h${heatStep(demand.get(province.name) ?? 0, most)}${province.letter === at ? ' on' : ''}`}
              d={pathOf(province.letter)}
              onPointerEnter={() => setAt(province.letter)}
            />
          ))}
          <path className="borders" d={BORDERS} />
          <Sea />
        </g>
        <text x={inset.x + inset.width} y={inset.y + SEA_INSET.frame.height * scale + 13} textAnchor="end">
          {sp.seaInset}
        </text>
        {lanes.map((lane) => (
          <g key={`${lane.from} ${lane.to}`} className={lane.isOpen ? 'lane open' : 'lane'}>
            <path className="curve" d={lane.path} />
            <path className="head" d={lane.head} />
          </g>
        ))}
        {drawn.map(({ one, at: point }) => (
          <rect
            key={one.id}
            className={one.isUrgent ? 'house urgent' : 'house'}
            x={point.x - 6}
            y={point.y - 6}
            width={12}
            height={12}
            transform={`rotate(45 ${point.x} ${point.y})`}
          />
        ))}
        {sorted.map(({ one, at: point }, i) => {
          const own = boxes[i]
          if (!own) return null
          const isLeft = own.x + own.width / 2 < point.x - 12
          const isRight = own.x + own.width / 2 > point.x + 12
          const [x, anchor] = isLeft
            ? [own.x + own.width, 'end' as const]
            : isRight
              ? [own.x, 'start' as const]
              : [own.x + own.width / 2, 'middle' as const]
          return (
            <g key={one.id} className={one.isUrgent ? 'words urgent' : 'words'} textAnchor={anchor}>
              <text className="name" x={x} y={own.y + 12}>
                {say(one.name)}
              </text>
              <text x={x} y={own.y + 27}>
                {stockOf(one)}
              </text>
            </g>
          )
        })}
        {lanes.map((lane) => (
          <text
            key={`${lane.from} ${lane.to} words`}
            className={lane.isOpen ? 'load open' : 'load'}
            x={lane.wordsAt.x}
            y={lane.wordsAt.y}
            textAnchor="middle"
          >
            {lane.text}
          </text>
        ))}
      </svg>
      {reading && shown && (
        <p
          className="sp-readout num"
          style={{
            top: Math.max(0, shown.y - 44),
            ...(shown.x > width / 2 ? { right: width - shown.x + 12 } : { left: shown.x + 12 }),
          }}
        >
          {read(reading)}
        </p>
      )}
    </div>
  )
}

function pathOf(letter: string): string {
  const small = SMALL_PLACES.find((place) => place.letter === letter)
  if (!small) return PROVINCE_PATHS.get(letter) ?? ''
  const { x, y } = project(small.longitude, small.latitude)
  return `M${x - 4} ${y + 3}h8l-4 -7z`
}

/** The inset of the South China Sea, and the dash east of Taiwan. */
function Sea() {
  const [a, b] = EAST_DASH.map(([longitude, latitude]) => project(longitude, latitude))
  const { frame, islands, dashes } = SEA_INSET
  return (
    <g className="sea">
      {a && b && <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />}
      <rect x={frame.x} y={frame.y} width={frame.width} height={frame.height} rx={2} />
      {islands.map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${y}h4l-2-3.6z`} />
      ))}
      {dashes.map(([x1, y1, x2, y2]) => (
        <line key={`${x1} ${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
    </g>
  )
}
