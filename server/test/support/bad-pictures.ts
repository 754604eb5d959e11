import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c8b8a0' } })
const words = (text: string) => new TextEncoder().encode(text)

/** Files that are no picture, or none that can be used, built here; each with what a person is told. */
export async function badPictures(): Promise<readonly [name: string, file: Uint8Array, code: string, en: RegExp][]> {
  const png = await drawn(400, 400).png().toBuffer()
  const jpeg = await drawn(400, 400).jpeg().toBuffer()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>1</script></svg>'
  const clear = {
    create: { width: 400, height: 400, channels: 4 as const, background: { r: 9, g: 9, b: 9, alpha: 0 } },
  }
  return [
    ['nothing', words(''), 'unsupported-file', /not a picture/],
    ['a web page', words('<html><script>alert(1)</script></html>'), 'unsupported-file', /not a picture/],
    ['a PDF called picture.jpg', words('%PDF-1.7\n1 0 obj\n<<>>\nendobj'), 'unsupported-file', /PDF/],
    ['an SVG', words(svg), 'unsupported-file', /SVG is not taken/],
    [
      'an SVG behind a declaration',
      words(`\ufeff<?xml version="1.0"?>\n<!-- a -->\n${svg}`),
      'unsupported-file',
      /SVG is not taken/,
    ],
    ['a GIF in name only', words('GIF89a<script>alert(1)</script>'), 'unsupported-file', /not a picture/],
    ['a PNG cut off in the middle', png.subarray(0, png.length >> 1), 'unsupported-file', /damaged|not a picture/],
    ['a JPEG cut off in the middle', jpeg.subarray(0, jpeg.length >> 1), 'unsupported-file', /damaged/],
    ['a PNG whose pixels are rubbish', brokenPixels(png), 'unsupported-file', /damaged/],
    ['one pixel', await drawn(1, 1).png().toBuffer(), 'unprocessable', /too small/],
    ['a strip', await drawn(40, 900).png().toBuffer(), 'unprocessable', /too small/],
    ['a bomb: kilobytes that open into half a gigabyte', bomb(12_000, 12_000), 'unprocessable', /too many pixels/],
    ['a bomb that claims two billion rows', bomb(400, 0x7fffffff), 'unsupported-file', /not a picture/],
    [
      'a picture that is transparent all over',
      await sharp(clear).png().toBuffer(),
      'unprocessable',
      /transparent all over/,
    ],
  ]
}

/** The checksums hold, the compressed stream does not. */
function brokenPixels(png: Buffer): Uint8Array {
  const at = png.indexOf('IDAT') + 4
  const out = Buffer.from(png)
  out.fill(0x5a, at + 2, at + 24)
  return new Uint8Array(out)
}

/** A PNG that says it is so large, with one short stream of zeros. */
function bomb(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(4 * 1024 * 1024))
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  )
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
