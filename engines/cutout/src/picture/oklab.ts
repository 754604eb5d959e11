/** sRGB bytes to linear light. */
const LINEAR = Float32Array.from({ length: 256 }, (_, v) => {
  const c = v / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})

/** Planes of a picture in OKLab. */
export interface LabPlanes {
  readonly width: number
  readonly height: number
  /** 0..1. */
  readonly l: Float32Array
  /** About -0.4..0.4. */
  readonly a: Float32Array
  readonly b: Float32Array
}

/**
 * A picture in OKLab (Ottosson 2020): equal distances there look about equally large.
 * @param rgba sRGB, 8 bits a channel; alpha is ignored
 */
export function oklabPlanes(rgba: ArrayLike<number>, width: number, height: number): LabPlanes {
  const n = width * height
  const l = new Float32Array(n)
  const a = new Float32Array(n)
  const b = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const red = LINEAR[rgba[i * 4]!]!
    const green = LINEAR[rgba[i * 4 + 1]!]!
    const blue = LINEAR[rgba[i * 4 + 2]!]!
    const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    l[i] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
    a[i] = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
    b[i] = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  }
  return { width, height, l, a, b }
}
