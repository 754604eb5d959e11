import { err, ok, type Result } from '@qianmian/kernel'

export type FigureProblem = 'bad-number' | 'number-too-large' | 'negative-stock'

/**
 * Reads a count of pieces: `12`, `1,200`, `12.0`. A negative count (sold beyond stock) is told apart from nonsense.
 * @example readCount('1,200') // { ok: true, value: 1200 }
 */
export function readCount(text: string): Result<number, FigureProblem> {
  const match = /^([-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/.exec(text.normalize('NFKC').trim())
  if (!match) return err('bad-number')
  const count = Number((match[2] ?? '').replaceAll(',', ''))
  if (count > 1_000_000_000) return err('number-too-large')
  return match[1] && count !== 0 ? err('negative-stock') : ok(count)
}

const GRAM_POWERS: Readonly<Record<string, number>> = {
  '': 0,
  g: 0,
  gram: 0,
  grams: 0,
  克: 0,
  kg: 3,
  千克: 3,
  公斤: 3,
  mg: -3,
  毫克: -3,
}

/**
 * Reads a weight as a decimal string of grams, exactly: `165`, `165 g`, `0.5kg`, `1.2公斤`.
 * @example readGrams('0.5kg') // { ok: true, value: '500' }
 */
export function readGrams(text: string): Result<string, FigureProblem> {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(\p{L}*)$/u.exec(text.normalize('NFKC').trim())
  const unit = (match?.[3] ?? '').toLowerCase()
  const power = Object.hasOwn(GRAM_POWERS, unit) ? GRAM_POWERS[unit] : undefined
  if (!match || power === undefined) return err('bad-number')
  if ((match[0]?.length ?? 0) > 24) return err('number-too-large')
  return ok(shiftDecimal((match[1] ?? '').replaceAll(',', ''), match[2] ?? '', power))
}

function shiftDecimal(whole: string, decimals: string, power: number): string {
  const point = whole.length + power
  const digits = (whole + decimals).padEnd(point, '0')
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits
  const at = Math.max(point, 1)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const right = padded.slice(at).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}

/** A weight for a cell: bare grams, or with its unit in a column whose header promises another one. */
export function gramsText(grams: string, columnUnit: string | undefined): string {
  return columnUnit === undefined ? grams : `${grams} g`
}
