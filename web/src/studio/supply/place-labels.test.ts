import { describe, expect, it } from 'vitest'
import { type Box, laneOf, placeLabels } from './place-labels.ts'

const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 }
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('words on the map', () => {
  it('of warehouses that lie close together do not cover one another', () => {
    const labels = [
      { id: 'kunshan', at: { x: 330, y: 150 }, width: 62, height: 30 },
      { id: 'shanghai', at: { x: 345, y: 156 }, width: 62, height: 30 },
      { id: 'hangzhou', at: { x: 334, y: 172 }, width: 62, height: 30 },
      { id: 'nanjing', at: { x: 312, y: 146 }, width: 62, height: 30 },
    ]
    const boxes = placeLabels(labels, [], [], FRAME)
    expect(boxes).toHaveLength(4)
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
  })

  it('stay in the frame and leave what is in the way alone', () => {
    const way: Box = { x: 360, y: 40, width: 40, height: 60 }
    const [box] = placeLabels([{ id: 'a', at: { x: 350, y: 60 }, width: 70, height: 28 }], [way], [], FRAME)
    expect(box && overlaps(box, way)).toBe(false)
    expect(box && box.x >= 0 && box.x + box.width <= 400).toBe(true)
  })

  it('a lane ends before the marks and bends to the north', () => {
    const lane = laneOf({ x: 300, y: 200 }, { x: 100, y: 210 })
    expect(lane.middle.y).toBeLessThan(190)
    const end = lane.points.at(-1)
    expect(Math.hypot((end?.x ?? 0) - 100, (end?.y ?? 0) - 210)).toBeGreaterThan(6)
  })
})
