import { seededRandom } from '@qianmian/kernel'
import type { Scene } from '../scene/scene.ts'
import { boundsOf, joinBounds } from '../shape/bounds.ts'
import { compileParts, type DistanceField, partBounds } from '../shape/compile.ts'
import { bakeGobo } from './gobo.ts'
import { buildGrid, type StepGrid } from './grid.ts'
import { type Light, lightOf } from './light.ts'

/** A scene made ready for one picture size: compiled distances, step grid, light mask. */
export interface Prepared {
  readonly scene: Scene
  readonly width: number
  readonly height: number
  readonly all: DistanceField
  /** Only glass parts, and only opaque parts; absent when nothing is glass. */
  readonly glass: DistanceField | undefined
  readonly opaque: DistanceField | undefined
  readonly grid: StepGrid
  readonly gobo: Float32Array
  readonly light: Light
  /** How far a ray is followed. */
  readonly far: number
  /** Local axis along which each part is longest: wood grows that way. */
  readonly grain: Uint8Array
  /** Width of one pixel at the product, in units. */
  readonly pixel: number
}

const EMPTY = { io: new Float64Array(8), distance: () => {}, locate: () => {} }

/** Compiles a scene for a picture size. The same seed gives the same leaves on the wall. */
export function prepareScene(scene: Scene, width: number, height: number, seed: string): Prepared {
  const pixel = (2 * scene.camera.focus * scene.camera.tanHalf) / height
  const field = scene.parts.map((p, i) => ({ shape: p.shape, frame: p.frame, material: i }))
  const all = compileParts(field, pixel)
  const clear = field.filter((_, i) => scene.parts[i]!.material.glass)
  const solid = field.filter((_, i) => !scene.parts[i]!.material.glass)
  const bounds = joinBounds(field.map(partBounds))
  return {
    scene,
    width,
    height,
    all,
    glass: clear.length ? compileParts(clear, pixel) : undefined,
    opaque: clear.length ? (solid.length ? compileParts(solid, pixel) : farField()) : undefined,
    // Small pictures do not pay for a fine map.
    grid: buildGrid(all, bounds, Math.min(700_000, Math.max(60_000, width * height * 2.4))),
    gobo: bakeGobo(scene.stage, seededRandom(`${seed}/gobo`)),
    light: lightOf(scene.stage),
    far: scene.stage.kind === 'shore' ? 400 : 60,
    grain: Uint8Array.from(
      scene.parts.map((p) => {
        const b = boundsOf(p.shape)
        const size = [0, 1, 2].map((i) => b.hi[i]! - b.lo[i]!)
        return size.indexOf(Math.max(...size))
      }),
    ),
    pixel,
  }
}

/** Stands in for "no opaque parts": everything is far away. */
function farField(): DistanceField {
  const io = new Float64Array(8)
  io[3] = 1e9
  return { ...EMPTY, io }
}
