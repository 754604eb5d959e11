import type { Box } from './box.ts'
import { type Composition, type PlacedPicture, placedPictures, type Shape, type TextBlock } from './composition.ts'
import { pictureUri } from './picture/sample-picture.ts'
import type { Faces } from './type/poster-fonts.ts'

/** `all` draws the poster, `ink` only its texts on nothing: the linter's mask of where the letters are. */
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
    const grounds = composition.shapes.filter((shape) => shape.role === 'ground')
    parts.push(...grounds.map(shapePath))
    parts.push(...placedPictures(composition).map(pictureParts))
    parts.push(...composition.shapes.filter((shape) => shape.role !== 'ground').map(shapePath))
    const { logo } = composition
    if (logo) {
      const { x, y, width: w, height: h } = logo.box
      parts.push(`<image x="${x}" y="${y}" width="${w}" height="${h}" href="${pictureUri(logo.bytes)}"/>`)
    }
  }
  for (const text of composition.texts) parts.push(`<path fill="${text.color}" d="${textPath(text, faces)}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}

function shapePath(shape: Shape): string {
  const opacity = shape.opacity < 1 ? ` fill-opacity="${shape.opacity}"` : ''
  return `<path fill="${shape.fill}"${opacity} fill-rule="evenodd" d="${shape.path}"/>`
}

/** Backdrop, shadow and the picture itself, cut to its frame or outline. */
function pictureParts({ frame, crop, clip, backdrop, shadow, bytes, width, height }: PlacedPicture, i: number): string {
  const outline = clip ?? `M${frame.x} ${frame.y}h${frame.width}v${frame.height}h${-frame.width}z`
  const parts: string[] = []
  if (backdrop) parts.push(`<path fill="${backdrop}" d="${outline}"/>`)
  const inner: string[] = []
  if (shadow) {
    inner.push(
      `<radialGradient id="s${i}"><stop offset="0" stop-color="#1A120A" stop-opacity=".42"/><stop offset=".55" stop-color="#1A120A" stop-opacity=".16"/><stop offset="1" stop-color="#1A120A" stop-opacity="0"/></radialGradient><ellipse cx="${shadow.x + shadow.width / 2}" cy="${shadow.y + shadow.height / 2}" rx="${shadow.width / 2}" ry="${shadow.height / 2}" fill="url(#s${i})"/>`,
    )
  }
  const uri = pictureUri(bytes)
  if (!backdrop) inner.push(...rims({ frame, crop, width, height, uri }))
  inner.push(
    `<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" preserveAspectRatio="none"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${uri}"/></svg>`,
  )
  if (!clip && !shadow) return [...parts, ...inner].join('')
  parts.push(`<clipPath id="c${i}"><path d="${outline}"/></clipPath><g clip-path="url(#c${i})">${inner.join('')}</g>`)
  return parts.join('')
}

/** Where a picture is smaller than its frame, its outermost line of pixels is drawn on to the frame's edge. */
function rims(place: { frame: Box; crop: Box; width: number; height: number; uri: string }): string[] {
  const { frame, crop, width, height, uri } = place
  const scale = frame.width / crop.width
  const strip = (at: Box, view: Box): string =>
    at.width > 0.5 && at.height > 0.5
      ? `<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" preserveAspectRatio="none"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${uri}"/></svg>`
      : ''
  const [left, top] = [-crop.x * scale, -crop.y * scale]
  const [right, bottom] = [(crop.x + crop.width - width) * scale, (crop.y + crop.height - height) * scale]
  const across = (x: number, w: number, from: number): string =>
    strip({ ...frame, x, width: w }, { x: from, y: crop.y, width: RIM, height: crop.height })
  const down = (y: number, h: number, from: number): string =>
    strip({ ...frame, y, height: h }, { x: crop.x, y: from, width: crop.width, height: RIM })
  return [
    left > 0.5 ? across(frame.x, left + 1, 1) : '',
    right > 0.5 ? across(frame.x + frame.width - right - 1, right + 1, width - 1 - RIM) : '',
    top > 0.5 ? down(frame.y, top + 1, 1) : '',
    bottom > 0.5 ? down(frame.y + frame.height - bottom - 1, bottom + 1, height - 1 - RIM) : '',
  ]
}

/** Source pixels of the rim that are drawn on. */
const RIM = 2

const textPath = (text: TextBlock, faces: Faces): string =>
  text.runs
    .flatMap((run) => run.glyphs.map((glyph) => faces[run.font].path(glyph.id, glyph.x, glyph.y, glyph.size)))
    .join('')
