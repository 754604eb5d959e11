import { knownAlternatives } from './alternatives.ts'
import { syllables } from './pinyin.ts'
import type { Correction } from './query.ts'
import { cutHan, entryOf, type Piece } from './segment.ts'
import type { SearchStore } from './store.ts'
import { isHan, type Run } from './text.ts'

/** How many products a word leads to, itself or by words that mean the same. */
export function reachOf(store: SearchStore, word: string): number {
  const known = store.reach.get(word)
  if (known !== undefined) return known
  const reach = findReach(store, word)
  store.reach.set(word, reach)
  return reach
}

function findReach(store: SearchStore, word: string): number {
  const learned = store.learned.get(word)
  if (learned) return learned
  const entry = entryOf(word)
  if (!entry) return store.frequency(word)
  const has = (term: string): boolean => store.frequency(term) > 0
  return knownAlternatives(entry, has).reduce(
    (sum, { terms }) => Math.max(sum, Math.min(...terms.map((term) => store.frequency(term)))),
    0,
  )
}

/** The word of a list that leads furthest; undefined when none leads anywhere. */
export function bestReach(store: SearchStore, words: readonly string[]): string | undefined {
  let best: string | undefined
  let most = 0
  for (const word of words.slice(0, MOST_TRIED)) {
    const reach = reachOf(store, word)
    // A product's own tag and a word of the language: the language's word is meant.
    const weighed = reach > 0 && entryOf(word) ? reach + 0.5 : reach
    if (weighed > most) {
      most = weighed
      best = word
    }
  }
  return best
}
const MOST_TRIED = 24

const COST = { known: 1, sounds: 1.3, nearly: 1.7, single: 2.4 } as const
const LONGEST = 6
const LONGEST_RUN = 24

/**
 * A Chinese run with words written by their sound (羽容服) put right; undefined when nothing sounds like a known word.
 * The cheapest path over known words, words of the same sound, words of nearly the same sound.
 */
export function soundAlike(store: SearchStore, run: Run): { text: string; corrections: Correction[] } | undefined {
  const { text } = run
  if (text.length < 2 || text.length > LONGEST_RUN) return undefined
  const parts = syllables(text)
  if (parts.length !== text.length) return undefined
  const isWord = (word: string): boolean => entryOf(word) !== undefined || store.learned.has(word)
  interface Step {
    readonly cost: number
    readonly from: number
    readonly word: string
    readonly changed: boolean
  }
  const best: Step[] = [{ cost: 0, from: 0, word: '', changed: false }]
  const offer = (from: number, to: number, cost: number, word: string): void => {
    const total = (best[from]?.cost ?? 0) + cost
    const known = best[to]
    if (!known || total < known.cost) best[to] = { cost: total, from, word, changed: word !== text.slice(from, to) }
  }
  // A lone known character (水, 灯) is as good as a stop word.
  const stops = cutHan(run, () => false).filter(({ kind }) => kind === 'stop')
  for (let i = 0; i < text.length; i++) {
    const stop = stops.find(({ start }) => start === run.start + i)
    if (stop) offer(i, i + stop.text.length, COST.known, stop.text)
    offer(i, i + 1, entryOf(text[i] ?? '') ? COST.known + 0.6 : COST.single, text[i] ?? '')
    for (let length = 2; length <= LONGEST && i + length <= text.length; length++) {
      const word = text.slice(i, i + length)
      if (isWord(word)) {
        offer(i, i + length, COST.known, word)
        continue
      }
      const sounds = parts.slice(i, i + length)
      const same = bestReach(store, store.pinyin.sounding(sounds, false))
      if (same) offer(i, i + length, COST.sounds, same)
      else {
        const near = bestReach(store, store.pinyin.sounding(sounds, true))
        if (near) offer(i, i + length, COST.nearly, near)
      }
    }
  }
  const steps: { step: Step; to: number }[] = []
  for (let to = text.length; to > 0; ) {
    const step = best[to]
    if (!step) return undefined
    steps.unshift({ step, to })
    to = step.from
  }
  const corrections = steps
    .filter(({ step }) => step.changed)
    .map(({ step, to }) => ({
      from: text.slice(step.from, to),
      to: step.word,
      how: 'sound' as const,
      start: run.start + step.from,
      end: run.start + to,
    }))
  if (corrections.length === 0) return undefined
  return { text: steps.map(({ step }) => step.word).join(''), corrections }
}

/** What unknown letters may stand for, as pieces in the place where they were typed. */
export interface Reading {
  readonly words: readonly string[]
  readonly how: Correction['how']
}

const MOST_READINGS = 3

/**
 * Readings of letters that no word is spelled by: pinyin of words of this shop, a word with a slip of the finger, two words
 * written as one, first letters of pinyin.
 */
export function readLetters(store: SearchStore, letters: string): Reading[] {
  if (!/^[a-z]{2,48}$/.test(letters)) return []
  const decoded = store.pinyin.decode(letters, (words) => bestReach(store, words))
  if (decoded) return [{ words: decoded, how: 'pinyin' }]
  const near = store.spell
    .near(letters)
    .map(({ word, distance }) => ({ word, distance, reach: reachOf(store, word) || (entryOf(word) ? 0.5 : 0) }))
    .filter(({ reach }) => reach > 0)
    .sort((a, b) => a.distance - b.distance || b.reach - a.reach)
    .slice(0, MOST_READINGS)
  if (near.length > 0) return near.map(({ word }) => ({ words: [word], how: 'spelling' }))
  for (let at = letters.length - 3; at >= 3; at--) {
    const halves = [letters.slice(0, at), letters.slice(at)]
    if (halves.every((half) => store.spell.has(half) && (reachOf(store, half) > 0 || entryOf(half))))
      return [{ words: halves, how: 'spelling' }]
  }
  if (letters.length >= 3 && letters.length <= 6) {
    const words = store.pinyin
      .abbreviated(letters)
      .map((word) => ({ word, reach: reachOf(store, word) }))
      .filter(({ reach }) => reach > 0)
      .sort((a, b) => b.reach - a.reach || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_READINGS)
    if (words.length > 0) return words.map(({ word }) => ({ words: [word], how: 'initials' }))
  }
  return []
}

/** True for a piece that nobody knows and that is not just a lone character. */
export const isOpaque = ({ kind, text }: Piece): boolean => kind === 'unknown' && [...text].some(isHan)
