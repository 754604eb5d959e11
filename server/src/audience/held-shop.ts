import type { LearnedLeg, Traits } from '@qianmian/recommend'
import { type LogPlace, looksBetween, looksById, newestForgotten } from '../modules/audience/index.ts'
import { ORDERED_SURFACES, usedWeights } from '../modules/decisions/index.ts'
import { getShop } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Snapshot } from '../storefront/snapshot.ts'
import { contentLeg } from './content-leg.ts'
import { lessonOf, teach } from './lesson.ts'
import { ListLog, type ListSink } from './list-log.ts'
import type { Share } from './share.ts'
import { ShopAudience } from './shop-audience.ts'
import { type ShopSnapshots, WARM_LOOKS } from './shop-snapshots.ts'
import { traitsKey } from './traits-key.ts'

const TURN_MS = 12
/** So few products are compared with one another within a turn: no thread is asked for it. */
const FEW_PRODUCTS = 600

/**
 * One shop in this process, from its first question on: started from its newest snapshot, in step with what the shop shows, and
 * warm when it has read of the log what the snapshot does not hold. What happens meanwhile waits its turn, so that every event is
 * learned once.
 */
export class HeldShop {
  readonly shop: ShopAudience
  readonly ctx: Ctx
  /** Looks and orders learned since a snapshot was asked for. */
  fresh = 0
  /** When a snapshot was asked for last. */
  askedAt: number
  /** Settles when the visits of before have been learned. */
  warm: Promise<void>
  #isWarm = false
  /** The newest call to forget that is obeyed here. */
  #forgotten = 0
  #following: Promise<void>
  #leg: { key: string; work: Promise<void> | undefined; isDue: boolean } = { key: '', work: undefined, isDue: false }

  /** @param ctx of the system, for work that nobody waits for */
  constructor(ctx: Ctx, share: Share, snapshots: ShopSnapshots | undefined, shown: Snapshot, lists?: ListSink) {
    this.ctx = ctx
    this.shop = new ShopAudience(ctx.shop.timeZone, share)
    this.askedAt = ctx.clock.now()
    if (lists) this.shop.lists = new ListLog(ctx.shop.id, lists, Buffer.from(ctx.randomBytes(16)).toString('hex'))
    const opened = this.#open(snapshots)
    this.#following = opened.then(() => undefined)
    this.warm = opened.then(async (from) => {
      await this.follow(shown)
      await this.readOrder()
      await this.#warmUp(from?.place, from?.openLooks)
    })
    this.warm = this.warm.catch((error: unknown) => {
      ctx.log.error(
        { err: error },
        'the visits of before could not be read: recommendations start from what things are like',
      )
    })
  }

  /** False while the log is being read: what is answered then rests on fewer visits. */
  get isWarm(): boolean {
    return this.#isWarm
  }

  /** Reads the learned order of each surface, and whether the shop lets places be swapped. */
  async readOrder(): Promise<void> {
    const { ctx, shop } = this
    const { settings } = await getShop(ctx)
    if (shop.lists) shop.lists.explores = settings.explore !== 'off'
    for (const surface of ORDERED_SURFACES) shop.orders.set(surface, (await usedWeights(ctx, surface))?.weights)
  }

  async #open(
    snapshots: ShopSnapshots | undefined,
  ): Promise<{ place: LogPlace; openLooks: readonly string[] } | undefined> {
    try {
      const opened = await snapshots?.open(this.ctx)
      if (!opened) return undefined
      const { kept, place } = opened
      this.shop.restore(kept)
      this.#leg.key = kept.legKey
      return { place, openLooks: kept.openLooks }
    } catch (error) {
      this.ctx.log.error({ err: error }, 'the snapshot of visits could not be read: the event log is read instead')
      return undefined
    }
  }

  /** Takes in what the shop shows now. One after the other: two requests must not number one product twice. */
  async follow(shown: Snapshot): Promise<void> {
    const { catalogue } = this.shop
    if (catalogue.isAt(shown)) return
    const work = this.#following.then(async () => {
      const known = catalogue.size
      if (!(await catalogue.follow(shown))) return
      this.shop.visits.introduce(known)
      const likeness = this.#learnLikeness()
      // Without it a shop that nobody has visited has no answer; an older one does for a moment.
      if (this.shop.hasLeg) return
      await likeness
    })
    this.#following = work.catch(() => undefined)
    await work
  }

  /** Works out what things are like, beside the event loop, when their traits are not those it was worked out from. */
  #learnLikeness(): Promise<void> {
    this.#leg.isDue = true
    this.#leg.work ??= this.#likeness().finally(() => {
      this.#leg.work = undefined
    })
    return this.#leg.work
  }

  async #likeness(): Promise<void> {
    const { ctx, shop } = this
    try {
      while (this.#leg.isDue) {
        this.#leg.isDue = false
        const { traits } = shop.catalogue
        const key = await traitsKey(traits)
        if (key === this.#leg.key) continue
        const isUrgent = !shop.hasLeg
        const leg =
          traits.length <= FEW_PRODUCTS
            ? contentLeg(traits)
            : await ctx.services.compute.run<readonly (Traits | undefined)[], LearnedLeg>('content-leg', traits, {
                isUrgent,
              })
        shop.setLeg(leg)
        this.#leg.key = key
      }
    } catch (error) {
      ctx.log.error({ err: error }, 'what products are like could not be worked out: the next change tries again')
    }
  }

  async #warmUp(from: LogPlace | undefined, openLooks: readonly string[] = []): Promise<void> {
    const { ctx, shop } = this
    const started = performance.now()
    this.#forgotten = await newestForgotten(ctx)
    const again = await looksById(ctx, openLooks)
    const looks = await looksBetween(ctx, from, undefined, WARM_LOOKS)
    let turn = performance.now()
    for (const [n, look] of [...again, ...looks].entries()) {
      teach(shop.visits, lessonOf(look), n < again.length)
      if (performance.now() - turn < TURN_MS) continue
      await new Promise((resolve) => setImmediate(resolve))
      turn = performance.now()
    }
    shop.visits.sweep(ctx.clock.now())
    this.fresh += looks.length
    this.#isWarm = true
    const ms = Math.round(performance.now() - started)
    ctx.log.info({ looks: looks.length, again: again.length, fromSnapshot: from !== undefined, ms }, 'visits were read')
  }

  /**
   * Forgets all visits and reads the log again, if the log says that some were taken out of it since it was read: what is said
   * twice, or by several, is done once.
   */
  async forgetVisits(): Promise<void> {
    await this.warm
    if ((await newestForgotten(this.ctx)) <= this.#forgotten) return
    this.#isWarm = false
    this.shop.forgetVisits()
    this.warm = this.#warmUp(undefined).catch((error: unknown) => {
      this.ctx.log.error({ err: error }, 'the visits could not be read again')
    })
    await this.warm
  }
}
