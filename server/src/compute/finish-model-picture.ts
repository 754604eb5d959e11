import { type AiLabel, checkLabel } from '@qianmian/compliance'
import { aiLabelSvg } from '@qianmian/design'
import { ok, type Result } from '@qianmian/kernel'
import sharp from 'sharp'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { damaged, openPicture } from './open-picture.ts'
import { posterFonts } from './poster-fonts.ts'
import { sealFile } from './seal-file.ts'

/** A picture as a model gave it, and what it must become. */
export interface FinishOrder {
  readonly bytes: Uint8Array
  /** Pixels that were asked for: the picture is cut to this shape, and never enlarged. */
  readonly width: number
  readonly height: number
  readonly lang: 'zh' | 'en'
  readonly label: Pick<AiLabel, 'hidden' | 'visible'>
  readonly title: string
  readonly key?: SigningKey
}

export interface FinishedPicture {
  readonly bytes: Uint8Array
  readonly mime: 'image/webp'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const LEAST_SIDE = 256

/**
 * Decodes a model's picture and writes it anew: cut to the shape that was asked for, the visible label in its corner, the
 * hidden one and the manifest in the file. Nothing else of the provider's file survives.
 * @returns the picture's refusal, or `blocked` if the label does not hold
 */
export async function finishModelPicture(order: FinishOrder): Promise<Result<FinishedPicture, Refusal>> {
  const opened = await openPicture(order.bytes, LEAST_SIDE)
  if (!opened.ok) return opened
  const { width: w, height: h } = opened.value.metadata
  const scale = Math.min(1, w / order.width, h / order.height)
  const [width, height] = [Math.round(order.width * scale), Math.round(order.height * scale)]
  const words = order.label.visible[order.lang] ?? 'AI'
  const { svg, inkShare } = aiLabelSvg(words, width, height, posterFonts())
  const gate = checkLabel({
    kind: 'picture',
    jurisdiction: 'CN',
    visible: words,
    inkHeightShare: inkShare,
    atEdge: true,
    aigc: { ...order.label.hidden.AIGC },
  })
  if (gate.status === 'block') return refuse('blocked')
  let webp: Buffer
  try {
    const flat = await opened.value
      .image()
      .resize({ width, height, fit: 'cover' })
      .flatten({ background: '#FFFFFF' })
      .png({ compressionLevel: 1 })
      .toBuffer()
    webp = await sharp(flat)
      .composite([{ input: Buffer.from(svg), left: 0, top: 0 }])
      .webp({ quality: 90 })
      .toBuffer()
  } catch {
    return damaged
  }
  const { hidden: label } = order.label
  const bytes = new Uint8Array(webp)
  const sealed = await sealFile({ bytes, mime: 'image/webp', label, title: order.title, key: order.key })
  return sealed.ok ? ok({ bytes: sealed.value, mime: 'image/webp', width, height }) : sealed
}
