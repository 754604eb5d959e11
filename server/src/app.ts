import type { Lang } from '@qianmian/kernel'
import { chooseStyle } from '@qianmian/voice'
import { Audience } from './audience/audience.ts'
import { EventIntake } from './audience/event-intake.ts'
import { VISIT_SNAPSHOT_JOB } from './audience/shop-snapshots.ts'
import { continueUnfinished } from './continue-unfinished.ts'
import { answerLosers } from './flows/answer-losers.ts'
import { CONNECTOR_JOB } from './flows/connectors/connect-medusa.ts'
import { pollConnectors } from './flows/connectors/poll-connectors.ts'
import { syncMedusa } from './flows/connectors/sync-medusa.ts'
import { continueImport, IMPORT_JOB } from './flows/import-products.ts'
import { learnRankings, RANKING_JOB } from './flows/learn-ranking.ts'
import { continueWork, FILM_JOB, WORK_JOB } from './flows/make-work.ts'
import { continueBringing } from './flows/orders/continue-bringing.ts'
import { MAILED_EVENTS } from './flows/orders/mail/mail-order-events.ts'
import { sendMails } from './flows/orders/mail/send-mails.ts'
import { SHOP_IMPORT_JOB } from './flows/orders/read-brought.ts'
import { tendOrders } from './flows/orders/tend-orders.ts'
import { pollFeeds } from './flows/poll-feeds.ts'
import { noteShownPrices } from './flows/pricing/note-shown-prices.ts'
import { forgetOld, RETENTION_JOB } from './flows/privacy/forget-old.ts'
import { BANK_JOB, continueAsk } from './flows/propose-clauses.ts'
import { continueFeed, FEED_JOB } from './flows/read-feeds.ts'
import { continueRoutes, ROUTES_JOB } from './flows/routing/make-routes.ts'
import { continueRun, LISTING_JOB } from './flows/run-listings.ts'
import { queueWebhooks, sendWebhooks } from './flows/send-webhooks.ts'
import { continueSimulation, SIMULATION_JOB } from './flows/simulate-shop.ts'
import { continuePlan, PLAN_JOB } from './flows/supply/make-plan.ts'
import { tendSupply } from './flows/supply/tend-supply.ts'
import { REACTION_TYPES, takeReactions } from './flows/take-reactions.ts'
import { continueVariants, VARIANT_JOB, type VariantOrder } from './flows/write-variants.ts'
import { Learning } from './learning/learning.ts'
import { listShops, type Shop } from './modules/shops/index.ts'
import { WEBHOOK_TYPES } from './modules/webhooks/index.ts'
import { type Auth, createAuth } from './platform/auth/auth.ts'
import type { Actor, Ctx, ShopRef } from './platform/ctx.ts'
import type { ImageModels } from './platform/images/image-models.ts'
import { noImageModels } from './platform/images/no-image-models.ts'
import type { JobContext } from './platform/jobs/job-queue.ts'
import type { TextModels } from './platform/models/text-models.ts'
import type { Platform } from './platform/runtime.ts'
import { createMetrics, type Metrics } from './platform/telemetry/metrics.ts'
import { mediaTopic, ProgressHub } from './progress-hub.ts'
import { runProgress } from './run-progress.ts'
import { SearchIndexes } from './storefront/search-index.ts'
import { Snapshots } from './storefront/snapshot.ts'
import { tellCustomers } from './storefront/tell-customers.ts'

const SYSTEM: Actor = { kind: 'system', name: 'server' }
/** Another process may have added a shop: look again after this long. */
const SHOPS_MAX_AGE_MS = 5_000
/** How often the feeds and connectors that are due are looked for. */
const FEEDS_LOOK_MS = 60_000
/** How often it is looked whether the order of recommendations can be learned anew. */
const RANKING_MS = 60 * 60_000
/** How often what is too old is looked for. */
const RETENTION_MS = 60 * 60_000
/** How often it is looked whether a plan of prices and supply is due, and whether a transfer has arrived. */
const SUPPLY_LOOK_MS = 10 * 60_000
/** How often the outbox is looked into. */
const MAILS_LOOK_MS = 3_000
/** How often goods that were kept too long are let go and payments left in the middle are asked about. */
const ORDERS_LOOK_MS = 20_000
/** How often webhooks that are due are sent. */
const WEBHOOKS_LOOK_MS = 2_000
/** Works that one process makes at a time; a film is made beside them, alone. */
const WORKS_AT_ONCE = 2
/** The voice is warmed up when the start is over. */
const WARM_AFTER_MS = 5_000

