import { LANGS } from '@qianmian/kernel'
import type { PlannedFact } from '../types.ts'
import { briefFacts } from './brief-facts.ts'
import { commonSlots, labelSpans, type Written } from './messages.ts'
import { MOVE_LINES, type Move } from './moves.data.ts'
import type { Room } from './room.ts'
import {
  brandOf,
  factLabel,
  factSentenceThat,
  lengthOf,
  nameOf,
  priceOf,
  sellingFacts,
  shaken,
  spread,
  stopped,
} from './say-fact.ts'
import { CUTS, FILM_PACE, SHOT_LINES, type ShotRole } from './shots.data.ts'
import type { Camera, Shot, ShotList } from './types.ts'
import { EMPTY, factIdsOf, join, type Pair, pairOf, pickLine, type Slots, say, weave } from './weave.ts'

/** True if both languages can say it in so many seconds. */
export const speakable = (pair: Pair, seconds: number): boolean =>
  LANGS.every((lang) => lengthOf(pair[lang], lang) <= seconds * FILM_PACE[lang])

interface Draft {
  readonly scene: Pair
  readonly action: Pair
  readonly camera: Camera
  readonly fact: Pair
  readonly voice: Pair
  readonly screen: Pair
  readonly sound: Pair
}

/** The move that shows a fact, with its action in both languages. */
export function moveFor(room: Room, factId: string): { readonly move: Move; readonly action: Pair } | undefined {
  const found = room.byId.get(factId)
  if (!found) return undefined
  const about = { fact: found.fact, theme: found.theme }
  const near = pickLine(room, MOVE_LINES, about, 2)
  // A film does not do the same thing twice while there is a more general one.
  const move = near && room.used.has(near.id) ? pickLine(room, MOVE_LINES, about, 14) : near
  const action = move && weave(room, move)
  return move && action ? { move, action } : undefined
}

/** A film of fifteen or thirty seconds: shot by shot what is seen, filmed how, said and written, and which fact it shows. */
export function writeShotList(room: Room): Written<ShotList> {
  const brief = briefFacts(room.brief)
  const slots = commonSlots(room, brief)
  const seconds = room.brief.seconds ?? 15
  const cut = room.random.pick(CUTS[seconds])
  const wanted = cut.filter(([role]) => role === 'fact').length
  const facts = filmFacts(room, wanted)
  const places = [say(room, SHOT_LINES.places, { slack: 1 }), say(room, SHOT_LINES.places, { slack: 1 })].map(
    (place) => place ?? EMPTY,
  )
  const sounds = [say(room, SHOT_LINES.sounds, { slack: 1 }), say(room, SHOT_LINES.sounds)].map(
    (sound) => sound ?? EMPTY,
  )
  const drafts: { draft: Draft; t: number; seconds: number }[] = []
  let t = 0
  let told = 0
  for (const [i, [role, length]] of cut.entries()) {
    const fact = role === 'fact' ? facts[told++] : undefined
    const around = {
      scene: places[i * 2 < cut.length ? 0 : 1] ?? EMPTY,
      sound: sounds[i % 2] ?? EMPTY,
      seconds: length,
      slots,
    }
    // With fewer facts than shots, the rest of the film is moments.
    drafts.push({ draft: shoot(room, fact || role !== 'fact' ? role : 'moment', around, fact), t, seconds: length })
    t += length
  }
  const label = labelSpans()
  return {
    texts: pairOf((lang) => ({
      kind: 'shot-list',
      lang,
      seconds,
      shots: drafts.map(
        ({ draft, ...time }): Shot => ({
          ...time,
          scene: draft.scene[lang],
          action: draft.action[lang],
          camera: draft.camera,
          fact: draft.fact[lang],
          factIds: factIdsOf(draft.fact, draft.screen, draft.voice),
          voice: draft.voice[lang],
          screen: draft.screen[lang],
          sound: draft.sound[lang],
        }),
      ),
      label: label[lang],
    })),
    brief,
  }
}

/** Facts that a film can show, of different themes; where there are few, also those that take longer to tell. */
function filmFacts(room: Room, wanted: number): PlannedFact[] {
  const short = spread(sellingFacts(room), wanted)
  const more = shaken(room).filter(({ factId }) => !short.some((fact) => fact.factId === factId))
  return [...short, ...more].slice(0, wanted)
}

interface Around {
  readonly scene: Pair
  readonly sound: Pair
  readonly seconds: number
  readonly slots: Slots
}

function shoot(room: Room, role: ShotRole, around: Around, fact: PlannedFact | undefined): Draft {
  const { scene, sound, seconds, slots } = around
  const plainShot = { scene, sound, fact: EMPTY, screen: EMPTY, voice: EMPTY }
  const accept = (pair: Pair) => speakable(pair, seconds)
  switch (role) {
    case 'open':
      return {
        ...plainShot,
        action: say(room, SHOT_LINES.openings, { slack: 1 }) ?? EMPTY,
        camera: room.random.pick(OPENING_CAMERAS),
        voice: say(room, SHOT_LINES.openingVoice, { slots, accept, slack: 4 }) ?? EMPTY,
      }
    case 'moment':
      return {
        ...plainShot,
        action: say(room, SHOT_LINES.moments, { slack: 1 }) ?? EMPTY,
        camera: room.random.pick(MOMENT_CAMERAS),
      }
    case 'end': {
      const price = priceOf(room)
      const name = nameOf(room)
      const brand = brandOf(room)
      const spoken = [price ? join([name, price], { zh: '，', en: ', ' }) : name, name].find(accept)
      return {
        ...plainShot,
        action: say(room, SHOT_LINES.endings, { slack: 1 }) ?? EMPTY,
        camera: { size: 'medium', angle: 'eye-level', move: 'pull-out' },
        voice: spoken ? stopped(spoken) : EMPTY,
        screen: join([...(brand.zh.length > 0 ? [brand] : []), ...(price ? [price] : [])], { zh: ' · ', en: ' · ' }),
      }
    }
    case 'fact': {
      const shown = fact && moveFor(room, fact.factId)
      const label = (fact && factLabel(room, fact.factId)) ?? EMPTY
      const sentence = fact && factSentenceThat(room, fact.factId, false, accept)
      return {
        ...plainShot,
        action: shown?.action ?? EMPTY,
        camera: shown?.move.camera ?? MOMENT_CAMERAS[0]!,
        fact: label,
        // What is too long to be said is read on the screen.
        voice: sentence ?? (accept(label) ? stopped(label) : EMPTY),
        screen: label,
      }
    }
  }
}

const OPENING_CAMERAS: readonly Camera[] = [
  { size: 'wide', angle: 'eye-level', move: 'push-in' },
  { size: 'full', angle: 'eye-level', move: 'follow' },
  { size: 'medium', angle: 'side', move: 'track' },
  { size: 'wide', angle: 'high', move: 'static' },
]
const MOMENT_CAMERAS: readonly Camera[] = [
  { size: 'medium', angle: 'eye-level', move: 'static' },
  { size: 'medium-close-up', angle: 'side', move: 'follow' },
  { size: 'full', angle: 'low', move: 'static' },
  { size: 'medium', angle: 'high', move: 'pan' },
]
