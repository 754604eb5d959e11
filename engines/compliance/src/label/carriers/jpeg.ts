import { ok, type Result } from '@qianmian/kernel'
import { be, fromUtf8, joined, startsWith, u16be, utf8 } from './bytes.ts'
import { broken, type Carrier, type LabelProblem, tooLarge } from './carrier.ts'

const XMP_ID = 'http://ns.adobe.com/xap/1.0/\0'
const APP0 = 0xe0
const APP1 = 0xe1
const SOS = 0xda
const EOI = 0xd9
/** A segment's length counts itself and has two bytes. */
const MOST_SEGMENT = 65_533

interface Segment {
  readonly marker: number
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

/** Segments before the first scan, and everything from the scan on, as it came. */
function segmentsOf(bytes: Uint8Array): Result<{ segments: Segment[]; scans: Uint8Array }, LabelProblem> {
  const segments: Segment[] = []
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return broken('jpeg')
    const from = at
    // Any number of fill bytes may stand before a marker.
    while (bytes[at] === 0xff) at++
    const marker = bytes[at] ?? 0
    if (marker === SOS) {
      const scans = bytes.subarray(from)
      return hasEnd(scans) ? ok({ segments, scans }) : broken('jpeg')
    }
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
    if (marker === 0 || marker === EOI || (!isAlone && at + 3 > bytes.length)) return broken('jpeg')
    const end = isAlone ? at + 1 : at + 1 + u16be(bytes, at + 1)
    if (end > bytes.length || (!isAlone && end < at + 3)) return broken('jpeg')
    segments.push({ marker, data: bytes.subarray(Math.min(at + 3, end), end), whole: bytes.subarray(from, end) })
    at = end
  }
  return broken('jpeg')
}

/** A scan that is cut off has no end marker. Looked for from the back: cameras append things behind it. */
function hasEnd(scans: Uint8Array): boolean {
  for (let at = scans.length - 2; at > 0; at--) if (scans[at] === 0xff && scans[at + 1] === EOI) return true
  return false
}

const isPacket = ({ marker, data }: Segment): boolean => marker === APP1 && startsWith(data, XMP_ID)
const packetOf = ({ data }: Segment): string => fromUtf8(data.subarray(XMP_ID.length))
const isExif = ({ marker, data }: Segment): boolean => marker === APP1 && startsWith(data, 'Exif\0')

/** JPEG (ISO 10918): XMP in APP1 behind JFIF and Exif. Every other segment stays, IPTC's APP13 too. */
export const jpeg: Carrier = {
  format: 'jpeg',
  mime: 'image/jpeg',
  matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  read(bytes) {
    const file = segmentsOf(bytes)
    if (!file.ok) return file
    const xmp = file.value.segments.filter(isPacket).map(packetOf)
    return ok({ xmp, aigc: [], places: xmp.map(() => 'APP1 XMP') })
  },
  write(bytes, texts) {
    const file = segmentsOf(bytes)
    if (!file.ok) return file
    const { segments, scans } = file.value
    const kept = segments.find(isPacket)
    const data = joined([utf8(XMP_ID), utf8(texts.xmp(kept && packetOf(kept), true))])
    if (data.length > MOST_SEGMENT) return tooLarge('jpeg')
    const others = segments.filter((segment) => !isPacket(segment))
    const first = others.findIndex((segment) => segment.marker !== APP0 && !isExif(segment))
    const at = first < 0 ? others.length : first
    const whole = others.map((segment) => segment.whole)
    const packet = joined([new Uint8Array([0xff, APP1]), be(data.length + 2, 2), data])
    return ok(joined([bytes.subarray(0, 2), ...whole.slice(0, at), packet, ...whole.slice(at), scans]))
  },
}
