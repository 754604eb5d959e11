import { aiLabel } from '@qianmian/compliance'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { labelledPicture, readLabel } from '../compute/labelled-picture.ts'
import { takePicture } from './take-picture.ts'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c8b8a0' } })
const text = (words: string) => new TextEncoder().encode(words)

describe('takePicture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('takes %s and keeps its pixels', async (format) => {
    const file = await drawn(640, 480).toFormat(format).toBuffer()
    const taken = await takePicture(file, false, 'p')
    expect(taken).toMatchObject({ ok: true, value: { width: 640, height: 480, isGenerated: false } })
  })

  it('turns it upright and takes place, camera and owner out', async () => {
    const file = await drawn(640, 480)
      .withExif({
        IFD0: { Artist: 'Somebody', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const taken = await takePicture(file, false, 'p')
    if (!taken.ok) throw new Error('refused')
    expect([taken.value.width, taken.value.height]).toEqual([480, 640])
    const { exif, xmp } = await sharp(taken.value.bytes).metadata()
    expect([exif, xmp]).toEqual([undefined, undefined])
  })

  it('makes a large one smaller', async () => {
    const taken = await takePicture(await drawn(4000, 3000).jpeg().toBuffer(), false, 'p')
    expect(taken).toMatchObject({ ok: true, value: { width: 2400, height: 1800 } })
  })

  it('labels what a person calls generated, and keeps the label that a file brings', async () => {
    const said = await takePicture(await drawn(400, 400).png().toBuffer(), true, 'pic_9')
    if (!said.ok) throw new Error('refused')
    expect((await readLabel(said.value.bytes))?.AIGC.ProduceID).toBe('pic_9')
    const label = aiLabel('picture', 'CN', 'model', { producer: 'ELSEWHERE', produceId: 'x1' })
    const brought = await labelledPicture(await drawn(400, 400).png().toBuffer(), label)
    const taken = await takePicture(brought, false, 'pic_10')
    if (!taken.ok) throw new Error('refused')
    expect(taken.value.isGenerated).toBe(true)
    expect(await readLabel(taken.value.bytes)).toEqual(label.hidden)
  })

  it('refuses what is no picture, says so in both languages, whatever it is called', async () => {
    const png = await drawn(400, 400).png().toBuffer()
    const cases: [Uint8Array, string][] = [
      [text(''), 'unsupported-file'],
      [text('<html><script>alert(1)</script></html>'), 'unsupported-file'],
      [
        text('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>1</script></svg>'),
        'unsupported-file',
      ],
      [text('%PDF-1.7 1 0 obj'), 'unsupported-file'],
      [text('GIF89a<script>alert(1)</script>'), 'unsupported-file'],
      [png.subarray(0, png.length >> 1), 'unsupported-file'],
      [await drawn(120, 900).png().toBuffer(), 'unprocessable'],
      // 12,000 × 12,000 of one colour: a few kilobytes that would open into half a gigabyte.
      [await drawn(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer(), 'unprocessable'],
    ]
    for (const [file, code] of cases) {
      const taken = await takePicture(file, false, 'p')
      if (taken.ok) throw new Error('taken')
      expect(taken.error.code).toBe(code)
      expect(taken.error.message.zh && taken.error.message.en).toBeTruthy()
    }
  })

  it('is only a picture afterwards, even when the file was a web page too', async () => {
    const file = Buffer.concat([await drawn(400, 400).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const taken = await takePicture(file, false, 'p')
    if (!taken.ok) throw new Error('refused')
    expect(Buffer.from(taken.value.bytes).includes('script')).toBe(false)
  })

  it('never throws, whatever bytes it gets', async () => {
    const png = new Uint8Array(await drawn(220, 220).png().toBuffer())
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
            const bytes = png.slice()
            for (const [at, value] of changes) bytes[at] = value
            return bytes
          }),
        ),
        async (bytes) => typeof (await takePicture(bytes, false, 'p')).ok === 'boolean',
      ),
      { numRuns: 60 },
    )
  })
})
