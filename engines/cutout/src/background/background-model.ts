import type { Random } from '@qianmian/kernel'
import { boxMean } from '../picture/box-mean.ts'
import type { LabPlanes } from '../picture/oklab.ts'
import { borderPixels } from './border.ts'
import { type BorderSurface, borderSurface, STIFF } from './border-surface.ts'
import { learnMixture, type Mixture, surprise } from './mixture.ts'
import { smoothReach } from './reach.ts'
import { withTable } from './with-table.ts'

/** What a product stands in front of. */
export type BackgroundKind = 'plain' | 'gradient' | 'textured' | 'cluttered'

/** What the border says of the background, and how little every pixel is like it. */
export interface BackgroundModel {
  readonly kind: BackgroundKind
  readonly border: Int32Array
  readonly surface: BorderSurface
  /** Five numbers a pixel: lightness, two colours, roughness, height in the picture. */
  readonly features: Float32Array
  /** How unlikely a pixel is as background, in units of what the border itself shows: 1 is its 90th percentile. */
  readonly strange: Float32Array
  /** Steepest step on the smoothest way in from the border, OKLab units a pixel. */
  readonly reach: Float32Array
  readonly mixture: Mixture
}

export const FEATURES = 5
/** Least variances that are believed, by feature. */
export const LEAST_VARIANCE = [0.0004, 0.00006, 0.00006, 0.02, 0.01] as const
const RING = 0.045
const COMPONENTS: Readonly<Record<BackgroundKind, number>> = { plain: 2, gradient: 3, textured: 5, cluttered: 8 }

/**
 * Models the background from the picture's border: a smooth surface for backdrops, a mixture of colour, roughness and
 * height for everything else.
 */
export function backgroundModel(lab: LabPlanes, random: Random): BackgroundModel {
  const { width, height } = lab
  const n = width * height
  const border = borderPixels(width, height, RING)
  const rough = roughness(lab)
  const surface = backdrop(lab, border)
  const kind = kindOf(lab, surface, border, rough)
  const isSmooth = kind === 'plain' || kind === 'gradient'
  const features = new Float32Array(n * FEATURES)
  for (let i = 0; i < n; i++) {
    const o = i * FEATURES
    // On a backdrop it is the difference from the surface that tells, elsewhere the colour itself.
    features[o] = isSmooth ? lab.l[i]! - surface.l[i]! : lab.l[i]!
    features[o + 1] = isSmooth ? lab.a[i]! - surface.a[i]! : lab.a[i]!
    features[o + 2] = isSmooth ? lab.b[i]! - surface.b[i]! : lab.b[i]!
    features[o + 3] = rough[i]!
    features[o + 4] = isSmooth ? 0 : Math.floor(i / width) / height
  }
  const least = isSmooth
    ? [
        Math.max(0.00012, (surface.sigmaL * 1.6) ** 2),
        Math.max(0.00002, (surface.sigmaAb * 1.6) ** 2),
        Math.max(0.00002, (surface.sigmaAb * 1.6) ** 2),
        0.25,
        1,
      ]
    : [...LEAST_VARIANCE]
  const learned = isSmooth ? within(lab, surface, border) : border
  const mixture = learnMixture(features, FEATURES, learned, COMPONENTS[kind], least, random)
  const raw = surprise(mixture, features)
  const base = percentile(raw, border, 0.1)
  const top = Math.max(base + 2, percentile(raw, border, 0.9))
  const strange = raw.map((v) => Math.max(0, (v - base) / (top - base)))
  const starts = border.filter((i) => strange[i]! < 1.5)
  return { kind, border, surface, features, strange, reach: smoothReach(softened(lab), starts), mixture }
}

/** Share of the height above which a border pixel is taken for the wall when one surface is not enough. */
const WALL = 0.45
/** One surface that fits the border so well needs no second. */
const FITS = 0.012

/** One smooth surface, or a wall and a table where these fit the border better. */
function backdrop(lab: LabPlanes, border: Int32Array): BorderSurface {
  const one = borderSurface(lab, border)
  if (one.sigmaL < FITS && one.sigmaAb < FITS && one.inliers > 0.9) return one
  const upper = border.filter((i) => i < lab.width * lab.height * WALL)
  const wall = borderSurface(lab, upper, STIFF)
  const two = withTable(lab, wall, border)
  return two !== wall && two.inliers > LEAST_INLIERS && two.sigmaL < Math.max(FITS, one.sigmaL) ? two : one
}

