import { seededRandom } from '@qianmian/kernel'
import type { FilmPlan } from '../plan/film-plan.ts'
import { MOODS, type Mood } from './moods.data.ts'
import { hertz, Sheet } from './synth.ts'

/** Two channels of the same length, -1 to 1. */
export interface Stereo {
  readonly left: Float32Array
  readonly right: Float32Array
  readonly sampleRate: number
}

const RATE = 48_000
/** The bed fades over its last second. */
const FADE = 1.1

export function moodOf({ order, views }: FilmPlan): Mood {
  const dark = views.filter(({ light }) => light === 'night' || light === 'dusk').length
  const id = order.cut === 'young' ? 'bright' : dark * 2 > views.length ? 'still' : 'warm'
  return MOODS.find((mood) => mood.id === id) ?? MOODS[0]!
}

/**
 * The music of a film, composed and played by arithmetic: chords by the bar, a figure, a bass, in quick cuts drums; bars and
 * beats are those on which the film is cut.
 * @returns sound as long as the film, not yet at its loudness
 * @example musicBed(plan).left.length // plan.frames / 25 * 48000
 */
export function musicBed(plan: FilmPlan): Stereo {
  const { beats, order } = plan
  const mood = moodOf(plan)
  const random = seededRandom(`${order.seed}/music`)
  const beat = beats.seconds / beats.count
  const middle = new Sheet(beats.seconds, RATE)
  const [left, right] = [new Sheet(beats.seconds, RATE), new Sheet(beats.seconds, RATE)]
  const key = mood.key + random.pick([-2, 0, 0, 2, 3])
  const bars = beats.count / 4
  for (let bar = 0; bar < bars; bar++) {
    const at = bar * 4 * beat
    // The last bar comes home.
    const index = bar === bars - 1 ? (mood.id === 'warm' ? 1 : 0) : bar % mood.bars.length
    const chord = mood.bars[index]!
    const root = mood.bass[index]! + key - 24
    for (const [i, step] of chord.entries())
      (i % 2 ? left : right).pad(at, hertz(key + step), 0.045 * mood.pads, 4 * beat + 0.3)
    middle.bass(at, hertz(root < 36 ? root + 12 : root), 0.24, beat * (mood.drums ? 1.4 : 3.2))
    if (mood.drums) {
      middle.bass(at + 2.5 * beat, hertz(root < 36 ? root + 12 : root), 0.2, beat * 0.9)
      middle.bass(at + 3.5 * beat, hertz(root + 7 < 40 ? root + 19 : root + 7), 0.16, beat * 0.5)
    }
    const isEnding = bar === bars - 1
    for (let eighth = 0; eighth < 8; eighth++) {
      const step = mood.figure[eighth]!
      if (step < 0 || (isEnding && eighth > 0)) continue
      const swing = mood.drums ? 0 : (random.next() - 0.5) * 0.012
      const lift = bar >= bars / 2 && eighth % 4 === 0 ? 12 : 0
      const gain = (0.13 + (eighth % 4 === 0 ? 0.04 : 0) + random.next() * 0.015) * mood.plucks
      const pan = eighth % 2 ? left : right
      pan.pluck(
        at + eighth * 0.5 * beat + Math.max(0, swing),
        hertz(key + chord[step % chord.length]! + lift),
        gain,
        beat * 2.4,
        mood.brightness,
      )
      middle.pluck(
        at + eighth * 0.5 * beat + Math.max(0, swing),
        hertz(key + chord[step % chord.length]! + lift),
        gain * 0.5,
        beat * 2,
        mood.brightness,
      )
    }
    if (isEnding) for (const step of chord) middle.pluck(at, hertz(key + step), 0.13, beat * 4, mood.brightness)
    if (!mood.drums) continue
    for (let one = 0; one < 4; one++) {
      const now = at + one * beat
      if (one % 2 === 0) middle.kick(now, 0.5)
      else middle.noise(now, 0.1, 22, () => random.next())
      if (isEnding && one > 1) break
      ;(one % 2 ? left : right).noise(now + beat / 2, 0.045, 60, () => random.next())
      middle.noise(now, 0.025, 70, () => random.next())
    }
    if (bar > 0 && bar % 2 === 1) middle.kick(at + 3.5 * beat, 0.32)
  }
  const out = { left: left.samples, right: right.samples, sampleRate: RATE }
  const total = middle.samples.length
  for (let i = 0; i < total; i++) {
    const fade = Math.min(1, (total - i) / (FADE * RATE)) * Math.min(1, i / (0.02 * RATE))
    out.left[i] = (out.left[i]! + middle.samples[i]!) * fade
    out.right[i] = (out.right[i]! + middle.samples[i]!) * fade
  }
  return out
}
