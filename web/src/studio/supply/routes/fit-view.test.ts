import { describe, expect, it } from 'vitest'
import { MAP_BOX, project } from '../china-shape.ts'
import { fitView, placeIn, scaleBar } from './fit-view.ts'

describe('the part of the map that shows a route', () => {
  it('holds every point of it, in the middle', () => {
    const points = [project(120.98, 31.39), project(120.16, 30.27), project(117.23, 31.82)]
    const view = fitView(points, 640, 420)
    const drawn = points.map((point) => placeIn(view, point))
    for (const { x, y } of drawn) {
      expect(x).toBeGreaterThanOrEqual(45)
      expect(x).toBeLessThanOrEqual(595)
      expect(y).toBeGreaterThanOrEqual(45)
      expect(y).toBeLessThanOrEqual(375)
    }
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
    expect(middle(drawn.map(({ x }) => x))).toBeCloseTo(320, 6)
    expect(middle(drawn.map(({ y }) => y))).toBeCloseTo(210, 6)
  })

  it('never goes so near that a province fills it, and shows the country where there is nothing', () => {
    const one = fitView([project(120.98, 31.39)], 640, 420)
    expect((640 / one.scale) * 7.68).toBeGreaterThan(400)
    const all = fitView([], 640, 420)
    expect(placeIn(all, { x: MAP_BOX.x, y: MAP_BOX.y }).y).toBeCloseTo(46, 6)
  })

  it('has a bar of round km', () => {
    const view = fitView([project(120.98, 31.39), project(117.23, 31.82)], 640, 420)
    const { km, px } = scaleBar(view.scale, 120)
    expect([10, 20, 50, 100, 200]).toContain(km)
    // Kunshan to Hefei is 358 km.
    const [a, b] = [placeIn(view, project(120.98, 31.39)), placeIn(view, project(117.23, 31.82))]
    expect((Math.hypot(a.x - b.x, a.y - b.y) / px) * km).toBeGreaterThan(340)
    expect((Math.hypot(a.x - b.x, a.y - b.y) / px) * km).toBeLessThan(375)
  })
})
