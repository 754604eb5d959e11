import { aiLabel } from './ai-label.ts'
import { textPath } from './poster-svg.ts'
import { openFaces, type PosterFonts } from './type/poster-fonts.ts'

/** A label that can be laid over a finished picture. */
export interface AiLabelOverlay {
  /** A whole SVG document at the picture's size, transparent but for the label in its lower left corner. */
  readonly svg: string
  /** Height of the lowest run of ink against the picture's shorter side. */
  readonly inkShare: number
}

/**
 * The visible AI label for a picture that is no poster: the same mark, in the lower left corner.
 * @param words for example 'AI生成渲染图'
 * @param width pixels of the picture
 * @example aiLabelSvg('AI-generated render', 1024, 1024, fonts).svg
 */
export function aiLabelSvg(words: string, width: number, height: number, fonts: PosterFonts): AiLabelOverlay {
  const faces = openFaces(fonts)
  const shortEdge = Math.min(width, height)
  const { shapes, text } = aiLabel(faces, words, shortEdge, { x: 0, bottom: height, tone: 'paper' })
  const paths = shapes.map(({ fill, opacity, path }) => `<path fill="${fill}" fill-opacity="${opacity}" d="${path}"/>`)
  paths.push(`<path fill="${text.color}" d="${textPath(text, faces)}"/>`)
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paths.join('')}</svg>`,
    inkShare: Math.min(...text.lineBoxes.map((line) => line.height)) / shortEdge,
  }
}
