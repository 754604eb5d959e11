import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { badPictures } from '../../test/support/bad-pictures.ts'
import { takePicture } from '../flows/take-picture.ts'
import { cutOutPicture } from './cut-out-picture.ts'
import { openPicture } from './open-picture.ts'

const files = await badPictures()

/** Red on the left, blue on the right. */
const halves = (width: number, height: number) => {
  const raw = Buffer.alloc(width * height * 3)
  for (let i = 0; i < width * height; i++) raw[i * 3 + (i % width < width / 2 ? 0 : 2)] = 200
  return sharp(raw, { raw: { width, height, channels: 3 } })
}
const pixel = async (bytes: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)]
}
const taken = async (file: Uint8Array) => {
  const result = await takePicture(file, false, 'p')
  if (!result.ok) throw new Error(result.error.message.en)
  return result.value
}

describe.each(files)('%s', (_, file, code, en) => {
  it('is refused as an upload with one sentence in both languages', async () => {
    const result = await takePicture(file, false, 'p')
    if (result.ok) throw new Error('taken')
    expect(result.error.code).toBe(code)
    expect(result.error.message.en).toMatch(en)
    expect(result.error.message.zh).toMatch(/。$/)
  })
  it('is refused by the cut-out too', async () => {
    const result = await cutOutPicture({ bytes: file, format: 'png', produceId: 'c', parent: 'p' })
    if (result.ok) throw new Error('cut out')
    expect(result.error.code).toBe(code)
    expect(result.error.message.zh && result.error.message.en).toBeTruthy()
  })
})

describe('what looks odd and can be used', () => {
  it('a JPEG in CMYK gets its colours in sRGB', async () => {
    const file = await halves(400, 300).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
    expect((await sharp(file).metadata()).space).toBe('cmyk')
    const { bytes } = await taken(file)
    const { space, channels } = await sharp(bytes).metadata()
    expect([space, channels]).toEqual(['srgb', 3])
    const [red = 0, , blue = 0] = await pixel(bytes, 50, 150)
    expect(red).toBeGreaterThan(blue + 60)
  })

  it('a PNG with 16 bits gets 8', async () => {
    const file = await halves(400, 300).toColourspace('rgb16').png().toBuffer()
    expect((await sharp(file).metadata()).depth).toBe('ushort')
    const { bytes } = await taken(file)
    expect((await sharp(bytes).metadata()).depth).toBe('uchar')
    const [red = 0, , blue = 0] = await pixel(bytes, 50, 150)
    expect([red > 150, blue < 60]).toEqual([true, true])
  })

  it.each([
    [3, 'blue'],
    [6, 'turned'],
    [8, 'turned'],
  ])('EXIF turn %i is carried out', async (orientation, what) => {
    const file = await halves(400, 300).withMetadata({ orientation }).jpeg().toBuffer()
    const { bytes, width, height } = await taken(file)
    expect([width, height]).toEqual(what === 'turned' ? [300, 400] : [400, 300])
    const [red = 0, , blue = 0] = await pixel(bytes, 20, 20)
    // A half turn puts blue first; a quarter turn keeps red on top, or brings blue there.
    expect(red > blue).toBe(orientation === 6)
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined()
  })

  it('of an animation the first picture counts', async () => {
    const frames = Buffer.concat([Buffer.alloc(240 * 240 * 3, 30), Buffer.alloc(240 * 240 * 3, 220)])
    const file = await sharp(frames, { raw: { width: 240, height: 480, channels: 3, pageHeight: 240 } })
      .gif({ delay: [100, 100] })
      .toBuffer()
    expect((await sharp(file, { animated: true }).metadata()).pages).toBe(2)
    const { bytes, width, height } = await taken(file)
    expect([width, height]).toEqual([240, 240])
    expect((await pixel(bytes, 9, 9))[0]).toBeLessThan(60)
  })

  it('transparency stays', async () => {
    const file = await sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer()
    expect((await sharp((await taken(file)).bytes).metadata()).hasAlpha).toBe(true)
  })

  it('a picture of one bit, and one of grey', async () => {
    for (const file of [
      await halves(400, 300).greyscale().png().toBuffer(),
      await halves(400, 300).threshold(100).png({ palette: true, colours: 2 }).toBuffer(),
    ])
      expect((await openPicture(file, 200)).ok).toBe(true)
  })
})
