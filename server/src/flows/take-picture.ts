import { aiLabel, readLabelXmp } from '@qianmian/compliance'
import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { OutputInfo } from 'sharp'
import { labelledPicture } from '../compute/labelled-picture.ts'
import { damaged, openPicture } from '../compute/open-picture.ts'
import type { Refusal } from '../platform/errors.ts'
import { readManifest } from '../platform/provenance/c2pa.ts'

/** Pixels on the shorter side: below this no page and no poster can show it. */
const LEAST_SIDE = 200
/** Pixels on the longer side that are kept. */
const MOST_SIDE = 2400
const GENERATED_SOURCE =
  /(?:trainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic|compositeWithTrainedAlgorithmicMedia)$/i
const DIGITAL_SOURCE =
  /DigitalSourceType[^>]*(?:trainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic)|TC260:AIGC/

export interface TakenPicture {
  readonly bytes: Uint8Array
  readonly mime: 'image/webp'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Generated, by the person's word or by the label in the file. */
  readonly isGenerated: boolean
  /** What the person should know of it: of an animation only the first picture was taken. */
  readonly notice?: LocalizedText
}

/**
 * Makes an uploaded file a picture that the shop can show: decoded and written anew, turned upright, at most 2,400 pixels
 * long, without the camera's metadata (place, device, owner). Nothing of the file survives but its pixels and, for a
 * generated picture, its label, so a file that is a picture and something else at once becomes only a picture.
 * @returns `unsupported-file` for what is no picture, `unprocessable` for one that is too small or too large
 */
export async function takePicture(
  file: Uint8Array,
  saysGenerated: boolean,
  produceId: string,
): Promise<Result<TakenPicture, Refusal>> {
  const opened = await openPicture(file, LEAST_SIDE)
  if (!opened.ok) return opened
  const { image, metadata, mime, frames } = opened.value
  const xmp = metadata.xmp?.toString() ?? ''
  let upright: { data: Buffer; info: OutputInfo }
  try {
    upright = await image()
      .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90 })
      .toBuffer({ resolveWithObject: true })
  } catch {
    return damaged
  }
  const { data, info } = upright
  const isGenerated = saysGenerated || DIGITAL_SOURCE.test(xmp) || (await isSignedAsGenerated(file, mime))
  const known = readLabelXmp(xmp)
  const label = known ? { hidden: known } : aiLabel('picture', 'CN', 'model', { producer: 'MERCHANT', produceId })
  return ok({
    bytes: isGenerated ? await labelledPicture(data, label) : new Uint8Array(data),
    mime: 'image/webp',
    width: info.width,
    height: info.height,
    isGenerated,
    ...(frames > 1 ? { notice: firstOnly(frames, mime) } : {}),
  })
}

/** GIF and WebP move; what else holds several pictures has pages. */
function firstOnly(frames: number, mime: string): LocalizedText {
  return mime === 'image/gif' || mime === 'image/webp'
    ? {
        zh: `这是动图，有 ${frames} 帧，只取了第一帧，加进来的图不会动。`,
        en: `This is an animation of ${frames} frames: only the first one was taken, and the picture does not move.`,
      }
    : {
        zh: `这个文件里有 ${frames} 张图，只取了第一张。`,
        en: `This file holds ${frames} pictures: only the first one was taken.`,
      }
}

/** Whether a C2PA manifest says so. A broken one too: nobody breaks a manifest to look generated. */
async function isSignedAsGenerated(file: Uint8Array, mime: string): Promise<boolean> {
  const { digitalSourceType = '' } = await readManifest(file, mime)
  return GENERATED_SOURCE.test(digitalSourceType)
}
