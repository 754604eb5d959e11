import { plainAlternatives } from './alternatives.ts'
import { isOpaque, readLetters, soundAlike } from './correct.ts'
import { lexicon } from './lexicon.ts'
import type { Reading } from './parse.ts'
import type { Correction } from './query.ts'
import { cutHan, cutWords, entryOf, type Piece } from './segment.ts'
import { type Run, runsOf, STOP_EN, stem } from './text.ts'

/** A piece with other words that it may stand for. */
export interface ReadPiece extends Piece {
  readonly otherwise?: readonly string[]
}

/** The rest of a query in pieces, slips of finger and sound put right and noted. */
export function readPieces(reading: Reading): ReadPiece[] {
  const pieces: ReadPiece[] = []
  const runs = runsOf(reading.rest)
  for (let i = 0; i < runs.length; ) {
    const run = runs[i]
    if (!run) break
    if (run.kind === 'han') {
      pieces.push(...readHan(reading, run))
      i++
      continue
    }
    let end = i
    while (runs[end] && runs[end]?.kind !== 'han') end++
    pieces.push(...readWords(reading, runs.slice(i, end)))
    i = end
  }
  return pieces
}

function readHan(reading: Reading, run: Run): Piece[] {
  const shopWord = (word: string): boolean => reading.store.learned.has(word) || reading.store.brandNames.has(word)
  const pieces = cutHan(run, shopWord)
  const isLost = (piece: Piece): boolean =>
    isOpaque(piece) && (piece.text.length === 1 || plainAlternatives(piece.text, reading.has).length === 0)
  if (!pieces.some(isLost)) return pieces
  const heard = soundAlike(reading.store, run)
  if (!heard) return pieces
  for (const one of heard.corrections) note(reading, one)
  // A corrected word is as long as the one that was typed: places stay.
  return cutHan({ ...run, text: heard.text }, shopWord)
}

const note = (reading: Reading, { start, end, ...correction }: Correction): void => {
  reading.corrections.push({ ...correction, ...reading.span(start, end) })
}

function isKnownWord(reading: Reading, { kind, text }: Run): boolean {
  if (kind !== 'word' || STOP_EN.has(text)) return true
  const key = stem(text)
  return (
    lexicon().english.has(key) || reading.has(key) || reading.store.brandNames.has(text) || entryOf(text) !== undefined
  )
}

function readWords(reading: Reading, runs: readonly Run[]): ReadPiece[] {
  const pieces: ReadPiece[] = []
  let open: Run[] = []
  const otherwise = new Map<number, readonly string[]>()
  const flush = (): void => {
    pieces.push(...cutWords(open).map((piece) => ({ ...piece, otherwise: otherwise.get(piece.start) })))
    open = []
  }
  for (let i = 0; i < runs.length; ) {
    const run = runs[i]
    if (!run) break
    if (isKnownWord(reading, run)) {
      open.push(run)
      i++
      continue
    }
    let end = i + 1
    while (runs[end] && !isKnownWord(reading, runs[end] as Run)) end++
    // Pinyin may be typed with a space after each syllable, and a syllable may look like a word; all unknown ones are tried first.
    const together = end - i > 1 ? readTogether(reading, runs.slice(i, end)) : undefined
    if (together) {
      flush()
      pieces.push(...together)
      i = end
      continue
    }
    const readings = readLetters(reading.store, run.text)
    const [first, ...more] = readings
    if (!first) {
      open.push(run)
      i++
      continue
    }
    note(reading, {
      from: run.text,
      to: first.words.join(first.how === 'spelling' ? ' ' : ''),
      how: first.how,
      start: run.start,
      end: run.end,
    })
    if (first.how === 'spelling') {
      for (const word of first.words) open.push({ ...run, text: word })
      otherwise.set(
        run.start,
        more.flatMap(({ words }) => words),
      )
    } else {
      flush()
      pieces.push(
        ...first.words.map((word) => ({
          ...hanPiece(word, run.start, run.end),
          otherwise: more.flatMap(({ words }) => words),
        })),
      )
    }
    i++
  }
  flush()
  return pieces
}

function readTogether(reading: Reading, runs: readonly Run[]): Piece[] | undefined {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return undefined
  const [found] = readLetters(reading.store, runs.map(({ text }) => text).join(''))
  if (found?.how !== 'pinyin') return undefined
  note(reading, {
    from: runs.map(({ text }) => text).join(' '),
    to: found.words.join(''),
    how: 'pinyin',
    start: first.start,
    end: last.end,
  })
  return found.words.map((word) => hanPiece(word, first.start, last.end))
}

function hanPiece(word: string, start: number, end: number): Piece {
  const entry = entryOf(word)
  return { start, end, text: word, kind: entry ? 'known' : 'shop-word', entry }
}
