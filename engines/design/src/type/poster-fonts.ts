import { type Font, openFont } from './open-font.ts'

/** The bytes of the static TrueType fonts that a poster is set in: Noto Sans SC and Noto Serif SC, or a merchant's own. */
export interface PosterFonts {
  readonly sans400: ArrayBuffer | Uint8Array
  /** Falls back to `sans400`. */
  readonly sans600?: ArrayBuffer | Uint8Array
  readonly serif600: ArrayBuffer | Uint8Array
}

export type FontKey = 'sans400' | 'sans600' | 'serif600'

export type Faces = Readonly<Record<FontKey, Font>>

const faces = new WeakMap<PosterFonts, Faces>()

/** Opens the fonts of a poster; the same object is opened once. */
export function openFaces(fonts: PosterFonts): Faces {
  const known = faces.get(fonts)
  if (known) return known
  const made: Faces = {
    sans400: openFont(fonts.sans400),
    sans600: openFont(fonts.sans600 ?? fonts.sans400),
    serif600: openFont(fonts.serif600),
  }
  faces.set(fonts, made)
  return made
}
