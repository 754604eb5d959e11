import { type DescribedList, FEATURES } from '@qianmian/recommend'

/** Numbers are kept as 16-bit parts of this size; they lie within ±8. */
const PARTS = 4096
const MOST = 32_767
const LEGS = 3

/** What sources said of the items of a list, as a text of about 80 letters an item. @param rows items described */
export function packDescribed({ features, legs, rows }: Pick<DescribedList, 'features' | 'legs' | 'rows'>): string {
  const packed = new Int16Array(rows * (FEATURES + LEGS))
  const put = (at: number, value: number): void => {
    packed[at] = Math.max(-MOST, Math.min(MOST, Math.round(value * PARTS)))
  }
  for (let i = 0; i < rows * FEATURES; i++) put(i, features[i] ?? 0)
  for (let i = 0; i < rows * LEGS; i++) put(rows * FEATURES + i, legs[i] ?? 0)
  return Buffer.from(packed.buffer).toString('base64')
}

/** Reads what `packDescribed` made. @returns undefined for what another version of the blend wrote */
export function unpackDescribed(text: string): Pick<DescribedList, 'features' | 'legs' | 'rows'> | undefined {
  const bytes = Buffer.from(text, 'base64')
  const rows = bytes.length / (2 * (FEATURES + LEGS))
  if (!Number.isInteger(rows) || rows === 0) return undefined
  const numbers = Float32Array.from({ length: rows * (FEATURES + LEGS) }, (_, i) => bytes.readInt16LE(2 * i) / PARTS)
  return { features: numbers.slice(0, rows * FEATURES), legs: numbers.slice(rows * FEATURES), rows }
}
