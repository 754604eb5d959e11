import { type PageContext, type PagePlan, planPage, type Surface, sessionProfile } from '@qianmian/recommend'
import type { OrderEventData } from '../contract/loop-events.ts'
import { forgetOldProfiles, VISITS_FORGOTTEN } from '../modules/audience/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Subscription } from '../platform/events/event-log.ts'
import type { FanOut } from '../platform/events/fan-out.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import type { Platform } from '../platform/runtime.ts'
import type { Snapshots } from '../storefront/snapshot.ts'
import { HeldShop } from './held-shop.ts'
import { ListWriter } from './list-writer.ts'
import {
  fromWire,
  type HeardShares,
  type NeighbourQuestion,
  NeighbourShards,
  type ShareOutcome,
  toWire,
  type WireNeighbours,
} from './neighbour-shards.ts'
import type { Person } from './people.ts'
import { type Share, WHOLE } from './share.ts'
import type { Act, Asked, ShopAudience } from './shop-audience.ts'
import { ShopSnapshots, VISIT_SNAPSHOT_JOB } from './shop-snapshots.ts'

const WRITE_MS = 1_000
const SWEEP_MS = 60_000
/** Who has not come for so long is forgotten. */
export const FORGET_DAYS = 180
const DAY_MS = 86_400_000
/** A snapshot is made after so many looks, or after an hour with any: a start then reads no more than these. */
const SNAPSHOT_LOOKS = 20_000
const SNAPSHOT_MS = 3_600_000
/** Newest clicks of a question that other processes hear of. */
const CLICKS_ASKED = 50

/** What processes tell one another. */
const SUBJECT = 'audience'
interface Told {
  readonly shopId: string
  readonly acts?: readonly Act[]
  readonly order?: BoughtTogether
  /** A person whose kept profile is not what it was: read it again. */
  readonly changed?: string
  /** The visits are not what they were: read them again. */
  readonly forget?: true
}

/** What somebody bought at once. */
export interface BoughtTogether {
  /** The event's id: an order counts once. */
  readonly id: string
  readonly products: readonly string[]
  /** Whose it was: one person teaches little. */
  readonly person: string
}

/** Product ids, best first, and how much of the shop's sessions they rest on where processes share them. */
export interface Answered {
  readonly ids: readonly string[]
  readonly heard?: HeardShares
}

/** The shoppers of every shop of this process; a shop is held from its first question on (`HeldShop`). */
export class Audience {
  readonly #shops = new Map<string, HeldShop>()
  readonly #snapshots: Snapshots
  readonly #systemContext: (shopId: string) => Promise<Ctx>
  readonly #onOutcome: (outcome: ShareOutcome) => void
  #share: Share = WHOLE
  #kept: ShopSnapshots | undefined
  #shards: NeighbourShards | undefined
  #writer: NodeJS.Timeout | undefined
  #sweeper: NodeJS.Timeout | undefined
  #orders: Subscription | undefined
  #fanOut: FanOut | undefined
  #others: { stop(): Promise<void> } | undefined
  #lists: ListWriter | undefined

  /** @param onOutcome hears what came of each question to another process */
  constructor(
    snapshots: Snapshots,
    systemContext: (shopId: string) => Promise<Ctx>,
    onOutcome: (outcome: ShareOutcome) => void = () => {},
  ) {
    this.#snapshots = snapshots
    this.#systemContext = systemContext
    this.#onOutcome = onOutcome
  }

