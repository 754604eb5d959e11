import type { FilmPlan } from '../plan/film-plan.ts'
import { playSound } from '../sound/effects.ts'
import { musicBed, type Stereo } from './music-bed.ts'

/** Levels as root mean squares: the voice comes at -16 LUFS already; the bed lies so far under it, and under speech further. */
const MUSIC_RMS = 0.08
/** Voice and bed together come to -16 LUFS. */
const VOICE = 0.8
const DUCKED = 0.36
/** Peak of an effect: heard when one listens for it, never before voice or music. */
const EFFECT = { ambience: 0.055, event: 0.1 } as const
const ATTACK_S = 0.05
const RELEASE_S = 0.38
/** No sample above this, -1.5 dBFS. */
const CEILING = 0.841

/**
 * Voice, music and effects as the film is heard: all else goes down while somebody speaks, and nothing clips.
 * @returns two channels at 48 kHz as long as the film
 */
export function mixFilm(plan: FilmPlan): Stereo {
  const bed = musicBed(plan)
  const { sampleRate } = bed
  const total = bed.left.length
  const voice = new Float32Array(total)
  for (const { fromMs, samples } of plan.lines) {
    const at = Math.round((fromMs / 1000) * sampleRate)
    const step = plan.voiceRate / sampleRate
    const count = Math.floor(samples.length / step)
    for (let i = 0; i < count && at + i < total; i++) {
      const x = i * step
      const k = Math.floor(x)
      const a = samples[k] ?? 0
      voice[at + i]! += VOICE * (a + ((samples[k + 1] ?? a) - a) * (x - k))
    }
  }
  let power = 0
  for (let i = 0; i < total; i++) power += (bed.left[i]! ** 2 + bed.right[i]! ** 2) / 2
  const effects = effectsOf(plan, total, sampleRate)
  const gain = MUSIC_RMS / Math.max(1e-6, Math.sqrt(power / total))
  const [attack, release] = [1 - Math.exp(-1 / (ATTACK_S * sampleRate)), 1 - Math.exp(-1 / (RELEASE_S * sampleRate))]
  let level = 0
  let duck = 1
  const ahead = Math.round(0.06 * sampleRate)
  for (let i = 0; i < total; i++) {
    // The bed hears the voice a little early, so that first sounds are not covered.
    const heard = Math.abs(voice[Math.min(total - 1, i + ahead)]!)
    level += (heard - level) * (heard > level ? 0.02 : 0.00012)
    const aim = level > 0.012 ? DUCKED : 1
    duck += (aim - duck) * (aim < duck ? attack : release)
    bed.left[i] = limit(voice[i]! + (bed.left[i]! * gain + effects[i]!) * duck)
    bed.right[i] = limit(voice[i]! + (bed.right[i]! * gain + effects[i]!) * duck)
  }
  return bed
}

/** Every effect of the plan at its place, in one channel. */
function effectsOf({ sounds, order }: FilmPlan, total: number, sampleRate: number): Float32Array {
  const out = new Float32Array(total)
  for (const [i, { id, kind, fromMs, toMs }] of sounds.entries()) {
    const at = Math.round((fromMs / 1000) * sampleRate)
    const played = playSound(id, (toMs - fromMs) / 1000, sampleRate, kind, `${order.seed}/sound/${i}`)
    const count = Math.min(played.length, total - at)
    for (let k = 0; k < count; k++) out[at + k]! += EFFECT[kind] * played[k]!
  }
  return out
}

/** Straight up to three quarters of the ceiling, then bent so that it never passes it. */
function limit(x: number): number {
  const size = Math.abs(x)
  const knee = CEILING * 0.75
  if (size <= knee) return x
  return Math.sign(x) * (knee + (CEILING - knee) * Math.tanh((size - knee) / (CEILING - knee)))
}
