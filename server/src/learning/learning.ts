import { newId } from '@qianmian/kernel'
import { type Arm, chooseArm } from '@qianmian/learn'
import type { LearnedPolicy, LearnOrder } from '../compute/learn-policy.ts'
import {
  type ChangePlace,
  changedDecisions,
  type DecisionContext,
  DecisionWriter,
  forgetDecisions,
  seenDecisions,
} from '../modules/decisions/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Database } from '../platform/database/database.ts'
import type { Log } from '../platform/log.ts'
import type { ShownProduct, ShownVariant } from '../storefront/snapshot.ts'
import { type Findings, Learner, type Trial } from './learner.ts'
import { HOLDOUT_SHARE, LEARN_FROM_DAYS, MOST_DECISIONS } from './settings.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Changes are read again this far back: transactions commit in another order than their clocks say. */
const OVERLAP_MS = 10_000
const READ_AT_ONCE = 5000
const TICK_MS = 15_000
/** A policy is made anew after so many decisions with news, or after so long with any. */
const NEWS = 1000
const NEWS_AFTER_MS = 3 * 60_000
/** Contexts that nobody asked for before get their probabilities after so long. */
const WANTED_AFTER_MS = 30_000
/** A policy ages without news too: what was not bought for long will not be. */
const AT_LEAST_EVERY_MS = 60 * 60_000
/** So many decisions that came too late are worth reading everything again in order. */
const TOO_LATE = 200
const FORGET_EVERY_MS = 6 * 60 * 60 * 1000
const UNSEEN_KEPT_MS = 8 * DAY_MS
const KEPT_MS = 100 * DAY_MS

/** For whom and when a variant is chosen. */
export interface ChoiceRequest {
  /** Id of the audience, such as `returning`; absent: nothing is known. */
  readonly audience?: string
  /** Id of the occasion that is near, such as `mid-autumn`. */
  readonly occasion?: string
  /** A person who agreed to be known again: held out, or not, for good. */
  readonly visitorId?: string
  readonly sessionId?: string
  /** Milliseconds since 1970; absent: now. */
  readonly now?: number
  /** True for shoppers that were made up. */
  readonly simulated?: boolean
  /** Place of the page. Default `product-page`. */
  readonly slot?: string
}

export interface ChosenVariant {
  readonly variant: ShownVariant
  readonly decisionId: string
  readonly propensity: number
  readonly mode: 'learned' | 'holdout'
}

export interface LearningPlatform {
  readonly db: Database
  readonly log: Log
  readonly clock: { now(): number }
  readonly randomBytes: (n: number) => Uint8Array
  /** Shops of the installation, each with a context of the system in it. */
  readonly contexts: () => Promise<Ctx[]>
}

/**
 * Learns which way of presenting a product is best, shop by shop. Choosing is synchronous and works from memory; decisions
 * are written beside the answer; policies are made anew in the background from what the decisions' table says became of them.
 */
export class Learning {
  readonly writer: DecisionWriter
  readonly #platform: LearningPlatform
  readonly #learners = new Map<string, Learner>()
  /** Arms of a product as it is shown now: the same list is the same object, so that propensities are worked out once. */
  readonly #trials = new WeakMap<readonly ShownVariant[], Trial>()
  /** The newest trial of each product, by shop. */
  readonly #current = new Map<string, Map<string, Trial>>()
  readonly #busy = new Map<string, Promise<void>>()
  #listeners: ((ctx: Ctx, findings: Findings) => Promise<void>)[] = []
  #timer: NodeJS.Timeout | undefined
  #tick: Promise<void> | undefined
  #forgotAt = 0
  #stopped = false

  constructor(platform: LearningPlatform) {
    this.#platform = platform
    this.writer = new DecisionWriter(platform.db, platform.log)
  }

