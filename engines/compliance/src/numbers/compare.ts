import { UNIT_SIZES } from './units.data.ts'

/** An exact number: `top / bottom`. */
interface Ratio {
  readonly top: bigint
  readonly bottom: bigint
}

/** Reads a decimal string or a fraction (`1/3`). Longer ones than any product has are no figures of a product. */
function ratio(text: string): Ratio | undefined {
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,40})|\/(\d{1,10}))?$/.exec(text)
  if (!match) return undefined
  const decimals = match[3] ?? ''
  const top = BigInt(`${match[2]}${decimals}`)
  const bottom = match[4] ? BigInt(match[4]) : 10n ** BigInt(decimals.length)
  return bottom === 0n ? undefined : { top: match[1] ? -top : top, bottom }
}

/** The dimension that a unit code measures; codes without a size are dimensions of their own. */
export const dimensionOf = (code: string): string => UNIT_SIZES[code]?.dimension ?? code

/** Things that are counted: any counting word fits a fact that counts in pieces, but not 级 or 次, and 层 is not 色. */
const COUNTED = 'count'
const counts = (code: string): boolean => dimensionOf(code).startsWith(COUNTED)

/** True if two units measure the same thing. */
export function sameDimension(a: string, b: string): boolean {
  const [left, right] = [dimensionOf(a), dimensionOf(b)]
  return left === right || (counts(a) && counts(b) && (left === COUNTED || right === COUNTED))
}

/** True for units that count things: 件, 层, pieces. */
export const isCount = counts

/**
 * True if two quantities are exactly equal, whatever units of one dimension they are written in. Nothing is rounded.
 * @param a decimal string or fraction with a unit code, `undefined` when no unit is written
 * @example sameQuantity('2000', 'g', '2', 'kg') // true
 * @example sameQuantity('812', 'mm/s', '810', 'mm/s') // false
 * @example sameQuantity('1/2', 'share', '50', '%') // true
 */
export function sameQuantity(a: string, aUnit: string | undefined, b: string, bUnit: string | undefined): boolean {
  const left = ratio(a)
  const right = ratio(b)
  if (!left || !right) return false
  let leftSize = 1n
  let rightSize = 1n
  if (aUnit !== undefined && bUnit !== undefined) {
    if (!sameDimension(aUnit, bUnit)) return false
    leftSize = UNIT_SIZES[aUnit]?.size ?? 1n
    rightSize = UNIT_SIZES[bUnit]?.size ?? 1n
  }
  return left.top * leftSize * right.bottom === right.top * rightSize * left.bottom
}

/** The same decimal without its sign. */
export const unsigned = (value: string): string => value.replace(/^-/, '')
