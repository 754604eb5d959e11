import { seededRandom } from '@qianmian/kernel'
import type { RgbaPicture } from '../picture/rgba-picture.ts'

type Rgb = readonly [number, number, number]

/** A picture drawn pixel by pixel, with camera noise. @param colour RGB at x, y */
export function drawnPicture(
  width: number,
  height: number,
  colour: (x: number, y: number) => Rgb,
  noise = 2,
): RgbaPicture {
  const random = seededRandom('drawn')
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const o = (y * width + x) * 4
      const c = colour(x, y)
      for (let k = 0; k < 3; k++) rgba[o + k] = c[k]! + random.normal() * noise
      rgba[o + 3] = 255
    }
  return { width, height, rgba }
}
