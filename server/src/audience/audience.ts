import {
  type BlendWeights,
  fitsBlend,
  type PageContext,
  type PagePlan,
  planPage,
  type Surface,
  sessionProfile,
} from '@qianmian/recommend'
import type { OrderEventData } from '../contract/loop-events.ts'
import { forgetOldProfiles, recentLooks, recentOrders } from '../modules/audience/index.ts'
import { ORDERED_SURFACES, usedWeights } from '../modules/decisions/index.ts'
import { getShop } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Subscription } from '../platform/events/event-log.ts'
import type { FanOut } from '../platform/events/fan-out.ts'
import type { Platform } from '../platform/runtime.ts'
import type { Snapshot, Snapshots } from '../storefront/snapshot.ts'
import { ListLog } from './list-log.ts'
import { ListWriter } from './list-writer.ts'
import type { Person } from './people.ts'
import { type Act, type Asked, ShopAudience } from './shop-audience.ts'
import type { PlacedOrder } from './shop-orders.ts'

/** Visits of so long ago teach at the start; older ones would not change what is recommended. */
const WARM_EVENTS = 100_000
const WARM_ORDERS = 20_000
const WRITE_MS = 1_000
const SWEEP_MS = 60_000
/** Who has not come for so long is forgotten. */
export const FORGET_DAYS = 180
const DAY_MS = 86_400_000

/** What processes tell one another. */
const SUBJECT = 'audience'
interface Told {
  readonly shopId: string
  readonly acts?: readonly Act[]
  /** A person whose kept profile is not what it was: read it again. */
  readonly changed?: string
}

const placedOrder = (id: string, { lines, visitor, session, simulated }: OrderEventData): PlacedOrder => ({
  id,
  products: lines.map(({ productId }) => productId),
  person: visitor ?? session ?? id,
  simulated: simulated === true,
})

interface HeldShop {
  readonly shop: ShopAudience
  /** Settles when the visits of before have been learned. */
  readonly warm: Promise<void>
  readonly ctx: Ctx
}

/**
 * The shoppers of every shop of this process. A shop is made at its first use: its newest visits are read from the event log in
 * the background, and what happens meanwhile waits its turn, so that every event is learned once.
 */
export class Audience {
  readonly #shops = new Map<string, HeldShop>()
  readonly #snapshots: Snapshots
  readonly #systemContext: (shopId: string) => Promise<Ctx>
  #writer: NodeJS.Timeout | undefined
  #sweeper: NodeJS.Timeout | undefined
  #orders: Subscription | undefined
  #fanOut: FanOut | undefined
  #lists: ListWriter | undefined
  #others: { stop(): Promise<void> } | undefined

  constructor(snapshots: Snapshots, systemContext: (shopId: string) => Promise<Ctx>) {
    this.#snapshots = snapshots
    this.#systemContext = systemContext
  }

