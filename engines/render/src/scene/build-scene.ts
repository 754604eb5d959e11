import { seededRandom } from '@qianmian/kernel'
import { buildForm } from '../archetypes/registry.ts'
import { type Bounds, joinBounds } from '../shape/bounds.ts'
import { compileParts, partBounds } from '../shape/compile.ts'
import type { RenderSubject } from '../subject.ts'
import { buildGrid } from '../trace/grid.ts'
import { type AngleId, liesFlat, turnStage } from './angles.ts'
import { fitCamera, surfacePoints } from './camera.ts'
import { dress } from './dressing.ts'
import { group, stageOf } from './parts.ts'
import type { Part, Scene, Stage } from './scene.ts'
import type { SceneId } from './scene-ids.ts'
import { type Place, stageIn } from './scene-stage.ts'

/** Wide enough to show a room, narrow enough that a portrait poster need not cut a sofa. */
const ROOM_ASPECT = 1.25

export interface SceneOptions {
  /** Width to height of the picture; 0.8 for things, 1.25 for rooms. */
  readonly aspect?: number
  /** Where it stands; without one, the plain stage of its archetype. `sceneProblem` says which would be false. */
  readonly scene?: SceneId
  /** Where it is seen from; without one, as its archetype is best seen. */
  readonly angle?: AngleId
  /** Moves what dresses the scene a little; the same seed gives the same scene. */
  readonly seed?: string
  /** Hex colours of the brand for what dresses the scene: two at most are used. */
  readonly palette?: readonly string[]
  /** Overrides of the archetype's stage. */
  readonly stage?: Partial<Stage>
}

/**
 * Turns the look of a product into a scene: archetype by product type, sizes from `sizeMm`, materials from the look,
 * camera fitted so that the product stays inside the frame (except close up).
 * @example buildScene({ productType: 'serum', category: 'beauty', material: 'glass', colour: '#4A3526', sizeMm: [34, 104, 34] })
 * @example buildScene(subject, { scene: 'beach', angle: 'three-quarter', seed: 'a' })
 */
export function buildScene(subject: RenderSubject, options: SceneOptions = {}): Scene {
  const built = buildForm(subject)
  const base = stageOf(subject.backdrop, { ...built.stage, ...options.stage })
  const { scene, angle } = options
  const flat = angle !== undefined && liesFlat(subject.productType, base.kind, angle)
  const turned = angle === undefined ? base : turnStage(base, angle, flat)
  const own = flat
    ? group(
        built.parts.filter((p) => !p.prop),
        [0, 0, 0],
        [-90, 0, 0],
      )
    : built.parts.filter(stays(base, scene))
  // The stage stays square to the camera; the product turns instead.
  const standing = settle(group(own, [0, 0, 0], [0, -turned.yaw, 0]), turned)
  const box = joinBounds(standing.filter((p) => !p.prop).map((p, i) => partBounds({ ...p, material: i })))
  const place: Place = {
    scene: scene ?? 'studio',
    palette: options.palette ?? [],
    longestMm: Math.max(10, ...subject.sizeMm.filter((v) => Number.isFinite(v))),
    flat,
    fromAbove: angle === 'top' && (flat || turned.kind !== 'hang'),
    back: Math.max(0, -box.lo[2]),
  }
  const stage = scene === undefined ? turned : { ...stageIn(turned, place), ...options.stage }
  const random = seededRandom(`${options.seed ?? ''}/dressing`)
  const hangs = base.kind === 'hang'
  const dressing =
    scene === undefined || base.kind === 'room' ? [] : dress(scene, { stage, place, bounds: box, random, hangs })
  const parts = [...standing, ...dressing]
  const aspect = options.aspect ?? (base.kind === 'room' ? ROOM_ASPECT : 0.8)
  const fitted = fitCamera(pointsOf(standing, box), stage, aspect)
  return { parts, stage, aspect, camera: angle === 'close-up' ? closer(fitted, hangs) : fitted }
}

/** Boards and rugs that an archetype lays under its product give way to the ground of a scene. */
function stays(base: Stage, scene: SceneId | undefined): (p: Part) => boolean {
  if (scene === undefined || scene === 'studio' || base.kind !== 'sweep') return () => true
  return (p) => !p.prop || partBounds({ ...p, material: 0 }).hi[1] > 0.02
}

/** Points of the product's surface. */
function pointsOf(parts: readonly Part[], bounds: Bounds): Float64Array {
  const field = compileParts(
    parts.map((p, i) => ({ shape: p.shape, frame: p.frame, material: i })),
    0.01,
  )
  const grid = buildGrid(field, bounds, 70_000)
  const { io, locate } = field
  const points = surfacePoints(grid, (x, y, z) => {
    io[0] = x
    io[1] = y
    io[2] = z
    locate()
    return Math.abs(io[3]!) < grid.cell * 0.8 && !parts[io[4]!]!.prop
  })
  return points.length > 0 ? points : Float64Array.of(0, 0.5, 0)
}

/** Lowers or lifts the product until its lowest point touches the ground: nothing floats, nothing sinks. */
function settle(parts: Part[], stage: Stage): Part[] {
  if (stage.kind === 'hang') return parts
  const own = parts.filter((p) => !p.prop).map((p, i) => ({ shape: p.shape, frame: p.frame, material: i }))
  const field = compileParts(own, 0.01)
  const bounds = joinBounds(own.map(partBounds))
  const grid = buildGrid(field, bounds, 90_000)
  let low = Number.POSITIVE_INFINITY
  for (let y = 0; y < grid.ny && low === Number.POSITIVE_INFINITY; y++)
    for (let z = 0; z < grid.nz; z++)
      for (let x = 0; x < grid.nx; x++) {
        if (grid.steps[(z * grid.ny + y) * grid.nx + x] !== 0) continue
        field.io[0] = grid.lo[0] + (x + 0.5) * grid.cell
        field.io[1] = grid.lo[1] + (y + 0.5) * grid.cell
        field.io[2] = grid.lo[2] + (z + 0.5) * grid.cell
        field.distance()
        if (field.io[3]! < grid.cell * 0.5) low = Math.min(low, field.io[1]! - Math.max(field.io[3]!, -grid.cell / 2))
      }
  if (!Number.isFinite(low)) return parts
  return parts.map((p) => (p.prop ? p : group([p], [0, -low, 0])[0]!))
}

/** A third of the frame, a little above the middle, a little to the lit side. */
function closer(camera: Scene['camera'], hangs: boolean): Scene['camera'] {
  const { eye, forward, up, right, focus, tanHalf } = camera
  const near = focus * 0.36
  const u = -0.12 * focus * tanHalf
  const v = (hangs ? 0.42 : 0.16) * focus * tanHalf
  const move = (i: 0 | 1 | 2) => eye[i] + forward[i] * (focus - near) + right[i] * u + up[i] * v
  return { ...camera, eye: [move(0), move(1), move(2)], focus: near }
}
