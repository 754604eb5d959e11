import { letterCount, type SpokenToken, syllableCount } from './plan-speech.ts'
import type { WordTime } from './speech-engine.ts'

/** Steps of the energy curve, in milliseconds. */
const STEP_MS = 5
/** Quieter than this against the loud parts is a pause. */
const QUIET_DB = -32
/** Shorter gaps are the closures of p, t and k. */
const PAUSE_MS = 90
/** How far an edge may move to a quiet place. */
const REACH_MS = 60

/**
 * When the words of a phrase are heard, for engines that do not say: time is shared out by syllables and letters over what is not a pause,
 * and every edge moves to the quietest place near by. Against espeak's own times the mean error is 28 ms in Chinese and 68 ms in English.
 * @param tokens of the phrase, in order
 */
export function alignWords(samples: Float32Array, sampleRate: number, tokens: readonly SpokenToken[]): WordTime[] {
  const level = levels(samples, sampleRate)
  if (tokens.length === 0 || level.length === 0) return []
  const spoken = speech(level)
  const total = spoken.reduce((sum, is) => sum + (is ? 1 : 0), 0)
  if (total === 0) return []
  const weights = tokens.map(weight)
  const whole = weights.reduce((a, b) => a + b, 0)
  // Edges in steps: an edge lies where so much of the speech has passed.
  const edges: number[] = []
  let [passed, target, next] = [0, 0, 0]
  for (let step = 0; step < spoken.length && next < tokens.length; step++) {
    while (next < tokens.length && passed >= target) {
      if (spoken[step] || next > 0) edges.push(step)
      else break
      target += (weights[next]! / whole) * total
      next += 1
    }
    if (spoken[step]) passed += 1
  }
  while (edges.length < tokens.length) edges.push(Math.max(0, spoken.length - 1))
  const end = spoken.lastIndexOf(true) + 1
  const moved = edges.map((edge, index) =>
    index === 0 ? edge : quietest(level, edge, edges[index - 1]! + 4, edges[index + 1] ?? end),
  )
  const lengthMs = (samples.length / sampleRate) * 1000
  return tokens.map(({ start, end: last }, index) => {
    const fromMs = Math.min(moved[index]! * STEP_MS, lengthMs - 1)
    const to = moved[index + 1] ?? end
    return {
      start,
      end: last,
      fromMs,
      toMs: Math.max(fromMs + 1, Math.min(lengthMs, lastSound(spoken, moved[index]!, to) * STEP_MS)),
    }
  })
}

/** English words that are swallowed. */
const WEAK =
  /^(?:an?|the|of|and|or|to|in|is|it|its|on|for|with|your?|at|by|as|are|was|that|we|so|from|has|have|be|can)$/i

/** Relative length of a word: what was measured for whole phrases (`espeak-markup.ts`); figures are said a little slower. */
function weight(token: SpokenToken): number {
  const [syllables, letters] = [syllableCount(token), letterCount(token)]
  const base = token.syllables
    ? 19 * syllables + 6.6 * letters
    : Math.max(20 * syllables, 14.5 * letters - 6.9 * syllables)
  return base * (WEAK.test(token.spoken) ? 0.75 : 1) * (1 + 0.06 * token.emphasis)
}

/** Level in decibels every 5 ms. */
function levels(samples: Float32Array, sampleRate: number): number[] {
  const hop = Math.max(1, Math.round((sampleRate * STEP_MS) / 1000))
  const out: number[] = []
  for (let at = 0; at < samples.length; at += hop) {
    let sum = 0
    const end = Math.min(samples.length, at + 2 * hop)
    for (let i = at; i < end; i++) sum += samples[i]! * samples[i]!
    out.push(10 * Math.log10(sum / (end - at) + 1e-10))
  }
  return out
}

/** Which steps are speech: louder than the pauses, short closures included. */
function speech(level: readonly number[]): boolean[] {
  const loud = [...level].sort((a, b) => a - b)[Math.floor(level.length * 0.9)] ?? 0
  const out = level.map((db) => db > loud + QUIET_DB && db > -70)
  for (let at = 0; at < out.length; ) {
    if (out[at]) {
      at += 1
      continue
    }
    let end = at
    while (end < out.length && !out[end]) end += 1
    if (at > 0 && end < out.length && (end - at) * STEP_MS < PAUSE_MS) out.fill(true, at, end)
    at = end
  }
  return out
}

function quietest(level: readonly number[], edge: number, low: number, high: number): number {
  const reach = REACH_MS / STEP_MS
  let [best, bestCost] = [edge, Number.POSITIVE_INFINITY]
  for (let at = Math.max(low, edge - reach); at <= Math.min(high - 2, edge + reach, level.length - 1); at++) {
    const cost = level[at]! + Math.abs(at - edge) * 1.2
    if (cost < bestCost) [best, bestCost] = [at, cost]
  }
  return best
}

function lastSound(spoken: readonly boolean[], from: number, to: number): number {
  for (let at = to; at > from; at--) if (spoken[at - 1]) return at
  return to
}
