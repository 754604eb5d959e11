import { formatNumber, type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { type BlendWeights, fitsBlend, type LearnedWeights } from '@qianmian/recommend'
import type { RankingOrder } from '../compute/learn-ranking.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  countTaken,
  forgetOldWeights,
  forgetShownLists,
  insertOrderWeights,
  lastLearning,
  ORDERED_SURFACES,
  type OrderedSurface,
  takenLists,
  undoWeights,
  usedWeights,
} from '../modules/decisions/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

export const RANKING_JOB = 'learn-ranking'
/** Lists of which something was taken, before anything is learned from them. */
export const LEAST_LISTS = 500
/** So many more before it is tried again. */
const NEWS = 200
const MOST_LISTS = 20_000
const DAYS = 60
const DAY_MS = 86_400_000
/** Learnings that were not better, kept to look at. */
const KEPT_TRIES = 10

/** From when on lists count: those of before a person undid what was learned from them do not. */
async function sinceOf(ctx: Ctx, surface: OrderedSurface): Promise<Date> {
  const { undoneAt } = await lastLearning(ctx, surface)
  return new Date(Math.max(ctx.clock.now() - DAYS * DAY_MS, undoneAt?.getTime() ?? 0))
}

/**
 * Learns the order of each surface from what was shown and taken. New weights are used only if they do better than those in use
 * on the newest quarter of the lists, which they were not learned from; the change then stands in the shop's history.
 * @returns surfaces whose order changed
 */
export async function learnRankings(ctx: Ctx): Promise<OrderedSurface[]> {
  const changed: OrderedSurface[] = []
  for (const surface of ORDERED_SURFACES) if (await learnOne(ctx, surface)) changed.push(surface)
  await forgetShownLists(ctx.db, ctx.clock.now())
  return changed
}

async function learnOne(ctx: Ctx, surface: OrderedSurface): Promise<boolean> {
  const since = await sinceOf(ctx, surface)
  if ((await countTaken(ctx, surface, since)) < LEAST_LISTS) return false
  const { at: lastAt } = await lastLearning(ctx, surface)
  if (lastAt && lastAt > since && (await countTaken(ctx, surface, lastAt)) < NEWS) return false
  const used = await usedWeights(ctx, surface)
  const stored = used?.weights as BlendWeights | undefined
  const lists = await takenLists(ctx, surface, since, MOST_LISTS)
  const learned = await ctx.services.compute.run<RankingOrder, LearnedWeights>('learn-ranking', {
    lists,
    present: stored && fitsBlend(stored) ? stored : undefined,
  })
  const id = newId('ord', ctx.clock, ctx.randomBytes)
  const figures = {
    surface,
    trained: learned.trained,
    kept: learned.kept,
    mrrBefore: learned.before.mrr,
    mrrAfter: learned.after.mrr,
  }
  await inTransaction(ctx, async (ctx) => {
    await insertOrderWeights(ctx, {
      id,
      ...figures,
      weights: learned.weights,
      used: learned.isBetter,
      at: new Date(ctx.clock.now()),
    })
    await forgetOldWeights(ctx, surface, KEPT_TRIES)
    if (!learned.isBetter) return
    await record(ctx, {
      action: 'ranking.learn',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: { id, ...figures, gain: gainText(learned.before.mrr, learned.after.mrr) },
      before: used ? { id: used.id } : null,
      after: { id },
    })
  })
  return learned.isBetter
}

/** Takes the learned order of a surface back: the one before it counts again, and lists of until now teach nothing any more. */
export async function undoRanking(ctx: Ctx, surface: OrderedSurface): Promise<Result<true, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const undone = await undoWeights(ctx, surface)
    if (!undone) return refuse('conflict', NOTHING_TO_UNDO)
    await record(ctx, {
      action: 'ranking.undo',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: { id: undone.id, surface },
      before: { id: undone.id },
      after: null,
    })
    return ok(true)
  })
}

const NOTHING_TO_UNDO: LocalizedText = {
  zh: '这里用的就是默认的顺序，没有可撤销的。',
  en: 'The default order is in use here; there is nothing to undo.',
}

const NAMES: Readonly<Record<OrderedSurface, { readonly zh: string; readonly en: string }>> = {
  continue: { zh: '接着看', en: 'Where visits go on' },
  discover: { zh: '没看过的', en: 'New to her' },
}

/** By how much the mean reciprocal rank grew. @example gainText(0.4, 0.42) // '+5.0 %' */
export function gainText(before: number, after: number): string {
  const gain = before > 0 ? (after / before - 1) * 100 : 0
  return `${gain >= 0 ? '+' : ''}${gain.toFixed(1)} %`
}

export interface RankingState {
  readonly surface: OrderedSurface
  /** One sentence with its figure. */
  readonly sentence: LocalizedText
  /** True while a learned order is in use, so that it can be undone. */
  readonly isLearned: boolean
}

/** What the order of each surface rests on now, in a sentence. */
export async function readRankings(ctx: Ctx): Promise<RankingState[]> {
  return Promise.all(
    ORDERED_SURFACES.map(async (surface): Promise<RankingState> => {
      const name = NAMES[surface]
      const used = await usedWeights(ctx, surface)
      if (used) {
        const lists = formatNumber(used.trained + used.kept, 0)
        const gain = gainText(used.mrrBefore, used.mrrAfter)
        return {
          surface,
          isLearned: true,
          sentence: {
            zh: `推荐顺序「${name.zh}」：从 ${lists} 次展示学来，留出没学的 ${formatNumber(used.kept, 0)} 次里 ${gain}。`,
            en: `Order of recommendations, ${name.en.toLowerCase()}: learned from ${lists} impressions, ${gain} on the ${formatNumber(used.kept, 0)} kept aside.`,
          },
        }
      }
      const count = await countTaken(ctx, surface, await sinceOf(ctx, surface))
      const [have, need] = [formatNumber(count, 0), formatNumber(LEAST_LISTS, 0)]
      const isEnough = count >= LEAST_LISTS
      return {
        surface,
        isLearned: false,
        sentence: {
          zh: isEnough
            ? `推荐顺序「${name.zh}」：还是默认的，${have} 次展示里学到的没有更好。`
            : `推荐顺序「${name.zh}」：还是默认的，${have} / ${need} 次展示。`,
          en: isEnough
            ? `Order of recommendations, ${name.en.toLowerCase()}: still the default; what ${have} impressions taught was not better.`
            : `Order of recommendations, ${name.en.toLowerCase()}: still the default, ${have} of ${need} impressions.`,
        },
      }
    }),
  )
}
