import { ok, type Result } from '@qianmian/kernel'
import { type Box, box, boxesOf } from './boxes.ts'
import { be, fromUtf8, joined, latin1, u32be, u64be, utf8 } from './bytes.ts'
import { broken, type Carrier, type LabelProblem, unsupported } from './carrier.ts'
import { movieWithKey, readMovieKeys } from './mp4-keys.ts'

/** Adobe's number for XMP in a `uuid` box: BE7ACFCB-97A9-42E8-9C71-999491E3AFAC. */
const XMP_UUID = new Uint8Array([
  0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
])
/** Brands of still pictures in the same container. */
const STILLS = /^(?:heic|heix|heim|heis|hevc|mif1|msf1|avif|avis)$/
const MOST = 0xffffffff

const isPacket = ({ type, data }: Box): boolean => type === 'uuid' && XMP_UUID.every((byte, i) => data[i] === byte)
const packetOf = ({ data }: Box): string => fromUtf8(data.subarray(XMP_UUID.length))

interface Film {
  readonly boxes: readonly Box[]
  readonly movie: Box
  readonly children: readonly Box[]
  readonly isFragmented: boolean
}

function filmOf(bytes: Uint8Array): Result<Film, LabelProblem> {
  const boxes = boxesOf(bytes)
  const movie = boxes?.find(({ type }) => type === 'moov')
  const children = movie && boxesOf(movie.data)
  if (!boxes || !movie || !children) return broken('mp4')
  const isFragmented = boxes.some(({ type }) => type === 'moof')
  if (!isFragmented && !boxes.some(({ type }) => type === 'mdat')) return broken('mp4')
  return ok({ boxes, movie, children, isFragmented })
}

/**
 * MP4 and MOV: `AIGC` as a key of `moov/udta/meta`, XMP in a `uuid` box at the end. The places of the samples move with
 * what is written before them. A film in fragments keeps its `moov` as it is, and has `AIGC` in XMP: too many of its parts
 * count from the start of the file.
 */
export const mp4: Carrier = {
  format: 'mp4',
  mime: 'video/mp4',
  matches: (bytes) => latin1(bytes, 4, 8) === 'ftyp' && !STILLS.test(latin1(bytes, 8, 12)),
  read(bytes) {
    const film = filmOf(bytes)
    if (!film.ok) return film
    const aigc = readMovieKeys(film.value.children)
    const xmp = film.value.boxes.filter(isPacket).map(packetOf)
    return ok({ xmp, aigc, places: [...aigc.map(() => 'moov AIGC'), ...xmp.map(() => 'uuid XMP')] })
  },
  write(bytes, texts) {
    const film = filmOf(bytes)
    if (!film.ok) return film
    const { boxes, movie, children, isFragmented } = film.value
    const old = boxes.find(isPacket)
    const packet = box('uuid', XMP_UUID, utf8(texts.xmp(old && packetOf(old), isFragmented)))
    const parts: { from: number; to: number; bytes: Uint8Array }[] = []
    for (const one of boxes) {
      if (one.isOpen && one.whole.length > MOST) return unsupported('mp4', '太大', 'is too large')
      let whole = one.isOpen ? joined([be(one.whole.length, 4), one.whole.subarray(4)]) : one.whole
      if (isPacket(one)) {
        // In fragments nothing may move, so an old packet becomes free room. The index at the end may move: nothing points at it.
        if (!isFragmented || boxes.slice(boxes.indexOf(one)).every((after) => isPacket(after) || after.type === 'mfra'))
          continue
        whole = box('free', new Uint8Array(one.whole.length - 8))
      } else if (one === movie && !isFragmented) whole = movieWithKey(children, texts.bare)
      parts.push({ from: one.from, to: one.to, bytes: whole })
    }
    // A reader looks for the index of fragments at the very end.
    const last = parts.at(-1)
    const isIndex = last && latin1(last.bytes, 4, 8) === 'mfra'
    const at = isIndex ? parts.length - 1 : parts.length
    const out = joined([
      ...parts.slice(0, at).map((part) => part.bytes),
      packet,
      ...parts.slice(at).map((part) => part.bytes),
    ])
    if (isFragmented) return ok(out)
    let start = 0
    const moves = parts.map((part) => {
      const move = { from: part.from, to: part.to, by: start - part.from }
      start += part.bytes.length
      return move
    })
    return moveSamples(out, moves) ? ok(out) : unsupported('mp4', '太大', 'is too large')
  },
}

interface Move {
  readonly from: number
  readonly to: number
  readonly by: number
}

/** Boxes on the way to the tables of sample places. */
const WAY = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl'])

/** Adds to every sample place by how much its box moved. @returns false when a place no longer fits */
function moveSamples(bytes: Uint8Array, moves: readonly Move[]): boolean {
  if (moves.every(({ by }) => by === 0)) return true
  const moved = (place: number): number => {
    const move = moves.find(({ from, to }) => place >= from && place < to)
    return place + (move?.by ?? 0)
  }
  for (const { type, data } of boxesOf(bytes) ?? []) {
    if (WAY.has(type) && !moveIn(data, moved, 0)) return false
  }
  return true
}

function moveIn(bytes: Uint8Array, moved: (place: number) => number, depth: number): boolean {
  for (const { type, data } of boxesOf(bytes) ?? []) {
    if (WAY.has(type) && depth < WAY.size && !moveIn(data, moved, depth + 1)) return false
    if (type !== 'stco' && type !== 'co64') continue
    const size = type === 'stco' ? 4 : 8
    const count = Math.min(u32be(data, 4), Math.floor((data.length - 8) / size))
    for (let i = 0; i < count; i++) {
      const at = 8 + i * size
      const place = moved(size === 4 ? u32be(data, at) : u64be(data, at))
      if (size === 4 && place > MOST) return false
      data.set(be(place, size), at)
    }
  }
  return true
}
