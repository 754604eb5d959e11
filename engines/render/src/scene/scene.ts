import type { Rgb } from '../materials/colour.ts'
import type { Label, Material } from '../materials/material.ts'
import type { Feature } from '../product-form.ts'
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
  /** The details that this part shows. */
  readonly shows?: readonly Feature[]
}

/** What the ground or the wall of a stage is made of. */
export type StageSurface = 'plain' | 'planks' | 'skirting' | 'wood' | 'stone' | 'tiles' | 'sand'

/** Where a product stands and how it is looked at. */
export interface Stage {
  /**
   * `sweep`: table with a rolled wall; `room`: plank floor and wall; `hang`: close wall, no floor in sight; `table`: a top
   * that meets a wall; `shore`: sand, sea and sky without end.
   */
  readonly kind: 'sweep' | 'room' | 'hang' | 'table' | 'shore'
  readonly ground: Rgb
  readonly wall: Rgb
  /** Distance of the wall behind the origin. */
  readonly wallZ: number
  /** What the key light falls through: all of it stands outside the frame. */
  readonly gobo: 'window' | 'leaves' | 'open' | 'palm' | 'window-leaves'
  /** `studio` when absent. */
  readonly light?: 'studio' | 'window' | 'sun'
  /** By kind when absent: planks and skirting in a room, plain elsewhere. */
  readonly groundSurface?: StageSurface
  readonly wallSurface?: StageSurface
  /** Height of the ground; 0 when absent, far below for `hang`. */
  readonly groundY?: number
  /** Where a table top ends behind the product, for tops that do not reach the wall. */
  readonly edgeZ?: number
  /** Scene units a millimetre: scales boards, tiles and sand. */
  readonly unitsPerMm?: number
  /** Blur of what lies behind the product: disc radius in frame heights for a thing at infinite distance; 0 when absent. */
  readonly blur?: number
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
