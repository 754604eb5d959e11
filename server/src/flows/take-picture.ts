import { aiLabel, readLabelXmp } from '@qianmian/compliance'
import { ok, type Result } from '@qianmian/kernel'
import sharp, { type OutputInfo } from 'sharp'
import { labelledPicture } from '../compute/labelled-picture.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { readManifest } from '../platform/provenance/c2pa.ts'

/** Formats by their content, whatever the file is called. SVG is left out: it can carry scripts and outside addresses. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff'])
/** A picture of more pixels is refused before it is opened: a small file can hold an endless one. */
const MOST_PIXELS = 60_000_000
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
  const read = () => sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
  let xmp: string
  let mime: string
  try {
    const metadata = await read().metadata()
    if (!FORMATS.has(metadata.format ?? '')) return notAPicture
    const [short, long] = [metadata.width, metadata.height].sort((a, b) => a - b)
    if (short === undefined || short < LEAST_SIDE)
      return refuse('unprocessable', {
        zh: `图片太小：短边至少要 ${LEAST_SIDE} 像素，这张是 ${short ?? 0}。`,
        en: `The picture is too small: its shorter side needs ${LEAST_SIDE} pixels and has ${short ?? 0}.`,
      })
    if (short * (long ?? 0) > MOST_PIXELS) return tooManyPixels
    xmp = metadata.xmp?.toString() ?? ''
    mime = `image/${metadata.format}`
  } catch (error) {
    return /pixel limit/i.test(String(error)) ? tooManyPixels : notAPicture
  }
  let upright: { data: Buffer; info: OutputInfo }
  try {
    upright = await read()
      .autoOrient()
      .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 90 })
      .toBuffer({ resolveWithObject: true })
  } catch {
    // The head was a picture's, the rest is cut off or damaged.
    return refuse('unsupported-file', {
      zh: '这张图片不完整或已损坏，没有加进来。',
      en: 'This picture is incomplete or damaged, so it was not added.',
    })
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
  })
}

/** Whether a C2PA manifest says so. A broken one too: nobody breaks a manifest to look generated. */
async function isSignedAsGenerated(file: Uint8Array, mime: string): Promise<boolean> {
  const { digitalSourceType = '' } = await readManifest(file, mime)
  return GENERATED_SOURCE.test(digitalSourceType)
}

const notAPicture = refuse('unsupported-file', {
  zh: '这不是能用的图片：请用 JPEG、PNG、WebP、AVIF、HEIC、GIF 或 TIFF（不收 SVG）。',
  en: 'This is not a picture that can be used: take JPEG, PNG, WebP, AVIF, HEIC, GIF or TIFF (no SVG).',
})
const tooManyPixels = refuse('unprocessable', {
  zh: '图片的像素太多，最多 6000 万。',
  en: 'The picture has too many pixels; 60 million is the most.',
})
