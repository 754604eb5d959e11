import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { PlaceInputView, WarehousesView } from '../../../../../server/src/contract/types.ts'
import { inShop } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { Failure, RowSkeleton } from '../../states.tsx'
import { units } from '../supply-figures.ts'
import { PlaceForm } from './place-form.tsx'
import { useRefreshInputs, useWarehouses } from './use-inputs.ts'

type Warehouse = WarehousesView['items'][number]

/** Where the warehouses stand and what they hold; each is edited in its place. */
export function WarehousesSection() {
  const { shop, words, say, toast, failed } = useStudio()
  const { si } = words
  const client = useQueryClient()
  const houses = useWarehouses()
  const refresh = useRefreshInputs()
  const [open, setOpen] = useState<string>()
  const put = async (id: string, json: PlaceInputView) => {
    const next = await inShop<WarehousesView>(shop.slug, `/supply/warehouses/${encodeURIComponent(id)}`, {
      method: 'PUT',
      json,
    })
    client.setQueryData(['supply-warehouses', shop.slug], next)
    refresh()
  }
  /** @throws Refused, which the form explains */
  const save = async (house: Warehouse, next: PlaceInputView) => {
    const { id, name, longitude, latitude, capacityUnits, inboundUnitsPerDay } = house
    await put(id, next)
    setOpen(undefined)
    toast({
      text: next.longitude === null ? si.forgotten(say(name)) : si.saved(say(name)),
      undo: () => void put(id, { longitude, latitude, capacityUnits, inboundUnitsPerDay }).catch(failed),
    })
  }
  return (
    <section aria-labelledby="si-houses">
      <header className="cn-head">
        <div>
          <h2 className="h" id="si-houses">
            {si.houses}
          </h2>
          <p className="t2 sm">{si.housesHint}</p>
        </div>
      </header>
      {houses.isLoading && <RowSkeleton rows={3} />}
      {houses.isError && <Failure error={houses.error} onRetry={() => void houses.refetch()} />}
      {houses.data?.items.length === 0 && (
        <p className="si-none t2">
          {si.noHouses}{' '}
          <Link className="link" to="/studio/imports">
            {si.toImports}
          </Link>
        </p>
      )}
      <ul>
        {houses.data?.items.map((house) => (
          <li key={house.id} className="si-house">
            <HouseLine house={house} isOpen={open === house.id} onOpen={() => setOpen(house.id)} />
            {open === house.id && (
              <PlaceForm
                house={house}
                provinces={houses.data.provinces}
                onSave={(place) => save(house, place)}
                onClose={() => setOpen(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function HouseLine({ house, isOpen, onOpen }: { house: Warehouse; isOpen: boolean; onOpen: () => void }) {
  const { shop, words, say } = useStudio()
  const { si } = words
  const { longitude, latitude, capacityUnits, inboundUnitsPerDay } = house
  const isPlaced = longitude !== null && latitude !== null
  const text = isPlaced ? si.edit : si.place
  return (
    <div className="si-houseline">
      <span className="si-what">
        <b className="m">{say(house.name)}</b>
        <span className="t3 sm mono">{house.code}</span>
      </span>
      <span className="num sm">
        {isPlaced ? (
          si.at(longitude.toFixed(2), latitude.toFixed(2))
        ) : (
          <>
            <i className="g ask" aria-hidden="true" /> {si.noPlace}
          </>
        )}
      </span>
      <span className="num sm t2">
        {capacityUnits === null ? si.holdsAny(units(house.units)) : si.holds(units(house.units), units(capacityUnits))}
        {inboundUnitsPerDay !== null && si.doors(units(inboundUnitsPerDay))}
      </span>
      {shop.role !== 'viewer' && !isOpen && (
        <button
          type="button"
          className="btn quiet"
          aria-label={`${text}${si.comma}${say(house.name)}`}
          onClick={onOpen}
        >
          {text}
        </button>
      )}
    </div>
  )
}
