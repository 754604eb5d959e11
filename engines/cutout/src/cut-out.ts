import { err, ok, type Result, seededRandom } from '@qianmian/kernel'
import { type BackgroundKind, backgroundModel } from './background/background-model.ts'
import { certainty } from './certainty.ts'
import { type CutOutProblem, cutOutProblem } from './cut-out-problem.ts'
import { ownAlpha } from './matte/own-alpha.ts'
import { refineMatte } from './matte/refine-matte.ts'
import { oklabPlanes } from './picture/oklab.ts'
import { shrink } from './picture/resize.ts'
import type { PixelBox, RgbaPicture } from './picture/rgba-picture.ts'
import { tidyMask } from './segment/components.ts'
import { type Evidence, evidenceOf } from './segment/evidence.ts'
import { graphCut } from './segment/graph-cut.ts'
import { saliency } from './segment/seeds.ts'
import { withoutHorizon } from './segment/without-horizon.ts'
import { contactShadow } from './shadow/contact-shadow.ts'

export interface CutOutOptions {
  /** Pixels of the longer side at which the product is looked for; 320 unless told. */
  readonly workSide?: number
  /** Confidence below which nothing is cut out, 0..1. */
  readonly leastConfidence?: number
  readonly seed?: string
}

/** A product without its background. */
export interface CutOut {
  readonly width: number
  readonly height: number
  /** Colours with the background taken out of the rim, and alpha. */
  readonly rgba: Uint8Array
  /** Opacity of a soft black shadow to be laid under the product, 0..255 by pixel. */
  readonly shadow: Uint8Array
  /** The product in the picture. */
  readonly box: PixelBox
  /** How sure the cut is, 0..1. */
  readonly confidence: number
  readonly background: BackgroundKind | 'transparent'
  /** What the confidence rests on; absent where the picture brought its own alpha. */
  readonly evidence?: Evidence
}

const WORK_SIDE = 320
const LEAST_SIDE = 32
/** Set on the tuning half of `bench/cutout.bench.ts`. */
export const LEAST_CONFIDENCE = 0.6
const MOST_AT_EDGE = 0.4
const LEAST_AREA = 0.004
const MOST_AREA = 0.93

/**
 * Cuts the product out of a photograph: background from the border (a smooth surface in OKLab, or a mixture), saliency,
 * GrabCut, matte in the rim with the background's colour taken out, and a drawn contact shadow. A picture that is
 * transparent around the product keeps its own alpha.
 * @param picture upright, sRGB; at most a few megapixels, because time grows with them
 * @returns `no-clear-product` with a sentence when it cannot be told what the product is
 * @example const cut = cutOut({ width, height, rgba }); if (cut.ok) use(cut.value.rgba, cut.value.box)
 */
export function cutOut(picture: RgbaPicture, options: CutOutOptions = {}): Result<CutOut, CutOutProblem> {
  const { width, height, rgba } = picture
  const { workSide = WORK_SIDE, leastConfidence = LEAST_CONFIDENCE, seed = 'cutout' } = options
  if (!Number.isInteger(width) || !Number.isInteger(height) || rgba.length !== width * height * 4)
    return err(cutOutProblem('bad-pixels'))
  if (Math.min(width, height) < LEAST_SIDE) return err(cutOutProblem('too-small'))
  const brought = ownAlpha(picture)
  if (brought === 'empty') return err(cutOutProblem('nothing'))
  if (brought) return ok(finished(picture, brought, 1, 'transparent'))

  const small = shrink(picture, workSide)
  const lab = oklabPlanes(small.rgba, small.width, small.height)
  const random = seededRandom(seed)
  const model = backgroundModel(lab, random.fork('background'))
  const salient = saliency(model, small.width, small.height)
  const cut = graphCut(lab, model, salient, random.fork('product'))
  const found = model.surface.hasTable ? withoutHorizon(cut.mask, small.width) : cut.mask
  const mask = tidyMask(found, cut.margin, small.width)
  const evidence = evidenceOf(lab, mask, cut)
  if (evidence.area < LEAST_AREA || evidence.area > MOST_AREA) return err(cutOutProblem('nothing'))
  const confidence = certainty(evidence, model.kind)
  if (evidence.atEdge > MOST_AT_EDGE) return err(cutOutProblem('leaves-picture', confidence))
  if (confidence < leastConfidence) return err(cutOutProblem('unsure', confidence))
  const { rgba: pixels } = refineMatte(picture, mask, small.width, small.height)
  return ok(finished({ width, height, rgba: pixels }, pixels, confidence, model.kind, evidence))
}

function finished(
  { width, height }: RgbaPicture,
  rgba: Uint8Array,
  confidence: number,
  background: CutOut['background'],
  evidence?: Evidence,
): CutOut {
  const alpha = new Uint8Array(width * height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = rgba[i * 4 + 3]!
  const box = boxOf(alpha, width, height)
  const shadow = contactShadow(alpha, width, height, box)
  return { width, height, rgba, shadow, box, confidence, background, ...(evidence ? { evidence } : {}) }
}

/** The smallest box around what is at least half opaque. */
function boxOf(alpha: Uint8Array, width: number, height: number): PixelBox {
  let [x0, y0, x1, y1] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (alpha[y * width + x]! < 128) continue
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
    }
  return x1 < 0 ? { x: 0, y: 0, width, height } : { x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 }
}