/** Border pixels that the surface explains: a product that leaves the picture is not background. */
function within(lab: LabPlanes, s: BorderSurface, border: Int32Array): Int32Array {
  const kept = border.filter(
    (i) =>
      Math.abs(lab.l[i]! - s.l[i]!) < 5 * s.sigmaL &&
      Math.hypot(lab.a[i]! - s.a[i]!, lab.b[i]! - s.b[i]!) < 6 * s.sigmaAb,
  )
  return kept.length > border.length / 4 ? kept : border
}

/** Most spread of a smooth backdrop: of its light, which patterns of sun and leaves move, and of its colour. */
const SMOOTH_SIGMA_L = 0.05
const SMOOTH_SIGMA_AB = 0.016
/** Logarithm of the local spread that a smooth backdrop stays under. */
const SMOOTH_ROUGHNESS = Math.log(0.024)
const PLAIN_RANGE = 0.05
const LEAST_INLIERS = 0.72
/** How much the four sides may differ for one texture, in units of their spread. */
const ONE_TEXTURE = 1.1

function kindOf(lab: LabPlanes, surface: BorderSurface, border: Int32Array, rough: Float32Array): BackgroundKind {
  const isSmooth =
    surface.sigmaL < SMOOTH_SIGMA_L &&
    surface.sigmaAb < SMOOTH_SIGMA_AB &&
    surface.inliers > LEAST_INLIERS &&
    percentile(rough, border, 0.6) < SMOOTH_ROUGHNESS
  if (isSmooth) return surface.range < PLAIN_RANGE ? 'plain' : 'gradient'
  return sidesDiffer(lab, border) < ONE_TEXTURE ? 'textured' : 'cluttered'
}

/** How far the means of sixteen stretches of the border lie apart, over the spread inside them. */
function sidesDiffer({ width, height, l, a, b }: LabPlanes, border: Int32Array): number {
  const parts = Array.from({ length: 16 }, () => ({ n: 0, sum: [0, 0, 0], squares: 0 }))
  for (const i of border) {
    const turn = Math.atan2(Math.floor(i / width) / height - 0.5, (i % width) / width - 0.5) / (2 * Math.PI) + 0.5
    const part = parts[Math.min(15, Math.floor(turn * 16))]!
    const c = [l[i]!, a[i]!, b[i]!]
    part.n += 1
    for (let k = 0; k < 3; k++) {
      part.sum[k]! += c[k]!
      part.squares += c[k]! ** 2
    }
  }
  const used = parts.filter((part) => part.n > 3)
  const all = [0, 1, 2].map((k) => used.reduce((s, p) => s + p.sum[k]! / p.n, 0) / used.length)
  let between = 0
  let inner = 0
  for (const part of used) {
    const mean = part.sum.map((v) => v / part.n)
    between += mean.reduce((s, v, k) => s + (v - all[k]!) ** 2, 0) / used.length
    inner += Math.max(0, part.squares / part.n - mean.reduce((s, v) => s + v * v, 0)) / used.length
  }
  return Math.sqrt(between / (inner + 1e-6))
}

/** Logarithm of the local spread of lightness: calm surfaces and busy ones look different in any colour. */
function roughness({ l, width, height }: LabPlanes): Float32Array {
  const mean = boxMean(l, width, height, 2)
  const square = boxMean(
    l.map((v) => v * v),
    width,
    height,
    2,
  )
  const deep = square.map((v, i) => Math.sqrt(Math.max(0, v - mean[i]! ** 2)))
  return boxMean(deep, width, height, 2).map((v) => Math.log(v + 0.008))
}

function softened(lab: LabPlanes): LabPlanes {
  const { width, height } = lab
  const soft = (plane: Float32Array) => boxMean(plane, width, height, 1)
  return { width, height, l: soft(lab.l), a: soft(lab.a), b: soft(lab.b) }
}

function percentile(plane: Float32Array, at: Int32Array, share: number): number {
  const values = new Float32Array(at.length)
  for (let k = 0; k < at.length; k++) values[k] = plane[at[k]!]!
  values.sort()
  return values[Math.floor((values.length - 1) * share)] ?? 0
}
