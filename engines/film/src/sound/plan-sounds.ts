import { spansText } from '@qianmian/kernel'
import type { FilmOrder } from '../order.ts'
import { FPS } from '../order.ts'
import type { PlannedShot } from '../plan/film-plan.ts'
import { readSound, SOUND_KINDS, type SoundId } from './read-sound.ts'

/** A sound of a shot at its place in the film. */
export interface PlannedSound {
  readonly shot: number
  readonly id: SoundId
  readonly kind: 'ambience' | 'event'
  readonly fromMs: number
  readonly toMs: number
}

/** Words of a shot list that no effect is known for. */
export interface UnknownSound {
  readonly shot: number
  readonly words: string
}

/** An event is heard a little after its cut, the next one of the same shot when that is over. */
const AFTER_CUT_MS = 350
const EVENT_MS = 2200
const APART_MS = 900

/**
 * The effects that a shot list asks for. An ambience that goes on in the next shot goes on sounding.
 * @returns what is heard and when, and the words that make nothing
 */
export function planSounds(
  list: FilmOrder['list'],
  shots: readonly PlannedShot[],
): { sounds: PlannedSound[]; unknown: UnknownSound[] } {
  const sounds: PlannedSound[] = []
  const unknown: UnknownSound[] = []
  for (const { index, from, to } of shots) {
    const words = spansText(list.shots[index]?.sound ?? [])
    const read = readSound(words)
    if (read.isUnknown) unknown.push({ shot: index, words })
    const [startMs, endMs] = [(from / FPS) * 1000, (to / FPS) * 1000]
    let eventMs = startMs + AFTER_CUT_MS
    for (const id of read.sounds) {
      const kind = SOUND_KINDS[id]
      if (kind === 'ambience') {
        const before = sounds.findLast((one) => one.id === id && one.toMs === startMs)
        if (before) sounds[sounds.indexOf(before)] = { ...before, toMs: endMs }
        else sounds.push({ shot: index, id, kind, fromMs: startMs, toMs: endMs })
      } else if (eventMs < endMs) {
        sounds.push({ shot: index, id, kind, fromMs: eventMs, toMs: Math.min(endMs, eventMs + EVENT_MS) })
        eventMs += APART_MS
      }
    }
  }
  return { sounds, unknown }
}
