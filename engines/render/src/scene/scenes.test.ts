import { CATEGORIES } from '@qianmian/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { DRAWN_TYPES } from '../archetypes/registry.ts'
import type { RenderSubject } from '../subject.ts'
import { renderScene } from '../trace/render-scene.ts'
import { ANGLE_IDS, ANGLE_NAMES } from './angles.ts'
import { buildScene } from './build-scene.ts'
import type { Scene } from './scene.ts'
import { sceneProblem, scenesFor } from './scene-fit.ts'
import { SCENE_IDS, SCENE_NAMES } from './scene-ids.ts'

const subject = (productType: string): RenderSubject => ({
  productType,
  category: CATEGORIES.find((c) => productType in c.productTypes)?.id ?? 'general',
  material: 'matte-plastic',
  colour: '#8C9A87',
  accent: '#B8694A',
  sizeMm: [120, 180, 90],
})

/** Mean of each channel and share of pixels that are as good as black or white. */
function exposure(rgba: Uint8ClampedArray) {
  let sum = 0
  let clipped = 0
  const n = rgba.length / 4
  for (let i = 0; i < rgba.length; i += 4) {
    const y = 0.3 * rgba[i]! + 0.6 * rgba[i + 1]! + 0.1 * rgba[i + 2]!
    sum += y
    if (y < 4 || y > 252) clipped++
  }
  return { mean: sum / n, clipped: clipped / n }
}

const plain = ({ parts, stage, camera }: Scene) => JSON.stringify([parts, stage, camera])

describe('scenes and angles', () => {
  test('have names in both languages', () => {
    for (const id of SCENE_IDS) expect(SCENE_NAMES[id].zh && SCENE_NAMES[id].en, id).toBeTruthy()
    for (const id of ANGLE_IDS) expect(ANGLE_NAMES[id].zh && ANGLE_NAMES[id].en, id).toBeTruthy()
  })

  test('the same seed builds the same scene, another one moves what stands around', () => {
    const build = (seed: string) => buildScene(subject('serum'), { scene: 'desk', angle: 'front', seed })
    expect(plain(build('a'))).toBe(plain(build('a')))
    expect(plain(build('a'))).not.toBe(plain(build('b')))
  })

  test('without a scene a picture is what it was before there were any', () => {
    expect(buildScene(subject('serum')).stage.kind).toBe('sweep')
    expect(buildScene(subject('tee')).stage.kind).toBe('hang')
    expect(buildScene(subject('sofa')).stage.kind).toBe('room')
  })
})

// One scene and angle a type, in turn: all pairs together would take minutes, each pair is there several times.
const PAIRS = SCENE_IDS.flatMap((scene) => ANGLE_IDS.map((angle) => [scene, angle] as const))

describe.each(DRAWN_TYPES.map((type, i) => [type, ...PAIRS[(i * 7) % PAIRS.length]!] as const))(
  '%s in %s from %s',
  (type, scene, angle) => {
    let built: Scene
    beforeAll(() => {
      built = buildScene(subject(type), { scene, angle, seed: 'a' })
    })

    test('has a camera outside of the product that looks at it', () => {
      const { eye, forward, focus } = built.camera
      for (const v of [...eye, ...forward, focus]) expect(Number.isFinite(v)).toBe(true)
      expect(focus).toBeGreaterThan(0.3)
    })

    test('is a picture: the product is seen, no pixel is broken, light is neither gone nor burnt out', () => {
      const { rgba, kind } = renderScene(built, { width: 20, height: 25, samples: 2, seed: 'a' })
      const seen = kind.reduce((sum, k) => sum + (k === 1 ? 1 : 0), 0) / kind.length
      expect(seen).toBeGreaterThan(0.015)
      const { mean, clipped } = exposure(rgba)
      expect(mean).toBeGreaterThan(60)
      expect(mean).toBeLessThan(232)
      expect(clipped).toBeLessThan(0.12)
    })
  },
)

describe('what a place says', () => {
  const at = (productType: string, scene: (typeof SCENE_IDS)[number], angle?: string) =>
    sceneProblem(subject(productType), scene, angle)

  test('every product type can stand in the studio and in one place more', () => {
    for (const type of CATEGORIES.flatMap((c) => Object.keys(c.productTypes)))
      expect(scenesFor(subject(type)).length, type).toBeGreaterThan(1)
  })

  test.each([
    ['honey', 'bathroom'],
    ['headphones', 'beach'],
    ['toilet-cleaner', 'kitchen'],
    ['sofa', 'beach'],
    ['face-cream', 'kitchen'],
  ] as const)('%s does not stand in: %s', (type, scene) => {
    const said = at(type, scene)
    expect(said?.zh).toMatch(/。$/)
    expect(said?.en).toMatch(/\.$/)
  })

  test.each([
    ['laundry-liquid', 'beach'],
    ['honey', 'kitchen'],
    ['towel', 'bathroom'],
    ['headphones', 'desk'],
    ['tee', 'living-room'],
  ] as const)('%s may stand in: %s', (type, scene) => expect(at(type, scene)).toBeUndefined())

  test('clothes at a desk lie flat, and what is too large does not fit', () => {
    expect(at('tee', 'desk', 'front')).toBeDefined()
    expect(at('tee', 'desk', 'top')).toBeUndefined()
    expect(sceneProblem({ ...subject('tea'), sizeMm: [2000, 100, 100] }, 'desk')?.en).toContain('2000 mm')
  })
})
