import { contrast, type Hex, hexToRgb, reaching, rgbOf, rgbToOklab, toned } from './color.ts'
import type { Swatch } from './picture-palette.ts'

/** The colours that a poster is made of. Every pair that text uses reaches 4.5:1 by construction. */
export interface BrandKit {
  /** Ground of light posters. */
  readonly paper: Hex
  /** Paper with a breath of the picture's backdrop, for panels beside it. */
  readonly tint: Hex
  readonly ink: Hex
  readonly inkSoft: Hex
  /** The brand's colour as given. */
  readonly accent: Hex
  /** The brand's colour, deep enough to be read on paper and tint. */
  readonly accentText: Hex
  /** Ground of dark posters. */
  readonly dark: Hex
  readonly onDark: Hex
  readonly onDarkSoft: Hex
  readonly accentOnDark: Hex
  /** The brand's colour as a ground for `onDark`. */
  readonly accentGround: Hex
  readonly line: Hex
  readonly lineOnDark: Hex
  readonly lineOnAccent: Hex
}

/** The house colours, used where a brand gives none (look.md, section 3). */
export const HOUSE = {
  paper: '#FBF7F0',
  ink: '#17130F',
  inkSoft: '#544B42',
  accent: '#D9432A',
  onDark: '#F4ECDF',
  onDarkSoft: '#C0B4A3',
  algorithm: '#1E7B6A',
  algorithmOnDark: '#5FC0AA',
} as const

const TEXT = 4.6

/**
 * The colours of a brand's posters.
 * @param palette the brand's hex colours, the first is its accent (`BrandProfile.palette`); malformed ones are skipped
 * @param picture the main colours of the picture that the poster shows, so that panels take up its light
 * @example brandKit(brand.palette, picturePalette(pixels, width, height))
 */
export function brandKit(palette: readonly string[], picture: readonly Swatch[] = []): BrandKit {
  const accent = palette.find((color) => hexToRgb(color)) ?? HOUSE.accent
  const backdrop = picture.find((swatch) => swatch.lightness > 0.6) ?? picture[0]
  const deep = [...picture].sort((a, b) => depth(b) - depth(a))[0]
  const tint = backdrop ? toned(backdrop.hex, 0.918, 0.022) : '#EDE4D5'
  const dark = deep && deep.chroma > 0.012 ? toned(deep.hex, 0.235, 0.03) : toned('#2A211A', 0.215, 0.02)
  const lowest = contrast(HOUSE.ink, tint) < contrast(HOUSE.ink, HOUSE.paper) ? tint : HOUSE.paper
  const [accentLightness] = rgbToOklab(rgbOf(accent))
  // As a large ground the brand's colour is deeper and calmer than as a mark.
  const accentGround = reaching(toned(accent, Math.min(accentLightness, 0.4), 0.1), HOUSE.onDark, 5.2)
  return {
    paper: HOUSE.paper,
    tint,
    ink: HOUSE.ink,
    inkSoft: reaching(HOUSE.inkSoft, lowest, 5.5),
    accent,
    accentText: reaching(accent, lowest, TEXT),
    dark,
    onDark: HOUSE.onDark,
    onDarkSoft: reaching(HOUSE.onDarkSoft, dark, TEXT),
    accentOnDark: reaching(accent, dark, TEXT),
    accentGround,
    line: toned(tint, 0.82, 0.03),
    lineOnDark: toned(dark, 0.38, 0.03),
    lineOnAccent: toned(accentGround, 0.56, 0.08),
  }
}

/** Dark and a little coloured: what a dark panel takes its hue from. */
const depth = (swatch: Swatch): number => (1 - swatch.lightness) * (0.3 + Math.min(0.1, swatch.chroma) * 8)
