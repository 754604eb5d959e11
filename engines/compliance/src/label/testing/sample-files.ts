import { box, boxesOf } from '../carriers/boxes.ts'
import { be, joined, latin1, le, u32be, utf8 } from '../carriers/bytes.ts'
import { pngChunk } from '../carriers/png.ts'
import { riffChunks, riffFile } from '../carriers/riff.ts'

/** A small sound file of a format, and what must never change in it. */
export interface SampleFile {
  readonly name: string
  /** @param media bytes in the place of pixels, samples or page contents */
  readonly make: (media: Uint8Array) => Uint8Array
  /** The media as a reader of the format finds them, by the file's own tables. */
  readonly media: (file: Uint8Array) => Uint8Array
}

const none = new Uint8Array()
const pngHead = () => joined([be(1, 4), be(1, 4), new Uint8Array([8, 2, 0, 0, 0])])

const png: SampleFile = {
  name: 'png',
  make: (media) =>
    joined([
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngChunk('IHDR', pngHead()),
      pngChunk('tEXt', utf8('Author\0somebody')),
      pngChunk('IDAT', media),
      pngChunk('IEND', none),
    ]),
  media(file) {
    const parts: Uint8Array[] = []
    for (let at = 8; at < file.length; at += 12 + u32be(file, at)) {
      const type = latin1(file, at + 4, at + 8)
      if (type !== 'iTXt') parts.push(file.subarray(at, at + 12 + u32be(file, at)))
    }
    return joined(parts)
  },
}

const segment = (marker: number, data: Uint8Array) =>
  joined([new Uint8Array([0xff, marker]), be(data.length + 2, 2), data])
const IPTC = segment(0xed, utf8('Photoshop 3.0\x008BIM keyword'))

