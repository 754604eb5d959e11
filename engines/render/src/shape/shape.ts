/** A point or size in scene units (the largest side of the product is one unit). */
export type Vec3 = readonly [number, number, number]

/** A 2D closed outline, counter-clockwise or clockwise, without repeating the first point. */
export type Outline = readonly (readonly [number, number])[]

/** Micro-relief families; `plane` says which two local axes carry the pattern. */
export type ReliefPattern =
  | 'weave'
  | 'knit'
  | 'boucle'
  | 'terry'
  | 'noise'
  | 'crumple'
  | 'quilt'
  | 'rows'
  | 'columns'
  | 'ribs'
  | 'rings'
  | 'dimples'
export type Plane = 'xy' | 'xz' | 'zy'

/** The shape graph: plain data, compiled by `compileParts` into one distance function. */
export type Shape =
  | { readonly kind: 'sphere'; readonly r: number }
  | { readonly kind: 'ellipsoid'; readonly r: Vec3 }
  | { readonly kind: 'box'; readonly half: Vec3; readonly round: number }
  /** Round cylinder about y; `top` is the radius at the upper end. */
  | {
      readonly kind: 'cylinder'
      readonly r: number
      readonly top: number
      readonly half: number
      readonly round: number
    }
  /** Segment from a to b, radius ra at a and rb at b. */
  | { readonly kind: 'capsule'; readonly a: Vec3; readonly b: Vec3; readonly ra: number; readonly rb: number }
  /** Ring about y. */
  | { readonly kind: 'torus'; readonly major: number; readonly minor: number }
  /** Arc in the xy plane, symmetric about +y, with a rounded rectangular section. */
  | {
      readonly kind: 'arc'
      readonly radius: number
      readonly angle: number
      readonly halfRadial: number
      readonly halfZ: number
      readonly round: number
    }
  /** Outline in (radius, y) revolved about y. */
  | { readonly kind: 'lathe'; readonly outline: Outline }
  /** Outline in (x, y) pushed along z by +-half. `puff` swells the middle, `edge` is the length over which it swells. */
  | {
      readonly kind: 'extrude'
      readonly outline: Outline
      readonly half: number
      readonly round: number
      readonly puff: number
      readonly edge: number
    }
  /** Stuffed rectangle: thin at the seam, full in the middle (thickness along y). */
  | { readonly kind: 'pillow'; readonly half: Vec3; readonly seam: number }
  | { readonly kind: 'union'; readonly list: readonly Shape[]; readonly k: number }
  | { readonly kind: 'subtract'; readonly from: Shape; readonly cut: Shape; readonly k: number }
  | { readonly kind: 'intersect'; readonly list: readonly Shape[]; readonly k: number }
  /** Placed: scaled, then rotated by x, y, z degrees (in that order), then moved. */
  | { readonly kind: 'place'; readonly child: Shape; readonly at: Vec3; readonly turn: Vec3; readonly scale: number }
  /** The child and its mirror image at x = 0 (or z = 0). */
  | { readonly kind: 'mirror'; readonly child: Shape; readonly axis: 'x' | 'z' }
  /** The child repeated `count` times about y. */
  | { readonly kind: 'polar'; readonly child: Shape; readonly count: number }
  /** The child repeated along x and z, centred. */
  | { readonly kind: 'repeat'; readonly child: Shape; readonly step: Vec3; readonly count: Vec3 }
  | { readonly kind: 'shell'; readonly child: Shape; readonly thickness: number }
  | { readonly kind: 'twist'; readonly child: Shape; readonly radiansPerUnit: number }
  /** The child bent about z: x runs along an arc of the given curvature (1/unit). */
  | { readonly kind: 'bend'; readonly child: Shape; readonly curvature: number }
  /** Cloth folds: the child is pushed along `axis` by soft noise that is stretched along the other axes. */
  | {
      readonly kind: 'drape'
      readonly child: Shape
      readonly axis: 'x' | 'y' | 'z'
      readonly amp: number
      readonly freq: Vec3
      readonly shift: number
      /** Cloth that hangs from y = 0: still at the top, free below. */
      readonly hang: boolean
    }
  | {
      readonly kind: 'relief'
      readonly child: Shape
      readonly pattern: ReliefPattern
      readonly amp: number
      /** Pattern periods per unit (for `ribs`: count around y). */
      readonly freq: number
      readonly plane: Plane
    }

