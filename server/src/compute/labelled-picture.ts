import { type AiLabel, readFileLabel, writeFileLabel } from '@qianmian/compliance'
import sharp from 'sharp'

/** Encodes a picture as WebP with its hidden label. Storing and leaving ask for it: `releaseFile`. */
export async function labelledPicture(bytes: Uint8Array, label: Pick<AiLabel, 'hidden'>): Promise<Uint8Array> {
  const webp = new Uint8Array(await sharp(bytes).webp({ quality: 88 }).toBuffer())
  const labelled = writeFileLabel(webp, label.hidden)
  // Sharp has just written it: a file that is no WebP now is a bug.
  if (!labelled.ok) throw new Error(labelled.error.message.en)
  return labelled.value
}

/** Reads the hidden label back from a finished file, whoever wrote it. */
export function readLabel(bytes: Uint8Array): AiLabel['hidden'] | undefined {
  const reading = readFileLabel(bytes)
  return reading.ok ? reading.value.label : undefined
}
