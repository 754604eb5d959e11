/** Linear-light RGB. */
export type Rgb = readonly [number, number, number]

/** sRGB byte to linear light. */
export const LINEAR: Float64Array = Float64Array.from({ length: 256 }, (_, i) => {
  const v = i / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
})

/**
 * Linear-light colour of `#rgb` or `#rrggbb`; anything else is a warm light grey.
 * @example linearColour('#CFC3B2')
 */
export function linearColour(hex: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex)
  const full = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : hex
  const m = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(full)
  if (!m) return [0.62, 0.58, 0.52]
  return [1, 2, 3].map((i) => LINEAR[Number.parseInt(m[i]!, 16)]!) as unknown as Rgb
}

export const scaleColour = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k]
export const mixColour = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
export const luminance = (c: Rgb): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
