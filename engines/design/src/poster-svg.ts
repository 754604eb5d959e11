import type { Composition, TextBlock } from './composition.ts'
import { pictureUri } from './picture/sample-picture.ts'
import type { Faces } from './type/poster-fonts.ts'

/** Which layers to draw: the whole poster, or only its texts on nothing (to know where ink is). */
export type PosterLayers = 'all' | 'ink'

/**
 * A composition as SVG. Texts are outlines, so the picture is the same on every machine and needs no installed font.
 * @returns a whole SVG document at the format's size
 */
export function posterSvg(composition: Composition, faces: Faces, layers: PosterLayers = 'all'): string {
  const { width, height } = composition.format
  const parts: string[] = []
  if (layers === 'all') {
    parts.push(`<path fill="${composition.ground}" d="M0 0H${width}V${height}H0z"/>`)
    const { picture } = composition
    if (picture) {
      const { frame, crop } = picture
      parts.push(
        `<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" preserveAspectRatio="none"><image width="${picture.width}" height="${picture.height}" preserveAspectRatio="none" href="${pictureUri(picture.bytes)}"/></svg>`,
      )
    }
    for (const shape of composition.shapes) {
      const opacity = shape.opacity < 1 ? ` fill-opacity="${shape.opacity}"` : ''
      parts.push(`<path fill="${shape.fill}"${opacity} d="${shape.path}"/>`)
    }
  }
  for (const text of composition.texts) parts.push(`<path fill="${text.color}" d="${textPath(text, faces)}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}

/** The outlines of a text as one SVG path. */
export const textPath = (text: TextBlock, faces: Faces): string =>
  text.runs
    .flatMap((run) => run.glyphs.map((glyph) => faces[run.font].path(glyph.id, glyph.x, glyph.y, glyph.size)))
    .join('')
