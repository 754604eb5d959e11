import { type Random, seededRandom } from '@qianmian/kernel'
import { nearestLists } from '../sequence/nearest-lists.ts'
import { VECTOR_DEFAULTS, type VectorSettings, VectorTrainer } from '../sequence/vector-trainer.ts'
import { NEIGHBOUR_DEFAULTS } from '../sessions/neighbours.ts'
import { type PairSet, pairsOf, type SessionSet, sessionSlice, sessionsIn } from '../sessions/session-set.ts'
import { type FitOptions, fitRanker, type PairQuality } from './fit.ts'
import type { LearnedLeg } from './leg-scorer.ts'
import { SessionRecommender } from './session-recommender.ts'
import type { SourceOptions } from './sources.ts'
import { type NeighbourTrial, tuneNeighbours } from './tune-neighbours.ts'

/** What may be spent, in counts and not in seconds, so that the same log gives the same recommender on any machine. */
export interface TuneOptions extends SourceOptions {
  readonly seed?: string
  /** Share of the newest sessions on which settings and weights are chosen. Default 0.05. */
  readonly tailShare?: number
  /** Newest sessions on which settings and weights are chosen, in place of a share. */
  readonly tailSessions?: number
  /** Neighbour settings tried. Default 20. */
  readonly evaluations?: number
  /** Pairs looked at in one evaluation. Default 1,500. */
  readonly pairsPerEvaluation?: number
  /** Most pairs that the ranker is trained and judged on. Default 40,000. */
  readonly fitPairs?: number
  /** Pairs that the vectors are trained on, all passes together; 0 = no learned leg. Default 3,000,000. */
  readonly vectorPairs?: number
  /** Most passes over the same pairs. Default 8. */
  readonly vectorPasses?: number
  readonly vectors?: Partial<VectorSettings>
  /** Nearest items kept of each item. Default 32. */
  readonly nearestPerItem?: number
  readonly fit?: FitOptions
  /**
   * Uses each user's last item for choosing only, and does not learn it afterwards: the protocol of published sequence
   * models, in which it is an input of the test and nothing more. Default false.
   */
  readonly lastIsOnlyInput?: boolean
}

/** What tuning did and how well the result does on the sessions it kept aside. */
export interface TuneReport {
  readonly neighbourTrials: readonly NeighbourTrial[]
  readonly vectorLosses: readonly number[]
  readonly validation: readonly PairQuality[]
  /** Share of the tail's targets that were on the shortlist. */
  readonly reach: number
  readonly trainedLists: number
}

/**
 * Histories are ranked at leisure and seldom repeat an item, so they get a long shortlist with no place kept for what is
 * already in them.
 */
const FOR_HISTORIES: SourceOptions = {
  shortlist: 128,
  ownOnShortlist: 0,
  followersRead: 400,
  neighbours: { ...NEIGHBOUR_DEFAULTS, neighbours: 150 },
}

function legOf(trainer: VectorTrainer, perItem: number): LearnedLeg {
  const model = trainer.model()
  return { model, nearest: nearestLists(model.vectors, model.width, perItem) }
}

/** Trains vectors on the head, with passes enough to use up the pairs. */
function trainHead(trainer: VectorTrainer, head: number, options: TuneOptions, withoutLast = 0): number[] {
  const pairs = trainer.use(0, head, withoutLast)
  const passes = Math.max(
    1,
    Math.min(options.vectorPasses ?? 8, Math.round((options.vectorPairs ?? 3_000_000) / pairs)),
  )
  const rate = trainer.settings.learningRate
  const at = (pass: number) => rate * (1 - (0.95 * pass) / passes)
  const losses: number[] = []
  for (let pass = 0; pass < passes; pass++) losses.push(trainer.pass(at(pass), at(pass + 1)))
  return losses
}

/** Chooses neighbour settings and trains the ranker. */
function choose(recommender: SessionRecommender, pairs: PairSet, few: PairSet, random: Random, options: TuneOptions) {
  const neighbourTrials = tuneNeighbours(recommender.sources, few, options.evaluations ?? 20)
  const fit = fitRanker(recommender.sources, pairs, random.fork('fit'), options.fit)
  if (fit.trained > 0) recommender.setRanker(fit.ranker)
  return { neighbourTrials, validation: fit.validation, reach: fit.reach, trainedLists: fit.trained }
}

/**
 * Makes a recommender from a log, oldest session first: learns on all but the tail, chooses settings and weights on the tail,
 * then learns the tail too. Nothing but the log is looked at.
 * @example
 * const { recommender } = tuneSessionRecommender(log, { itemCount: 5000 })
 */
