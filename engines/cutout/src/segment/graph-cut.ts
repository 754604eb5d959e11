import type { Random } from '@qianmian/kernel'
import { type BackgroundModel, FEATURES, LEAST_VARIANCE } from '../background/background-model.ts'
import { learnMixture, surprise } from '../background/mixture.ts'
import type { LabPlanes } from '../picture/oklab.ts'
import { maxFlow, STEP_X, STEP_Y } from './max-flow.ts'
import { otsuLevel } from './seeds.ts'

/** A cut, and what tells how sure it is. */
export interface GraphCut {
  /** 1 product, 0 background. */
  readonly mask: Uint8Array
  /** By pixel, how much rather product than background: difference of log densities, cut off at ±`MOST`. */
  readonly margin: Float32Array
  /** Masks of the same evidence with a weaker and a stronger liking for short edges. */
  readonly variants: readonly Uint8Array[]
}

const ROUNDS = 3
const PRODUCT_COMPONENTS = 6
const MOST = 12
/** Capacities are whole numbers. */
const SCALE = 64
/** Weight of an edge that follows no contrast, in log-density units. */
const SMOOTHNESS = { plain: 2.2, gradient: 2.2, textured: 4.5, cluttered: 4.5 } as const
/** A border pixel this strange may be a product that leaves the picture. */
const STRANGE_BORDER = 2.5

/**
 * Parts product and background after GrabCut (Rother, Kolmogorov, Blake 2004): mixtures of both sides and smallest cuts
 * by turns. The background's mixture keeps what the border taught it.
 */
export function graphCut(lab: LabPlanes, model: BackgroundModel, salient: Float32Array, random: Random): GraphCut {
  const { width, height } = lab
  const n = width * height
  const isSmooth = model.kind === 'plain' || model.kind === 'gradient'
  const level = otsuLevel(salient)
  const fixed = new Uint8Array(n)
  for (const i of model.border) if (model.strange[i]! < STRANGE_BORDER || !isSmooth) fixed[i] = 1
  const edges = contrastWeights(lab)
  let mask: Uint8Array = new Uint8Array(n)
  for (let i = 0; i < n; i++) mask[i] = salient[i]! > level && !fixed[i] ? 1 : 0
  let margin = new Float32Array(n)
  for (let round = 0; round < ROUNDS; round++) {
    const inner = indicesOf(mask, 1)
    if (inner.length < n * 0.002) return { mask: new Uint8Array(n), margin, variants: [] }
    const product = learnMixture(model.features, FEATURES, inner, PRODUCT_COMPONENTS, LEAST_VARIANCE, random)
    const asProduct = surprise(product, model.features)
    const asBackground = backgroundSurprise(model, mask, n, isSmooth, random)
    margin = asProduct.map((v, i) => {
      const prior = round === 0 ? 3 * (salient[i]! - level) : 1.2 * (salient[i]! - level)
      const shade = isSmooth ? shadow(lab, model, i) - enclosed(model, i) : 0
      const said = Math.max(-MOST, Math.min(MOST, asBackground[i]! - v))
      return Math.max(-MOST, Math.min(MOST, said + prior * 2 - shade))
    })
    const next = cut(width, height, margin, edges, fixed, SMOOTHNESS[model.kind])
    const changed = difference(next, mask)
    mask = next
    if (changed < 0.001) break
  }
  const variants = [0.4, 2.5].map((factor) => cut(width, height, margin, edges, fixed, SMOOTHNESS[model.kind] * factor))
  return { mask, margin, variants }
}

/** On a backdrop the border's model stands; elsewhere what was left outside is learned too. */
function backgroundSurprise(model: BackgroundModel, mask: Uint8Array, n: number, isSmooth: boolean, random: Random) {
  const own = surprise(model.mixture, model.features)
  if (isSmooth) return own
  const outside = indicesOf(mask, 0)
  if (outside.length < n * 0.02) return own
  const learned = surprise(
    learnMixture(model.features, FEATURES, outside, model.mixture.count, LEAST_VARIANCE, random),
    model.features,
  )
  return own.map((v, i) => Math.min(v, learned[i]! + 0.7))
}

