import { UNIT_SIZES } from './units.data.ts'

interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

function decimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return undefined
  const digits = BigInt(`${match[2]}${match[3] ?? ''}`)
  return { digits: match[1] ? -digits : digits, scale: match[3]?.length ?? 0 }
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent)

/** The dimension that a unit code measures; codes without a size are dimensions of their own. */
export const dimensionOf = (code: string): string => UNIT_SIZES[code]?.dimension ?? code

/**
 * True if two quantities are exactly equal, whatever units of one dimension they are written in. Nothing is rounded.
 * @param a decimal string with a unit code, `undefined` when no unit is written
 * @example sameQuantity('2000', 'g', '2', 'kg') // true
 * @example sameQuantity('812', 'mm/s', '810', 'mm/s') // false
 */
export function sameQuantity(a: string, aUnit: string | undefined, b: string, bUnit: string | undefined): boolean {
  const left = decimal(a)
  const right = decimal(b)
  if (!left || !right) return false
  let leftSize = 1n
  let rightSize = 1n
  if (aUnit !== undefined && bUnit !== undefined) {
    if (dimensionOf(aUnit) !== dimensionOf(bUnit)) return false
    leftSize = UNIT_SIZES[aUnit]?.size ?? 1n
    rightSize = UNIT_SIZES[bUnit]?.size ?? 1n
  }
  return left.digits * leftSize * tenTo(right.scale) === right.digits * rightSize * tenTo(left.scale)
}

/** The same decimal without its sign. */
export const unsigned = (value: string): string => value.replace(/^-/, '')
