import { describe, expect, it } from 'vitest'
import { minuteOf, readVehicle, typedVehicle } from './vehicle-fields.ts'

const TYPED = {
  name: ' 4.2 米厢车 ',
  locationId: 'ks',
  count: '2',
  capacityUnits: '1,200',
  perKmMinor: '3.2',
  perRunMinor: '400',
  shiftFromMinute: '08:00',
  shiftToMinute: '20:00',
  longestMinutes: '10.5',
}

describe('what is typed of a vehicle', () => {
  it('is read with its units, and stands in its fields as it was', () => {
    const { vehicle } = readVehicle(TYPED, 'CNY')
    expect(vehicle).toEqual({
      name: '4.2 米厢车',
      locationId: 'ks',
      count: 2,
      capacityUnits: 1200,
      perKmMinor: 320,
      perRunMinor: 40_000,
      shiftFromMinute: 480,
      shiftToMinute: 1200,
      longestMinutes: 630,
    })
    const again = typedVehicle({ ...vehicle!, id: 'v' }, 'CNY', '')
    expect(readVehicle(again, 'CNY').vehicle).toEqual(vehicle)
  })

  it('ends a night shift on the next day', () => {
    const night = readVehicle({ ...TYPED, shiftFromMinute: '20:00', shiftToMinute: '08:00' }, 'CNY').vehicle
    expect([night?.shiftFromMinute, night?.shiftToMinute]).toEqual([1200, 1920])
    expect(typedVehicle({ ...night!, id: 'v' }, 'CNY', '').shiftToMinute).toBe('08:00')
  })

  it('names every field that is wrong', () => {
    const wrong = {
      name: ' ',
      count: '-1',
      capacityUnits: '0',
      perKmMinor: 'x',
      shiftToMinute: '25:00',
      longestMinutes: '60',
    }
    expect(readVehicle({ ...TYPED, ...wrong }, 'CNY').wrong).toEqual([
      'name',
      'count',
      'capacityUnits',
      'perKmMinor',
      'shiftToMinute',
      'longestMinutes',
    ])
    expect([minuteOf('8:05'), minuteOf('24:00'), minuteOf('')]).toEqual([485, undefined, undefined])
  })
})
