import type { Finding, GateResult } from '@qianmian/kernel'
import { worstStatus } from '@qianmian/kernel'
import type { Composition, PosterBox, TextRole } from '../composition.ts'
import { croppedShare, isEverywhere } from '../picture/place-picture.ts'
import type { PosterPixels } from '../render-poster.ts'
import {
  aiLabelRule,
  alignment,
  cropping,
  emptiness,
  emptyShare,
  glyphs,
  inCanvas,
  inked,
  leastSize,
  occlusion,
  orphans,
  overflow,
  overlap,
  type Rule,
  readable,
  sharpness,
  shown,
} from './lint-rules.ts'

export interface LayoutLint {
  /** 0 to 100: 100 minus findings and minus what was left out, broken against the sense, busy or crowded. */
  readonly score: number
  readonly checked: number
  readonly passed: number
  readonly findings: readonly Finding[]
}

const RULES: readonly Rule[] = [
  inCanvas,
  overflow,
  overlap,
  alignment,
  leastSize,
  readable,
  inked,
  glyphs,
  occlusion,
  cropping,
  sharpness,
  shown,
  aiLabelRule,
  emptiness,
  orphans,
]

/** What a slot that found no room costs: pictures with few words leave facts out on purpose. */
const DROPPED: Partial<Record<TextRole, number>> = { fact: 0.8, subline: 2.5, price: 6 }

const COST = { block: 40, ask: 12 } as const

/**
 * Checks a poster as an art director and the law would. Without `pixels` only geometry and flat colours are checked, which
 * takes a millisecond; with them, contrast and ink are measured on what was really drawn.
 * @param boxes from `posterBoxes(composition)` or `renderPoster`
 * @example lintPoster(composition, poster.boxes, poster.pixels).findings
 */
export function lintPoster(composition: Composition, boxes: readonly PosterBox[], pixels?: PosterPixels): LayoutLint {
  const results = RULES.map((rule) => rule({ composition, boxes, ...(pixels && { pixels }) }))
  const findings = results.flatMap((result) => result.findings)
  const checked = results.reduce((sum, result) => sum + result.checked, 0)
  const costs = findings.reduce((sum, found) => sum + COST[found.status], 0)
  const empty = emptyShare(composition, boxes)
  const taste =
    composition.dropped.reduce((sum, role) => sum + (DROPPED[role] ?? 0), 0) +
    20 * Math.min(1, composition.breakCost) +
    30 * composition.unrest +
    (composition.picture && !isEverywhere(composition.picture, composition.picture)
      ? 25 * Math.max(0, croppedShare(composition.picture) - 0.12)
      : 0) +
    20 * Math.max(0, 0.45 - empty)
  return {
    score: Math.max(0, 100 - costs - taste),
    checked,
    passed: Math.max(0, checked - findings.length),
    findings,
  }
}

/** The layout gate of the kernel from a lint. */
export const layoutGate = (lint: LayoutLint): GateResult => ({
  gate: 'layout',
  status: worstStatus(lint.findings),
  checked: lint.checked,
  passed: lint.passed,
  findings: lint.findings,
})