  /** Starts writing behind, sweeping, and listening: to orders, and to what other processes took in. */
  async start({ events, fanOut, db, log }: Pick<Platform, 'events' | 'fanOut' | 'db' | 'log'>): Promise<void> {
    this.#lists = new ListWriter(db, log)
    this.#fanOut = fanOut
    this.#others = await fanOut.hear(SUBJECT, (message) => this.#hear(message as Told))
    this.#writer = setInterval(() => void this.#writeAll(), WRITE_MS)
    this.#writer.unref()
    this.#sweeper = setInterval(() => void this.#sweepAll(), SWEEP_MS)
    this.#sweeper.unref()
    this.#orders = await events.subscribe('audience-orders', ['order.placed'], async (placed) => {
      for (const { shopId, id, data, occurredAt } of placed) {
        const order = data as unknown as OrderEventData
        if (!Array.isArray(order.lines)) continue
        const ctx = await this.#systemContext(shopId)
        const shop = await this.of(ctx)
        shop.orders.learn(placedOrder(id, order))
        const acts = order.lines.map(({ productId }, line) => ({
          id: `${id}/${line}`,
          act: 'purchase' as const,
          atMs: occurredAt.getTime(),
          session: order.session ?? id,
          visitor: order.visitor,
          product: productId,
        }))
        if (order.visitor) await this.take(ctx, acts)
        else for (const act of acts) shop.lists?.join(act)
      }
    })
  }

  /** Writes what is not written, and stops. */
  async stop(): Promise<void> {
    clearInterval(this.#writer)
    clearInterval(this.#sweeper)
    await this.#orders?.stop()
    await this.#others?.stop()
    await this.#writeAll()
    await this.#lists?.stop()
  }

  /** The shop's audience in step with what the shop shows now; reads nothing of a person. */
  async of(ctx: Ctx): Promise<ShopAudience> {
    const snapshot = await this.#snapshots.get(ctx)
    let held = this.#shops.get(ctx.shop.id)
    if (!held) {
      const shop = new ShopAudience(ctx.shop.timeZone)
      if (this.#lists) {
        const seed = Buffer.from(ctx.randomBytes(16)).toString('hex')
        shop.lists = new ListLog(ctx.shop.id, this.#lists, seed)
      }
      const system = { ...ctx, actor: { kind: 'system', name: 'audience' } as const }
      held = { shop, ctx: system, warm: this.#warmUp(system, shop, snapshot) }
      this.#shops.set(ctx.shop.id, held)
    }
    await this.#follow(held.shop, snapshot)
    return held.shop
  }

  readonly #following = new WeakMap<ShopAudience, Promise<void>>()

  /** One after the other: two requests must not number one product twice. */
  async #follow(shop: ShopAudience, snapshot: Snapshot): Promise<void> {
    if (shop.catalogue.isAt(snapshot)) return
    const work = (this.#following.get(shop) ?? Promise.resolve()).then(async () => {
      const known = shop.catalogue.size
      if (await shop.catalogue.follow(snapshot)) shop.introduce(known)
    })
    this.#following.set(
      shop,
      work.catch(() => undefined),
    )
    await work
  }

  async #warmUp(ctx: Ctx, shop: ShopAudience, snapshot: Snapshot): Promise<void> {
    try {
      await this.#follow(shop, snapshot)
      await this.readOrder(ctx)
      const looks = await recentLooks(ctx, WARM_EVENTS)
      let turn = performance.now()
      for (const look of looks) {
        shop.apply(
          {
            id: look.id,
            act: look.type === 'shopper.view' ? 'view' : 'add_to_basket',
            atMs: look.occurredAt.getTime(),
            session: look.session ?? look.id,
            product: look.product,
          },
          look.occurredAt.getTime(),
        )
        if (performance.now() - turn < 12) continue
        await new Promise((resolve) => setImmediate(resolve))
        turn = performance.now()
      }
      shop.sweep(ctx.clock.now())
      for (const { id, data } of await recentOrders(ctx, WARM_ORDERS)) shop.orders.learn(placedOrder(id, data))
    } catch (error) {
      ctx.log.error(
        { err: error },
        'the visits of before could not be read: recommendations start from what things are like',
      )
    }
  }

  /** Takes in what happened, after it is in the log: the next answer knows it. */
  async take(ctx: Ctx, acts: readonly Act[]): Promise<void> {
    if (acts.length === 0) return
    const shop = await this.of(ctx)
    await this.#shops.get(ctx.shop.id)?.warm
    await shop.people.load(ctx, [...new Set(acts.flatMap(({ visitor }) => visitor ?? []))])
    const now = ctx.clock.now()
    for (const act of acts) {
      shop.apply(act, now)
      shop.lists?.join(act)
    }
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, acts } satisfies Told)
  }

  /**
   * What another process took in is learned here too, so that a click there changes the next answer here. It is written by the
   * process that took it; a shop that nobody asked this process about yet will read it from the log.
   */
  async #hear(told: Told): Promise<void> {
    const held = this.#shops.get(told.shopId)
    if (!held) return
    await held.warm
    if (told.changed !== undefined) held.shop.people.drop(told.changed)
    const now = held.ctx.clock.now()
    for (const act of told.acts ?? []) {
      held.shop.applyHeard(act, now)
      held.shop.lists?.join(act)
    }
  }

  /** Product ids for a surface, best first. */
  async answer(ctx: Ctx, asked: Asked): Promise<readonly string[]> {
    const shop = await this.of(ctx)
    if (asked.visitor !== undefined && !shop.people.held(asked.visitor)) await shop.people.load(ctx, [asked.visitor])
    return shop.answer(asked, ctx.clock.now())
  }

  /** A person by her visitor id, if the shop knows her. */
  async person(ctx: Ctx, visitor: string): Promise<Person | undefined> {
    const { people } = await this.of(ctx)
    await people.load(ctx, [visitor])
    return people.held(visitor)
  }

  /** Changes what is kept of a person, and writes it before it returns. */
  async change(ctx: Ctx, visitor: string, by: (person: Person) => void): Promise<void> {
    const { people } = await this.of(ctx)
    await people.load(ctx, [visitor])
    const person = people.ensure(visitor, ctx.clock.now())
    by(person)
    people.touch(visitor, person)
    while (people.unwritten > 0) await people.write(ctx)
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, changed: visitor } satisfies Told)
  }

  /** Reads the learned order of each surface, and whether the shop lets places be swapped. */
  async readOrder(ctx: Ctx): Promise<void> {
    const held = this.#shops.get(ctx.shop.id)
    if (!held) return
    const { settings } = await getShop(ctx)
    if (held.shop.lists) held.shop.lists.explores = settings.explore !== 'off'
    for (const surface of ORDERED_SURFACES) {
      const weights = (await usedWeights(ctx, surface))?.weights as BlendWeights | undefined
      held.shop.useWeights(surface, weights && fitsBlend(weights) ? weights : undefined)
    }
  }

  /** Drops a person from memory; the caller erases what is stored. */
  async forget(ctx: Ctx, visitor: string): Promise<void> {
    const { people, lists } = await this.of(ctx)
    lists?.forget(visitor)
    await people.forget(visitor)
    // A list of hers that is on its way to the table must be there before it is made nameless.
    await this.#lists?.flush()
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, changed: visitor } satisfies Told)
  }

  /**
   * A page for a person, or for everybody when she is unknown or does not want to be known. Retrieval is the shop's own: what
   * the blend finds for her first, then what is popular.
   */
  async plan(
    ctx: Ctx,
    surface: Surface,
    known: {
      readonly person?: Person | undefined
      readonly visitor?: string | undefined
      readonly session?: string | undefined
    },
    page: Omit<PageContext, 'profile' | 'declared' | 'transitions' | 'together' | 'boughtWith'>,
  ): Promise<PagePlan> {
    const shop = await this.of(ctx)
    const { person, visitor, session } = known
    const plain = shop.catalogue.source(shop.popularity, page.moment.nowMs)
    const around = (page.around ?? []).map(({ subject }) => subject.id)
    const found = person
      ? shop
          .answer({ surface: 'discover', visitor, session, products: around, most: 24 }, page.moment.nowMs)
          .flatMap((id) => shop.catalogue.byId(id)?.page ?? [])
      : []
    return planPage(
      surface,
      {
        ...page,
        profile: person?.profile ?? sessionProfile(page.moment.nowMs),
        ...(person?.manner ? { declared: { manner: person.manner } } : {}),
        transitions: shop.transitions,
        together: shop.orders.together,
        boughtWith: shop.orders.boughtWith,
      },
      (request) =>
        found.length > 0 && !request.types?.length && !request.categories?.length && !request.scenes?.length
          ? [...found, ...plain(request)]
          : plain(request),
    )
  }

  async #writeAll(): Promise<void> {
    for (const { shop, ctx } of this.#shops.values()) {
      try {
        while (shop.people.unwritten > 0) await shop.people.write(ctx)
      } catch (error) {
        ctx.log.error(
          { err: error, people: shop.people.unwritten },
          'interest profiles could not be written, will try again',
        )
      }
    }
  }

  async #sweepAll(): Promise<void> {
    for (const { shop, ctx } of this.#shops.values()) {
      const now = ctx.clock.now()
      shop.sweep(now)
      try {
        await this.readOrder(ctx)
        await forgetOldProfiles(ctx, new Date(now - FORGET_DAYS * DAY_MS))
      } catch (error) {
        ctx.log.warn({ err: error }, 'old interest profiles could not be forgotten, will try again')
      }
    }
  }
}
