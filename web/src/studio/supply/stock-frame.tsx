import { useState } from 'react'
import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { ProjectionChart } from './projection-chart.tsx'
import { units } from './supply-figures.ts'
import { WhatIf } from './what-if.tsx'

/** The place that runs out first, else the one with most stock. */
export function placeOf(item: SupplyItemView, preferred?: string): SupplyItemView['places'][number] | undefined {
  return (
    item.places.find(({ locationId }) => locationId === preferred) ??
    item.places.reduce<SupplyItemView['places'][number] | undefined>(
      (worst, one) => (!worst || one.stockOutProbability > worst.stockOutProbability ? one : worst),
      undefined,
    )
  )
}

/** Stock of the item in one warehouse with and without what is proposed, and what would happen if. */
export function StockFrame({ item, className }: { item: SupplyItemView; className: string }) {
  const { words, say } = useStudio()
  const { sp } = words
  const [chosen, setChosen] = useState<string>()
  const place = placeOf(item, chosen)
  return (
    <Frame
      title={sp.projection(place ? say(place.name) : '')}
      className={className}
      aside={
        item.places.length > 1 &&
        place && (
          <label>
            <span className="vh">{sp.place}</span>
            <select value={place.locationId} onChange={(event) => setChosen(event.target.value)}>
              {item.places.map((one) => (
                <option key={one.locationId} value={one.locationId}>
                  {say(one.name)}
                </option>
              ))}
            </select>
          </label>
        )
      }
      table={place && <StockTable place={place} />}
    >
      {place ? <PlaceProjection item={item} place={place} /> : <Nothing text={sp.projectionEmpty} />}
      <WhatIf key={item.item.variantId} item={item} />
    </Frame>
  )
}

export function PlaceProjection({
  item,
  place,
  height,
}: {
  item: SupplyItemView
  place: SupplyItemView['places'][number]
  height?: number
}) {
  const { words, say } = useStudio()
  const { sp } = words
  return (
    <ProjectionChart
      projection={place.projection}
      arrivals={place.arrivals}
      today={item.today}
      label={sp.projection(say(place.name))}
      endLabel={sp.withIt}
      outLabel={sp.outIn}
      {...(height === undefined ? {} : { height })}
    />
  )
}

function StockTable({ place }: { place: SupplyItemView['places'][number] }) {
  const { words } = useStudio()
  const { sp } = words
  const { median, low, high, without } = place.projection
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.day}</th>
          <th scope="col" className="r">
            {sp.withIt}
          </th>
          <th scope="col" className="r">
            {sp.interval}
          </th>
          <th scope="col" className="r">
            {sp.without}
          </th>
        </tr>
      </thead>
      <tbody>
        {median.map((value, day) => (
          <tr key={day}>
            <th scope="row" className="num">
              {day === 0 ? sp.today : sp.daysAhead(day)}
            </th>
            <td className="r num">{units(value)}</td>
            <td className="r num nw">{sp.range(units(low[day] ?? 0), units(high[day] ?? 0))}</td>
            <td className="r num">{units(without[day] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
