import { describe, expect, test } from 'vitest'
import { material } from '../materials/presets.ts'
import { buildScene } from '../scene/build-scene.ts'
import { fitCamera } from '../scene/camera.ts'
import { part, stageOf } from '../scene/parts.ts'
import type { Scene } from '../scene/scene.ts'
import { box } from '../shape/shape.ts'
import { traceBand } from './band.ts'
import { joinBuffers } from './buffers.ts'
import { prepareScene } from './prepare.ts'
import { renderScene } from './render-scene.ts'

const tin = buildScene({
  productType: 'tea',
  category: 'food',
  material: 'metal',
  colour: '#C9C3B0',
  accent: '#8C9A86',
  sizeMm: [86, 118, 86],
})
const SIZE = { width: 24, height: 30, samples: 2 }

describe('renderScene', () => {
  test('the same seed gives the same bytes', () => {
    const one = renderScene(tin, { ...SIZE, seed: 'a' })
    const two = renderScene(tin, { ...SIZE, seed: 'a' })
    expect(two.rgba).toEqual(one.rgba)
    expect(two.kind).toEqual(one.kind)
  })

  test('another seed gives other noise but the same product in the same place', () => {
    const one = renderScene(tin, { ...SIZE, seed: 'a' })
    const two = renderScene(tin, { ...SIZE, seed: 'b' })
    expect(two.rgba).not.toEqual(one.rgba)
    const moved = one.kind.reduce((sum, kind, i) => sum + (kind === two.kind[i] ? 0 : 1), 0)
    expect(moved).toBe(0)
  })

  test('rows do not depend on how the picture is cut into bands', () => {
    const prepared = prepareScene(tin, SIZE.width, SIZE.height, 'a')
    const whole = traceBand(prepared, 0, SIZE.height, SIZE.samples, 'a')
    const cut = joinBuffers(
      [traceBand(prepared, 0, 7, SIZE.samples, 'a'), traceBand(prepared, 7, SIZE.height - 7, SIZE.samples, 'a')],
      SIZE.width,
      SIZE.height,
    )
    expect(cut.key).toEqual(whole.key)
    expect(cut.bounce).toEqual(whole.bounce)
    expect(cut.visible).toEqual(whole.visible)
  })

  test('an aborted signal stops it with the reason', () => {
    const reason = new Error('enough')
    expect(() => renderScene(tin, { ...SIZE, seed: 'a', signal: AbortSignal.abort(reason) })).toThrow(reason)
  })

  test('an edge of the product is as wide at 4 samples as at 32', () => {
    const stage = stageOf(undefined, { gobo: 'open', pitch: 2, yaw: 0 })
    const scene: Scene = {
      // Leaning, so that its edge crosses pixels in all positions.
      parts: [
        part(box(0.3, 0.4, 0.02, 0.001), material('matte', '#202020', { f0: 0 }), {
          at: [0, 0.45, 0],
          turn: [0, 0, 7],
        }),
      ],
      stage,
      aspect: 1,
      camera: fitCamera(Float64Array.from([-0.4, 0, 0, 0.4, 0.9, 0]), stage, 1),
    }
    const share = (samples: number): number => {
      const b = traceBand(prepareScene(scene, 40, 40, 'a'), 14, 12, samples, 'a')
      const stageAlbedo = b.albedo[0]!
      let sum = 0
      for (let i = 0; i < 40 * 12; i++) sum += (stageAlbedo - b.albedo[i * 3]!) / (stageAlbedo - 0.0144)
      return sum / 12
    }
    // Dark pixels a row.
    expect(Math.abs(share(4) - share(32))).toBeLessThan(0.06)
  })

  test('a paper label on a metal tin scatters: its print does not pass through the gloss filter', () => {
    const rgba = new Uint8Array(4 * 4 * 4).fill(255)
    const printed = buildScene({
      productType: 'tea',
      category: 'food',
      material: 'metal',
      colour: '#C9C3B0',
      sizeMm: [86, 118, 86],
      label: { width: 4, height: 4, rgba },
    })
    const b = traceBand(prepareScene(printed, 24, 30, 'a'), 17, 1, 4, 'a')
    // Metal has no diffuse colour, paper has one: white paper at the middle of the body.
    const paper = b.albedo.reduce((most, v, i) => (b.kind[Math.floor(i / 3)] === 1 ? Math.max(most, v) : most), 0)
    expect(paper).toBeGreaterThan(0.5)
  })
})
