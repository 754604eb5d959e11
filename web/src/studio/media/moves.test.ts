import { describe, expect, it } from 'vitest'
import { arrowStep, moved, slotBoxes } from './moves.ts'

const CANVAS = { width: 1080, height: 1440 }
const BOX = { x: 100, y: 200, width: 400, height: 120 }

describe('moving a slot', () => {
  it('goes one pixel by an arrow and ten with shift', () => {
    expect(arrowStep('ArrowLeft', false)).toEqual({ dx: -1, dy: 0 })
    expect(arrowStep('ArrowDown', true)).toEqual({ dx: 0, dy: 10 })
    expect(arrowStep('Enter', false)).toBeUndefined()
  })

  it('adds up, and leaves no trace once the slot is home again', () => {
    const there = moved({}, 'headline', { dx: 12, dy: -3.4 }, BOX, CANVAS)
    expect(there).toEqual({ headline: { dx: 12, dy: -3 } })
    expect(moved(there, 'headline', { dx: -12, dy: 3 }, BOX, CANVAS)).toEqual({})
  })

  it('stops at the edge of the poster', () => {
    expect(moved({}, 'price', { dx: -500, dy: 5000 }, BOX, CANVAS)).toEqual({ price: { dx: -100, dy: 1120 } })
  })

  it('lets a picture that bleeds over the edge move both ways', () => {
    const bleeding = { x: -20, y: 0, width: 1200, height: 1440 }
    expect(moved({}, 'picture', { dx: -30, dy: 0 }, bleeding, CANVAS)).toEqual({ picture: { dx: -30, dy: 0 } })
  })

  it('moves the facts of a poster together, and puts small slots above large ones', () => {
    const boxes = [
      { slot: 'facts', movable: true, x: 10, y: 10, width: 30, height: 10 },
      { slot: 'picture', movable: true, x: 0, y: 0, width: 1000, height: 1000 },
      { slot: 'facts', movable: true, x: 10, y: 40, width: 60, height: 10 },
    ]
    expect(slotBoxes(boxes)).toEqual([
      { slot: 'picture', movable: true, x: 0, y: 0, width: 1000, height: 1000 },
      { slot: 'facts', movable: true, x: 10, y: 10, width: 60, height: 40 },
    ])
  })
})
