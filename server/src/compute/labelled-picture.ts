import { type AiLabel, labelXmp, readLabelXmp } from '@qianmian/compliance'
import sharp from 'sharp'

/** Encodes a picture as WebP with its hidden label. The one way out for generated pictures. */
export async function labelledPicture(bytes: Uint8Array, label: Pick<AiLabel, 'hidden'>): Promise<Uint8Array> {
  return new Uint8Array(await sharp(bytes).withXmp(labelXmp(label.hidden)).webp({ quality: 88 }).toBuffer())
}

/** Reads the hidden label back from a finished file, whoever wrote it. */
export async function readLabel(bytes: Uint8Array): Promise<AiLabel['hidden'] | undefined> {
  const { xmp } = await sharp(bytes).metadata()
  return xmp && readLabelXmp(xmp.toString())
}
