import { err, ok, type Result } from '@qianmian/kernel'
import sharp from 'sharp'
import type { ModelPicture } from './image-models.ts'

const MOST_PIXELS = 40_000_000
const LEAST_SIDE = 256
/** How far the shape may be from what was asked: providers round to their own steps. */
const SHAPE_TOLERANCE = 0.08
/** Standard deviation of brightness, bytes: a filter of a provider answers with black. */
const LEAST_DEVIATION = 2
const MIMES = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const

/**
 * Looks at what a provider calls a picture: it must decode whole, be of a size that can be shown, have the shape that was
 * asked for, and show something.
 * @returns the picture, or what is wrong with it, for the log
 */
export async function checkPicture(
  bytes: Uint8Array,
  [width, height]: readonly [number, number],
): Promise<Result<ModelPicture, string>> {
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', pages: 1 })
  try {
    const metadata = await open().metadata()
    const mime = MIMES[metadata.format as keyof typeof MIMES]
    if (!mime) return err(`the answer is ${metadata.format}`)
    const { width: w, height: h } = metadata
    if (Math.min(w, h) < LEAST_SIDE) return err(`the picture is ${w} × ${h}`)
    if (Math.abs(Math.log(w / h / (width / height))) > SHAPE_TOLERANCE)
      return err(`the picture is ${w} × ${h} where ${width} × ${height} was asked`)
    const { channels } = await open().stats()
    if (channels.slice(0, 3).every(({ stdev }) => stdev < LEAST_DEVIATION)) return err('the picture is of one colour')
    return ok({ bytes, mime, width: w, height: h })
  } catch (error) {
    return err(/pixel limit/i.test(String(error)) ? 'the picture is too large' : 'the answer is no picture')
  }
}
