/**
 * Opens the horizontal kerning of a font: the `kern` feature of GPOS, pair adjustment formats 1 and 2.
 * @param gpos offset of the table, undefined when the font has none
 * @returns the x advance adjustment of a pair in font units, 0 where nothing is said
 */
export function openKerning(view: DataView, gpos: number | undefined): (left: number, right: number) => number {
  if (gpos === undefined) return () => 0
  const subtables = pairSubtables(view, gpos)
  const held = new Map<number, number>()
  return (left, right) => {
    const key = left * 65536 + right
    const known = held.get(key)
    if (known !== undefined) return known
    let value = 0
    for (const subtable of subtables) {
      const found = pairValue(view, subtable, left, right)
      if (found === undefined) continue
      value = found
      break
    }
    held.set(key, value)
    return value
  }
}

function pairSubtables(view: DataView, gpos: number): number[] {
  const features = gpos + view.getUint16(gpos + 6)
  const lookups = gpos + view.getUint16(gpos + 8)
  const wanted = new Set<number>()
  for (let i = 0; i < view.getUint16(features); i++) {
    const record = features + 2 + 6 * i
    if (view.getUint32(record) !== 0x6b65726e) continue // 'kern'
    const feature = features + view.getUint16(record + 4)
    for (let k = 0; k < view.getUint16(feature + 2); k++) wanted.add(view.getUint16(feature + 4 + 2 * k))
  }
  const subtables: number[] = []
  for (const index of wanted) {
    const lookup = lookups + view.getUint16(lookups + 2 + 2 * index)
    const type = view.getUint16(lookup)
    for (let s = 0; s < view.getUint16(lookup + 4); s++) {
      const subtable = lookup + view.getUint16(lookup + 6 + 2 * s)
      if (type === 2) subtables.push(subtable)
      // Type 9 is an extension: a 32-bit offset to the real subtable.
      else if (type === 9 && view.getUint16(subtable + 2) === 2) subtables.push(subtable + view.getUint32(subtable + 4))
    }
  }
  return subtables
}

function pairValue(view: DataView, subtable: number, left: number, right: number): number | undefined {
  const covered = coverageIndex(view, subtable + view.getUint16(subtable + 2), left)
  if (covered === undefined) return undefined
  const format1 = view.getUint16(subtable + 4)
  const format2 = view.getUint16(subtable + 6)
  if (!(format1 & 4)) return undefined
  const size1 = 2 * bits(format1)
  const record = size1 + 2 * bits(format2)
  // Values stand in the order of their bits: x placement and y placement come before x advance.
  const advanceAt = 2 * bits(format1 & 3)
  if (view.getUint16(subtable) === 1) {
    const set = subtable + view.getUint16(subtable + 10 + 2 * covered)
    let low = 0
    let high = view.getUint16(set) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const pair = set + 2 + (2 + record) * middle
      const second = view.getUint16(pair)
      if (right === second) return view.getInt16(pair + 2 + advanceAt)
      if (right < second) high = middle - 1
      else low = middle + 1
    }
    return undefined
  }
  const class1 = glyphClass(view, subtable + view.getUint16(subtable + 8), left)
  const class2 = glyphClass(view, subtable + view.getUint16(subtable + 10), right)
  const count2 = view.getUint16(subtable + 14)
  return view.getInt16(subtable + 16 + record * (class1 * count2 + class2) + advanceAt)
}

function coverageIndex(view: DataView, table: number, glyph: number): number | undefined {
  const ranged = view.getUint16(table) === 2
  let low = 0
  let high = view.getUint16(table + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = table + 4 + (ranged ? 6 : 2) * middle
    const start = view.getUint16(entry)
    const end = ranged ? view.getUint16(entry + 2) : start
    if (glyph < start) high = middle - 1
    else if (glyph > end) low = middle + 1
    else return ranged ? view.getUint16(entry + 4) + glyph - start : middle
  }
  return undefined
}

function glyphClass(view: DataView, table: number, glyph: number): number {
  if (view.getUint16(table) === 1) {
    const index = glyph - view.getUint16(table + 2)
    return index >= 0 && index < view.getUint16(table + 4) ? view.getUint16(table + 6 + 2 * index) : 0
  }
  let low = 0
  let high = view.getUint16(table + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = table + 4 + 6 * middle
    if (glyph < view.getUint16(entry)) high = middle - 1
    else if (glyph > view.getUint16(entry + 2)) low = middle + 1
    else return view.getUint16(entry + 4)
  }
  return 0
}

function bits(value: number): number {
  let count = 0
  for (let v = value; v; v &= v - 1) count++
  return count
}
