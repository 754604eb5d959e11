import type { LearnView } from '../../contract/types.ts'
import type { Findings } from '../../learning/learner.ts'
import { lastDeed } from '../../modules/activity/index.ts'
import { lastChange } from '../../modules/decisions/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import { newestSimulation } from '../../modules/simulations/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type LearnQuery, readLearn } from './read-learn.ts'

/** Shops and questions of which the answer is kept. */
const MOST_KEPT = 40
/** A window moves on although nothing happens. */
const KEPT_MS = 5 * 60_000
/** While shoppers come, an answer is made anew after so many times what it cost to make. */
const SHARE_OF_TIME = 8
const [LEAST_MS, MOST_MS] = [1000, 15_000] as const

interface Kept {
  readonly view: LearnView
  /** The state of the shop of which it speaks: what was done in the studio, by the rule or by a simulation is seen at once. */
  readonly version: string
  readonly findings: Findings
  readonly change: string
  readonly at: number
  readonly costMs: number
}

/**
 * Keeps what the learn screen shows. Working it out reads every decision of the days, so it is done anew only when something
 * happened since, and while shoppers keep coming at most an eighth of the time.
 */
export class LearnViews {
  readonly #kept = new Map<string, Kept>()
  readonly #making = new Map<string, Promise<LearnView>>()
  readonly #numbers = new WeakMap<Findings, number>()
  #count = 0
  readonly #read: typeof readLearn

  constructor(read: typeof readLearn = readLearn) {
    this.#read = read
  }

  /** @returns the view as of its `to`, at most fifteen seconds behind what shoppers did */
  async get(ctx: Ctx, findings: Findings, query: LearnQuery): Promise<LearnView> {
    const key = JSON.stringify([ctx.shop.id, query.days, query.product ?? '', query.segment ?? ''])
    const version = await versionOf(ctx)
    const change = await lastChange(ctx)
    const kept = this.#kept.get(key)
    if (kept && kept.version === version && kept.findings === findings) {
      const age = ctx.clock.now() - kept.at
      const patience = Math.min(MOST_MS, Math.max(LEAST_MS, SHARE_OF_TIME * kept.costMs))
      if (age < (kept.change === change ? KEPT_MS : patience)) return kept.view
    }
    // Who asks for the same at the same time waits for the same answer.
    const making = `${key} ${version} ${change} ${this.#numberOf(findings)}`
    const underWay = this.#making.get(making)
    if (underWay) return underWay
    const made = this.#make(ctx, findings, query, { key, version, change })
    this.#making.set(making, made)
    try {
      return await made
    } finally {
      this.#making.delete(making)
    }
  }

  #numberOf(findings: Findings): number {
    const known = this.#numbers.get(findings)
    if (known !== undefined) return known
    this.#count += 1
    this.#numbers.set(findings, this.#count)
    return this.#count
  }

  async #make(
    ctx: Ctx,
    findings: Findings,
    query: LearnQuery,
    { key, version, change }: { readonly key: string; readonly version: string; readonly change: string },
  ): Promise<LearnView> {
    const [at, started] = [ctx.clock.now(), performance.now()]
    const view = await this.#read(ctx, findings, query)
    this.#kept.delete(key)
    this.#kept.set(key, { view, version, findings, change, at, costMs: performance.now() - started })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break
      this.#kept.delete(oldest)
    }
    return view
  }
}

async function versionOf(ctx: Ctx): Promise<string> {
  const [shop, deed, simulation] = [await getShop(ctx), await lastDeed(ctx), await newestSimulation(ctx)]
  return [shop.version, deed, simulation?.seed ?? '', simulation?.state ?? ''].join(' ')
}
