import { LEAST_SWAPS, placeCurve } from '@qianmian/recommend'
import { EXPLORED } from '../../audience/list-log.ts'
import type { LearnView } from '../../contract/types.ts'
import { takenPlaces } from '../../modules/decisions/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const DAYS = 60
const DAY_MS = 86_400_000
/** What learning the order of recommendations takes for true (compute/learn-ranking.ts). */
const ASSUMED = 0.5

/** Whether places are swapped by chance, and how much the place alone does, as far as the swaps tell. */
export async function placesOf(ctx: Ctx): Promise<LearnView['places']> {
  const { inOrder, swaps } = await takenPlaces(ctx, new Date(ctx.clock.now() - DAYS * DAY_MS))
  const curve = placeCurve(inOrder, swaps)
  return {
    isExploring: (await getShop(ctx)).settings.explore !== 'off',
    share: EXPLORED,
    swaps: swaps.length,
    needed: LEAST_SWAPS,
    assumed: ASSUMED,
    measured: curve ?? null,
  }
}