/** Steps between which an edge all around speaks for the product, OKLab units a pixel, and how much. */
const ENCLOSED = { from: 0.025, to: 0.07, most: 5 } as const

/** How much a pixel counts as product because no smooth way leads out of it. */
function enclosed({ reach }: BackgroundModel, i: number): number {
  const { from, to, most } = ENCLOSED
  return most * Math.min(1, Math.max(0, (reach[i]! - from) / (to - from)))
}

/** How deep a shadow may be: share of the backdrop's lightness that is left at least. */
const DEEPEST = 0.45
/** Steps that a soft shadow has at most, OKLab units a pixel. */
const SOFT_STEP = 0.055
/** A patch of light may be so much brighter than the backdrop, if its edges are as soft as this. */
const BRIGHTEST = 1.14
const SOFT_LIGHT = 0.03
/** Colour, beside the share of light, by which a shadow may differ, OKLab units. */
const SHADOW_TINT = 0.013

/** How much a pixel looks like the backdrop in shadow: darker, of about the same colour, reached without an edge. */
function shadow(lab: LabPlanes, { surface, reach }: BackgroundModel, i: number): number {
  const left = lab.l[i]! / Math.max(0.05, surface.l[i]!)
  if (left > BRIGHTEST || left < DEEPEST) return 0
  const tint = Math.hypot(lab.a[i]! - surface.a[i]! * left, lab.b[i]! - surface.b[i]! * left)
  const soft = Math.max(0, 1 - (reach[i]! / (left > 1.01 ? SOFT_LIGHT : SOFT_STEP)) ** 2)
  const near = Math.max(0, 1 - tint / (SHADOW_TINT + 1.5 * surface.sigmaAb))
  return (MOST + 6) * soft * near
}

/** Weights between neighbours, 0..1: small where colours change (Boykov and Jolly 2001). */
function contrastWeights({ width, height, l, a, b }: LabPlanes): Float32Array {
  const n = width * height
  const off = new Float32Array(n * 8)
  let sum = 0
  let count = 0
  for (let i = 0; i < n; i++) {
    const x = i % width
    for (let d = 4; d < 8; d++) {
      const j = i + STEP_Y[d]! * width + STEP_X[d]!
      if (x + STEP_X[d]! < 0 || x + STEP_X[d]! >= width || j >= n) continue
      // Colour counts more than lightness: light changes over one thing, its colour seldom does.
      const v = (l[i]! - l[j]!) ** 2 + 3 * ((a[i]! - a[j]!) ** 2 + (b[i]! - b[j]!) ** 2)
      off[i * 8 + d] = v
      sum += v
      count += 1
    }
  }
  const beta = 1 / (2 * Math.max(2e-5, sum / Math.max(1, count)))
  for (let i = 0; i < n; i++) {
    const x = i % width
    for (let d = 4; d < 8; d++) {
      const j = i + STEP_Y[d]! * width + STEP_X[d]!
      if (x + STEP_X[d]! < 0 || x + STEP_X[d]! >= width || j >= n) continue
      const diagonal = STEP_X[d] !== 0 && STEP_Y[d] !== 0 ? Math.SQRT1_2 : 1
      const w = diagonal * (0.04 + 0.96 * Math.exp(-beta * off[i * 8 + d]!))
      off[i * 8 + d] = w
      off[j * 8 + 7 - d] = w
    }
  }
  return off
}

function cut(
  width: number,
  height: number,
  margin: Float32Array,
  edges: Float32Array,
  fixed: Uint8Array,
  smoothness: number,
): Uint8Array {
  const terminals = new Int32Array(margin.length)
  for (let i = 0; i < margin.length; i++) terminals[i] = Math.round((fixed[i] ? -2 * MOST : margin[i]!) * SCALE)
  const capacities = new Int32Array(edges.length)
  for (let i = 0; i < edges.length; i++) capacities[i] = Math.round(edges[i]! * smoothness * SCALE)
  return maxFlow(width, height, terminals, capacities)
}

function indicesOf(mask: Uint8Array, value: number): Int32Array {
  const out = new Int32Array(mask.length)
  let count = 0
  for (let i = 0; i < mask.length; i++) if (mask[i] === value) out[count++] = i
  return out.subarray(0, count)
}

function difference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) sum += 1
  return sum / a.length
}
