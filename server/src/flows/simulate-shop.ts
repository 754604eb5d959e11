import { hash32, type LocalizedText, ok, type Result, seededRandom } from '@qianmian/kernel'
import { Learning } from '../learning/learning.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { retireVisitSnapshots, tellForgotten } from '../modules/audience/index.ts'
import { removeSimulatedDecisions } from '../modules/decisions/index.ts'
import { getShop } from '../modules/shops/index.ts'
import {
  beginSimulation,
  endSimulations,
  findSimulation,
  forgetSimulations,
  newestSimulation,
  removeSimulatedEvents,
  type Simulation,
  tellSimulation,
  writtenSessions,
} from '../modules/simulations/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { type JobContext, LeaseLost } from '../platform/jobs/job-queue.ts'
import {
  type Choice,
  type ChoiceRequest,
  makeWorld,
  type SimulatedEvent,
  simulate,
  TruthBook,
} from '../simulation/index.ts'
import type { Truth } from '../simulation/truth-book.ts'
import { Snapshots } from '../storefront/snapshot.ts'
import { prepareTrials } from './prepare-trials.ts'
import { audienceOf, simulatedCatalogue, simulatedVariants, spanOf } from './simulated-catalogue.ts'
import { takeReactions } from './take-reactions.ts'

export const SIMULATION_JOB = 'simulation'
/**
 * Products that are given several ways of saying it before the first person comes. Fewer products decide sooner: of each shopper
 * some three and a half looks fall on what is tried, and to tell one of four ways from another that sells a quarter more takes
 * twenty to forty thousand, as fewer and fewer get the one that seems worse.
 */
const triedProducts = (shoppers: number): number => Math.min(6, Math.max(1, Math.round(shoppers / 12_000)))
const EVENTS_AT_ONCE = 2000
/** The policy is made anew every other simulated day: it is most of what a simulation costs. */
const LEARN_AFTER_SLICES = 8
/** Fewer decisions change no policy. */
const LEARN_AFTER_DECISIONS = 200

export interface SimulationOrder {
  readonly seed: string
  readonly shoppers: number
  readonly days: number
}

export interface SimulationProgress {
  readonly share: number
  readonly people: number
  /** Written in this run. */
  readonly events: number
  readonly decisions: number
}

export interface SimulationReport extends SimulationProgress {
  /** False when somebody stopped it. */
  readonly isWhole: boolean
  readonly truth: Truth
}

const NOT_DEMO: LocalizedText = {
  zh: '只有演示店能放模拟顾客。在真店里，他们会教坏排序和测算。',
  en: 'Only the demo shop takes simulated shoppers. In a real shop they would teach ranking and tests what is not true.',
}

/** Whether made-up shoppers may come into this shop: only into the demo. */
export async function maySimulate(ctx: Ctx): Promise<Result<true, Refusal>> {
  return (await getShop(ctx)).settings.isDemo ? ok(true) : refuse('unprocessable', NOT_DEMO)
}

/** What every id of a seed's people begins with. */
export const runOf = (seed: string): string => `sim-${hash32(seed).toString(36).padStart(7, '0')}`

/**
 * Notes that a simulation is to run; going on with the same seed keeps its days.
 * @returns a refusal for another shop than the demo, and for a seed that was begun with another number of days
 */
export async function openSimulation(ctx: Ctx, order: SimulationOrder): Promise<Result<Simulation, Refusal>> {
  const allowed = await maySimulate(ctx)
  if (!allowed.ok) return allowed
  const known = await findSimulation(ctx, order.seed)
  if (known && known.days !== order.days)
    return refuse('conflict', {
      zh: `种子「${order.seed}」已用过，当时是 ${known.days} 天。换一个种子，或先拿掉模拟数据。`,
      en: `The seed ${order.seed} was used before, for ${known.days} days. Take another, or remove the simulated data first.`,
    })
  const toAt = known?.toAt ?? new Date(Math.floor(ctx.clock.now() / 60_000) * 60_000)
  const shoppers = Math.max(order.shoppers, known?.shoppers ?? 0)
  await beginSimulation(ctx, { seed: order.seed, days: order.days, shoppers, run: runOf(order.seed), toAt })
  const begun = await findSimulation(ctx, order.seed)
  return begun ? ok(begun) : refuse('not-found')
}

