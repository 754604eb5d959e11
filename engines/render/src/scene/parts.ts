import { linearColour, luminance, mixColour, scaleColour } from '../materials/colour.ts'
import type { Label, Material } from '../materials/material.ts'
import type { Feature } from '../product-form.ts'
import { composeFrames, frameOf } from '../shape/affine.ts'
import { type Plane, relief, type Shape, type Vec3 } from '../shape/shape.ts'
import type { Part, Stage } from './scene.ts'

export interface PartOptions {
  readonly at?: Vec3
  /** Degrees about x, then y, then z. */
  readonly turn?: Vec3
  readonly scale?: number
  readonly label?: Label | undefined
  readonly prop?: boolean
  readonly shows?: readonly Feature[]
  /** The two local axes along which the material's relief runs; `none` leaves the shape bare. */
  readonly plane?: Plane | 'none'
}

/** A part from a shape and a material; the material's own relief is put on the shape. */
export function part(shape: Shape, material: Material, options: PartOptions = {}): Part {
  const { plane } = options
  const r = plane === 'none' ? undefined : material.relief
  const along = plane === 'none' ? undefined : plane
  const dressed = r ? relief(shape, r.pattern, r.amp, r.freq, along ?? r.plane ?? 'xy') : shape
  return {
    shape: dressed,
    material,
    frame: frameOf(options.at ?? [0, 0, 0], options.turn ?? [0, 0, 0], options.scale ?? 1),
    prop: options.prop ?? false,
    ...(options.shows ? { shows: options.shows } : {}),
    ...(options.label ? { label: material.metal ? { ...options.label, paper: true } : options.label } : {}),
  }
}

/** Moves a group of parts together. */
export function group(parts: readonly Part[], at: Vec3, turn: Vec3 = [0, 0, 0], scale = 1): Part[] {
  const outer = frameOf(at, turn, scale)
  return parts.map((p) => ({ ...p, frame: composeFrames(outer, p.frame) }))
}

/** How much closer than the archetypes' own spans the camera comes: shop cards are small. Rooms keep theirs. */
const CLOSER = 1.13
const WIDEST_SPAN = 0.8

/** A table-top stage; archetypes override what they need. */
export function stageOf(backdrop: string | undefined, over: Partial<Stage> = {}): Stage {
  // Light that bounces between floor and wall deepens their colour: start a little paler than the screen should show.
  const asked = linearColour(backdrop ?? '#DDD3C4')
  const grey = luminance(asked)
  const colour = scaleColour(mixColour(asked, [grey, grey, grey], 0.3), 1.04)
  const stage: Stage = {
    kind: 'sweep',
    ground: colour,
    wall: colour,
    wallZ: 1.5,
    gobo: 'leaves',
    yaw: 18,
    pitch: 9,
    fov: 24,
    span: 0.62,
    offset: [0, -0.03],
    ...over,
  }
  return stage.kind !== 'sweep' ? stage : { ...stage, span: Math.min(WIDEST_SPAN, stage.span * CLOSER) }
}
