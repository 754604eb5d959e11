/** How many of the dimension's base unit one unit holds. Source: SI; a year is twelve months. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { mm: 1, cm: 10, m: 1000 },
  mass: { mg: 1, g: 1000, kg: 1_000_000 },
  volume: { ml: 1, L: 1000 },
  time: { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 },
  calendar: { month: 1, year: 12 },
  frequency: { Hz: 1, kHz: 1000 },
}

/**
 * An amount in another unit of the same dimension, so that bounds compare like with like.
 * @param from unit code of the kernel; absent or empty only converts to itself
 * @returns undefined if the units do not measure the same thing or the amount is no number
 * @example inUnit('2', 'kg', 'g') // 2000
 * @example inUnit('10', 'dB', 'g') // undefined
 */
export function inUnit(amount: string, from: string, to: string): number | undefined {
  const figure = amount.trim() === '' ? Number.NaN : Number(amount)
  if (!Number.isFinite(figure)) return undefined
  if (from === to) return figure
  for (const scale of Object.values(SCALES)) {
    const [source, target] = [scale[from], scale[to]]
    if (source !== undefined && target !== undefined) return (figure * source) / target
  }
  return undefined
}
