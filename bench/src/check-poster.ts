import { type BestPoster, type Faces, posterSvg, type TextBlock } from '@qianmian/design'
import { Resvg } from '@resvg/resvg-js'
import type { PosterProduct } from './poster-products.ts'

/** What a look at the drawn pixels says, without the engine's own linter. */
export interface PosterCheck {
  readonly inside: boolean
  readonly apart: boolean
  /** Lowest contrast of any text, 1 to 21. */
  readonly contrast: number
  /** Lowest run of the AI label against the short edge. */
  readonly label: number
  /** Share of the product's pixels that words, panels or the label lie on. */
  readonly occlusion: number
  readonly why: string
}

const CHANGED = 20
const MARGIN = 0.04
/** Pixels. */
const NEAR = 8

/**
 * Draws the poster again without its words, and once more without words, panels and label, and compares pixels: what
 * differs from the first is ink, what differs from the second inside the product is covered.
 */
export function checkPoster(poster: BestPoster, product: PosterProduct, faces: Faces): PosterCheck {
  const { composition, pixels } = poster
  const { width, height } = composition.format
  const short = Math.min(width, height)
  const draw = (shapes: typeof composition.shapes): Uint8Array =>
    new Resvg(posterSvg({ ...composition, shapes, texts: [] }, faces), { font: { loadSystemFonts: false } }).render()
      .pixels
  const wordless = draw(composition.shapes)
  const apartBy = (a: Uint8Array, b: Uint8Array, i: number): number =>
    Math.max(
      Math.abs((a[4 * i] ?? 0) - (b[4 * i] ?? 0)),
      Math.abs((a[4 * i + 1] ?? 0) - (b[4 * i + 1] ?? 0)),
      Math.abs((a[4 * i + 2] ?? 0) - (b[4 * i + 2] ?? 0)),
    )
  const owners = composition.texts.map((text) => rect(text, 2))
  const label = composition.texts.findIndex((text) => text.role === 'label')
  const why: string[] = []
  let [inside, apart] = [true, true]
  const ratios = composition.texts.map((): number[] => [])
  const rows = (composition.texts[label]?.lineBoxes ?? []).map(() => new Set<number>())
  const mine: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (apartBy(pixels.rgba, wordless, i) < CHANGED) continue
      mine.length = 0
      for (const [k, b] of owners.entries()) if (x >= b.x0 && x < b.x1 && y >= b.y0 && y < b.y1) mine.push(k)
      if (mine.length === 0) {
        if (inside) why.push(`ink outside every box at ${x},${y}`)
        inside = false
      }
      if (mine.length > 1) {
        if (apart) why.push(`${mine.map((k) => composition.texts[k]?.role).join(' on ')} at ${x},${y}`)
        apart = false
      }
      const owner = mine[0] ?? -1
      if (
        owner !== label &&
        (x < MARGIN * short || y < MARGIN * short || x >= width - MARGIN * short || y >= height - MARGIN * short)
      ) {
        if (inside) why.push(`${composition.texts[owner]?.role} in the margin at ${x},${y}`)
        inside = false
      }
      const text = composition.texts[owner]
      if (!text) continue
      if (owner === label) {
        for (const [k, b] of (text.lineBoxes ?? []).entries())
          if (x >= b.x - 1 && x <= b.x + b.width + 1) rows[k]?.add(y)
      }
      if (near(pixels.rgba, i, text.color)) ratios[owner]?.push(ratio(pixels.rgba, wordless, i))
    }
  }
  let contrast = 21
  for (const [k, found] of ratios.entries()) {
    const text = composition.texts[k]
    // Fewer solid pixels than a full stop: nothing of this text was drawn in its colour.
    if (!text || found.length < 12) {
      why.push(`${text?.role} not drawn`)
      inside = false
      continue
    }
    found.sort((a, b) => a - b)
    const low = found[Math.floor(0.05 * found.length)] ?? 0
    if (low < 4.5) why.push(`${text.role} contrast ${low.toFixed(2)}`)
    contrast = Math.min(contrast, low)
  }
  const lowest = rows.length === 0 ? 0 : Math.min(...rows.map((set) => set.size)) / short
  const occlusion = covered(poster, product, () => draw(composition.shapes.filter((shape) => shape.role === 'ground')))
  if (occlusion > 0.02) why.push(`covers ${(100 * occlusion).toFixed(1)} % of the product`)
  if (lowest < 0.05) why.push(`label ${(100 * lowest).toFixed(2)} %`)
  return { inside, apart, contrast, label: lowest, occlusion, why: why.join('; ') }
}

