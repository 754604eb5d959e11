import { ok } from '@qianmian/kernel'
import { fromUtf8, joined, le, u24le, u32le, utf8 } from './bytes.ts'
import { broken, type Carrier } from './carrier.ts'
import { isRiff, type RiffChunk, riffChunks, riffFile } from './riff.ts'

const XMP_FLAG = 0x04
const ALPHA_FLAG = 0x10
const VP8X_BYTES = 10

/** Chunks, when there is a picture among them. */
function pictureChunks(bytes: Uint8Array): RiffChunk[] | undefined {
  const chunks = riffChunks(bytes, 'WEBP')
  return chunks?.some(({ id }) => id === 'VP8 ' || id === 'VP8L' || id === 'ANMF') ? chunks : undefined
}

/** The extended header that XMP needs, from the one there is or from the picture's own. */
function extendedHeader(chunks: readonly RiffChunk[]): Uint8Array | undefined {
  const first = chunks[0]
  if (!first) return undefined
  if (first.id === 'VP8X') {
    if (first.data.length < VP8X_BYTES) return undefined
    const header = first.data.slice()
    header[0] = (header[0] ?? 0) | XMP_FLAG
    return header
  }
  const size = first.id === 'VP8L' ? losslessSize(first.data) : lossySize(first.data)
  if (!size) return undefined
  const flags = XMP_FLAG | (size.alpha ? ALPHA_FLAG : 0)
  return joined([new Uint8Array([flags, 0, 0, 0]), le(size.width - 1, 3), le(size.height - 1, 3)])
}

interface Size {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly alpha: boolean
}

/** RFC 6386, 9.1: three bytes of frame tag, the start code, then two sizes of 14 bits. */
function lossySize(data: Uint8Array): Size | undefined {
  if (data.length < 10 || u24le(data, 3) !== 0x2a019d) return undefined
  const width = u24le(data, 6) & 0x3fff
  const height = u24le(data, 8) & 0x3fff
  return width > 0 && height > 0 ? { width, height, alpha: false } : undefined
}

/** The signature byte, then 14 bits of width, 14 of height, one for alpha. */
function losslessSize(data: Uint8Array): Size | undefined {
  if (data.length < 5 || data[0] !== 0x2f) return undefined
  const bits = u32le(data, 1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, alpha: ((bits >>> 28) & 1) === 1 }
}

/** WebP (RFC 9649): the `XMP ` chunk behind the picture, announced in VP8X. */
export const webp: Carrier = {
  format: 'webp',
  mime: 'image/webp',
  matches: (bytes) => isRiff(bytes, 'WEBP'),
  read(bytes) {
    const chunks = pictureChunks(bytes)
    if (!chunks) return broken('webp')
    const xmp = chunks.filter(({ id }) => id === 'XMP ').map(({ data }) => fromUtf8(data))
    return ok({ xmp, aigc: [], places: xmp.map(() => 'XMP chunk') })
  },
  write(bytes, texts) {
    const chunks = pictureChunks(bytes)
    const header = chunks && extendedHeader(chunks)
    if (!chunks || !header) return broken('webp')
    const kept = chunks.find(({ id }) => id === 'XMP ')
    const packet = utf8(texts.xmp(kept && fromUtf8(kept.data), true))
    const others = chunks.filter(({ id }) => id !== 'XMP ' && id !== 'VP8X')
    // A manifest stands last, so that the label goes before it.
    const manifests = others.filter(({ id }) => id === 'C2PA')
    const picture = others.filter(({ id }) => id !== 'C2PA')
    return ok(riffFile('WEBP', [{ id: 'VP8X', data: header }, ...picture, { id: 'XMP ', data: packet }, ...manifests]))
  },
}