/**
 * Lets made-up people of a known world come to the shop, in the past days, by the road that real ones take: what they see is
 * chosen by a learning service of their own time, what they do goes into the event log and is put down to their decisions.
 * Each quarter of a day is one transaction: what is cut off stays whole, and the same seed goes on from there.
 * @param signal stops between two quarters of a day; returns that lie ahead are written then
 */
export async function runSimulation(
  ctx: Ctx,
  simulation: Simulation,
  options: {
    readonly signal?: AbortSignal
    readonly onProgress?: (progress: SimulationProgress) => void
    readonly confirm?: JobContext['confirm']
  } = {},
): Promise<SimulationReport> {
  const { seed, run, shoppers } = simulation
  const snapshots = new Snapshots()
  await prepareTrials(ctx, (await snapshots.get(ctx)).products, triedProducts(shoppers), { seed: run, ...options })
  const { products } = await new Snapshots().get(ctx)
  const catalogue = simulatedCatalogue(products)
  const shown = new Map(products.map((product) => [product.detail.id, product]))
  const world = makeWorld(seed, catalogue)
  const book = new TruthBook(world, simulatedVariants(products))
  const span = spanOf(simulation, ctx.shop.timeZone)
  const time = { nowMs: span.fromMs }
  const written = await writtenSessions(ctx, run)
  // A run that goes on draws other ids than the one that was cut off.
  const learning = learningThen(ctx, `${run}/${written.size}`, time)
  let [events, decisions, people, share, slices] = [0, 0, 0, 0, 0]
  const choose = async (requests: readonly ChoiceRequest[]) =>
    requests.map((request): Choice | undefined => {
      const product = shown.get(request.productId)
      const chosen = product && learning.chooseVariant(ctx, product, choiceOf(request))
      if (!chosen) return undefined
      decisions += 1
      const { variant, decisionId } = chosen
      return { decisionId, variantId: variant.variant.id, features: variant.variant.features }
    })
  let told = 0
  const keep = async (list: readonly SimulatedEvent[], place: { share: number; people: number }) => {
    await learning.writer.flush()
    const made = decisions - told
    told = decisions
    const state = await inTransaction(ctx, async (ctx) => {
      await options.confirm?.(ctx.db)
      const state = await tellSimulation(ctx, seed, { ...place, events: list.length, decisions: made })
      if (state === 'gone') return state
      for (const part of chunks(list))
        events += await ctx.services.events.append(
          ctx,
          part.map(({ id, type, atMs, data }) => ({ id, type, occurredAt: new Date(atMs), data })),
        )
      return state
    })
    if (state !== 'gone') await putDown(ctx, learning, list)
    return state
  }
  let [isWhole, learnedAt] = [true, 0]
  try {
    for await (const slice of simulate(world, { run, shoppers, span, book, written, choose })) {
      time.nowMs = span.fromMs + slice.share * (span.toMs - span.fromMs)
      ;({ people, share } = slice)
      const state = await keep(slice.events, slice)
      slices += 1
      options.onProgress?.({ share, people, events, decisions })
      isWhole = state === 'running' && !options.signal?.aborted
      if (!isWhole) {
        if (state !== 'gone') await keep(slice.pending, slice)
        // What was decided in the meantime is nobody's: unless somebody has begun anew already.
        else if (!(await newestSimulation(ctx))) await removeSimulatedDecisions(ctx)
        break
      }
      if (slices % LEARN_AFTER_SLICES === 0 && decisions - learnedAt >= LEARN_AFTER_DECISIONS) {
        await learning.relearn(ctx)
        learnedAt = decisions
      }
    }
  } finally {
    await learning.stop()
  }
  return { share, people, events, decisions, isWhole, truth: book.truth(people) }
}