const rect = ({ box: b }: TextBlock, by: number) => ({
  x0: b.x - by,
  y0: b.y - by,
  x1: b.x + b.width + by,
  y1: b.y + b.height + by,
})

/** The share of the product's box whose pixels are not the bare picture's any more. */
function covered(poster: BestPoster, product: PosterProduct, drawBare: () => Uint8Array): number {
  const { picture } = poster.composition
  if (!picture) return 0
  const { width, height } = poster.composition.format
  const { truth } = product
  const isOwn = product.slots.picture?.bytes === picture.bytes && truth
  const at = isOwn
    ? {
        x: picture.frame.x + (truth.x * picture.width - picture.crop.x) * picture.scale,
        y: picture.frame.y + (truth.y * picture.height - picture.crop.y) * picture.scale,
        width: truth.w * picture.width * picture.scale,
        height: truth.h * picture.height * picture.scale,
      }
    : picture.focus
  const x0 = Math.max(0, Math.ceil(Math.max(at.x, picture.frame.x)))
  const y0 = Math.max(0, Math.ceil(Math.max(at.y, picture.frame.y)))
  const x1 = Math.min(width, Math.floor(Math.min(at.x + at.width, picture.frame.x + picture.frame.width)))
  const y1 = Math.min(height, Math.floor(Math.min(at.y + at.height, picture.frame.y + picture.frame.height)))
  const near = [
    ...poster.composition.texts.map((text) => text.box),
    ...poster.composition.shapes.filter((shape) => shape.role !== 'ground').map((shape) => shape.box),
  ].some((b) => b.x < x1 + NEAR && b.y < y1 + NEAR && b.x + b.width > x0 - NEAR && b.y + b.height > y0 - NEAR)
  // Nothing comes near the product: there is no need to draw the sheet once more.
  if (!near) return 0
  const bare = drawBare()
  let [hit, all] = [0, 0]
  for (let y = y0; y < y1; y += 2) {
    for (let x = x0; x < x1; x += 2) {
      const i = 4 * (y * width + x)
      const { rgba } = poster.pixels
      const by = Math.max(
        Math.abs((rgba[i] ?? 0) - (bare[i] ?? 0)),
        Math.abs((rgba[i + 1] ?? 0) - (bare[i + 1] ?? 0)),
        Math.abs((rgba[i + 2] ?? 0) - (bare[i + 2] ?? 0)),
      )
      if (by > 6) hit++
      all++
    }
  }
  return all === 0 ? 0 : hit / all
}

const rgbOf = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

function near(rgba: Uint8Array, i: number, hex: string): boolean {
  const [r, g, b] = rgbOf(hex)
  return (
    Math.abs((rgba[4 * i] ?? 0) - r) < 4 &&
    Math.abs((rgba[4 * i + 1] ?? 0) - g) < 4 &&
    Math.abs((rgba[4 * i + 2] ?? 0) - b) < 4
  )
}

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
const light = (rgba: Uint8Array, i: number): number =>
  0.2126 * linear(rgba[4 * i] ?? 0) + 0.7152 * linear(rgba[4 * i + 1] ?? 0) + 0.0722 * linear(rgba[4 * i + 2] ?? 0)

/** Contrast of a letter's pixel with what lay there before it was printed (WCAG 2.2). */
function ratio(rgba: Uint8Array, before: Uint8Array, i: number): number {
  const [a, b] = [light(rgba, i), light(before, i)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
