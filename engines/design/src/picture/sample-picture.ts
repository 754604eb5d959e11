import { Resvg } from '@resvg/resvg-js'
import { type Box, box } from '../box.ts'
import { luminance, rgbToOklab } from '../color/color.ts'
import { picturePalette, type Swatch } from '../color/picture-palette.ts'
import type { PosterPicture } from '../poster-slots.ts'

/** A small copy of a picture and what a layout wants to know of it. */
export interface PictureSample {
  /** Pixels of the copy. */
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
  /** Relative luminance of every pixel. */
  readonly light: Float32Array
  /** Local activity of every pixel, 0 calm to 1 busy. */
  readonly activity: Float32Array
  /** The product's box in source pixels. */
  readonly focus: Box
  readonly palette: readonly Swatch[]
}

const LONG_SIDE = 176
const samples = new WeakMap<Uint8Array, PictureSample>()

/** MIME type by the first bytes. @returns undefined for anything but PNG and JPEG */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : undefined
}

/** The picture as a data URI for SVG. @throws if it is neither PNG nor JPEG */
export function pictureUri(bytes: Uint8Array): string {
  const type = pictureType(bytes)
  if (!type) throw new Error('Posters take PNG or JPEG pictures')
  return `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
}

/**
 * Decodes a picture once at 176 pixels and measures light, calm, main colours and the product's box.
 * The same bytes are measured once.
 * @throws if the bytes are neither PNG nor JPEG
 */
export function samplePicture(picture: PosterPicture): PictureSample {
  const known = samples.get(picture.bytes)
  if (known) return known
  const scale = LONG_SIDE / Math.max(picture.width, picture.height)
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${pictureUri(picture.bytes)}"/></svg>`
  const rgba = new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels)
  const sample = measure(rgba, width, height, picture)
  samples.set(picture.bytes, sample)
  return sample
}

function measure(rgba: Uint8Array, width: number, height: number, picture: PosterPicture): PictureSample {
  const light = new Float32Array(width * height)
  const lab = new Float32Array(3 * width * height)
  for (let i = 0; i < width * height; i++) {
    const rgb = [rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0] as const
    light[i] = luminance(rgb)
    lab.set(rgbToOklab(rgb), 3 * i)
  }
  const activity = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const right = x + 1 < width ? i + 1 : i
      const below = y + 1 < height ? i + width : i
      const dx = (lab[3 * right] ?? 0) - (lab[3 * i] ?? 0)
      const dy = (lab[3 * below] ?? 0) - (lab[3 * i] ?? 0)
      activity[i] = Math.min(1, Math.hypot(dx, dy) * 12)
    }
  }
  const given = picture.focus
  const focus = given
    ? box(given.x * picture.width, given.y * picture.height, given.w * picture.width, given.h * picture.height)
    : estimateFocus(lab, activity, width, height, picture)
  return { width, height, rgba, light, activity, focus, palette: picturePalette(rgba, width, height) }
}

/**
 * Where the product probably is: what differs in colour from the picture's rim or is busy, cut at its middle 94 %.
 * A texture that fills the picture gives the whole picture.
 */
function estimateFocus(
  lab: Float32Array,
  activity: Float32Array,
  width: number,
  height: number,
  picture: PosterPicture,
): Box {
  const rim = rimColour(lab, width, height)
  const columns = new Float64Array(width)
  const rows = new Float64Array(height)
  let total = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const chroma = Math.hypot((lab[3 * i + 1] ?? 0) - rim[1], (lab[3 * i + 2] ?? 0) - rim[2])
      const apart = Math.hypot(((lab[3 * i] ?? 0) - rim[0]) * 0.8, chroma * 1.6)
      const mass = Math.max(0, apart - 0.1) ** 1.5 + 0.12 * Math.max(0, (activity[i] ?? 0) - 0.25)
      columns[x] = (columns[x] ?? 0) + mass
      rows[y] = (rows[y] ?? 0) + mass
      total += mass
    }
  }
  if (total / (width * height) < 0.0015) return box(0, 0, picture.width, picture.height)
  const [x0, x1] = middle(columns, total)
  const [y0, y1] = middle(rows, total)
  const sx = picture.width / width
  const sy = picture.height / height
  return box(x0 * sx, y0 * sy, (x1 - x0 + 1) * sx, (y1 - y0 + 1) * sy)
}

function rimColour(lab: Float32Array, width: number, height: number): [number, number, number] {
  const channels: [number[], number[], number[]] = [[], [], []]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const rim = x < width * 0.06 || x >= width * 0.94 || y < height * 0.06
      if (!rim) continue
      const i = 3 * (y * width + x)
      channels[0].push(lab[i] ?? 0)
      channels[1].push(lab[i + 1] ?? 0)
      channels[2].push(lab[i + 2] ?? 0)
    }
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  return [median(channels[0]), median(channels[1]), median(channels[2])]
}

function middle(mass: Float64Array, total: number): [number, number] {
  const cut = total * 0.03
  let from = 0
  for (let sum = 0; from < mass.length - 1; from++) {
    sum += mass[from] ?? 0
    if (sum > cut) break
  }
  let to = mass.length - 1
  for (let sum = 0; to > from; to--) {
    sum += mass[to] ?? 0
    if (sum > cut) break
  }
  return [from, to]
}
