import type { BackgroundKind } from './background/background-model.ts'
import type { Evidence } from './segment/evidence.ts'

const KINDS: Readonly<Record<BackgroundKind, number>> = { plain: 0, gradient: 0, textured: -0.2, cluttered: -1 }

/**
 * How sure a cut is, 0..1: a logistic model of what was measured, for "the overlap with the truth is at least 0.85". Its
 * weights are rounded from fits on the tuning half of `bench/cutout.bench.ts` (twelve products before six backgrounds).
 */
export function certainty(e: Evidence, kind: BackgroundKind): number {
  const sum =
    2.4 -
    8 * (1 - e.stability) -
    110 * (1 - e.agreement) +
    1.1 * e.outline -
    1 * (1 - e.wholeness) -
    23 * e.atEdge -
    1 * Math.max(0, e.raggedness - 1.5) -
    38 * e.edgesOutside +
    KINDS[kind]
  return 1 / (1 + Math.exp(-sum))
}