export const sphere = (r: number): Shape => ({ kind: 'sphere', r })
export const ellipsoid = (x: number, y: number, z: number): Shape => ({ kind: 'ellipsoid', r: [x, y, z] })

/** Box with rounded edges, by half sizes. */
export const box = (hx: number, hy: number, hz: number, round = 0.01): Shape => ({
  kind: 'box',
  half: [hx, hy, hz],
  round: Math.min(round, hx, hy, hz),
})

/** Upright cylinder with rounded rims; `top` tapers it. */
export const cylinder = (r: number, half: number, round = 0.01, top = r): Shape => ({
  kind: 'cylinder',
  r,
  top,
  half,
  round: Math.min(round, r * 0.98, top * 0.98, half * 0.98),
})

export const capsule = (a: Vec3, b: Vec3, ra: number, rb = ra): Shape => ({ kind: 'capsule', a, b, ra, rb })
export const torus = (major: number, minor: number): Shape => ({ kind: 'torus', major, minor })

/** Arc about z, symmetric about +y; `angle` is half of the opening in radians. */
export const arc = (radius: number, angle: number, halfRadial: number, halfZ: number, round = 0.01): Shape => ({
  kind: 'arc',
  radius,
  angle,
  halfRadial,
  halfZ,
  round: Math.min(round, halfRadial, halfZ),
})

export const lathe = (outline: Outline): Shape => ({ kind: 'lathe', outline })
export const extrude = (outline: Outline, half: number, round = 0.006, puff = 0, edge = 0.08): Shape => ({
  kind: 'extrude',
  outline,
  half,
  round: Math.min(round, half * 0.98),
  puff,
  edge,
})
export const pillow = (hx: number, hy: number, hz: number, seam = 0.012): Shape => ({
  kind: 'pillow',
  half: [hx, hy, hz],
  seam,
})

export const union = (...list: readonly Shape[]): Shape => ({ kind: 'union', list, k: 0 })
export const blend = (k: number, ...list: readonly Shape[]): Shape => ({ kind: 'union', list, k })
export const subtract = (from: Shape, cut: Shape, k = 0): Shape => ({ kind: 'subtract', from, cut, k })
export const intersect = (k: number, ...list: readonly Shape[]): Shape => ({ kind: 'intersect', list, k })

/** Turn (degrees about x, then y, then z) and move a shape. */
export const place = (child: Shape, at: Vec3, turn: Vec3 = [0, 0, 0], scale = 1): Shape => ({
  kind: 'place',
  child,
  at,
  turn,
  scale,
})
export const mirror = (child: Shape, axis: 'x' | 'z' = 'x'): Shape => ({ kind: 'mirror', child, axis })
export const polar = (child: Shape, count: number): Shape => ({ kind: 'polar', child, count })
export const repeat = (child: Shape, step: Vec3, count: Vec3): Shape => ({ kind: 'repeat', child, step, count })
export const shell = (child: Shape, thickness: number): Shape => ({ kind: 'shell', child, thickness })
export const twist = (child: Shape, radiansPerUnit: number): Shape => ({ kind: 'twist', child, radiansPerUnit })
export const bend = (child: Shape, curvature: number): Shape => ({ kind: 'bend', child, curvature })
export const drape = (child: Shape, axis: 'x' | 'y' | 'z', amp: number, freq: Vec3, shift = 0): Shape => ({
  kind: 'drape',
  child,
  axis,
  amp,
  freq,
  shift,
  hang: false,
})
/** `drape` for cloth that hangs from y = 0. */
export const hangingDrape = (child: Shape, axis: 'x' | 'y' | 'z', amp: number, freq: Vec3, shift = 0): Shape => ({
  kind: 'drape',
  child,
  axis,
  amp,
  freq,
  shift,
  hang: true,
})
export const relief = (
  child: Shape,
  pattern: ReliefPattern,
  amp: number,
  freq: number,
  plane: Plane = 'xy',
): Shape => ({ kind: 'relief', child, pattern, amp, freq, plane })
