import { type GatedModel, gatePreferences, type Observation, preferenceScore } from '@qianmian/learn'
import {
  isLearningOn,
  listObservations,
  observationsPrint,
  type PreferenceObservation,
  type TextFeatures,
} from '../modules/preferences/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** A brand with fewer picks of its own follows the shop's taste. */
const OWN_PICKS = 40

/** What was learned of how people of the shop want it said, and whether it may be used. */
export interface Taste {
  readonly scope: 'brand' | 'shop'
  readonly isOn: boolean
  readonly gated: GatedModel
  readonly observations: readonly PreferenceObservation[]
}

/** An observation as the engine takes it. */
export function observationOf({ kind, better, worse }: PreferenceObservation): Observation {
  if (kind === 'pick') return { kind, winner: better, loser: worse ?? {} }
  if (kind === 'edit') return { kind, before: worse ?? {}, after: better }
  return { kind: 'thumb', item: kind === 'thumb-up' ? better : (worse ?? {}), isUp: kind === 'thumb-up' }
}

/**
 * Fits what the shop's people picked, edited, approved and sent back. A brand with enough picks has a taste of its own. The
 * gate of the engine says whether it foretells picks better than no order at all: until then it is shown and not used.
 */
export async function tasteOf(ctx: Ctx, brandId: string | null): Promise<Taste> {
  const key = `${ctx.shop.id}/${brandId}/${await observationsPrint(ctx)}`
  const known = fitted.get(key)
  if (known) return { ...known, isOn: await isLearningOn(ctx) }
  const all = await listObservations(ctx)
  const own = all.filter((one) => one.brandId === brandId)
  const isOwn = brandId !== null && own.filter(({ kind }) => kind === 'pick').length >= OWN_PICKS
  const observations = isOwn ? own : all
  const taste: Fitted = {
    scope: isOwn ? 'brand' : 'shop',
    gated: gatePreferences(observations.map(observationOf)),
    observations,
  }
  fitted.set(key, taste)
  const [oldest] = fitted.keys()
  if (fitted.size > KEPT && oldest !== undefined) fitted.delete(oldest)
  return { ...taste, isOn: await isLearningOn(ctx) }
}

type Fitted = Omit<Taste, 'isOn'>
/** A run asks for the same fit with every product. The key holds shop and observations, so that no other shop's is ever taken. */
const fitted = new Map<string, Fitted>()
const KEPT = 32

/**
 * How much a text would be liked, in log-odds, once the taste has shown that it foretells picks.
 * @returns undefined while it has not, or is switched off: then nothing is chosen by it
 */
export function scorer({
  isOn,
  gated,
}: Pick<Taste, 'isOn' | 'gated'>): ((features: TextFeatures) => number) | undefined {
  if (!isOn || !gated.isUsed) return undefined
  return (features) => preferenceScore(gated.model, features)
}
