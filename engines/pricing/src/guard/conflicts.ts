import type { Bound } from './bounds.ts'
import type { GuardRule } from './limits.ts'

/** Rules that cannot hold together, and the range between which no price is left: at least `lower`, at most `upper`. */
export interface Conflict {
  readonly rules: readonly GuardRule[]
  readonly lower: number
  readonly upper: number
}

/**
 * All smallest sets of rules that cannot hold together. On a line two ranges that do not meet are all that there can be
 * (Helly's theorem); with a ladder also ranges that meet between two of its points.
 */
export function conflictsOf(
  bounds: readonly Bound[],
  currentPrice: number,
  ladder: readonly number[] | undefined,
): Conflict[] {
  const found: Conflict[] = []
  for (const below of bounds)
    for (const above of bounds)
      if (below.lower > above.upper)
        found.push({ rules: [below.rule, above.rule], lower: below.lower, upper: above.upper })
  if (!ladder) return found
  const isOpen = (lower: number, upper: number): boolean =>
    (currentPrice >= lower && currentPrice <= upper) || ladder.some((point) => point >= lower && point <= upper)
  const most = Number.MAX_SAFE_INTEGER
  const alone = bounds.filter(({ lower, upper }) => !isOpen(lower, upper))
  for (const { rule, lower, upper } of alone) found.push({ rules: [rule, 'ladder'], lower, upper })
  for (let i = 0; i < bounds.length; i++)
    for (let j = i + 1; j < bounds.length; j++) {
      const [a, b] = [bounds[i]!, bounds[j]!]
      if (alone.includes(a) || alone.includes(b) || a.lower > b.upper || b.lower > a.upper) continue
      const lower = Math.max(1, a.lower, b.lower)
      const upper = Math.min(most, a.upper, b.upper)
      if (!isOpen(lower, upper)) found.push({ rules: [a.rule, b.rule, 'ladder'], lower, upper })
    }
  return found
}
