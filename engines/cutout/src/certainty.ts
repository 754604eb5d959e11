import type { BackgroundKind } from './background/background-model.ts'
import type { Evidence } from './segment/evidence.ts'

/**
 * How sure a cut is, 0..1: a logistic model of what was measured, fitted on the tuning half of `bench/cutout.bench.ts`
 * to "the overlap with the truth is at least 0.85".
 */
export function certainty(e: Evidence, kind: BackgroundKind): number {
  const sum =
    -6 +
    3 * e.stability +
    3 * e.agreement +
    3 * e.outline +
    1 * e.wholeness -
    3 * e.atEdge -
    0.3 * Math.max(0, e.raggedness - 1.5) +
    (kind === 'cluttered' ? -0.5 : 0)
  return 1 / (1 + Math.exp(-sum))
}