  /**
   * Chooses how to present a product, and logs the decision. It teaches nothing until a shopper's browser says that the page
   * was seen.
   * @returns undefined when there is only the published pack
   * @example app.learning.chooseVariant(ctx, product, { audience: 'returning', visitorId })?.variant.pack
   */
  chooseVariant(ctx: Ctx, product: ShownProduct, request: ChoiceRequest = {}): ChosenVariant | undefined {
    const { variants } = product
    const [baseline] = variants
    if (!baseline || variants.length < 2) return undefined
    const learner = this.#learner(ctx.shop.id)
    const trial = this.#trialOf(ctx.shop.id, product)
    const context = contextIn(trial, product, request)
    const userId = request.visitorId ?? request.sessionId
    const answering = learner.answering(trial, context)
    const choice = chooseArm(answering.policy, answering.context, trial.arms, learner.random, {
      ...(userId ? { userId } : {}),
      holdout: { armId: baseline.variant.id, share: HOLDOUT_SHARE, salt: ctx.shop.id },
    })
    // Neither empty lists nor doubles come out of a snapshot, and the baseline is always in it.
    if (!choice.ok) throw new Error(`no variant could be chosen: ${choice.error}`)
    const { arm, propensity, propensities, mode } = choice.value
    const variant = variants.find((one) => one.variant.id === arm.id) ?? baseline
    const now = request.now ?? this.#platform.clock.now()
    const decisionId = newId('dec', { now: () => now }, this.#platform.randomBytes)
    this.writer.add({
      id: decisionId,
      shopId: ctx.shop.id,
      productId: product.detail.id,
      slot: request.slot ?? 'product-page',
      variantId: arm.id,
      features: arm.features,
      context,
      propensity,
      propensities: Object.fromEntries(trial.arms.map((one, i) => [one.id, propensities[i] ?? 0])),
      mode,
      ...(request.sessionId ? { session: request.sessionId } : {}),
      ...(request.visitorId ? { visitor: request.visitorId } : {}),
      at: new Date(now),
      simulated: request.simulated ?? false,
    })
    return { variant, decisionId, propensity, mode }
  }

  /** What the policy of a shop says beside whom to show what. */
  findings(shopId: string): Findings {
    return this.#learner(shopId).findings
  }

  /** Called after a shop's policy was made anew, one after the other. */
  onLearned(listener: (ctx: Ctx, findings: Findings) => Promise<void>): void {
    this.#listeners.push(listener)
  }

  /** Begins to learn: everything that is known is read in the background. */
  start(): void {
    this.#timer = setInterval(() => void this.#look(), TICK_MS)
    this.#timer.unref()
    void this.#look()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    await this.#tick
    await Promise.all(this.#busy.values())
    await this.writer.stop()
  }

  /**
   * Reads what became known since the last time and makes the policy anew.
   * @param all reads everything of the last 60 days again, in order: after events of the past were brought in
   */
  relearn(ctx: Ctx, { all = false }: { readonly all?: boolean } = {}): Promise<void> {
    return this.#alone(ctx.shop.id, async () => {
      const learner = this.#learner(ctx.shop.id)
      await this.#read(ctx, learner, all)
      await this.#learn(ctx, learner)
    })
  }

  #learner(shopId: string): Learner {
    let learner = this.#learners.get(shopId)
    if (!learner) {
      const seed = Buffer.from(this.#platform.randomBytes(16)).toString('hex')
      learner = new Learner(seed, this.#platform.clock.now())
      this.#learners.set(shopId, learner)
    }
    return learner
  }

  #trialOf(shopId: string, { variants, detail }: ShownProduct): Trial {
    const known = this.#trials.get(variants)
    if (known) return known
    const current = this.#current.get(shopId) ?? new Map<string, Trial>()
    const before = current.get(detail.id)
    const arms = variants.map(({ variant }) => ({ id: variant.id, features: variant.features }))
    // A product that changed in another way is loaded anew: what was worked out for its arms still holds.
    const isSame = before !== undefined && JSON.stringify(before.arms) === JSON.stringify(arms)
    const trial = isSame ? before : newTrial(detail.id, detail.category, arms, before)
    this.#trials.set(variants, trial)
    this.#current.set(shopId, current.set(detail.id, trial))
    return trial
  }

  /** One after the other within a shop. */
  async #alone(shopId: string, work: () => Promise<void>): Promise<void> {
    const before = this.#busy.get(shopId)
    const own = (async () => {
      await before?.catch(() => undefined)
      await work()
    })()
    this.#busy.set(shopId, own)
    try {
      await own
    } finally {
      if (this.#busy.get(shopId) === own) this.#busy.delete(shopId)
    }
  }