export function tuneSessionRecommender(
  log: SessionSet,
  options: TuneOptions & { readonly itemCount: number },
): { readonly recommender: SessionRecommender; readonly report: TuneReport } {
  const random: Random = seededRandom(options.seed ?? 'recommend')
  const count = sessionsIn(log)
  const head = Math.max(
    0,
    count - (options.tailSessions ?? Math.max(1, Math.round(count * (options.tailShare ?? 0.05)))),
  )
  const tail = sessionSlice(log, head, count)
  const recommender = new SessionRecommender(options)
  for (let s = 0; s < head; s++) recommender.append(log.items, log.starts[s]!, log.starts[s + 1]!)
  const perItem = options.nearestPerItem ?? 32
  const vectorLosses: number[] = []
  let trainer: VectorTrainer | undefined
  if ((options.vectorPairs ?? 3_000_000) > 0 && head > 0) {
    trainer = new VectorTrainer(
      log,
      options.itemCount,
      { ...VECTOR_DEFAULTS, ...options.vectors },
      random.fork('vectors'),
    )
    vectorLosses.push(...trainHead(trainer, head, options))
    recommender.setLeg(legOf(trainer, perItem))
  }
  const few = pairsOf(tail, options.pairsPerEvaluation ?? 1500)
  const chosen = choose(recommender, pairsOf(tail, options.fitPairs ?? 40_000), few, random, options)
  for (let s = head; s < count; s++) recommender.append(log.items, log.starts[s]!, log.starts[s + 1]!)
  if (trainer) {
    // the newest fifth once more, the tail with it, at a low rate: new items get vectors, old ones stay where the ranker knows them
    trainer.use(Math.max(0, Math.floor(count * 0.8)), count)
    const rate = trainer.settings.learningRate
    vectorLosses.push(trainer.pass(rate * 0.15, rate * 0.05))
    recommender.setLeg(legOf(trainer, perItem))
  }
  return { recommender, report: { ...chosen, vectorLosses } }
}

/**
 * Makes a recommender from histories of users, oldest item first: settings and weights are chosen on each user's last item,
 * which is learned afterwards.
 */
export function tuneHistoryRecommender(
  histories: SessionSet,
  options: TuneOptions & { readonly itemCount: number },
): { readonly recommender: SessionRecommender; readonly report: TuneReport } {
  const random: Random = seededRandom(options.seed ?? 'recommend')
  const { items, starts } = histories
  const users = sessionsIn(histories)
  const recommender = new SessionRecommender({ ...FOR_HISTORIES, ...options })
  for (let u = 0; u < users; u++) recommender.append(items, starts[u]!, starts[u + 1]! - 1)
  const perItem = options.nearestPerItem ?? 32
  const vectorLosses: number[] = []
  let trainer: VectorTrainer | undefined
  if ((options.vectorPairs ?? 3_000_000) > 0) {
    trainer = new VectorTrainer(
      histories,
      options.itemCount,
      { ...VECTOR_DEFAULTS, ...options.vectors },
      random.fork('vectors'),
    )
    vectorLosses.push(...trainHead(trainer, users, options, 1))
    recommender.setLeg(legOf(trainer, perItem))
  }
  const last = (every: number): PairSet => {
    const asked = Array.from({ length: users }, (_, u) => u).filter(
      (u) => u % every === 0 && starts[u + 1]! - starts[u]! > 1,
    )
    return {
      items,
      from: Int32Array.from(asked, (u) => starts[u]!),
      to: Int32Array.from(asked, (u) => starts[u + 1]! - 1),
    }
  }
  const few = Math.max(1, Math.ceil(users / (options.pairsPerEvaluation ?? 1500)))
  const chosen = choose(
    recommender,
    last(Math.max(1, Math.ceil(users / (options.fitPairs ?? 40_000)))),
    last(few),
    random,
    options,
  )
  if (options.lastIsOnlyInput) return { recommender, report: { ...chosen, vectorLosses } }
  const { sources } = recommender
  for (let u = 0; u < users; u++)
    if (starts[u + 1]! - starts[u]! > 1) sources.extend(u, items, starts[u]!, starts[u + 1]!)
  if (trainer) {
    trainer.use(0, users)
    const rate = trainer.settings.learningRate
    vectorLosses.push(trainer.pass(rate * 0.15, rate * 0.05))
    recommender.setLeg(legOf(trainer, perItem))
  }
  return { recommender, report: { ...chosen, vectorLosses } }
}
