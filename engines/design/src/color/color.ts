/** A colour as `#RRGGBB`. */
export type Hex = string

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Lightness 0 to 1 and the two opponent axes of OKLab. */
export type Oklab = readonly [number, number, number]

/**
 * Reads `#RGB` or `#RRGGBB`.
 * @returns undefined for anything else
 * @example hexToRgb('#D9432A') // [217, 67, 42]
 */
export function hexToRgb(hex: string): Rgb | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex)
  const full = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : hex
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(full)
  if (!match) return undefined
  return [Number.parseInt(match[1] ?? '', 16), Number.parseInt(match[2] ?? '', 16), Number.parseInt(match[3] ?? '', 16)]
}

/** `#RRGGBB` of a colour, clamped and rounded. */
export function rgbToHex([r, g, b]: Rgb): Hex {
  const part = (value: number): string =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  return `#${part(r)}${part(g)}${part(b)}`
}

const linear = (value: number): number => {
  const c = value / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
const gamma = (value: number): number => {
  const c = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055
  return 255 * c
}

/** sRGB to OKLab (Björn Ottosson, 2020). */
export function rgbToOklab([red, green, blue]: Rgb): Oklab {
  const r = linear(red)
  const g = linear(green)
  const b = linear(blue)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** OKLab to sRGB, clamped to what a screen can show. */
export function oklabToRgb([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clamp = (value: number): number => Math.min(255, Math.max(0, gamma(value)))
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
export const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** Contrast of two luminances by WCAG 2.2, 1 to 21. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/**
 * Contrast of two colours by WCAG 2.2.
 * @example contrast('#17130F', '#FBF7F0') // 17.3
 */
export function contrast(a: Hex, b: Hex): number {
  return contrastOf(luminance(rgbOf(a)), luminance(rgbOf(b)))
}

/** A colour that is known to be well formed. @throws if it is not: the kit only holds colours that were checked. */
export function rgbOf(hex: Hex): Rgb {
  const rgb = hexToRgb(hex)
  if (!rgb) throw new Error(`not a colour: ${hex}`)
  return rgb
}

/** The same hue with another lightness and at most this chroma. */
export function toned(hex: Hex, lightness: number, maxChroma: number): Hex {
  const [, a, b] = rgbToOklab(rgbOf(hex))
  const chroma = Math.hypot(a, b)
  const scale = chroma > maxChroma ? maxChroma / chroma : 1
  return rgbToHex(oklabToRgb([lightness, a * scale, b * scale]))
}

/**
 * The colour moved in lightness, as little as needed, until it reaches a contrast on a ground.
 * @returns black or white's side of the ground where even full lightness does not reach it
 */
export function reaching(hex: Hex, ground: Hex, wanted: number): Hex {
  if (contrast(hex, ground) >= wanted) return hex
  const [lightness, a, b] = rgbToOklab(rgbOf(hex))
  const darker = luminance(rgbOf(ground)) > 0.18
  for (let step = 1; step <= 50; step++) {
    const next = darker ? lightness - (lightness * step) / 50 : lightness + ((1 - lightness) * step) / 50
    const keep = 1 - step / 80
    const candidate = rgbToHex(oklabToRgb([next, a * keep, b * keep]))
    if (contrast(candidate, ground) >= wanted) return candidate
  }
  return darker ? '#000000' : '#FFFFFF'
}
