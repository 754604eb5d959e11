import type { Print } from '../product-form.ts'
import type { Plane, ReliefPattern } from '../shape/shape.ts'
import type { LabelBitmap } from '../subject.ts'
import type { Rgb } from './colour.ts'

/** Procedural colour variation. */
export type ColourPattern =
  | 'plain'
  | 'wood'
  | 'stone'
  | 'heather'
  | 'speckle'
  | 'cork'
  | 'stripes'
  | 'mottle'
  | 'cells'
  | 'bands'

/** A label stuck on a part, in the part's own space. */
export interface Label {
  readonly bitmap: LabelBitmap
  /** `front` looks along z, `top` along y, `wrap` runs round y. */
  readonly mode: 'front' | 'top' | 'wrap'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Radius of the wrapped body. */
  readonly radius: number
  /** Paper stuck on metal: it scatters like paper, where the metal around it mirrors. */
  readonly paper?: true
}

/** A pattern in the part's own space: x across, y up (z for things that lie). */
export interface MaterialPrint {
  readonly kind: Print['kind']
  readonly colour: Rgb
  /** Distance from one figure to the next, in local units. */
  readonly pitch: number
  readonly lies: boolean
}

export interface MaterialRelief {
  readonly pattern: ReliefPattern
  readonly amp: number
  readonly freq: number
  readonly plane?: Plane
}

/** How a surface answers light. */
export interface Material {
  readonly colour: Rgb
  /** Second colour of the pattern. */
  readonly second: Rgb
  readonly pattern: ColourPattern
  readonly print?: MaterialPrint
  /** Pattern periods a unit. */
  readonly patternScale: number
  readonly roughness: number
  /** Reflectance at normal incidence of a non-metal. */
  readonly f0: number
  readonly metal: boolean
  /** Extra light at grazing angles: fibres standing off a cloth. */
  readonly sheen: number
  /** Solid coloured glass: light passes and is absorbed along the way. */
  readonly glass: boolean
  /** Absorption a unit at the darkest channel (glass only). */
  readonly density: number
  /** Own light, times the colour. */
  readonly glow: number
  /** Relief that belongs to the material; `dress` puts it on a shape. */
  readonly relief?: MaterialRelief
}
