import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { Lang } from '@qianmian/kernel'
import type { FilmCut } from '../order.ts'

/** Bytes of the fonts that a film is set in. */
export interface FilmFonts {
  readonly sans400: Uint8Array
  readonly sans600: Uint8Array
  readonly serif600: Uint8Array
}

const FAMILY = { sans400: 'QM Film Text', sans600: 'QM Film Strong', serif600: 'QM Film Serif' } as const
export type Face = keyof typeof FAMILY

/** Makes the fonts known to the canvas of this thread; once is enough. @returns whether all of them could be read */
export function openFilmFonts(fonts: FilmFonts): boolean {
  return (Object.keys(FAMILY) as Face[]).every(
    (face) => GlobalFonts.has(FAMILY[face]) || GlobalFonts.register(Buffer.from(fonts[face]), FAMILY[face]) !== null,
  )
}

/** Whether `openFilmFonts` was called in this thread. */
export const fontsAreOpen = (): boolean => Object.values(FAMILY).every((family) => GlobalFonts.has(family))

export const fontOf = (face: Face, size: number): string => `${size}px "${FAMILY[face]}"`

/** The face of titles and captions of a cut. */
export const faceOf = (cut: FilmCut): Face => (cut === 'story' ? 'serif600' : 'sans600')

const pen = createCanvas(8, 8).getContext('2d')

/** Width of a line in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  pen.font = fontOf(face, size)
  return pen.measureText(text).width
}

/** Ink of a line around its baseline, in pixels. */
export function inkOf(text: string, face: Face, size: number): { readonly above: number; readonly below: number } {
  pen.font = fontOf(face, size)
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(text)
  return { above, below }
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** What must not begin a line. */
const CLINGS = /^[，。、；：？！）」》”’％%°,.;:?!)\]的了着吗呢吧]/u

/** Pieces between which a line may break, with their place in the text. */
export function piecesOf(text: string, lang: Lang): string[] {
  const raw = lang === 'en' ? (text.match(/\S+\s*/g) ?? []) : [...words.segment(text)].map(({ segment }) => segment)
  const out: string[] = []
  for (const piece of raw) {
    const last = out.at(-1)
    // Figures stay with their units, and names in Latin letters with themselves.
    const joins =
      last !== undefined &&
      lang === 'zh' &&
      (CLINGS.test(piece) ||
        /[（「《“¥￥$]$/u.test(last) ||
        /^\s+$/.test(piece) ||
        /\s$/.test(last) ||
        (/[\d.,/%]$/.test(last) &&
          /^[\p{Script=Latin}\d%²³°/.μ]|^(?:毫|厘|千|克|升|米|秒|分|小时|天|次|年|岁)/u.test(piece)) ||
        (/[\p{Script=Latin}/]$/u.test(last) && /^[\p{Script=Latin}\d²³/]/u.test(piece)))
    if (joins) out[out.length - 1] = last + piece
    else out.push(piece)
  }
  return out
}

/**
 * Breaks a text into at most so many lines of even length.
 * @returns nothing when it does not fit
 */
export function breakText(
  text: string,
  lang: Lang,
  face: Face,
  size: number,
  maxWidth: number,
  maxLines: number,
): string[] | undefined {
  const pieces = piecesOf(text, lang)
  for (let count = 1; count <= maxLines; count++) {
    // The narrowest measure that still needs this many lines gives even ones.
    const whole = widthOf(text, face, size)
    for (let measure = whole / count; measure <= maxWidth * 1.0001; measure += Math.max(4, size * 0.2)) {
      const lines = greedy(pieces, face, size, measure)
      if (lines && lines.length <= count) return lines
    }
    const lines = greedy(pieces, face, size, maxWidth)
    if (lines && lines.length <= count) return lines
  }
  return undefined
}

function greedy(pieces: readonly string[], face: Face, size: number, measure: number): string[] | undefined {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), face, size) > measure) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
    if (widthOf(line.trim(), face, size) > measure) return undefined
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

/** A text set in lines. */
export interface SetText {
  readonly lines: readonly string[]
  readonly size: number
  readonly width: number
  readonly height: number
}

/** The largest size from `most` down to `least` at which a text fits. @returns nothing when even the least does not */
export function fitText(
  text: string,
  lang: Lang,
  face: Face,
  limits: {
    readonly most: number
    readonly least: number
    readonly width: number
    readonly lines: number
    readonly leading?: number
    readonly height?: number
  },
): SetText | undefined {
  for (let size = limits.most; size >= limits.least; size -= 2) {
    const lines = breakText(text, lang, face, size, limits.width, limits.lines)
    if (lines && lines.length * size * (limits.leading ?? 1.25) <= (limits.height ?? Number.POSITIVE_INFINITY))
      return {
        lines,
        size,
        width: Math.max(...lines.map((line) => widthOf(line, face, size))),
        height: lines.length * size * (limits.leading ?? 1.25),
      }
  }
  return undefined
}
