import type { Rgb } from '../materials/colour.ts'
import type { Label, Material } from '../materials/material.ts'
import type { Frame } from '../shape/affine.ts'
import type { Shape, Vec3 } from '../shape/shape.ts'

/** One thing with one material. */
export interface Part {
  readonly shape: Shape
  readonly material: Material
  readonly frame: Frame
  readonly label?: Label
  /** Stage dressing: not counted as the product and free to leave the frame. */
  readonly prop: boolean
}

/** Where a product stands and how it is looked at. */
export interface Stage {
  /** `sweep`: table with a rolled wall; `room`: plank floor and wall; `hang`: close wall, no floor in sight. */
  readonly kind: 'sweep' | 'room' | 'hang'
  readonly ground: Rgb
  readonly wall: Rgb
  /** Distance of the wall behind the origin. */
  readonly wallZ: number
  /** What the key light falls through. */
  readonly gobo: 'window' | 'leaves' | 'open'
  /** Camera: degrees to the right of the front, degrees above the horizon. */
  readonly yaw: number
  readonly pitch: number
  /** Vertical field of view in degrees. */
  readonly fov: number
  /** Share of the frame that the product spans. */
  readonly span: number
  /** Moves the product in the frame: right and up, in frame heights. */
  readonly offset: readonly [number, number]
}

export interface Camera {
  readonly eye: Vec3
  readonly right: Vec3
  readonly up: Vec3
  readonly forward: Vec3
  readonly tanHalf: number
  /** Distance to the middle of the product. */
  readonly focus: number
}

export interface Scene {
  readonly parts: readonly Part[]
  readonly stage: Stage
  /** Width to height of the picture that the camera was set for. */
  readonly aspect: number
  readonly camera: Camera
}
