import { describe, expect, it } from 'vitest'
import { bestKnown, readCordeau, readSolomon, readVrplib } from './routing-files.ts'

describe('files of routing instances', () => {
  it('VRPLIB: rounded distances, the depot is no stop', () => {
    const text = `NAME : \tT-n3\t
TYPE : CVRP
DIMENSION : 3
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : \t30\t
NODE_COORD_SECTION\t\t
1\t0\t0
2\t1\t1
3\t3\t4
DEMAND_SECTION\t\t
1\t0
2\t7
3\t9
DEPOT_SECTION
\t1
\t-1
EOF
`
    const { stops, vehicles, distance } = readVrplib(text)
    expect(stops).toEqual([
      { id: '1', place: 1, load: [7] },
      { id: '2', place: 2, load: [9] },
    ])
    expect(vehicles).toEqual([{ id: 'vehicle', from: 0, capacity: [30] }])
    expect(Array.from(distance)).toEqual([0, 1, 5, 1, 0, 4, 5, 4, 0])
    expect(() => readVrplib(text.replace('EUC_2D', 'EXPLICIT'))).toThrow('EDGE_WEIGHT_TYPE EXPLICIT is not read')
  })

  it('Solomon: fleet, windows, service, the hours of the depot', () => {
    const text = `C1

VEHICLE
NUMBER     CAPACITY
  25         200

CUSTOMER
CUST NO.   XCOORD.   YCOORD.   DEMAND    READY TIME   DUE DATE   SERVICE TIME

    0      0         0          0          0       1236          0
    1      1         1         10        850       1030         90
`
    const { stops, vehicles, distance } = readSolomon(text)
    expect(stops).toEqual([{ id: '1', place: 1, load: [10], window: [850, 1030], service: 90 }])
    expect(vehicles).toEqual([{ id: 'vehicle', from: 0, count: 25, capacity: [200], shift: [0, 1236] }])
    expect(distance[1]).toBe(Math.SQRT2)
  })

  it('Cordeau: vehicles by depot, 0 means no limit', () => {
    const text = `2 4 2 2
0 80
310 0
  1 41 49 3 10 1 2 1 2
  2 35 17 0  7 1 2 1 2
  3 20 20 0  0 0 0
  4 30 40 0  0 0 0
`
    const { stops, vehicles, places } = readCordeau(text)
    expect(stops).toEqual([
      { id: '1', place: 0, load: [10], service: 3 },
      { id: '2', place: 1, load: [7], service: 0 },
    ])
    expect(vehicles).toEqual([
      { id: 'depot 1', from: 2, count: 4, capacity: [80] },
      { id: 'depot 2', from: 3, count: 4, longestRoute: 310 },
    ])
    expect(places).toBe(4)
  })

  it('best known costs by name and objective', () => {
    const files = new Map([
      ['BKS.json', '{"R1":{"best_known_cost":9},"R1_distance":{"best_known_cost":8}}'],
      ['R1.txt', 'text'],
      ['unknown.txt', ''],
    ])
    expect(bestKnown(files, '_distance')).toEqual([{ name: 'R1', text: 'text', best: 8 }])
  })
})