/** A learning service that lives in the simulated days: its clock is theirs, its chance comes from the seed. */
function learningThen(ctx: Ctx, seed: string, time: { readonly nowMs: number }): Learning {
  const random = seededRandom(seed)
  return new Learning({
    db: ctx.db,
    log: ctx.log,
    clock: { now: () => time.nowMs },
    randomBytes: (n) => Uint8Array.from({ length: n }, () => random.int(256)),
    contexts: async () => [ctx],
  })
}

const choiceOf = (request: ChoiceRequest) => ({
  audience: audienceOf(request),
  sessionId: request.session,
  ...(request.visitor ? { visitorId: request.visitor } : {}),
  now: request.atMs,
  simulated: true,
})

/** The log's subscriber does the same a little later; here the next simulated day has to know. */
async function putDown(ctx: Ctx, learning: Learning, events: readonly SimulatedEvent[]): Promise<void> {
  for (const part of chunks(events))
    await takeReactions(
      ctx.db,
      learning.writer,
      ctx.log,
      part.map(({ id, type, atMs, data }) => ({
        id,
        type,
        shopId: ctx.shop.id,
        occurredAt: new Date(atMs),
        receivedAt: new Date(atMs),
        seq: 0,
        data,
      })),
    )
}

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += EVENTS_AT_ONCE) yield list.slice(at, at + EVENTS_AT_ONCE)
}

/** Ends a simulation as done, or as stopped. */
export async function closeSimulation(ctx: Ctx, seed: string, state: 'done' | 'cancelled' | 'failed'): Promise<void> {
  await endSimulations(ctx, state, seed)
}

/** Starts made-up shoppers as a job. @returns a refusal for a person who does not own the shop, and for any shop but the demo */
export async function startSimulation(ctx: Ctx, order: SimulationOrder): Promise<Result<Simulation, Refusal>> {
  if (!may(ctx.actor, 'manage')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const opened = await openSimulation(ctx, order)
    if (!opened.ok) return opened
    const { id } = ctx.shop
    await record(ctx, { action: 'simulation.start', objectType: 'shop', objectId: id, summary: { ...order } })
    await ctx.services.jobs.enqueue(SIMULATION_JOB, { shopId: id, seed: order.seed }, { singletonKey: id, db: ctx.db })
    return opened
  })
}

/** Stops made-up shoppers at the next quarter of a day. */
export async function stopSimulation(ctx: Ctx): Promise<number> {
  return endSimulations(ctx, 'cancelled')
}

/**
 * The job. After a kill the next start goes on with the first session that is not written.
 * @param signal aborted when the server stops: the state stays `running`, so that the next start goes on
 */
export async function continueSimulation(
  ctx: Ctx,
  seed: string,
  signal: AbortSignal,
  confirm: JobContext['confirm'],
): Promise<void> {
  const simulation = await findSimulation(ctx, seed)
  if (simulation?.state !== 'running') return
  try {
    const { isWhole } = await runSimulation(ctx, simulation, { signal, confirm })
    if (isWhole) await closeSimulation(ctx, seed, 'done')
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    ctx.log.error({ err: error, seed }, 'the simulation did not finish')
    await closeSimulation(ctx, seed, 'failed')
  }
}

/** Takes everything away that made-up shoppers left: events, decisions, and the note of their runs. */
export async function removeSimulation(ctx: Ctx): Promise<{ events: number; decisions: number }> {
  return inTransaction(ctx, async (ctx) => {
    // A run that is under way notices at its next quarter of a day that nobody wants it any more.
    await forgetSimulations(ctx)
    const removed = { events: await removeSimulatedEvents(ctx), decisions: await removeSimulatedDecisions(ctx) }
    const about = { action: 'simulation.remove', objectType: 'shop', objectId: ctx.shop.id }
    // What processes learned of these visits, and what was kept of it, goes with them.
    await retireVisitSnapshots(ctx, 'wrong')
    if (removed.events > 0) await tellForgotten(ctx)
    if (removed.events + removed.decisions > 0) await record(ctx, { ...about, summary: removed })
    return removed
  })
}
