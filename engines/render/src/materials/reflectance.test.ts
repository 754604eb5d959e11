import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitCamera } from '../scene/camera.ts'
import { part, stageOf } from '../scene/parts.ts'
import type { Scene } from '../scene/scene.ts'
import { box } from '../shape/shape.ts'
import { traceBand } from '../trace/band.ts'
import { prepareScene } from '../trace/prepare.ts'
import { renderScene } from '../trace/render-scene.ts'
import type { Material } from './material.ts'
import { material } from './presets.ts'
import { mirrorShare, scatterShare } from './reflectance.ts'

const unit = fc.double({ min: 0, max: 1, noNaN: true })

/** A square card that faces the camera, turned a little towards the key light. */
function card(m: Material, turn = -16): Scene {
  const stage = stageOf(undefined, { gobo: 'open', pitch: 6, yaw: 0 })
  return {
    parts: [part(box(0.4, 0.4, 0.06, 0.02), m, { at: [0, 0.4, 0], turn: [0, turn, 0] })],
    stage,
    aspect: 1,
    camera: fitCamera(Float64Array.from([-0.4, 0, 0, 0.4, 0.8, 0]), stage, 1),
  }
}

describe('surfaces', () => {
  test('mirrored and scattered light never add up to more than arrives', () => {
    fc.assert(
      fc.property(
        unit,
        unit,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        unit,
        unit,
        (pigment, sheen, f0, rough, cos) => {
          const mirrored = f0 > 0 ? mirrorShare(f0, rough, cos) : 0
          const scattered = scatterShare(pigment, sheen, f0, rough, cos)
          expect(scattered).toBeGreaterThanOrEqual(0)
          expect(mirrored + scattered).toBeLessThanOrEqual(1 + 1e-12)
        },
      ),
    )
  })

  test('the rim mirrors more than the middle, and a dull rim less than a polished one', () => {
    expect(mirrorShare(0.04, 0.1, 0.05)).toBeGreaterThan(mirrorShare(0.04, 0.1, 1))
    expect(mirrorShare(0.04, 0.9, 0.05)).toBeLessThan(mirrorShare(0.04, 0.1, 0.05))
    expect(mirrorShare(0.04, 0.3, 1)).toBeCloseTo(0.04, 12)
  })

  test('the tracer takes the mirrored share from the scattered light', () => {
    const glossy = material('plastic', '#808080')
    const dull = { ...glossy, f0: 0 }
    const middle = (m: Material): number => {
      const b = traceBand(prepareScene(card(m, 0), 16, 16, 'a'), 8, 1, 4, 'a')
      return b.albedo[8 * 3]!
    }
    const [shiny, matte] = [middle(glossy), middle(dull)]
    expect(matte).toBeCloseTo(glossy.colour[0], 2)
    expect(shiny / matte).toBeLessThan(0.965)
    expect(shiny / matte).toBeGreaterThan(0.93)
  })

  test.each(['#B8694A', '#A9BFAE', '#3F5F50', '#25313A', '#808080', '#E0B75A'])(
    'a lit matte card of %s comes out in that colour',
    (hex) => {
      const picture = renderScene(card(material('matte', hex, { f0: 0, roughness: 0.9 })), {
        width: 48,
        height: 48,
        samples: 6,
        seed: 'card',
      })
      const asked = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))
      const i = (24 * 48 + 24) * 4
      // A tenth of the range: light has a colour of its own.
      for (let c = 0; c < 3; c++) expect(Math.abs(picture.rgba[i + c]! - asked[c]!)).toBeLessThan(26)
    },
  )

  test('no pigment is whiter than paper or blacker than ink', () => {
    for (const name of ['cotton', 'plastic', 'oak', 'glass', 'ceramic', 'no such material'])
      for (const hex of ['#ffffff', '#000000', '#ff0000', 'no colour'])
        for (const channel of material(name, hex).colour) {
          expect(channel).toBeLessThanOrEqual(0.86)
          expect(channel).toBeGreaterThanOrEqual(0.012)
        }
  })
})
