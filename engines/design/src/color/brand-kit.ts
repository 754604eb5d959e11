import { contrast, type Hex, hexToRgb, reaching, rgbOf, rgbToHex, rgbToOklab, toned } from './color.ts'
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
  /** Ground that cut-outs stand on where the poster does not give one. */
  readonly backdrop: Hex
  /** Face of headlines; texts are always in the sans face. */
  readonly type: TypePair
  readonly mood: Mood
}

/** Serif headlines over sans texts, or sans throughout. */
export type TypePair = 'serif' | 'sans'

/** How loud a brand speaks: `quiet` calms large colours, `vivid` keeps their strength. */
export type Mood = 'quiet' | 'vivid'

/** What a brand gives beyond its colours. */
export interface BrandKitOptions {
  readonly type?: TypePair
  readonly mood?: Mood
  /** Colours of the product alone (`samplePicture(picture).product`): the accent of a shop that has none. */
  readonly product?: readonly Swatch[]
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
export function brandKit(
  palette: readonly string[],
  picture: readonly Swatch[] = [],
  options: BrandKitOptions = {},
): BrandKit {
  const given = palette.map((color) => hexToRgb(color)).find((rgb) => rgb !== undefined)
  const accent = given ? rgbToHex(given) : (productAccent(options.product) ?? HOUSE.accent)
  const mood = options.mood ?? 'quiet'
  const backdrop = picture.find((swatch) => swatch.lightness > 0.6) ?? picture[0]
  const deep = [...picture].sort((a, b) => depth(b) - depth(a))[0]
  const tint = backdrop ? toned(backdrop.hex, 0.918, 0.022) : '#EDE4D5'
  const dark = deep && deep.chroma > 0.012 ? toned(deep.hex, 0.235, 0.03) : toned('#2A211A', 0.215, 0.02)
  const lowest = contrast(HOUSE.ink, tint) < contrast(HOUSE.ink, HOUSE.paper) ? tint : HOUSE.paper
  const [accentLightness] = rgbToOklab(rgbOf(accent))
  // As a large ground the brand's colour is deeper and calmer than as a mark.
  const accentGround = reaching(
    toned(accent, Math.min(accentLightness, mood === 'vivid' ? 0.46 : 0.4), mood === 'vivid' ? 0.17 : 0.1),
    HOUSE.onDark,
    5.2,
  )
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
    backdrop: backdropFor(accent, options.product ?? picture),
    type: options.type ?? 'serif',
    mood,
  }
}

/** The strongest colour of a product, if it has one. */
function productAccent(product: readonly Swatch[] = []): Hex | undefined {
  const strong = [...product].sort((a, b) => b.chroma * b.share ** 0.3 - a.chroma * a.share ** 0.3)[0]
  return strong && strong.chroma > 0.06 ? strong.hex : undefined
}

/** A calm ground in the brand's hue that the product stands out from: deeper under a white thing. */
function backdropFor(accent: Hex, product: readonly Swatch[]): Hex {
  const light = product.reduce((sum, swatch) => sum + swatch.lightness * swatch.share, 0)
  return light > 0.84 ? toned(accent, 0.76, 0.05) : toned(accent, 0.9, 0.028)
}

/** Dark and a little coloured: what a dark panel takes its hue from. */
const depth = (swatch: Swatch): number => (1 - swatch.lightness) * (0.3 + Math.min(0.1, swatch.chroma) * 8)
