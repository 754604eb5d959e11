import { type Entry, hanWordsAt, lexicon, phraseKey } from './lexicon.ts'
import { type Run, STOP_EN, STOP_ZH, stem } from './text.ts'

/** A piece of a query: something known, or a run that nobody knows. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'known' | 'stop' | 'shop-word' | 'number' | 'unknown'
  readonly entry?: Entry
}

/** Price of each kind of piece in the cheapest cutting: fewer and longer known words are better. */
const COST = { known: 1, stop: 1.05, 'shop-word': 1.25, single: 1.9 } as const
const STOPS = new Map<string, string[]>()
for (const word of [...STOP_ZH].sort((a, b) => b.length - a.length))
  STOPS.set(word[0] ?? '', [...(STOPS.get(word[0] ?? '') ?? []), word])

interface Step {
  readonly cost: number
  readonly from: number
  readonly kind: Piece['kind']
}

/**
 * A Chinese run cut into known words, words of this shop, words that say nothing, and what is left: the cheapest path.
 * Linear in the length of the run, whose words are short.
 * @param shopWord tells whether the shop uses a word; `longest` bounds its length
 */
export function cutHan(run: Run, shopWord: (word: string) => boolean): Piece[] {
  const { text } = run
  const best: Step[] = [{ cost: 0, from: 0, kind: 'stop' }]
  const offer = (from: number, to: number, cost: number, kind: Piece['kind']): void => {
    const total = (best[from]?.cost ?? 0) + cost
    const known = best[to]
    if (!known || total < known.cost) best[to] = { cost: total, from, kind }
  }
  for (let i = 0; i < text.length; i++) {
    offer(i, i + 1, COST.single, 'unknown')
    for (const word of hanWordsAt(text, i))
      offer(i, i + word.length, COST.known + (word.length === 1 ? 0.5 : 0), 'known')
    for (const word of STOPS.get(text[i] ?? '') ?? [])
      if (text.startsWith(word, i)) offer(i, i + word.length, COST.stop, 'stop')
    for (let length = 2; length <= LONGEST_SHOP_WORD && i + length <= text.length; length++)
      if (shopWord(text.slice(i, i + length))) offer(i, i + length, COST['shop-word'], 'shop-word')
  }
  const pieces: Piece[] = []
  for (let to = text.length; to > 0; ) {
    const step = best[to]
    if (!step) break
    const word = text.slice(step.from, to)
    const [start, end] = [run.start + step.from, run.start + to]
    const after = pieces[0]
    // Characters that nobody knows stay together.
    if (step.kind === 'unknown' && after?.kind === 'unknown' && after.start === end)
      pieces[0] = { ...after, start, text: word + after.text }
    else
      pieces.unshift({
        start,
        end,
        text: word,
        kind: step.kind,
        entry: step.kind === 'known' ? lexicon().entries.get(word) : undefined,
      })
    to = step.from
  }
  return pieces
}
const LONGEST_SHOP_WORD = 8

/**
 * English words and numbers as the longest known phrases.
 * @param runs neighbours of kind `word` or `number`
 */
export function cutWords(runs: readonly Run[]): Piece[] {
  const { entries, longestPhrase } = lexicon()
  const pieces: Piece[] = []
  for (let i = 0; i < runs.length; ) {
    const run = runs[i]
    if (!run) break
    let taken = 0
    for (let count = Math.min(longestPhrase, runs.length - i); count > 0 && taken === 0; count--) {
      const part = runs.slice(i, i + count)
      const last = part.at(-1)
      if (!last) continue
      const entry = entries.get(part.map(({ kind, text }) => (kind === 'word' ? stem(text) : text)).join(' '))
      if (!entry || (count === 1 && STOP_EN.has(run.text))) continue
      pieces.push({
        start: run.start,
        end: last.end,
        text: part.map(({ text }) => text).join(' '),
        kind: 'known',
        entry,
      })
      taken = count
    }
    if (taken === 0) {
      const kind = run.kind === 'number' ? 'number' : STOP_EN.has(run.text) ? 'stop' : 'unknown'
      pieces.push({ start: run.start, end: run.end, text: run.text, kind })
      taken = 1
    }
    i += taken
  }
  return pieces
}

/** The entry of a word or phrase. */
export const entryOf = (word: string): Entry | undefined => lexicon().entries.get(phraseKey(word))