  async #look(): Promise<void> {
    if (this.#tick || this.#stopped) return
    this.#tick = this.#lookOnce()
    try {
      await this.#tick
    } finally {
      this.#tick = undefined
    }
  }

  async #lookOnce(): Promise<void> {
    const { clock, log, db } = this.#platform
    try {
      for (const ctx of await this.#platform.contexts()) {
        if (this.#stopped) return
        await this.#alone(ctx.shop.id, async () => {
          const learner = this.#learner(ctx.shop.id)
          const isFirst = learner.readUntil === 0
          await this.#read(ctx, learner, isFirst || learner.tooLate > TOO_LATE)
          const isDue = learner.news >= NEWS || clock.now() - learner.learnedAt >= NEWS_AFTER_MS
          const isWanted = learner.wanted.size > 0 && clock.now() - learner.learnedAt >= WANTED_AFTER_MS
          const isOld = learner.ledger.watermarkMs > 0 && clock.now() - learner.learnedAt >= AT_LEAST_EVERY_MS
          if (isWanted || isOld || (learner.news > 0 && (isFirst || isDue))) await this.#learn(ctx, learner)
        })
      }
      if (clock.now() - this.#forgotAt > FORGET_EVERY_MS) {
        this.#forgotAt = clock.now()
        await forgetDecisions(db, clock.now(), KEPT_MS, UNSEEN_KEPT_MS)
      }
    } catch (error) {
      log.error({ err: error }, 'what shoppers did could not be learned from, will try again')
    }
  }

  async #read(ctx: Ctx, learner: Learner, all: boolean): Promise<void> {
    if (all) {
      // Changes from now on are read after this, so nothing falls between.
      const now = this.#platform.clock.now()
      learner.clear()
      const from = new Date(now - LEARN_FROM_DAYS * DAY_MS)
      await learner.take(await seenDecisions(ctx, { from, limit: MOST_DECISIONS }))
      learner.tooLate = 0
      learner.readUntil = now
      return
    }
    let place: ChangePlace = { at: new Date(learner.readUntil - OVERLAP_MS).toISOString(), id: '' }
    for (;;) {
      const { rows, last } = await changedDecisions(ctx, place, READ_AT_ONCE)
      await learner.take(rows)
      if (!last) return
      place = last
      learner.readUntil = Date.parse(last.at)
      if (rows.length < READ_AT_ONCE) return
    }
  }

  async #learn(ctx: Ctx, learner: Learner): Promise<void> {
    const trials = [...(this.#current.get(ctx.shop.id)?.values() ?? [])]
    await learner.learn(this.#platform.clock.now(), trials, (order) =>
      ctx.services.compute.run<LearnOrder, LearnedPolicy>('learn-policy', order),
    )
    for (const listener of this.#listeners) {
      try {
        await listener(ctx, learner.findings)
      } catch (error) {
        ctx.log.error({ err: error }, 'what follows from a new policy could not be done')
      }
    }
  }
}

/** A trial in which nothing was worked out yet. Contexts in which the product was asked for before are kept. */
function newTrial(product: string, category: string, arms: readonly Arm[], before: Trial | undefined): Trial {
  const plain: DecisionContext = { product, category }
  const contexts = new Map([...(before?.contexts ?? []), [contextKey({}), plain]])
  return { product, arms, plain, contexts, ready: new Set() }
}

const contextKey = ({ audience, occasion }: Pick<ChoiceRequest, 'audience' | 'occasion'>): string =>
  `${audience ?? ''}|${occasion ?? ''}`

/** The context of a choice; the same one is the same object. */
function contextIn(trial: Trial, { detail }: ShownProduct, { audience, occasion }: ChoiceRequest): DecisionContext {
  const key = contextKey({ audience, occasion })
  let context = trial.contexts.get(key)
  if (!context) {
    context = {
      product: detail.id,
      category: detail.category,
      ...(audience ? { audience } : {}),
      ...(occasion ? { occasion } : {}),
    }
    trial.contexts.set(key, context)
  }
  return context
}
