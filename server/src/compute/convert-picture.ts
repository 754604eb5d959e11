import { labelOverlay } from '@qianmian/design'
import sharp, { type Sharp } from 'sharp'
import { picturePdf } from '../formats/picture-pdf.ts'
import { posterFonts } from './poster-fonts.ts'

/** A finished picture that is wanted as another kind of file. */
export interface ConvertOrder {
  readonly bytes: Uint8Array
  readonly as: 'png' | 'jpeg' | 'webp' | 'pdf'
  /** Words of the AI label, for a picture that does not show them yet: a file that is taken out has to. */
  readonly words?: string
}

const MOST_PIXELS = 60_000_000

/** Encodes a picture anew. The hidden label is not kept: whoever asked writes it. */
export async function convertPicture({ bytes, as, words }: ConvertOrder): Promise<Uint8Array> {
  const picture = words === undefined ? sharp(bytes, { limitInputPixels: MOST_PIXELS }) : await labelled(bytes, words)
  if (as === 'png') return whole(picture.png({ compressionLevel: 9 }))
  if (as === 'webp') return whole(picture.webp({ quality: 90 }))
  // Neither holds transparent ground: a cut-out stands on white.
  const jpeg = picture.flatten({ background: '#FFFFFF' }).toColourspace('srgb').jpeg({ quality: 92 })
  if (as === 'jpeg') return whole(jpeg)
  const { data, info } = await jpeg.toBuffer({ resolveWithObject: true })
  return picturePdf(new Uint8Array(data), info.width, info.height)
}

const whole = async (image: Sharp) => new Uint8Array(await image.toBuffer())

async function labelled(bytes: Uint8Array, words: string): Promise<Sharp> {
  const { width, height } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
  const overlay = labelOverlay(width, height, words, posterFonts())
  const laid = sharp(bytes, { limitInputPixels: MOST_PIXELS }).composite([{ input: Buffer.from(overlay.png) }])
  return sharp(await laid.png({ compressionLevel: 1 }).toBuffer())
}
