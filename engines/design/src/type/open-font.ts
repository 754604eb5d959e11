import { outlinePath } from './glyph-outline.ts'
import { openKerning } from './pair-kerning.ts'

/** Ink bounds of a glyph in font units, y upwards. */
export interface GlyphBounds {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/** A static TrueType font that reads only the glyphs that are asked for, so that opening 10 MB costs no parsing. */
export interface Font {
  readonly unitsPerEm: number
  /** Glyph id of a code point, 0 when the font has none. */
  glyphId(codePoint: number): number
  /** Advance width in font units. */
  advance(id: number): number
  /** Ink bounds, undefined for glyphs without ink such as the space. */
  bounds(id: number): GlyphBounds | undefined
  /** Kerning between two glyphs in font units (GPOS pair adjustment). */
  kern(left: number, right: number): number
  /** SVG path data of a glyph whose origin stands at x, y (pixels) at a size in pixels an em. */
  path(id: number, x: number, y: number, size: number): string
}

/** Offset and length of every table of an sfnt file. */
export type FontTables = ReadonlyMap<string, { readonly offset: number; readonly length: number }>

const TRUETYPE = 0x00010000
const opened = new WeakMap<object, Font>()

/**
 * Opens a static TrueType font (`glyf` outlines). Glyphs are decoded when they are first used and kept.
 * The same bytes object is opened once and kept warm.
 * @throws if the bytes are WOFF2, a collection, a CFF or a variable font: those must be converted before.
 * @example openFont(await file.arrayBuffer()).glyphId('千'.codePointAt(0) ?? 0)
 */
export function openFont(bytes: ArrayBuffer | Uint8Array): Font {
  const known = opened.get(bytes)
  if (known) return known
  const view =
    bytes instanceof Uint8Array ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(bytes)
  const font = readFont(view)
  opened.set(bytes, font)
  return font
}

function readFont(view: DataView): Font {
  if (view.byteLength < 12 || view.getUint32(0) !== TRUETYPE) {
    throw new Error('Posters need static TrueType fonts: no WOFF2, no collections, no CFF outlines')
  }
  const tables = readTables(view)
  const at = (tag: string): number => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag} table`)
    return table.offset
  }
  if (tables.has('fvar')) throw new Error('Posters need static fonts, not variable ones')
  const head = at('head')
  const unitsPerEm = view.getUint16(head + 18)
  const longLoca = view.getInt16(head + 50) === 1
  const longMetrics = view.getUint16(at('hhea') + 34)
  const glyphCount = view.getUint16(at('maxp') + 4)
  const loca = at('loca')
  const glyf = at('glyf')
  const hmtx = at('hmtx')
  const lookup = openCharacterMap(view, at('cmap'))
  const kern = openKerning(view, tables.get('GPOS')?.offset)
  const range = (id: number): { start: number; end: number } =>
    longLoca
      ? { start: glyf + view.getUint32(loca + 4 * id), end: glyf + view.getUint32(loca + 4 * id + 4) }
      : { start: glyf + 2 * view.getUint16(loca + 2 * id), end: glyf + 2 * view.getUint16(loca + 2 * id + 2) }
  const locate = (id: number): number | undefined => {
    if (id < 0 || id >= glyphCount) return undefined
    const { start, end } = range(id)
    return end > start ? start : undefined
  }
  const ids = new Map<number, number>()
  return {
    unitsPerEm,
    glyphId: (codePoint) => {
      const held = ids.get(codePoint)
      if (held !== undefined) return held
      const id = lookup(codePoint)
      ids.set(codePoint, id)
      return id
    },
    advance: (id) => view.getUint16(hmtx + 4 * Math.min(id, longMetrics - 1)),
    bounds: (id) => {
      const start = locate(id)
      if (start === undefined) return undefined
      return {
        xMin: view.getInt16(start + 2),
        yMin: view.getInt16(start + 4),
        xMax: view.getInt16(start + 6),
        yMax: view.getInt16(start + 8),
      }
    },
    kern,
    path: (id, x, y, size) => outlinePath(view, locate, id, { x, y, scale: size / unitsPerEm }),
  }
}

function readTables(view: DataView): FontTables {
  const tables = new Map<string, { offset: number; length: number }>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(
      view.getUint8(entry),
      view.getUint8(entry + 1),
      view.getUint8(entry + 2),
      view.getUint8(entry + 3),
    )
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}

/** Reads `cmap` format 12 (all of Unicode) or, where a font has only the basic plane, format 4. */
function openCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const count = view.getUint16(cmap + 2)
  let basic: number | undefined
  for (let i = 0; i < count; i++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * i + 4)
    const format = view.getUint16(table)
    if (format === 12) return (codePoint) => lookupGroups(view, table, codePoint)
    if (format === 4) basic = table
  }
  if (basic === undefined) throw new Error('The font has no Unicode character map')
  const table = basic
  return (codePoint) => lookupSegments(view, table, codePoint)
}

function lookupGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0
  let high = view.getUint32(table + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = table + 16 + 12 * middle
    if (codePoint < view.getUint32(group)) high = middle - 1
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
  }
  return 0
}

function lookupSegments(view: DataView, table: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const doubled = view.getUint16(table + 6)
  for (let i = 0; i < doubled; i += 2) {
    if (codePoint > view.getUint16(table + 14 + i)) continue
    const start = view.getUint16(table + 16 + doubled + i)
    if (codePoint < start) return 0
    const delta = view.getUint16(table + 16 + 2 * doubled + i)
    const offsetAt = table + 16 + 3 * doubled + i
    const offset = view.getUint16(offsetAt)
    if (offset === 0) return (codePoint + delta) & 0xffff
    const id = view.getUint16(offsetAt + offset + 2 * (codePoint - start))
    return id === 0 ? 0 : (id + delta) & 0xffff
  }
  return 0
}
