import { be, latin1, startsWith } from './bytes.ts'
import type { LabelHelp } from './carrier.ts'
import { intOf, type PdfDict, readDict, refOf, skipSpace } from './pdf-syntax.ts'

/** Where an object stands: in the file, or packed in a stream of objects. */
type Place = { readonly offset: number } | { readonly inside: number; readonly index: number }

/** The outline of a PDF: its trailer, and where its objects are. */
export interface PdfFile {
  readonly bytes: Uint8Array
  readonly trailer: PdfDict
  readonly places: ReadonlyMap<number, Place>
  /** Place of the newest cross-reference section. */
  readonly startxref: number
  /** The newest section is a stream, so that one that is added must be one too. */
  readonly isStream: boolean
}

/** Bytes of one dictionary that are looked at. */
const MOST_DICT = 256 * 1024
/** Sections of one file. Each saving adds one. */
const MOST_SECTIONS = 256
/** Objects of one file: more is damage or an attack. */
const MOST_OBJECTS = 2_000_000

/** Reads the cross-references of a PDF. @returns undefined for a file that is damaged or packed in a way we do not read */
export function openPdf(bytes: Uint8Array, help: LabelHelp): PdfFile | undefined {
  const tail = latin1(bytes, Math.max(0, bytes.length - 2048))
  const startxref = Number(
    /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1] ?? -1,
  )
  if (startxref < 0 || startxref >= bytes.length) return undefined
  const places = new Map<number, Place>()
  let trailer: PdfDict | undefined
  let isStream = false
  const seen = new Set<number>()
  const next: number[] = [startxref]
  for (let at = next.shift(); at !== undefined; at = next.shift()) {
    if (seen.has(at) || seen.size === MOST_SECTIONS) return undefined
    const isTable = startsWith(bytes, 'xref', at)
    const dict = isTable ? readTable(bytes, at, places) : readStreamSection(bytes, at, places, help)
    if (!dict || places.size > MOST_OBJECTS) return undefined
    if (!trailer) isStream = !isTable
    seen.add(at)
    trailer ??= dict
    for (const older of [intOf(dict.get('XRefStm')), intOf(dict.get('Prev'))]) if (older !== undefined) next.push(older)
  }
  return trailer && { bytes, trailer, places, startxref, isStream }
}

/** A classic table: sections of lines of 20 bytes, then the trailer. */
function readTable(bytes: Uint8Array, from: number, places: Map<number, Place>): PdfDict | undefined {
  let at = from + 4
  for (;;) {
    const line = latin1(bytes, at, at + 64)
    const start = skipSpace(line, 0)
    if (line.startsWith('trailer', start))
      return readDict(latin1(bytes, at + start + 7, at + start + 7 + MOST_DICT), 0)?.dict
    const section = /^(\d{1,10}) (\d{1,10})\s{0,3}/.exec(line.slice(start, start + 32))
    if (!section) return undefined
    const [first, count] = [Number(section[1]), Number(section[2])]
    at += start + section[0].length
    if (at + count * 20 > bytes.length) return undefined
    for (let i = 0; i < count; i++, at += 20) {
      const offset = Number(latin1(bytes, at, at + 10))
      if (!Number.isInteger(offset)) return undefined
      if (bytes[at + 17] === 0x6e && !places.has(first + i)) places.set(first + i, { offset })
    }
  }
}

/** A cross-reference stream: fields of fixed widths, packed. */
function readStreamSection(bytes: Uint8Array, at: number, places: Map<number, Place>, help: LabelHelp) {
  const stream = streamAt(bytes, at, () => undefined, help)
  if (stream?.dict.get('Type') !== '/XRef' || !stream.data) return undefined
  const { dict, data } = stream
  const numbers = (value: string | undefined) => (value?.match(/\d{1,10}/g) ?? []).map(Number)
  const widths = numbers(dict.get('W'))
  const [w0 = 0, w1 = 0, w2 = 0] = widths
  const width = w0 + w1 + w2
  if (widths.length !== 3 || width === 0 || width > 24) return undefined
  const index = dict.has('Index') ? numbers(dict.get('Index')) : [0, intOf(dict.get('Size')) ?? 0]
  const field = (from: number, size: number) =>
    data.subarray(from, from + size).reduce((sum, byte) => sum * 256 + byte, 0)
  let row = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let i = 0; i < (index[pair + 1] ?? 0); i++, row++) {
      const from = row * width
      if (from + width > data.length) return undefined
      const number = (index[pair] ?? 0) + i
      const [kind, a, b] = [w0 === 0 ? 1 : field(from, w0), field(from + w0, w1), field(from + w0 + w1, w2)]
      if (places.has(number)) continue
      if (kind === 1) places.set(number, { offset: a })
      else if (kind === 2) places.set(number, { inside: a, index: b })
    }
  }
  return dict
}

