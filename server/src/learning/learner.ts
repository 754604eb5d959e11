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
import type { FeatureEffect, LearnedPolicy, LearnOrder, LoserFound } from '../compute/learn-policy.ts'
import { packLedger } from '../compute/pack-ledger.ts'
import type { SeenDecision } from '../modules/decisions/index.ts'
import { ATTRIBUTION_MS, DELAY_STEP_MS, LEARN_OPTIONS, USUAL_DELAYS } from './settings.ts'

/** Decisions between which other work of the process has its turn. */
const SLICE = 2000

/** Arms of a product as it is shown now, and the contexts in which they were asked for. */
export interface Trial {
  readonly product: string
  readonly arms: readonly Arm[]
  readonly contexts: Map<string, SeenDecision['context']>
  /** The one of them in which nothing is known but the product. */
  readonly plain: SeenDecision['context']
  /** Contexts whose probabilities stand in the policy. */
  ready: ReadonlySet<SeenDecision['context']>
}

/** What a policy says of a shop, beside whom to show what. */
export interface Findings {
  readonly effects: readonly FeatureEffect[]
  readonly losers: readonly LoserFound[]
  readonly changes: LearnedPolicy['changes']
}

/** What one shop has learned: the ledger, and the policy that answers. */
export class Learner {
  readonly random: Random
  ledger: Ledger
  findings: Findings = { effects: [], losers: [], changes: [] }
  /** Trials whose contexts wait for their probabilities. */
  readonly wanted = new Set<Trial>()
  /** Answers where nothing was worked out yet: all arms about alike. */
  readonly #empty: Policy
  /** Holds the probabilities that were worked out beside, and nothing else. */
  #policy: Policy
  #previous: Uint8Array | undefined
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
    this.#empty = learnPolicy(this.ledger, nowMs)
    this.#policy = this.#empty
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

  /**
   * The policy that answers in a context, and the context that it answers for. What it has not worked out yet is noted, and
   * answered as for shoppers of whom nothing is known; without preference when that is not known either.
   */
  answering(trial: Trial, context: SeenDecision['context']): { policy: Policy; context: SeenDecision['context'] } {
    if (trial.ready.has(context)) return { policy: this.#policy, context }
    this.wanted.add(trial)
    return trial.ready.has(trial.plain)
      ? { policy: this.#policy, context: trial.plain }
      : { policy: this.#empty, context }
  }

  /**
   * Makes the policy anew.
   * @param trials what is shown now
   * @param run does the work, in a thread where there is one
   */
  async learn(
    nowMs: number,
    trials: readonly Trial[],
    run: (order: LearnOrder) => Promise<LearnedPolicy>,
  ): Promise<void> {
    this.news = 0
    this.learnedAt = nowMs
    const asked = trials.map((trial) => ({ trial, contexts: [...trial.contexts.values()] }))
    const learned = await run({
      ledger: await packLedger(this.ledger),
      nowMs: Math.max(nowMs, this.ledger.watermarkMs) + DELAY_STEP_MS,
      ...(this.#previous ? { previous: this.#previous } : {}),
      trials: asked.map(({ trial, contexts }) => ({ arms: trial.arms, contexts })),
    })
    const { policy, shares, ...findings } = learned
    const next: Policy = { ...this.#empty, madeAtMs: nowMs, shares: new WeakMap() }
    asked.forEach(({ trial, contexts }, i) => {
      const worked = shares[i]
      if (worked) next.shares.set(trial.arms, new Map(worked))
      trial.ready = new Set(worked ? contexts : [])
    })
    this.#policy = next
    this.#previous = policy
    this.findings = findings
    this.wanted.clear()
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