  /** Starts writing behind, sweeping, and listening: to orders, to what other processes took in, and to what they ask. */
  async start(
    platform: Pick<Platform, 'events' | 'fanOut' | 'visitSnapshots' | 'config' | 'db' | 'log'>,
  ): Promise<void> {
    const { events, fanOut, visitSnapshots, config } = platform
    this.#share = { shards: config.QIANMIAN_SHARDS, shard: config.QIANMIAN_SHARD }
    this.#kept = new ShopSnapshots(visitSnapshots, this.#share)
    this.#lists = new ListWriter(platform.db, platform.log)
    this.#fanOut = fanOut
    this.#others = await fanOut.hear(SUBJECT, (message) => this.#hear(message as Told))
    this.#shards = new NeighbourShards(this.#share, this.#onOutcome)
    await this.#shards.start(fanOut, (asked) => this.#neighbours(asked))
    this.#writer = setInterval(() => void this.#writeAll(), WRITE_MS)
    this.#writer.unref()
    this.#sweeper = setInterval(() => void this.#sweepAll(), SWEEP_MS)
    this.#sweeper.unref()
    this.#orders = await events.subscribe('audience-orders', ['order.placed', VISITS_FORGOTTEN], async (heard) => {
      for (const { shopId, id, type, data, occurredAt } of heard) {
        const ctx = await this.#systemContext(shopId)
        if (type === VISITS_FORGOTTEN) await this.forgetVisits(ctx)
        else await this.#takeOrder(ctx, id, occurredAt.getTime(), data as unknown as OrderEventData)
      }
    })
  }

  async #takeOrder(
    ctx: Ctx,
    id: string,
    atMs: number,
    { lines, visitor, session = id, region }: OrderEventData,
  ): Promise<void> {
    if (!Array.isArray(lines)) return
    const products = lines.map(({ productId }) => productId)
    const order = { id, products, person: visitor ?? session }
    const shop = await this.of(ctx)
    await this.#shops.get(ctx.shop.id)?.warm
    shop.visits.learnOrder(order)
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, order } satisfies Told)
    const acts = products.map((product, line) => ({
      id: `${id}/${line}`,
      act: 'purchase' as const,
      atMs,
      session,
      visitor,
      product,
      region: visitor === undefined ? undefined : region,
    }))
    if (visitor) await this.take(ctx, acts)
    else for (const act of acts) shop.lists?.join(act)
  }

  /** Writes what is not written, and stops. */
  async stop(): Promise<void> {
    clearInterval(this.#writer)
    clearInterval(this.#sweeper)
    await this.#orders?.stop()
    await this.#others?.stop()
    await this.#shards?.stop()
    await this.#writeAll()
    await this.#lists?.stop()
  }

  /** The shop's audience in step with what the shop shows now; reads nothing of a person. */
  async of(ctx: Ctx): Promise<ShopAudience> {
    const snapshot = await this.#snapshots.get(ctx)
    let held = this.#shops.get(ctx.shop.id)
    if (!held) {
      const system = { ...ctx, actor: { kind: 'system', name: 'audience' } as const }
      held = new HeldShop(system, this.#share, this.#kept, snapshot, this.#lists)
      this.#shops.set(ctx.shop.id, held)
    }
    await held.follow(snapshot)
    return held.shop
  }

  /** Resolves when the visits of before have been read, so that an answer knows them. */
  async settled(ctx: Ctx): Promise<void> {
    await this.of(ctx)
    await this.#shops.get(ctx.shop.id)?.warm
  }

  /** Reads the learned order of a shop's recommendations again. */
  async readOrder(ctx: Ctx): Promise<void> {
    await this.#shops.get(ctx.shop.id)?.readOrder()
  }

  /** Makes the next snapshot of a shop's visits: the job that `#askForSnapshot` asked for, in whatever process it runs. */
  async makeSnapshot(ctx: Ctx, share: Share, confirm: JobContext['confirm']): Promise<void> {
    const { catalogue } = await this.of(ctx)
    await this.#kept?.make(ctx, share, catalogue, confirm)
  }

  async #askForSnapshot(held: HeldShop): Promise<void> {
    const now = held.ctx.clock.now()
    if (held.fresh < (now - held.askedAt > SNAPSHOT_MS ? 1 : SNAPSHOT_LOOKS)) return
    held.fresh = 0
    held.askedAt = now
    const { id: shopId } = held.ctx.shop
    const singletonKey = `${shopId}/${this.#share.shards}/${this.#share.shard}`
    try {
      await held.ctx.services.jobs.enqueue(VISIT_SNAPSHOT_JOB, { shopId, ...this.#share }, { singletonKey })
    } catch (error) {
      held.ctx.log.warn({ err: error }, 'a snapshot of visits could not be asked for, will try again')
    }
  }

  /** Forgets the visits of a shop, here and in every other process, and reads again what the log holds of them now. */
  async forgetVisits(ctx: Ctx): Promise<void> {
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, forget: true } satisfies Told)
    await this.#shops.get(ctx.shop.id)?.forgetVisits()
  }

  /** Takes in what happened, after it is in the log: the next answer knows it. */
  async take(ctx: Ctx, acts: readonly Act[]): Promise<void> {
    if (acts.length === 0) return
    const shop = await this.of(ctx)
    const held = this.#shops.get(ctx.shop.id)
    await held?.warm
    await shop.people.load(ctx, [...new Set(acts.flatMap(({ visitor }) => visitor ?? []))])
    const now = ctx.clock.now()
    for (const act of acts) shop.apply(act, now)
    this.#fanOut?.tell(SUBJECT, { shopId: ctx.shop.id, acts } satisfies Told)
    if (!held) return
    held.fresh += acts.length
    await this.#askForSnapshot(held)
  }

  /**
   * What another process took in is learned here too, so that a click there changes the next answer here. It is written by the
   * process that took it; a shop that nobody asked this process about yet will read it from the log.
   */
  async #hear(told: Told): Promise<void> {
    const held = this.#shops.get(told.shopId)
    if (!held) return
    if (told.forget) await held.forgetVisits()
    await held.warm
    if (told.changed !== undefined) held.shop.people.drop(told.changed)
    const now = held.ctx.clock.now()
    if (told.order) held.shop.visits.learnOrder(told.order)
    for (const act of told.acts ?? []) held.shop.applyHeard(act, now)
    held.fresh += told.acts?.length ?? 0
  }

  /** Product ids for a surface, from the sessions of all shares that say something in time. */
  async answer(ctx: Ctx, asked: Asked, nowMs = ctx.clock.now()): Promise<Answered> {
    const shop = await this.of(ctx)
    if (asked.visitor !== undefined && !shop.people.held(asked.visitor)) await shop.people.load(ctx, [asked.visitor])
    if (!this.#shards?.hasOthers) return { ids: shop.answer(asked, nowMs) }
    const clicks = shop.clicksFor(asked).clicks.slice(-CLICKS_ASKED)
    if (clicks.length === 0) return { ids: shop.answer(asked, nowMs) }
    const { catalogue } = shop
    const { heard, ...shares } = await this.#shards.ask({
      shopId: ctx.shop.id,
      clicks: clicks.flatMap((number) => catalogue.idOf(number) ?? []),
    })
    const others = heard.flatMap((one) => fromWire(one, (id) => catalogue.numberOf(id)))
    return { ids: shop.answer(asked, nowMs, others), heard: shares }
  }

  /** What the sessions held here say to another process; nothing while they are not all read, which it is told. */
  #neighbours({ shopId, clicks }: NeighbourQuestion): WireNeighbours | undefined {
    const held = this.#shops.get(shopId)
    if (!held?.isWarm) {
      if (!held) void this.#holdFor(shopId)
      return undefined
    }
    const { recommender, catalogue } = held.shop
    const numbers = clicks.flatMap((id) => catalogue.numberOf(id) ?? [])
    return toWire(recommender.neighbours(numbers), (number) => catalogue.idOf(number))
  }

  /** Another process is asked for this shop: its share will be asked for again. */
  async #holdFor(shopId: string): Promise<void> {
    const ctx = await this.#systemContext(shopId)
    try {
      await this.of(ctx)
    } catch (error) {
      ctx.log.warn({ err: error }, 'a shop that another process asks for could not be read')
    }
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
    const asked = { surface: 'discover', visitor, session, products: around, most: 24 } as const
    const found = person
      ? (await this.answer(ctx, asked, page.moment.nowMs)).ids.flatMap((id) => shop.catalogue.byId(id)?.page ?? [])
      : []
    return planPage(
      surface,
      {
        ...page,
        profile: person?.profile ?? sessionProfile(page.moment.nowMs),
        ...(person?.manner ? { declared: { manner: person.manner } } : {}),
        transitions: shop.transitions,
        together: shop.bought.together,
        boughtWith: shop.bought.boughtWith,
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
    for (const held of this.#shops.values()) {
      const { shop, ctx } = held
      const now = ctx.clock.now()
      shop.visits.sweep(now)
      try {
        await held.readOrder()
        await forgetOldProfiles(ctx, new Date(now - FORGET_DAYS * DAY_MS))
        // Word of another process may be lost.
        await held.forgetVisits()
      } catch (error) {
        ctx.log.warn({ err: error }, 'old interest profiles and visits could not be forgotten, will try again')
      }
      await this.#askForSnapshot(held)
    }
  }
}
