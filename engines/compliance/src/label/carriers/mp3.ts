import { ok, type Result } from '@qianmian/kernel'
import { be, fromUtf8, joined, latin1, startsWith, u32be, utf8, zeroAt } from './bytes.ts'
import { broken, type Carrier, type LabelProblem, tooLarge, unsupported } from './carrier.ts'

const HEADER = 10
const UNSYNCHRONISED = 0x80
const EXTENDED = 0x40
const FOOTER = 0x10
/** What four bytes of seven bits can say. */
const MOST_TAG = 0x0fffffff
const AIGC = 'AIGC'
const XMP_OWNER = 'XMP'

interface Frame {
  readonly id: string
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

interface Tag {
  readonly version: 3 | 4
  readonly frames: Frame[]
  /** Where the sound begins. */
  readonly end: number
}

/** Sizes in ID3 have seven bits a byte, so that they never look like a frame of sound. */
const synchsafe = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 21) | ((bytes[at + 1] ?? 0) << 14) | ((bytes[at + 2] ?? 0) << 7) | (bytes[at + 3] ?? 0)
const asSynchsafe = (n: number): Uint8Array =>
  new Uint8Array([(n >> 21) & 127, (n >> 14) & 127, (n >> 7) & 127, n & 127])

function tagOf(bytes: Uint8Array): Result<Tag, LabelProblem> {
  if (!startsWith(bytes, 'ID3')) return isSound(bytes, 0) ? ok({ version: 4, frames: [], end: 0 }) : broken('mp3')
  if (bytes.length < HEADER || bytes.subarray(6, HEADER).some((byte) => byte > 127)) return broken('mp3')
  const version = bytes[3]
  const flags = bytes[5] ?? 0
  const size = synchsafe(bytes, 6)
  const end = HEADER + size + (flags & FOOTER ? HEADER : 0)
  if (end > bytes.length) return broken('mp3')
  if (version !== 3 && version !== 4) return unsupported('mp3', '用的是旧式 ID3 标签', 'has an old kind of ID3 tag')
  if (flags & UNSYNCHRONISED) return unsupported('mp3', '的 ID3 标签作过去同步处理', 'has an unsynchronised ID3 tag')
  const frames: Frame[] = []
  let at = HEADER
  if (flags & EXTENDED) at += version === 4 ? synchsafe(bytes, at) : 4 + u32be(bytes, at)
  // Zero bytes are padding: after the first there are no more frames.
  while (at + HEADER <= HEADER + size && bytes[at] !== 0) {
    const length = version === 4 ? synchsafe(bytes, at + 4) : u32be(bytes, at + 4)
    const next = at + HEADER + length
    if (next > HEADER + size) return broken('mp3')
    frames.push({
      id: latin1(bytes, at, at + 4),
      data: bytes.subarray(at + HEADER, next),
      whole: bytes.subarray(at, next),
    })
    at = next
  }
  return isSound(bytes, end) ? ok({ version, frames, end }) : broken('mp3')
}

/** Whether MPEG sound begins within a few bytes: some writers leave zeros between tag and sound. */
function isSound(bytes: Uint8Array, from: number): boolean {
  let at = from
  while (at < bytes.length && at < from + 4096 && bytes[at] === 0) at++
  return bytes[at] === 0xff && ((bytes[at + 1] ?? 0) & 0xe0) === 0xe0
}

/** Description and value of a TXXX frame, in any of ID3's four encodings. */
function userText({ data }: Frame): { description: string; value: string } | undefined {
  const encoding = data[0] ?? 0
  const text = data.subarray(1)
  if (encoding === 0 || encoding === 3) {
    const end = zeroAt(text, 0)
    if (end < 0) return undefined
    const decode = (part: Uint8Array) => (encoding === 3 ? fromUtf8(part) : latin1(part)).replace(/\0+$/, '')
    return { description: decode(text.subarray(0, end)), value: decode(text.subarray(end + 1)) }
  }
  const whole = new TextDecoder(encoding === 2 || text[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(text)
  const end = whole.indexOf('\0')
  if (end < 0) return undefined
  // Both halves may begin with a byte order mark.
  const clean = (part: string) => part.replace(/^\ufeff/, '').replace(/\0+$/, '')
  return { description: clean(whole.slice(0, end)), value: clean(whole.slice(end + 1)) }
}

const isAigc = (frame: Frame): boolean => frame.id === 'TXXX' && userText(frame)?.description === AIGC
const isPacket = ({ id, data }: Frame): boolean => id === 'PRIV' && startsWith(data, `${XMP_OWNER}\0`)
const packetOf = ({ data }: Frame): string => fromUtf8(data.subarray(XMP_OWNER.length + 1))

/** MP3: TXXX `AIGC` and XMP in PRIV, in the ID3v2.3 or 2.4 tag that is there, else in a new one of 2.4. */
export const mp3: Carrier = {
  format: 'mp3',
  mime: 'audio/mpeg',
  matches: (bytes) =>
    startsWith(bytes, 'ID3') ||
    // Layer III with a bit rate and a sample rate that exist: two bytes alone would match too much.
    (bytes[0] === 0xff &&
      ((bytes[1] ?? 0) & 0xe6) === 0xe2 &&
      ((bytes[2] ?? 0) & 0xf0) !== 0xf0 &&
      ((bytes[2] ?? 0) & 0x0c) !== 0x0c),
  read(bytes) {
    const tag = tagOf(bytes)
    if (!tag.ok) return tag
    const xmp = tag.value.frames.filter(isPacket).map(packetOf)
    const aigc = tag.value.frames.filter(isAigc).map((frame) => userText(frame)?.value ?? '')
    return ok({ xmp, aigc, places: [...aigc.map(() => 'TXXX AIGC'), ...xmp.map(() => 'PRIV XMP')] })
  },
  write(bytes, texts) {
    const tag = tagOf(bytes)
    if (!tag.ok) return tag
    const { version, frames, end } = tag.value
    const kept = frames.find(isPacket)
    const frame = (id: string, data: Uint8Array) =>
      joined([utf8(id), version === 4 ? asSynchsafe(data.length) : be(data.length, 4), new Uint8Array(2), data])
    const packet = texts.xmp(kept && packetOf(kept), false)
    const body = joined([
      ...frames.filter((other) => !isAigc(other) && !isPacket(other)).map((other) => other.whole),
      // The block is ASCII, which is the same in Latin-1 (0) and UTF-8: so 0 suits both versions.
      frame('TXXX', utf8(`\0${AIGC}\0${texts.wrapped}`)),
      frame('PRIV', utf8(`${XMP_OWNER}\0${packet}`)),
    ])
    if (body.length > MOST_TAG) return tooLarge('mp3')
    return ok(
      joined([utf8('ID3'), new Uint8Array([version, 0, 0]), asSynchsafe(body.length), body, bytes.subarray(end)]),
    )
  },
}
