import { type Random, seededRandom } from '@qianmian/kernel'
import {
  type Applied,
  type Arm,
  applyEvent,
  createLedger,
  type Ledger,
  learnPolicy,
  OUTCOMES,
  type Outcome,
  type Policy,
} from '@qianmian/learn'
import type { SeenDecision } from '../modules/decisions/index.ts'
import { ATTRIBUTION_MS, LEARN_OPTIONS, USUAL_DELAYS } from './settings.ts'

/** Decisions between which other work of the process has its turn. */
const SLICE = 2000

/** What one shop has learned: the ledger, and the policy that answers. */
export class Learner {
  readonly random: Random
  ledger: Ledger
  policy: Policy
  /** Everything that became known up to here is in the ledger; milliseconds since 1970. */
  readUntil = 0
  /** Decisions that taught something since the policy was made. */
  news = 0
  /** Decisions that came in too late to count. */
  tooLate = 0
  learnedAt: number
  readonly #arms = new Map<string, Arm>()
  readonly #contexts = new Map<string, SeenDecision['context']>()

  constructor(seed: string, nowMs: number) {
    this.random = seededRandom(seed)
    this.ledger = emptyLedger()
    this.policy = learnPolicy(this.ledger, nowMs)
    this.learnedAt = nowMs
  }

  /** Forgets everything that was counted. The policy stays until the next one is made. */
  clear(): void {
    this.ledger = emptyLedger()
    this.tooLate = 0
    this.news = 0
  }

  /** Counts decisions with what came of them. One that was counted before adds only what is new. */
  async take(decisions: readonly SeenDecision[]): Promise<void> {
    for (const [i, decision] of decisions.entries()) {
      this.#takeOne(decision)
      if (i % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  #takeOne(decision: SeenDecision): void {
    const impression = applyEvent(this.ledger, {
      kind: 'impression',
      id: decision.id,
      atMs: decision.seenAt,
      arm: this.#armOf(decision),
      context: this.#contextOf(decision),
      propensity: decision.propensity,
      ...userOf(decision),
    })
    if (isRefused(impression, 'too-late')) this.tooLate += 1
    let isNew = impression.ok
    for (const outcome of OUTCOMES) {
      const atMs = outcomeAt(decision, outcome)
      // What comes after the window is reported, but not learned from; in the ledger it would close days that are still open.
      if (atMs === null || atMs - decision.seenAt > ATTRIBUTION_MS) continue
      if (applyEvent(this.ledger, { kind: 'outcome', decisionId: decision.id, outcome, atMs }).ok) isNew = true
    }
    if (isNew) this.news += 1
  }

  learn(nowMs: number): Policy {
    const atMs = Math.max(nowMs, this.ledger.watermarkMs)
    this.policy = learnPolicy(this.ledger, atMs, this.policy)
    this.news = 0
    this.learnedAt = nowMs
    return this.policy
  }

  // The engine remembers what it worked out by object: the same arm and context are the same objects.
  #armOf({ variantId, features }: SeenDecision): Arm {
    const key = `${variantId} ${JSON.stringify(features)}`
    const known = this.#arms.get(key)
    if (known) return known
    const arm: Arm = { id: variantId, features }
    this.#arms.set(key, arm)
    return arm
  }

  #contextOf({ context }: SeenDecision): SeenDecision['context'] {
    const key = JSON.stringify(context)
    const known = this.#contexts.get(key)
    if (known) return known
    this.#contexts.set(key, context)
    return context
  }
}

const isRefused = (applied: Applied, why: string): boolean => !applied.ok && applied.error === why

/** Whose impression it was: who agreed to be known again, or else this visit. */
function userOf({ visitor, session }: SeenDecision): { userId?: string } {
  const userId = visitor ?? session
  return userId ? { userId } : {}
}

function outcomeAt(decision: SeenDecision, outcome: Outcome): number | null {
  switch (outcome) {
    case 'click':
      return decision.basketAt
    case 'purchase':
      return decision.boughtAt
    case 'return':
      return decision.returnedAt
    case 'complaint':
      return decision.complainedAt
  }
}

function emptyLedger(): Ledger {
  const ledger = createLedger(LEARN_OPTIONS)
  const dayMs = 24 * 60 * 60 * 1000
  for (const [outcome, fromDay, toDay, count] of USUAL_DELAYS) {
    const bins = ledger.delays[outcome]
    if (!bins) continue
    const at = (day: number) => Math.min(bins.length, Math.round(((day * dayMs) / ATTRIBUTION_MS) * bins.length))
    const [from, to] = [Math.min(at(fromDay), bins.length - 1), Math.max(at(fromDay) + 1, at(toDay))]
    for (let bin = from; bin < to; bin++) bins[bin] = (bins[bin] ?? 0) + count / (to - from)
  }
  return ledger
}
