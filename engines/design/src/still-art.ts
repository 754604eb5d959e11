import { Resvg } from '@resvg/resvg-js'
import { aiLabel } from './ai-label.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'
import { setLine } from './type/set-line.ts'

const OPTIONS = { font: { loadSystemFonts: false } } as const

/** RGBA pixels, straight alpha. */
export interface StillArt {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** A picture with its label laid over: PNG of the whole frame, and how high the label's lowest ink stands. */
export interface LabelOverlay {
  readonly png: Uint8Array
  /** Least ink height of the words against the shortest edge, as `checkLabel` asks for it. */
  readonly inkHeightShare: number
}

/**
 * The visible AI label for a picture without a layout, standing on its lower left corner, to be laid over it.
 * @param words as `aiLabel` of the compliance engine gives them
 * @example labelOverlay(800, 1000, 'AI生成渲染图', fonts).png
 */
export function labelOverlay(width: number, height: number, words: string, fonts: PosterFonts): LabelOverlay {
  const faces = openFaces(fonts)
  const short = Math.min(width, height)
  const { shapes, text } = aiLabel(faces, words, short, { x: 0, bottom: height, tone: 'paper' })
  const drawn = shapes.map(({ path, fill, opacity }) => `<path fill="${fill}" fill-opacity="${opacity}" d="${path}"/>`)
  const glyphs = text.runs
    .flatMap((run) => run.glyphs.map((glyph) => faces[run.font].path(glyph.id, glyph.x, glyph.y, glyph.size)))
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}<path fill="${text.color}" d="${glyphs}"/></svg>`
  return {
    png: new Uint8Array(new Resvg(svg, OPTIONS).render().asPng()),
    inkHeightShare: Math.min(...text.lineBoxes.map((line) => line.height)) / short,
  }
}

/**
 * Words set as a pack label: a title in serif, a rule, lines below, on paper.
 * @returns a bitmap of 720 by 900 pixels for `RenderSubject.label`
 */
export function packLabel(title: string, lines: readonly string[], fonts: PosterFonts): StillArt {
  const faces = openFaces(fonts)
  const [width, height, left] = [720, 900, 64]
  const ink = '#2B2722'
  const fit = (text: string, font: 'sans400' | 'serif600', most: number): number => {
    const wide = setLine(faces, text, { font }, 0, 0, 100).width
    return Math.min(most, ((width - 2 * left) / Math.max(1, wide)) * 100)
  }
  const path = (text: string, font: 'sans400' | 'serif600', size: number, y: number): string => {
    const { run } = setLine(faces, text, { font }, left, y, size)
    return run.glyphs.map((glyph) => faces[run.font].path(glyph.id, glyph.x, glyph.y, glyph.size)).join('')
  }
  const size = fit(title, 'serif600', 170)
  const top = 90 + size
  const body = lines
    .map((line, i) => path(line, 'sans400', fit(line, 'sans400', 54), top + size * 0.4 + 90 + i * 92))
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#F4EEE2" d="M0 0H${width}V${height}H0z"/><path fill="${ink}" d="${path(title, 'serif600', size, top)}"/><path fill="${ink}" fill-opacity="0.6" d="M${left} ${top + size * 0.34}h${width - 2 * left}v5h-${width - 2 * left}z"/><path fill="${ink}" fill-opacity="0.85" d="${body}"/></svg>`
  const image = new Resvg(svg, OPTIONS).render()
  // The field is opaque, so premultiplied and straight colour are the same.
  return { width: image.width, height: image.height, rgba: new Uint8Array(image.pixels) }
}
