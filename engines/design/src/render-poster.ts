import { Resvg } from '@resvg/resvg-js'
import { type Composition, type PosterBox, posterBoxes } from './composition.ts'
import { posterSvg } from './poster-svg.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'

/** A poster's pixels as the linter reads them. */
export interface PosterPixels {
  readonly width: number
  readonly height: number
  /** RGBA, four bytes a pixel. */
  readonly rgba: Uint8Array
  /** How much of each pixel is text, 0 to 255. */
  readonly ink: Uint8Array
}

export interface RenderedPoster {
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
  readonly boxes: readonly PosterBox[]
  readonly pixels: PosterPixels
}

const OPTIONS = { font: { loadSystemFonts: false } } as const

/**
 * Draws a composition. The picture is decoded and scaled once, straight to its frame.
 * @returns the PNG, the boxes of everything on it, and the pixels for `lintPoster`
 * @throws if the picture is neither PNG nor JPEG or a font is not a static TrueType font
 * @example const { png } = await renderPoster(composition, fonts)
 */
export async function renderPoster(composition: Composition, fonts: PosterFonts): Promise<RenderedPoster> {
  const faces = openFaces(fonts)
  const { width, height } = composition.format
  const image = new Resvg(posterSvg(composition, faces), OPTIONS).render()
  const text = new Resvg(posterSvg(composition, faces, 'ink'), OPTIONS).render().pixels
  const ink = new Uint8Array(width * height)
  for (let i = 0; i < ink.length; i++) ink[i] = text[4 * i + 3] ?? 0
  return {
    width,
    height,
    png: new Uint8Array(image.asPng()),
    boxes: posterBoxes(composition),
    pixels: { width, height, rgba: new Uint8Array(image.pixels), ink },
  }
}
