import type { MedusaStockItem } from './schemas.ts'

/**
 * Free units of an item by the code of its location: what stands on the shelf less what Medusa has put aside for orders,
 * which are brought with what they hold.
 * @param unitsEach how many of the item one variant takes
 * @param codes of the locations, by Medusa's id
 */
export function freeUnitsOfItem(
  item: MedusaStockItem,
  unitsEach: number,
  codes: ReadonlyMap<string, string>,
): { readonly location: string; readonly units: number }[] {
  return item.location_levels.flatMap(({ location_id, stocked_quantity, reserved_quantity }) => {
    const location = codes.get(location_id)
    const free = Math.max(0, stocked_quantity - reserved_quantity)
    return location ? [{ location, units: Math.floor(free / Math.max(1, unitsEach)) }] : []
  })
}
