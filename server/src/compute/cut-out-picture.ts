import { aiLabel, type HiddenLabel } from '@qianmian/compliance'
import { type CutOut, composeCutOut, cutOut } from '@qianmian/cutout'
import { ok, type Result } from '@qianmian/kernel'
import sharp from 'sharp'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { readLabel } from './labelled-picture.ts'
import { damaged, openPicture } from './open-picture.ts'
import { sealFile } from './seal-file.ts'

export interface CutOutOrder {
  /** A picture as it was brought, or as it is stored. */
  readonly bytes: Uint8Array
  readonly format: 'png' | 'webp'
  /** Unique number of the result. */
  readonly produceId: string
  /** The picture's own id: it becomes the parent. */
  readonly parent: string
  /** Lays a drawn contact shadow under the product; yes unless told. */
  readonly shadow?: boolean
  readonly key?: SigningKey
}

export interface CutOutResult {
  /** The product on a transparent canvas that is cropped to it, sealed. */
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/webp'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** The product on the canvas, without its shadow. */
  readonly box: CutOut['box']
  readonly confidence: number
  readonly background: CutOut['background']
}

const LEAST_SIDE = 64
/** Longer side at which a product is cut out: a poster shows no more, and time grows with the pixels. */
const MOST_SIDE = 1600
const PRODUCER = 'QIANMIAN'

/**
 * Cuts the product out of a picture. The result is an edit by algorithm: nothing of the product is made up, but its
 * background is gone and its shadow is drawn, so it is sealed as one and names the picture that it comes from.
 * @returns the picture's refusal, or `unprocessable` with one sentence where no product is clear
 */
export async function cutOutPicture(order: CutOutOrder): Promise<Result<CutOutResult, Refusal>> {
  const opened = await openPicture(order.bytes, LEAST_SIDE)
  if (!opened.ok) return opened
  let raw: { data: Buffer; info: { width: number; height: number } }
  try {
    raw = await opened.value
      .image()
      .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    return damaged
  }
  const { width, height } = raw.info
  const cut = cutOut({ width, height, rgba: new Uint8Array(raw.data) })
  if (!cut.ok) return refuse('unprocessable', cut.error.message)
  const canvas = composeCutOut(cut.value, { shadow: order.shadow ?? true })
  const image = sharp(canvas.rgba, { raw: { width: canvas.width, height: canvas.height, channels: 4 } })
  const bytes = await (order.format === 'png' ? image.png() : image.webp({ quality: 92, alphaQuality: 100 })).toBuffer()
  const mime = `image/${order.format}` as const
  const label = labelOf(order, readLabel(order.bytes))
  const sealed = await sealFile({ bytes: new Uint8Array(bytes), mime, label, title: 'cut-out', key: order.key })
  if (!sealed.ok) return sealed
  const { box, confidence, background } = { ...cut.value, box: canvas.box }
  return ok({ bytes: sealed.value, mime, width: canvas.width, height: canvas.height, box, confidence, background })
}

/** A cut-out of a photograph is an edit; of a render it is still a render, of a model's picture still of a model. */
function labelOf(order: CutOutOrder, source: HiddenLabel | undefined): HiddenLabel {
  const type = source?.iptcDigitalSourceType ?? ''
  const isModels = /trainedAlgorithmicMedia/i.test(type)
  const isRender = /\/algorithmicMedia$/.test(type)
  return aiLabel('picture', 'CN', isModels ? 'model' : 'embedded', {
    form: isRender ? 'rendered' : 'edited',
    producer: PRODUCER,
    produceId: order.produceId,
    parents: [order.parent],
  }).hidden
}
