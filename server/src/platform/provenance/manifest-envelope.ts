/** What every type in a manifest ends with (ISO 19566-5, C2PA 2.x 11.1). */
const TYPE_TAIL = [0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71]
/** Requestable, with a label; assertions also have a salt of 16 bytes in a box behind the label. */
const [TOGGLES, SALTED] = [0x03, 0x13]
const SALT_BOX = '\0\0\0\x18c2sh'
const SALT_BYTES = 24
const DESCRIPTION_HEAD = 25
const SIGNATURE = 'c2pa.signature'
/** Types by the label of their box; all others hold CBOR. */
const TYPES: Readonly<Record<string, string>> = {
  c2pa: 'c2pa',
  'c2pa.assertions': 'c2as',
  'c2pa.claim.v2': 'c2cl',
  [SIGNATURE]: 'c2cs',
}

const text = (bytes: Buffer, at: number, length: number): string => bytes.toString('latin1', at, at + length)

/**
 * Whether the parts of a manifest that no signature covers are as we write them: types, flags and lengths of its boxes,
 * padding, and what the file format puts around it. C2PA leaves them free, so that a reader does not notice a bit that
 * flipped there. Ask only for manifests of our own making: other tools write other boxes.
 * @param bytes the whole file
 * @example isEnvelopeIntact(file, 'image/png')
 */
export function isEnvelopeIntact(bytes: Uint8Array, mime: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = file.indexOf('jumdc2pa', 0, 'latin1')
  const start = mark - 12
  if (start < 0) return false
  const end = start + file.readUInt32BE(start)
  return end <= file.length && isSuperbox(file, start, end, 0) && isHolderIntact(file, mime, start, end)
}

function isSuperbox(file: Buffer, start: number, end: number, depth: number): boolean {
  const first = start + 8
  if (depth > 4 || first + 8 > end || text(file, start + 4, 4) !== 'jumb' || text(file, first + 4, 4) !== 'jumd')
    return false
  const next = first + file.readUInt32BE(first)
  if (next > end || next < first + 8 + 18) return false
  const labelEnd = file.indexOf(0, first + DESCRIPTION_HEAD)
  const label = text(file, first + DESCRIPTION_HEAD, labelEnd - first - DESCRIPTION_HEAD)
  const type = TYPES[label] ?? (depth === 1 ? 'c2ma' : 'cbor')
  const isSalted = type === 'cbor'
  const isDescribed =
    text(file, first + 8, 4) === type &&
    TYPE_TAIL.every((byte, i) => file[first + 12 + i] === byte) &&
    file[first + 24] === (isSalted ? SALTED : TOGGLES) &&
    next - labelEnd - 1 === (isSalted ? SALT_BYTES : 0) &&
    (!isSalted || text(file, labelEnd + 1, 8) === SALT_BOX)
  if (!isDescribed) return false
  for (let at = next; at < end; ) {
    if (at + 8 > end) return false
    const to = at + file.readUInt32BE(at)
    if (to > end || to < at + 8) return false
    const kind = text(file, at + 4, 4)
    if (kind === 'jumb' ? !isSuperbox(file, at, to, depth + 1) : kind !== 'cbor') return false
    if (label === SIGNATURE && kind === 'cbor' && !isSignaturePadded(file.subarray(at + 8, to))) return false
    at = to
  }
  return true
}

/** COSE_Sign1 as `coseSign1` writes it: header, a padding of zeros, nothing, 64 bytes of signature. */
function isSignaturePadded(cose: Buffer): boolean {
  const wide = cose[2] === 0x59
  const header = wide ? 5 + cose.readUInt16BE(3) : 4 + (cose[3] ?? 0)
  const pad = header + 7
  const size = cose[header + 6] ?? 0
  return (
    cose[0] === 0xd2 &&
    cose[1] === 0x84 &&
    text(cose, header, 6) === '\xa1\x63pad\x58' &&
    cose.subarray(pad, pad + size).every((byte) => byte === 0) &&
    text(cose, pad + size, 3) === '\xf6\x58\x40' &&
    cose.length === pad + size + 3 + 64
  )
}

/** What stands around the manifest in each format. */
function isHolderIntact(file: Buffer, mime: string, start: number, end: number): boolean {
  const before = (bytes: string) => text(file, start - bytes.length, bytes.length) === bytes
  switch (mime) {
    case 'image/png':
      return (
        file.readUInt32BE(start - 8) === end - start && file.readUInt32BE(end) === crc32(file.subarray(start - 4, end))
      )
    case 'image/jpeg':
      // Marker, length, then the identifier, number and sequence of JPEG's box segments.
      return text(file, start - 12, 2) === '\xff\xeb' && before('JP\x02\x11\0\0\0\x01')
    case 'image/webp':
    case 'audio/wav':
      return text(file, start - 8, 4) === 'C2PA' && file.readUInt32LE(start - 4) === end - start
    case 'video/mp4':
      return before('\0\0\0\0manifest\0\0\0\0\0\0\0\0\0')
    default:
      return true
  }
}

function crc32(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) {
    c ^= byte
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  }
  return (c ^ 0xffffffff) >>> 0
}