interface PdfStream {
  readonly dict: PdfDict
  /** Unpacked; undefined when it is packed in a way we do not read. */
  readonly data: Uint8Array | undefined
}

/** A dictionary object and, if it is a stream, its bytes. */
function streamAt(
  bytes: Uint8Array,
  at: number,
  resolve: (number: number) => number | undefined,
  help: LabelHelp,
): PdfStream | undefined {
  const text = latin1(bytes, at, at + MOST_DICT)
  const head = /^\s{0,8}\d{1,10}\s{1,8}\d{1,5}\s{1,8}obj/.exec(text.slice(0, 64))
  const read = head && readDict(text, head[0].length)
  if (!read) return undefined
  const { dict } = read
  const keyword = skipSpace(text, read.end)
  if (!text.startsWith('stream', keyword)) return { dict, data: undefined }
  const begin = at + keyword + 6 + (text[keyword + 6] === '\r' ? 2 : 1)
  const ref = refOf(dict.get('Length'))
  const length = ref === undefined ? intOf(dict.get('Length')) : resolve(ref)
  if (length === undefined || begin + length > bytes.length) return undefined
  return { dict, data: unpacked(dict, bytes.subarray(begin, begin + length), help) }
}

function unpacked(dict: PdfDict, data: Uint8Array, { inflate }: LabelHelp): Uint8Array | undefined {
  const filter = (dict.get('Filter') ?? '').replace(/[[\]\s]/g, '')
  if (filter === '') return data
  if (filter !== '/FlateDecode' || !inflate) return undefined
  let plain: Uint8Array
  try {
    plain = inflate(data)
  } catch {
    // Damaged data: the caller says that the file is.
    return undefined
  }
  const parameters = dict.get('DecodeParms') ?? ''
  const predictor = Number(/\/Predictor\s+(\d{1,2})/.exec(parameters)?.[1] ?? 1)
  if (predictor < 10) return predictor === 1 ? plain : undefined
  return withoutPrediction(plain, Number(/\/Columns\s+(\d{1,5})/.exec(parameters)?.[1] ?? 1))
}

/** Undoes PNG's filters None, Sub and Up on rows of bytes; cross-references use no others. */
function withoutPrediction(data: Uint8Array, columns: number): Uint8Array | undefined {
  const rows = Math.floor(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)] ?? 0
    if (kind > 2) return undefined
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const before = kind === 2 ? (row > 0 ? out[at - columns] : 0) : kind === 1 && column > 0 ? out[at - 1] : 0
      out[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + (before ?? 0)
    }
  }
  return out
}

/** An object that is a dictionary or a stream. @param number as a reference names it */
export function pdfObject(file: PdfFile, number: number, help: LabelHelp, depth = 0): PdfStream | undefined {
  const place = file.places.get(number)
  if (!place || depth > 4) return undefined
  if ('offset' in place) {
    const resolve = (length: number) => {
      const at = file.places.get(length)
      if (!at || !('offset' in at)) return undefined
      return intOf(/obj\s+(\d{1,12})\s/.exec(latin1(file.bytes, at.offset, at.offset + 64))?.[1])
    }
    return streamAt(file.bytes, place.offset, resolve, help)
  }
  const holder = pdfObject(file, place.inside, help, depth + 1)
  const first = intOf(holder?.dict.get('First'))
  if (!holder?.data || first === undefined) return undefined
  const pairs = latin1(holder.data, 0, first).match(/\d{1,12}/g) ?? []
  const [found, offset] = [Number(pairs[place.index * 2]), Number(pairs[place.index * 2 + 1])]
  if (found !== number) return undefined
  const from = first + offset
  const read = readDict(latin1(holder.data, from, from + MOST_DICT), 0)
  return read && { dict: read.dict, data: undefined }
}

/** A row of a cross-reference stream with widths 1, 4, 2. */
export const streamRow = (offset: number): Uint8Array => {
  const row = new Uint8Array(7)
  row[0] = 1
  row.set(be(offset, 4), 1)
  return row
}