const jpeg: SampleFile = {
  name: 'jpeg with JFIF and IPTC',
  make: (media) =>
    joined([
      new Uint8Array([0xff, 0xd8]),
      segment(0xe0, utf8('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
      IPTC,
      segment(0xda, new Uint8Array([1, 1, 0, 0, 63, 0])),
      // In a scan 0xff is always followed by 0.
      media.map((byte) => (byte === 0xff ? 0xfe : byte)),
      new Uint8Array([0xff, 0xd9]),
    ]),
  media(file) {
    const text = latin1(file)
    const iptc = text.indexOf('Photoshop 3.0')
    return joined([file.subarray(iptc - 4, iptc - 4 + IPTC.length), file.subarray(text.indexOf('\xff\xda\0\x08'))])
  },
}

const losslessHead = new Uint8Array([0x2f, 15, 0xc0, 3, 0x10])
const webp = (name: string, id: string, head: Uint8Array): SampleFile => ({
  name,
  make: (media) => riffFile('WEBP', [{ id, data: joined([head, media]) }]),
  media: (file) => riffChunks(file, 'WEBP')?.find((chunk) => chunk.id === id)?.data ?? none,
})

const wav: SampleFile = {
  name: 'wav with an artist',
  make: (media) =>
    riffFile('WAVE', [
      {
        id: 'fmt ',
        data: joined([le(1, 2), le(1, 2), le(16000, 4), le(16000, 4), le(1, 2), le(8, 2)]),
      },
      { id: 'LIST', data: joined([utf8('INFOIART'), le(4, 4), utf8('Ann\0')]) },
      { id: 'data', data: media },
    ]),
  media(file) {
    const chunks = riffChunks(file, 'WAVE') ?? []
    const info = chunks.find(({ id }) => id === 'LIST')?.data ?? none
    return joined([
      ...chunks.filter(({ id }) => id === 'fmt ' || id === 'data').map(({ data }) => data),
      info.subarray(4, 16),
    ])
  },
}

const MP3_FRAME = new Uint8Array([0xff, 0xfb, 0x90, 0x00])
const title = (size: Uint8Array) => joined([utf8('TIT2'), size, new Uint8Array([0, 0, 0]), utf8('Song')])
const mp3 = (name: string, tag: Uint8Array): SampleFile => ({
  name,
  make: (media) => joined([tag, MP3_FRAME, media]),
  media: (file) => {
    const has = latin1(file, 0, 3) === 'ID3'
    const [a = 0, b = 0, c = 0, d = 0] = has ? file.subarray(6, 10) : []
    const kept = latin1(file, 0, 40).includes('Song') ? utf8('Song') : none
    return joined([kept, file.subarray(has ? 10 + ((a << 21) | (b << 14) | (c << 7) | d) : 0)])
  },
})
const tagOf = (version: number) =>
  joined([
    utf8('ID3'),
    new Uint8Array([version, 0, 0, 0, 0, 0, 25]),
    title(new Uint8Array([0, 0, 0, 5])),
    new Uint8Array(10),
  ])

/** A film of one track: the sample table says where the media stand. */
const film = (name: string, isMovieFirst: boolean, extra: Uint8Array = none): SampleFile => ({
  name,
  make(media) {
    const ftyp = box('ftyp', utf8('isom'), be(512, 4), utf8('isom'))
    const movie = (place: number) =>
      box(
        'moov',
        box('mvhd', new Uint8Array(100)),
        box('trak', box('mdia', box('minf', box('stbl', box('stco', be(0, 4), be(1, 4), be(place, 4)))))),
        extra,
      )
    const size = movie(0).length
    const mdat = box('mdat', media)
    return isMovieFirst
      ? joined([ftyp, movie(ftyp.length + size + 8), mdat])
      : joined([ftyp, mdat, movie(ftyp.length + 8)])
  },
  media(file) {
    const mdat = boxesOf(file)?.find(({ type }) => type === 'mdat')
    const place = u32be(file, latin1(file).indexOf('stco') + 12)
    // Where the table points, as far as the film goes.
    return mdat ? file.subarray(place, place + mdat.data.length) : none
  },
})
const keyedMeta = box(
  'meta',
  be(0, 4),
  box('hdlr', new Uint8Array(8), utf8('mdta'), new Uint8Array(13)),
  box('keys', be(0, 4), be(1, 4), box('mdta', utf8('com.apple.quicktime.make'))),
  box('ilst', box(be(1, 4), box('data', be(1, 4), be(0, 4), utf8('Camera')))),
)
const itunesMeta = box('meta', be(0, 4), box('hdlr', new Uint8Array(8), utf8('mdir'), new Uint8Array(13)), box('ilst'))

const fragments: SampleFile = {
  name: 'mp4 in fragments',
  make: (media) =>
    joined([
      box('ftyp', utf8('iso5'), be(512, 4)),
      box('moov', box('mvhd', new Uint8Array(100)), box('mvex')),
      box('moof', new Uint8Array(24)),
      box('mdat', media),
      box('mfra', box('mfro', be(0, 4), be(24, 4))),
    ]),
  media(file) {
    const boxes = boxesOf(file) ?? []
    const at = boxes.find(({ type }) => type === 'moof')
    // Nothing moves: the place of the fragment belongs to what must stay.
    return joined([
      be(at?.from ?? 0, 4),
      ...boxes.filter(({ type }) => /moo[fv]|mdat/.test(type)).map((one) => one.whole),
      utf8(boxes.at(-1)?.type ?? ''),
    ])
  },
}

const PDF_HEAD = '%PDF-1.7\n'
/** A document of one page. @param catalog further entries of the catalogue, @param more further objects from number 5 on */
function document(media: Uint8Array, isStream: boolean): Uint8Array {
  const objects: readonly Uint8Array[] = [
    utf8('<< /Type /Catalog /Pages 2 0 R /Lang (en \\(x\\)) >>'),
    utf8('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    utf8('<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] >>'),
    joined([utf8(`<< /Length ${media.length} >>\nstream\n`), media, utf8('\nendstream')]),
    utf8('<< /Title (A > title) /Author <FEFF0041> >>'),
  ]
  const parts: Uint8Array[] = [utf8(PDF_HEAD)]
  let at = PDF_HEAD.length
  const places = objects.map((object, i) => {
    const whole = joined([utf8(`${i + 1} 0 obj\n`), object, utf8('\nendobj\n')])
    parts.push(whole)
    at += whole.length
    return at - whole.length
  })
  if (isStream) {
    const rows = joined([
      new Uint8Array(7),
      ...[...places, at].map((place) => joined([new Uint8Array([1]), be(place, 4), be(0, 2)])),
    ])
    parts.push(
      utf8(`6 0 obj\n<< /Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R /Info 5 0 R /Length ${rows.length} >>\nstream\n`),
    )
    parts.push(rows, utf8('\nendstream\nendobj\n'))
  } else {
    const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
    parts.push(utf8(`xref\n0 6\n0000000000 65535 f \n${lines}trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\n`))
  }
  parts.push(utf8(`startxref\n${at}\n%%EOF\n`))
  return joined(parts)
}
const pdf = (name: string, isStream: boolean): SampleFile => ({
  name,
  make: (media) => document(media, isStream),
  // Everything that was there comes first and is untouched.
  media: (file) => {
    const end = latin1(file).indexOf('%%EOF\n')
    return file.subarray(0, end)
  },
})

/** Every format that can hold a label, in the kinds that differ for a writer. */
export const SAMPLE_FILES: readonly SampleFile[] = [
  png,
  jpeg,
  webp('webp, lossy', 'VP8 ', new Uint8Array([0, 0, 0, 0x9d, 0x01, 0x2a, 16, 0, 16, 0])),
  webp('webp, lossless', 'VP8L', losslessHead),
  wav,
  mp3('mp3 without a tag', none),
  mp3('mp3 with ID3v2.3', tagOf(3)),
  mp3('mp3 with ID3v2.4', tagOf(4)),
  film('mp4, moov first', true),
  film('mp4, moov last', false),
  film('mp4 with keys', true, box('udta', keyedMeta)),
  film('mp4 with iTunes tags', true, box('udta', itunesMeta)),
  fragments,
  pdf('pdf with a table', false),
  pdf('pdf with a stream', true),
]