/** The running system: platform, sign-in, background work and the way to a context. */
export class App {
  readonly platform: Platform
  readonly models: TextModels
  readonly images: ImageModels
  readonly auth: Auth
  readonly metrics: Metrics = createMetrics()
  readonly progress = new ProgressHub()
  /** Which way of presenting a product is shown to whom, and what came of it. */
  readonly learning: Learning
  /** What each shop shows, in memory. */
  readonly snapshots = new Snapshots()
  readonly searches = new SearchIndexes()
  readonly intake = new EventIntake()
  readonly audience = new Audience(
    this.snapshots,
    (shopId) => this.systemContext(shopId, 'audience'),
    (outcome) => this.metrics.sharesAsked.inc({ outcome }),
  )
  readonly publicUrl: string
  #feedTimer: NodeJS.Timeout | undefined
  #mailTimer: NodeJS.Timeout | undefined
  #isMailing = false
  #warmTimer: NodeJS.Timeout | undefined
  #rankingTimer: NodeJS.Timeout | undefined
  #orderTimer: NodeJS.Timeout | undefined
  #retentionTimer: NodeJS.Timeout | undefined
  #supplyTimer: NodeJS.Timeout | undefined
  #isTending = false
  #webhookTimer: NodeJS.Timeout | undefined
  #sending: Promise<void> | undefined
  #shops: { list: Shop[]; at: number } | undefined
  ready = false

  constructor(platform: Platform, models: TextModels, publicUrl: string, images: ImageModels = noImageModels) {
    this.images = images
    this.platform = platform
    this.models = models
    this.publicUrl = publicUrl
    this.auth = createAuth({ db: platform.db, secret: platform.secret, publicUrl })
    this.learning = new Learning({
      db: platform.db,
      log: platform.log,
      clock: platform.clock,
      randomBytes: platform.randomBytes,
      contexts: async () => (await this.shops()).map((shop) => this.context(shop, SYSTEM, 'zh', 'learning')),
    })
  }

  /** Shops of the installation; the first answers at `/`. */
  async shops(): Promise<Shop[]> {
    const now = this.platform.clock.now()
    if (!this.#shops || this.#shops.list.length === 0 || now - this.#shops.at > SHOPS_MAX_AGE_MS) {
      this.#shops = { list: await listShops(this.platform.db), at: now }
    }
    return this.#shops.list
  }

  forgetShops(): void {
    this.#shops = undefined
  }

  context(shop: ShopRef, actor: Actor, locale: Lang, trace: string): Ctx {
    const { platform } = this
    return {
      shop: { id: shop.id, slug: shop.slug, currency: shop.currency, timeZone: shop.timeZone },
      actor,
      locale,
      clock: platform.clock,
      randomBytes: platform.randomBytes,
      trace,
      log: platform.log.child({ shop: shop.slug, trace }),
      db: platform.db,
      services: {
        media: platform.media,
        events: platform.events,
        jobs: platform.jobs,
        compute: platform.compute,
        models: this.models,
        speech: platform.speech,
        ffmpeg: platform.ffmpeg,
        mp3: platform.mp3,
        images: this.images,
        web: platform.web,
        signing: platform.signing,
        mac: platform.mac,
        secrets: platform.secrets,
        payments: platform.payments,
        forecaster: platform.forecaster,
        roads: platform.roads,
      },
    }
  }

  async systemContext(shopId: string, trace: string): Promise<Ctx> {
    const find = async () => (await this.shops()).find((candidate) => candidate.id === shopId)
    // Asked for every event: the list is read again only for a shop that it does not have yet.
    let shop = await find()
    if (!shop) {
      this.forgetShops()
      shop = await find()
    }
    if (!shop) throw new Error(`no such shop: ${shopId}`)
    return this.context(shop, SYSTEM, 'zh', trace)
  }

