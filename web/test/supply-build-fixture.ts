import type { SupplyBuildView } from '../../server/src/contract/types.ts'
import { at, DETERGENT, DUMBBELL, HEADPHONES, QUILT, text, WAREHOUSES } from './supply-parts-fixture.ts'

const DAYS = 18
const ARRIVING: Readonly<Record<string, readonly number[]>> = {
  loc_ks: [0, 40, 0, 0, 120, 60, 0, 80, 0, 0, 0, 60, 200, 380, 400, 400, 400, 400],
  loc_fs: [0, 0, 30, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 40, 120, 180, 260, 300],
  loc_cd: [0, 0, 0, 820, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 90, 120],
  loc_tj: [0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 110, 140],
}

/** A warehouse that sells some fifty a day, with what comes in. */
function lying(id: string, start: number, perDay: number): number[] {
  let there = start
  return Array.from({ length: DAYS }, (_, t) => {
    there = Math.max(0, there + (ARRIVING[id]?.[t] ?? 0) - perDay)
    return there
  })
}

/** 12.12 is near; the doors of Kunshan are narrow, and one item is too late. */
export const BUILD: SupplyBuildView = {
  occasion: { id: '1212', name: { zh: '双十二', en: '12.12' } },
  day: at(18),
  firstDay: at(18),
  lastDay: at(20),
  needed: 6120,
  expected: 2980,
  built: 3060,
  costMinor: 8_430_000,
  holdingMinor: 21_400,
  orders: [
    { day: at(2), units: 640, costMinor: 1_920_000 },
    { day: at(4), units: 1180, costMinor: 3_310_000 },
    { day: at(6), units: 860, costMinor: 2_240_000 },
    { day: at(9), units: 380, costMinor: 960_000 },
  ],
  places: WAREHOUSES.map(({ id, units }) => ({
    locationId: id,
    lying: lying(id, units, Math.round(units / 40)),
    arriving: [...(ARRIVING[id] ?? [])],
    roomUnits: id === 'loc_ks' ? 5200 : null,
    doorUnits: id === 'loc_ks' ? 400 : null,
  })),
  lines: [
    { item: DETERGENT, locationId: 'loc_ks', orderOn: at(2), arrivesOn: at(15), units: 640, costMinor: 1_920_000 },
    { item: DUMBBELL, locationId: 'loc_ks', orderOn: at(4), arrivesOn: at(16), units: 700, costMinor: 2_100_000 },
    { item: HEADPHONES, locationId: 'loc_fs', orderOn: at(4), arrivesOn: at(17), units: 480, costMinor: 1_210_000 },
    { item: QUILT, locationId: 'loc_tj', orderOn: at(9), arrivesOn: at(17), units: 140, costMinor: 380_000 },
  ],
  lineCount: 46,
  conflicts: [
    {
      item: QUILT,
      locationId: 'loc_cd',
      units: 80,
      marginMinor: 640_000,
      says: text(
        '80 件赶不上：供货要 21 天，只剩 17 天。',
        '80 units are too late: delivery takes 21 days, 17 are left.',
      ),
    },
  ],
  conflictUnits: 80,
  says: text(
    '双十二要 6,120 件，到时手里约 2,980 件，要备 3,060 件、¥84,300，第一单最晚 11 月 26 日下。另有 80 件赶不上。',
    '12.12 asks for 6,120 units. About 2,980 will be there, so 3,060 are to be built up, ¥84,300; the first order goes out by 26 Nov. Another 80 cannot come in time.',
  ),
}
