import { Resvg } from '@resvg/resvg-js'
import { type Box, box, grow, intersect } from '../box.ts'
import { type Hex, luminance, rgbOf, rgbToOklab } from '../color/color.ts'
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
  /** Colours of the product alone: of what is opaque, or of what differs from the rim inside its box. */
  readonly product: readonly Swatch[]
  /** True when the ground is transparent. */
  readonly cutout: boolean
  /** Share of the pixels that can be seen, 0 to 1. */
  readonly opaque: number
  /** Sides at which the picture runs out calmly, so that its rim can be drawn on beyond it. */
  readonly calm: CalmSides
  /** Luminance of the ground that a cut-out stands on, set by `onBackdrop`. */
  readonly outside?: number
}

/** Which sides of a picture are calm. */
export interface CalmSides {
  readonly left: boolean
  readonly right: boolean
  readonly top: boolean
  readonly bottom: boolean
}

const LONG_SIDE = 176
const samples = new WeakMap<Uint8Array, PictureSample>()
const grounded = new WeakMap<PictureSample, { readonly backdrop: Hex; readonly sample: PictureSample }>()

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
  const total = width * height
  const lab = new Float32Array(3 * total)
  let seen = 0
  let clear = 0
  for (let i = 0; i < total; i++) {
    lab.set(rgbToOklab([rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0]), 3 * i)
    const alpha = rgba[4 * i + 3] ?? 0
    seen += alpha
    if (alpha < 16) clear++
  }
  const cutout = clear / total > CUTOUT_CLEAR
  const { light, activity } = surface(rgba, width, height)
  const given = picture.focus
  const focus = given
    ? box(given.x * picture.width, given.y * picture.height, given.w * picture.width, given.h * picture.height)
    : cutout
      ? opaqueBox(rgba, width, height, picture)
      : estimateFocus(lab, activity, width, height, picture)
  return {
    width,
    height,
    rgba,
    light,
    activity,
    focus,
    palette: picturePalette(rgba, width, height),
    product: picturePalette(rgba, width, height, cutout ? undefined : productMask(lab, width, height, focus, picture)),
    cutout,
    calm: calmSides(lab, width, height),
    opaque: seen / (255 * total),
  }
}

/** How far apart the outermost lines of pixels may lie in OKLab, on average and at their worst twentieth. */
const CALM = { mean: 0.02, worst: 0.05 } as const

/** How far a rim may stray from an even run between its ends: a rail, a shadow or a floor would end at the seam. */
const EVEN = 0.03

/** A side is calm when its outermost line of pixels runs evenly and looks like the one a little inside. */
function calmSides(lab: Float32Array, width: number, height: number): CalmSides {
  const depth = Math.min(5, Math.floor(Math.min(width, height) / 4))
  const calm = (count: number, outer: (k: number) => number, inner: (k: number) => number): boolean => {
    const apart = Array.from({ length: count }, (_, k) => {
      const [a, b] = [3 * outer(k), 3 * inner(k)]
      return Math.hypot(
        (lab[a] ?? 0) - (lab[b] ?? 0),
        (lab[a + 1] ?? 0) - (lab[b + 1] ?? 0),
        (lab[a + 2] ?? 0) - (lab[b + 2] ?? 0),
      )
    }).sort((a, b) => a - b)
    const mean = apart.reduce((sum, one) => sum + one, 0) / Math.max(1, count)
    return isEven(lab, count, outer) && mean <= CALM.mean && (apart[Math.floor(0.95 * count)] ?? 1) <= CALM.worst
  }
  return {
    left: calm(
      height,
      (y) => y * width,
      (y) => y * width + depth,
    ),
    right: calm(
      height,
      (y) => y * width + width - 1,
      (y) => y * width + width - 1 - depth,
    ),
    top: calm(
      width,
      (x) => x,
      (x) => depth * width + x,
    ),
    bottom: calm(
      width,
      (x) => (height - 1) * width + x,
      (x) => (height - 1 - depth) * width + x,
    ),
  }
}

