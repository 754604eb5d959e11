import type { Encoding } from './source-text.ts'

/**
 * Encodes chunks of text for a file: UTF-8 with or without mark, UTF-16 with mark, GB18030.
 * @example for await (const bytes of encodeText(writeShopifyCsv(drafts, profile), 'utf-8-bom')) file.write(bytes)
 */
export async function* encodeText(
  chunks: AsyncIterable<string> | Iterable<string>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8-bom') yield Uint8Array.of(0xef, 0xbb, 0xbf)
  if (encoding === 'utf-16le') yield Uint8Array.of(0xff, 0xfe)
  if (encoding === 'utf-16be') yield Uint8Array.of(0xfe, 0xff)
  // A pair of surrogates may be cut by a chunk border; half a pair would be encoded as a replacement character.
  let carry = ''
  for await (const chunk of chunks) {
    let text = carry + chunk
    carry = ''
    if (/[\uD800-\uDBFF]$/.test(text)) {
      carry = text.slice(-1)
      text = text.slice(0, -1)
    }
    if (text !== '') yield encodeChunk(text, encoding)
  }
  if (carry !== '') yield encodeChunk(carry, encoding)
}

function encodeChunk(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return new TextEncoder().encode(text)
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(text, encoding === 'utf-16le')
    case 'gb18030':
      return encodeGb18030(text)
  }
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}

let table: Map<number, Uint8Array> | undefined

/** The platform decodes GB18030 but cannot encode it, so the table is the decoder's own answer for every code of the BMP. */
function gb18030Table(): Map<number, Uint8Array> {
  if (table) return table
  const built = new Map<number, Uint8Array>()
  const decoder = new TextDecoder('gb18030')
  const learn = (bytes: Uint8Array) => {
    const text = decoder.decode(bytes)
    const code = text.codePointAt(0)
    if (code === undefined || code === 0xfffd || text.length !== 1 || built.has(code)) return
    built.set(code, bytes)
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn(Uint8Array.of(lead, trail))
  }
  for (let index = 0; index < 39_420; index++) learn(fourBytes(index))
  table = built
  return built
}

function fourBytes(index: number): Uint8Array {
  return Uint8Array.of(
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  )
}

function encodeGb18030(text: string): Uint8Array {
  const known = gb18030Table()
  const out: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) out.push(code)
    else if (code >= 0x10000) out.push(...fourBytes(code - 0x10000 + 189_000))
    else out.push(...(known.get(code) ?? [0x3f]))
  }
  return Uint8Array.from(out)
}