  /**
   * Starts background work, and continues what a killed process left in the middle.
   * @param warmVoice whether the voice speaks its first phrase before anybody asks
   */
  async start({ warmVoice = true } = {}): Promise<void> {
    const { jobs, db } = this.platform
    const progress = runProgress(this.metrics, {
      onItem: (runId) => this.progress.emit(runId, { kind: 'changed' }),
      onPartial: (runId, productId, text) => this.progress.emit(runId, { kind: 'partial', productId, text }),
    })
    jobs.register(LISTING_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueRun(ctx, String(data.runId), job.signal, progress, job.confirm)
    })
    jobs.register(IMPORT_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      const onProgress = () => this.progress.emit(String(data.importId), { kind: 'changed' })
      await continueImport(ctx, String(data.importId), job.signal, onProgress, job.confirm)
    })
    jobs.register(SHOP_IMPORT_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueBringing(ctx, String(data.importId), job.signal, job.confirm)
      // What came in is planned with at once.
      await this.#tendSupply()
    })
    jobs.register(BANK_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueAsk(ctx, String(data.askId), job.signal, job.confirm)
    })
    jobs.register(FEED_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueFeed(ctx, String(data.feedId), job.signal, job.confirm)
    })
    jobs.register(CONNECTOR_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await syncMedusa(ctx, { runId: String(data.runId), signal: job.signal, confirm: job.confirm })
    })
    jobs.register(SIMULATION_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueSimulation(ctx, String(data.seed), job.signal, job.confirm)
      await this.learning.relearn(ctx, { all: true })
    })
    jobs.register(RANKING_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      if ((await learnRankings(ctx)).length > 0) await this.audience.readOrder(ctx)
    })
    jobs.register(RETENTION_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      const { config, mail } = this.platform
      await noteShownPrices(ctx, 'look')
      await forgetOld(ctx, { audience: this.audience, mail }, config, job.confirm)
    })
    jobs.register(PLAN_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continuePlan(ctx, String(data.planId), job)
    })
    jobs.register(ROUTES_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await continueRoutes(ctx, String(data.planId), job)
    })
    const makeWork = async (data: Record<string, unknown>, job: JobContext) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      const onChange = () => this.progress.emit(mediaTopic(ctx.shop.id), { kind: 'changed' })
      await continueWork(ctx, String(data.jobId), job.signal, onChange, job.confirm)
    }
    jobs.register(WORK_JOB, makeWork, WORKS_AT_ONCE)
    jobs.register(FILM_JOB, makeWork)
    jobs.register(VARIANT_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      const order = data as unknown as VariantOrder & { askedAt: number }
      await continueVariants(ctx, order, job.signal, job.confirm)
    })
    jobs.register(VISIT_SNAPSHOT_JOB, async (data, job) => {
      const ctx = await this.systemContext(String(data.shopId), job.id)
      await this.audience.makeSnapshot(ctx, { shards: Number(data.shards), shard: Number(data.shard) }, job.confirm)
    })
    this.learning.onLearned(async (ctx, { losers }) => {
      await answerLosers(ctx, losers)
    })
    await jobs.start()
    await continueUnfinished(this.platform)
    const { events, log } = this.platform
    await events.subscribe('learning', REACTION_TYPES, (batch) => takeReactions(db, this.learning.writer, log, batch))
    this.learning.start()
    await this.audience.start(this.platform)
    await events.subscribe('mails', MAILED_EVENTS, (batch) => tellCustomers(this, batch))
    this.#mailTimer = setInterval(() => void this.#sendMails(), MAILS_LOOK_MS)
    this.#mailTimer.unref()
    this.#feedTimer = setInterval(() => void this.#lookForFeeds(), FEEDS_LOOK_MS)
    this.#feedTimer.unref()
    this.#rankingTimer = setInterval(() => void this.#learnRankings(), RANKING_MS)
    this.#rankingTimer.unref()
    await this.#lookForFeeds()
    await this.#forgetOld()
    this.#retentionTimer = setInterval(() => void this.#forgetOld(), RETENTION_MS)
    this.#retentionTimer.unref()
    await this.#tendSupply()
    this.#supplyTimer = setInterval(() => void this.#tendSupply(), SUPPLY_LOOK_MS)
    this.#supplyTimer.unref()
    this.#orderTimer = setInterval(() => void this.#tendOrders(), ORDERS_LOOK_MS)
    this.#orderTimer.unref()
    await events.subscribe('webhooks', WEBHOOK_TYPES, async (batch) => {
      await queueWebhooks((shopId) => this.systemContext(shopId, 'webhooks'), batch)
    })
    this.#webhookTimer = setInterval(() => {
      this.#sending ??= this.#sendWebhooks().finally(() => {
        this.#sending = undefined
      })
    }, WEBHOOKS_LOOK_MS)
    this.#webhookTimer.unref()
    this.ready = true
    this.metrics.ready.set(1)
    if (!warmVoice) return
    this.#warmTimer = setTimeout(() => void this.#warmSpeech(), WARM_AFTER_MS)
    this.#warmTimer.unref()
  }

  async #tendOrders(): Promise<void> {
    if (this.#isTending || !this.ready) return
    this.#isTending = true
    try {
      for (const shop of await this.shops()) await tendOrders(this.context(shop, SYSTEM, 'zh', 'orders'))
    } catch (error) {
      this.platform.log.error({ err: error }, 'orders could not be tended; tried again soon')
    } finally {
      this.#isTending = false
    }
  }

  async #tendSupply(): Promise<void> {
    try {
      for (const shop of await this.shops()) await tendSupply(this.context(shop, SYSTEM, 'zh', 'supply'))
    } catch (error) {
      this.platform.log.warn({ err: error }, 'supply could not be tended, will try again')
    }
  }

  /** The first phrase of a voice takes long; nobody waits for this one. */
  async #warmSpeech(): Promise<void> {
    const { speech, log } = this.platform
    try {
      await speech.warmUp(chooseStyle({}))
    } catch (error) {
      log.warn({ err: error }, 'the voice could not be warmed up')
    }
  }

  /** Whether there is enough to learn from is for the job to say; one a shop at a time, in whichever process. */
  async #learnRankings(): Promise<void> {
    const { jobs, log } = this.platform
    try {
      for (const { id } of await this.shops()) await jobs.enqueue(RANKING_JOB, { shopId: id }, { singletonKey: id })
    } catch (error) {
      log.warn({ err: error }, 'the order of recommendations could not be learned, will try again')
    }
  }

  /** One a shop at a time, in whichever process. */
  async #forgetOld(): Promise<void> {
    const { jobs, log } = this.platform
    try {
      for (const { id } of await this.shops()) await jobs.enqueue(RETENTION_JOB, { shopId: id }, { singletonKey: id })
    } catch (error) {
      log.warn({ err: error }, 'what is too old could not be looked for, will try again')
    }
  }

  async #sendMails(): Promise<void> {
    // A slow mail server must not be asked by two at once.
    if (this.#isMailing) return
    this.#isMailing = true
    const { db, mail, clock, log } = this.platform
    try {
      await sendMails(db, mail, () => clock.now(), log)
    } catch (error) {
      log.warn({ err: error }, 'the outbox could not be looked into')
    } finally {
      this.#isMailing = false
    }
  }

  async #sendWebhooks(): Promise<void> {
    const [shop] = await this.shops()
    if (!shop) return
    try {
      const system = this.context(shop, SYSTEM, 'zh', 'webhooks')
      await sendWebhooks((shopId) => this.systemContext(shopId, 'webhooks'), system)
    } catch (error) {
      this.platform.log.warn({ err: error }, 'webhooks could not be sent')
    }
  }

  async #lookForFeeds(): Promise<void> {
    const { db, jobs, clock, log } = this.platform
    try {
      await pollFeeds(db, jobs, clock.now())
      await pollConnectors(db, (shopId) => this.systemContext(shopId, 'connectors'), clock.now())
    } catch (error) {
      log.warn({ err: error }, 'feeds and connectors that are due could not be looked for')
    }
  }

  async stop(): Promise<void> {
    this.ready = false
    clearInterval(this.#rankingTimer)
    clearInterval(this.#feedTimer)
    clearInterval(this.#mailTimer)
    clearTimeout(this.#warmTimer)
    clearInterval(this.#orderTimer)
    clearInterval(this.#retentionTimer)
    clearInterval(this.#supplyTimer)
    clearInterval(this.#webhookTimer)
    await this.#sending
    this.metrics.ready.set(0)
    this.progress.close()
    await this.learning.stop()
    await this.audience.stop()
    await this.platform.close()
  }
}