function isEven(lab: Float32Array, count: number, at: (k: number) => number): boolean {
  const part = Math.max(1, Math.floor(count * 0.1))
  const mean = (from: number, axis: number): number =>
    Array.from({ length: part }, (_, k) => lab[3 * at(from + k) + axis] ?? 0).reduce((sum, one) => sum + one, 0) / part
  const ends = [0, 1, 2].map((axis) => [mean(0, axis), mean(count - part, axis)] as const)
  const strays = Array.from({ length: count }, (_, k) => {
    const share = k / Math.max(1, count - 1)
    const by = ends.map(([a, b], axis) => (lab[3 * at(k) + axis] ?? 0) - a - (b - a) * share)
    return Math.hypot(...by)
  }).sort((a, b) => a - b)
  return (strays[Math.floor(0.97 * count)] ?? 1) <= EVEN
}

/** From this share of clear pixels on a picture is a cut-out. */
const CUTOUT_CLEAR = 0.06

/** Luminance and activity of every pixel. */
function surface(rgba: Uint8Array, width: number, height: number): Pick<PictureSample, 'light' | 'activity'> {
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
  return { light, activity }
}

/** A cut-out as it looks on a ground: light and calm are measured on both together. */
export function onBackdrop(sample: PictureSample, backdrop: Hex): PictureSample {
  const known = grounded.get(sample)
  if (known?.backdrop === backdrop) return known.sample
  const ground = rgbOf(backdrop)
  const rgba = new Uint8Array(sample.rgba.length)
  for (let i = 0; i < sample.width * sample.height; i++) {
    const alpha = (sample.rgba[4 * i + 3] ?? 0) / 255
    // The renderer's pixels are premultiplied by their alpha.
    for (let k = 0; k < 3; k++) {
      rgba[4 * i + k] = Math.round((sample.rgba[4 * i + k] ?? 0) + (ground[k] ?? 0) * (1 - alpha))
    }
    rgba[4 * i + 3] = 255
  }
  const made = { ...sample, ...surface(rgba, sample.width, sample.height), outside: luminance(ground) }
  grounded.set(sample, { backdrop, sample: made })
  return made
}

/** The box of everything that can be seen, in source pixels. */
function opaqueBox(rgba: Uint8Array, width: number, height: number, picture: PosterPicture): Box {
  let [x0, y0, x1, y1] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((rgba[4 * (y * width + x) + 3] ?? 0) < 40) continue
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
    }
  }
  if (x1 < 0) return box(0, 0, picture.width, picture.height)
  const sx = picture.width / width
  const sy = picture.height / height
  return box(x0 * sx, y0 * sy, (x1 - x0 + 1) * sx, (y1 - y0 + 1) * sy)
}

/** 255 where a pixel of the product's box differs from the picture's rim. */
function productMask(
  lab: Float32Array,
  width: number,
  height: number,
  focus: Box,
  picture: PosterPicture,
): Uint8Array | undefined {
  const rim = rimColour(lab, width, height)
  const mask = new Uint8Array(width * height)
  let count = 0
  const [sx, sy] = [width / picture.width, height / picture.height]
  for (let y = Math.max(0, Math.floor(focus.y * sy)); y < Math.min(height, (focus.y + focus.height) * sy); y++) {
    for (let x = Math.max(0, Math.floor(focus.x * sx)); x < Math.min(width, (focus.x + focus.width) * sx); x++) {
      const i = 3 * (y * width + x)
      const apart = Math.hypot((lab[i] ?? 0) - rim[0], (lab[i + 1] ?? 0) - rim[1], (lab[i + 2] ?? 0) - rim[2])
      if (apart < 0.08) continue
      mask[y * width + x] = 255
      count++
    }
  }
  return count > 30 ? mask : undefined
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
  const found = box(x0 * sx, y0 * sy, (x1 - x0 + 1) * sx, (y1 - y0 + 1) * sy)
  // The cut takes a little of every thing's edge: it is given back.
  const by = EDGE * Math.min(found.width, found.height)
  return intersect(grow(found, by), box(0, 0, picture.width, picture.height))
}

const EDGE = 0.035

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
