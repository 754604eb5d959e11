import { useMutation, useQueryClient } from '@tanstack/react-query'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useState } from 'react'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Frame } from './frame.tsx'

const BOX = { width: 470, height: 190, left: 38, right: 452, top: 12, bottom: 164 } as const
const SHOWN = 12
const PLACES = Array.from({ length: SHOWN }, (_, n) => n + 1)

/** The chance that a look falls on a place, the first being 1. @example lookChance(4, 0.5) // 0.5 */
export const lookChance = (place: number, exponent: number): number => place ** -exponent

/** How much the place of a recommendation does by itself, and whether the shop goes on measuring it. */
export function PlacesChart({ view }: { view: LearnView }) {
  const { shop, words, lang, toast, failed } = useStudio()
  const client = useQueryClient()
  const ln = words.ln
  const { measured, assumed, swaps, needed, isExploring } = view.places
  const isOwner = shop.role === 'owner'
  // Set at the click itself: what the mutation knows comes a turn later, and until then the box would jump back.
  const [wanted, setWanted] = useState<'on' | 'off'>()
  const change = useMutation({
    mutationFn: (explore: 'on' | 'off') => inShop(shop.slug, '/settings', { method: 'PUT', json: { explore } }),
    onSuccess: async (_, explore) => {
      toast({ text: ln.exploreSaved[explore] })
      await client.invalidateQueries({ queryKey: ['learn', shop.slug] })
      void client.invalidateQueries({ queryKey: ['settings', shop.slug] })
    },
    onError: failed,
    onSettled: () => setWanted(undefined),
  })
  const isOn = wanted ? wanted === 'on' : isExploring
  const percent = (exponent: number) => `${Math.round(lookChance(5, exponent) * 100)}%`
  const said = measured ? ln.placesSay(percent(measured.exponent)) : ln.placesFew(swaps, needed)
  return (
    <Frame
      title={ln.places}
      unit={ln.placesUnit}
      className="ln-c12 ln-placescell"
      table={<PlacesTable places={view.places} />}
    >
      <Curve places={view.places} label={said} />
      <p className="ln-keys sm t2">
        {measured && <span className="k-measured">{ln.placesMeasured}</span>}
        <span className="k-assumed">
          {ln.placesAssumed} ({percent(assumed)})
        </span>
      </p>
      <p className="t2 sm st-reading">
        {said}
        {lang === 'zh' ? '' : ' '}
        {ln.placesHow}
      </p>
      <p className="sm">
        <label className="row">
          <input
            type="checkbox"
            checked={isOn}
            disabled={!isOwner || wanted !== undefined}
            onChange={(event) => {
              const explore = event.target.checked ? 'on' : 'off'
              setWanted(explore)
              change.mutate(explore)
            }}
          />
          {ln.explore}
        </label>
        {!isOn && <span className="t3">{ln.placesOff} </span>}
        {!isOwner && <span className="t3">{ln.policyOwner}</span>}
      </p>
    </Frame>
  )
}

function Curve({ places, label }: { places: LearnView['places']; label: string }) {
  const { ln } = useStudio().words
  const { measured, assumed } = places
  const x = scaleLinear([1, SHOWN], [BOX.left, BOX.right])
  const y = scaleLinear([0, Math.max(1, ...(measured ? [lookChance(SHOWN, measured.low)] : []))], [BOX.bottom, BOX.top])
  const curve = (exponent: number) =>
    line<number>()
      .x((place) => x(place))
      .y((place) => y(lookChance(place, exponent)))(PLACES) ?? ''
  const band =
    measured &&
    area<number>()
      .x((place) => x(place))
      .y0((place) => y(lookChance(place, measured.high)))
      .y1((place) => y(lookChance(place, measured.low)))(PLACES)
  return (
    <svg className="ln-lift ln-places" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? 'zero' : 'tick'} x1={BOX.left} x2={BOX.right} y1={y(tick)} y2={y(tick)} />
          <text x={31} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {band && <path className="band" d={band} />}
      <path className="assumed" d={curve(assumed)} />
      {measured && <path className="mean" d={curve(measured.exponent)} />}
      {[1, 3, 5, 8, 12].map((place) => (
        <text key={place} x={x(place)} y={182} textAnchor={place === SHOWN ? 'end' : 'middle'}>
          {ln.placeOf(place)}
        </text>
      ))}
    </svg>
  )
}

function PlacesTable({ places }: { places: LearnView['places'] }) {
  const { ln } = useStudio().words
  const { measured, assumed } = places
  const shown = (exponent: number, place: number) => lookChance(place, exponent).toFixed(2)
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{ln.placeHead}</th>
          <th scope="col" className="r">
            {ln.placesAssumed}
          </th>
          {measured && (
            <th scope="col" className="r">
              {ln.placesMeasured}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {PLACES.map((place) => (
          <tr key={place}>
            <th scope="row" className="num">
              {place}
            </th>
            <td className="r num">{shown(assumed, place)}</td>
            {measured && (
              <td className="r num nw">
                {shown(measured.exponent, place)} {ln.range(shown(measured.high, place), shown(measured.low, place))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
