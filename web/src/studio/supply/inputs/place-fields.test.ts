import { describe, expect, it } from 'vitest'
import { readPlace } from './place-fields.ts'

const typed = (longitude: string, latitude: string, capacityUnits = '', inboundUnitsPerDay = '') => ({
  longitude,
  latitude,
  capacityUnits,
  inboundUnitsPerDay,
})

describe('a place as it is typed', () => {
  it('is read anywhere on earth, with and without a capacity', () => {
    expect(readPlace(typed('120.98', '31.39', '5,000', '400')).place).toEqual({
      longitude: 120.98,
      latitude: 31.39,
      capacityUnits: 5000,
      inboundUnitsPerDay: 400,
    })
    expect(readPlace(typed(' −70.6 ', '-33', '')).place).toEqual({
      longitude: -70.6,
      latitude: -33,
      capacityUnits: null,
      inboundUnitsPerDay: null,
    })
  })

  it('says which field is wrong, so that no warehouse lands in the sea by a slip', () => {
    expect(readPlace(typed('181', '91', '1.5')).wrong).toEqual(['longitude', 'latitude', 'capacityUnits'])
    expect(readPlace(typed('', '31', '')).wrong).toEqual(['longitude'])
    expect(readPlace(typed('1e2', '31', '-1')).wrong).toEqual(['longitude', 'capacityUnits'])
    expect(readPlace(typed('1', '31', '', 'many')).wrong).toEqual(['inboundUnitsPerDay'])
  })
})
