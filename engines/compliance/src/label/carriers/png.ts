import { ok, type Result } from '@qianmian/kernel'
import { be, fromUtf8, joined, latin1, startsWith, u32be, utf8, zeroAt } from './bytes.ts'
import { broken, type Carrier, type LabelProblem, tooLarge } from './carrier.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
const XMP_KEYWORD = 'XML:com.adobe.xmp'
/** Keyword of the practice guide's text form. */
const AIGC_KEYWORD = 'AIGC'
const MOST_CHUNK = 0x7fffffff

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Length, type, data and checksum, as they stand in the file. */
  readonly whole: Uint8Array
}

/** Chunks up to IEND. What follows belongs to no PNG and goes into `rest`, as it came. */
function chunksOf(bytes: Uint8Array): Result<{ chunks: Chunk[]; rest: Uint8Array }, LabelProblem> {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + u32be(bytes, at)
    if (end > bytes.length) break
    const type = latin1(bytes, at + 4, at + 8)
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? ok({ chunks, rest: bytes.subarray(end) }) : broken('png')
    at = end
  }
  return broken('png')
}

const keywordOf = ({ type, data }: Chunk): string =>
  type === 'iTXt' || type === 'tEXt' ? latin1(data, 0, Math.min(80, Math.max(0, zeroAt(data, 0)))) : ''

/** Text of an iTXt chunk; a packed one is not XMP (its specification forbids that) and is left alone. */
function internationalText({ data }: Chunk): string | undefined {
  const keyword = zeroAt(data, 0)
  if (keyword < 0 || data[keyword + 1] !== 0) return undefined
  const language = zeroAt(data, keyword + 3)
  const translated = language < 0 ? -1 : zeroAt(data, language + 1)
  return translated < 0 ? undefined : fromUtf8(data.subarray(translated + 1))
}

const isPacket = (chunk: Chunk): boolean =>
  chunk.type === 'iTXt' && keywordOf(chunk) === XMP_KEYWORD && internationalText(chunk) !== undefined

/** PNG (ISO 15948): XMP in iTXt `XML:com.adobe.xmp` behind IHDR; text chunks named `AIGC` are read. */
export const png: Carrier = {
  format: 'png',
  mime: 'image/png',
  matches: (bytes) => startsWith(bytes, SIGNATURE),
  read(bytes) {
    const file = chunksOf(bytes)
    if (!file.ok) return file
    const xmp: string[] = []
    const aigc: string[] = []
    const places: string[] = []
    for (const chunk of file.value.chunks) {
      const keyword = keywordOf(chunk)
      const text = chunk.type === 'tEXt' ? fromUtf8(chunk.data.subarray(keyword.length + 1)) : internationalText(chunk)
      if (text === undefined || (keyword !== XMP_KEYWORD && keyword !== AIGC_KEYWORD)) continue
      ;(keyword === XMP_KEYWORD ? xmp : aigc).push(text)
      places.push(`${chunk.type} ${keyword}`)
    }
    return ok({ xmp, aigc, places })
  },
  write(bytes, texts) {
    const file = chunksOf(bytes)
    if (!file.ok) return file
    const { chunks, rest } = file.value
    const kept = chunks.find(isPacket)
    const packet = texts.xmp(kept && internationalText(kept), true)
    const data = joined([utf8(`${XMP_KEYWORD}\0\0\0\0\0`), utf8(packet)])
    if (data.length > MOST_CHUNK) return tooLarge('png')
    const others = chunks.filter((chunk) => !isPacket(chunk) && keywordOf(chunk) !== AIGC_KEYWORD)
    const [head, ...body] = others.map((chunk) => chunk.whole)
    return ok(joined([utf8Signature(bytes), head ?? new Uint8Array(), pngChunk('iTXt', data), ...body, rest]))
  },
}

const utf8Signature = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, SIGNATURE.length)

let table: Uint32Array | undefined

function crc32(bytes: Uint8Array): number {
  table ??= new Uint32Array(256).map((_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  })
  let c = 0xffffffff
  for (const byte of bytes) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A PNG chunk with its checksum. @param type four letters */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([utf8(type), data])
  return joined([be(data.length, 4), named, be(crc32(named), 4)])
}
