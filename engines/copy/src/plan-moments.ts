import type { Random } from '@qianmian/kernel'
import { fresh, planned } from './choose-entry.ts'
import type { Entry } from './lexicon/entry.ts'
import { entriesForFact, entriesForSetting } from './lexicon/index.ts'
import type { PlanInput } from './plan-listing.ts'
import { sentence } from './plan-sentence.ts'
import type { PlannedSentence } from './types.ts'

/** Scenes of its own from which on a kind of thing needs none that fit everything. */
const ENOUGH_SCENES = 12

/** The scenes of a product: those that rest on a fact, and the nearest of those that rest on none. */
interface Scenes {
  readonly onFact: readonly { readonly entry: Entry; readonly id: string }[]
  readonly near: readonly Entry[]
}

/** All candidates of a text choose among the same scenes. */
const scenes = new WeakMap<PlanInput, Scenes>()

function scenesOf(input: PlanInput): Scenes {
  let known = scenes.get(input)
  if (!known) {
    const entries = entriesForSetting('scene', input.setting)
    const ofKind = entries.filter((entry) => entry.when.group ?? entry.when.type)
    const own =
      ofKind.length >= ENOUGH_SCENES ? ofKind : entries.filter((entry) => entry.when.category ?? entry.when.group)
    known = {
      onFact: input.told
        .filter((t) => t.spoken.zh && t.spoken.en)
        .flatMap((t) =>
          entriesForFact('scene', t.fact, input.setting)
            .filter((entry) => entry.attributes.length > 0)
            .map((entry) => ({ entry, id: t.fact.id })),
        ),
      near: own.length > 0 ? own : entries,
    }
    scenes.set(input, known)
  }
  return known
}

/** A moment with the product in it, on a fact or on none. */
export function planScene(input: PlanInput, random: Random): PlannedSentence | undefined {
  const { onFact, near } = scenesOf(input)
  if (onFact.length > 0 && random.next() < 0.4) {
    const { entry, id } = random.pick(onFact)
    return sentence('scene', 'open', [id], { entryId: entry.id })
  }
  const entry = fresh(near, input, random)
  return entry && sentence('scene', 'open', [], planned(entry, near, input, random))
}

/** A closing line. */
export function planClose(input: PlanInput, random: Random): PlannedSentence | undefined {
  const entries = entriesForSetting('close', input.setting)
  const entry = fresh(entries, input, random)
  return entry && sentence('close', 'elaborate', [], planned(entry, entries, input, random))
}
