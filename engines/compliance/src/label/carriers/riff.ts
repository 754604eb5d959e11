import { joined, latin1, le, startsWith, u32le, utf8 } from './bytes.ts'

/** A chunk of a RIFF file. */
export interface RiffChunk {
  readonly id: string
  readonly data: Uint8Array
}

/**
 * Chunks of a RIFF file of a form such as `WEBP` or `WAVE`.
 * @returns undefined for a file that ends early, or whose length is left open (a stream that was never closed)
 */
export function riffChunks(bytes: Uint8Array, form: string): RiffChunk[] | undefined {
  if (!isRiff(bytes, form)) return undefined
  const end = 8 + u32le(bytes, 4)
  // One byte short is a missing pad byte, which much software forgets.
  if (end > bytes.length + 1) return undefined
  const chunks: RiffChunk[] = []
  let at = 12
  while (at + 8 <= Math.min(end, bytes.length)) {
    const size = u32le(bytes, at + 4)
    const dataEnd = at + 8 + size
    if (dataEnd > Math.min(end, bytes.length)) return undefined
    chunks.push({ id: latin1(bytes, at, at + 4), data: bytes.subarray(at + 8, dataEnd) })
    at = dataEnd + (size % 2)
  }
  return chunks
}

export const isRiff = (bytes: Uint8Array, form: string): boolean =>
  startsWith(bytes, 'RIFF') && startsWith(bytes, form, 8)

/** A RIFF file of chunks. Sizes must stay below 4 GiB. */
export function riffFile(form: string, chunks: readonly RiffChunk[]): Uint8Array {
  const body = joined(chunks.map(riffChunk))
  return joined([utf8('RIFF'), le(4 + body.length, 4), utf8(form), body])
}

/** A chunk with its length and, if that is odd, a pad byte. */
export const riffChunk = ({ id, data }: RiffChunk): Uint8Array =>
  joined([utf8(id), le(data.length, 4), data, new Uint8Array(data.length % 2)])
