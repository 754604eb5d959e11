import type { Box } from './box.ts'
import { rgbToHex } from './color/color.ts'
import { type Composition, type PlacedPicture, placedPictures, type Shape, type TextBlock } from './composition.ts'
import { type PictureSample, pictureUri, samplePicture } from './picture/sample-picture.ts'
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
function pictureParts(picture: PlacedPicture, i: number): string {
  const { frame, crop, clip, backdrop, shadow, bytes, width, height } = picture
  const outline = clip ?? `M${frame.x} ${frame.y}h${frame.width}v${frame.height}h${-frame.width}z`
  const parts: string[] = []
  if (backdrop) parts.push(`<path fill="${backdrop}" d="${outline}"/>`)
  const inner: string[] = []
  if (shadow) {
    inner.push(
      `<radialGradient id="s${i}"><stop offset="0" stop-color="#1A120A" stop-opacity=".42"/><stop offset=".55" stop-color="#1A120A" stop-opacity=".16"/><stop offset="1" stop-color="#1A120A" stop-opacity="0"/></radialGradient><ellipse cx="${shadow.x + shadow.width / 2}" cy="${shadow.y + shadow.height / 2}" rx="${shadow.width / 2}" ry="${shadow.height / 2}" fill="url(#s${i})"/>`,
    )
  }
  if (!backdrop) inner.push(rims(picture, i))
  inner.push(
    `<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" preserveAspectRatio="none"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${pictureUri(bytes)}"/></svg>`,
  )
  if (!clip && !shadow) return [...parts, ...inner].join('')
  parts.push(`<clipPath id="c${i}"><path d="${outline}"/></clipPath><g clip-path="url(#c${i})">${inner.join('')}</g>`)
  return parts.join('')
}

/** Stops of the gradient that a rim is drawn on with, and how many sample pixels deep its colour is taken. */
const STOPS = 20
const DEPTH = 3

/**
 * Where a picture is smaller than its frame, the colours along its rim are drawn on to the frame's edge, softened so that no
 * grain turns into streaks.
 */
function rims(picture: PlacedPicture, i: number): string {
  const { frame, crop, width, height, bytes } = picture
  const scale = frame.width / crop.width
  const gaps = {
    left: -crop.x * scale,
    right: (crop.x + crop.width - width) * scale,
    top: -crop.y * scale,
    bottom: (crop.y + crop.height - height) * scale,
  }
  const sides = (['left', 'right', 'top', 'bottom'] as const).filter((side) => gaps[side] > 0.5)
  if (sides.length === 0) return ''
  const sample = samplePicture({ bytes, width, height })
  return sides
    .map((side) => {
      const upright = side === 'left' || side === 'right'
      const gap = gaps[side] + 1
      const at: Box = {
        x: side === 'right' ? frame.x + frame.width - gap : frame.x,
        y: side === 'bottom' ? frame.y + frame.height - gap : frame.y,
        width: upright ? gap : frame.width,
        height: upright ? frame.height : gap,
      }
      const [from, span, length] = upright ? [crop.y, crop.height, height] : [crop.x, crop.width, width]
      const stops = Array.from({ length: STOPS + 1 }, (_, k) => {
        const along = (from + (span * k) / STOPS) / length
        return `<stop offset="${(k / STOPS).toFixed(3)}" stop-color="${rimColor(sample, side, along)}"/>`
      })
      const id = `r${i}${side}`
      return `<linearGradient id="${id}" ${upright ? 'x2="0" y2="1"' : 'x2="1" y2="0"'}>${stops.join('')}</linearGradient><rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" fill="url(#${id})"/>`
    })
    .join('')
}

/** The mean colour of a rim around a point, in shares of its length. */
function rimColor(sample: PictureSample, side: 'left' | 'right' | 'top' | 'bottom', along: number): string {
  const { width, height, rgba } = sample
  const upright = side === 'left' || side === 'right'
  const length = upright ? height : width
  const across = upright ? width : height
  const reach = length / STOPS / 2
  const middle = Math.min(1, Math.max(0, along)) * (length - 1)
  const sum = [0, 0, 0]
  let count = 0
  for (let k = Math.max(0, Math.round(middle - reach)); k <= Math.min(length - 1, Math.round(middle + reach)); k++) {
    for (let d = 0; d < Math.min(DEPTH, across); d++) {
      const deep = side === 'left' || side === 'top' ? d : across - 1 - d
      const at = 4 * (upright ? k * width + deep : deep * width + k)
      for (let part = 0; part < 3; part++) sum[part] = (sum[part] ?? 0) + (rgba[at + part] ?? 0)
      count++
    }
  }
  return rgbToHex([(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count])
}

/** The outlines of a text as one SVG path. */
export const textPath = (text: TextBlock, faces: Faces): string =>
  text.runs
    .flatMap((run) => run.glyphs.map((glyph) => faces[run.font].path(glyph.id, glyph.x, glyph.y, glyph.size)))
    .join('')
