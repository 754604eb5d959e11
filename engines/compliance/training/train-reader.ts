// Trains the reader of implied claims and writes its weights; with --folds it only says how well it reads authors whom it does not know.
import { writeFileSync } from 'node:fs'
import { seededRandom } from '@qianmian/kernel'
import { BUCKETS } from '../src/reader/features.ts'
import type { SentenceReading } from '../src/reader/read-sentence.ts'
import { readCorpus, type Sentence } from './corpus.ts'
import { ownSentences } from './own-sentences.ts'
import { type Example, readBy, train, type Weights } from './regression.ts'

const FIRST = 'a'
const FOLDS = 3
const SAMPLE = 0.05
/** Share from which on one of the engine's own sentences is mistaken. */
const MISTAKEN = 0.3
const corpus = readCorpus()
const own = hardest(ownSentences())
console.log(`${corpus.length} authored sentences, ${own.length} of the engine's own`)

/**
 * Of the engine's own sentences those that a reader without them takes for more than they are, and a sample of the rest:
 * they are many and alike, and all of them would teach it that every story is innocent.
 */
function hardest(all: readonly Example[]): Example[] {
  const random = seededRandom('own sentences')
  const sample = all.filter(() => random.next() < SAMPLE)
  const first = train([...corpus, ...sample])
  const isMistaken = ({ label, features }: Example) => {
    const { violation, fine } = readBy(first, features)
    return violation >= MISTAKEN || (label === 'O' && 1 - fine >= MISTAKEN)
  }
  return [...sample, ...all.filter(isMistaken)]
}

interface Read {
  readonly sentence: Sentence
  readonly reading: SentenceReading
}

/**
 * Every sentence read by weights that were trained without its author: a reader meets people whom it does not know. The first
 * themes have no author of their own, so some of them at a time are left out instead.
 */
function crossRead(): Read[] {
  const themes = [...new Set(corpus.filter(({ author }) => author === FIRST).map(({ theme }) => theme))]
  const foldOf = ({ author, theme }: Sentence) =>
    author === FIRST ? `${FIRST} ${themes.indexOf(theme) % FOLDS}` : author
  return [...new Set(corpus.map(foldOf))].flatMap((fold) => {
    const weights = train([...corpus.filter((sentence) => foldOf(sentence) !== fold), ...own])
    const read = corpus
      .filter((sentence) => foldOf(sentence) === fold)
      .map((sentence) => ({ sentence, reading: readBy(weights, sentence.features) }))
    console.log(`author ${fold}: ${read.length} sentences, ${figures(read)}`)
    return read
  })
}

const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3)

/** Rules and reader together, as the gate decides: what is refused, and what somebody is asked about. */
function printTable(read: readonly Read[]): void {
  const of = (label: string) => read.filter(({ sentence }) => sentence.label === label)
  const isRefused = ({ sentence, reading }: Read, violation: number, innocent: number) =>
    reading.violation >= violation ||
    (sentence.found.some((code) => code.startsWith('block')) && reading.fine < innocent)
  console.log('violation  innocent  precision  recall')
  for (const innocent of [0.5, 0.7, 0.85])
    for (const violation of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
      const refused = read.filter((one) => isRefused(one, violation, innocent))
      const right = refused.filter(({ sentence }) => sentence.label === 'V').length
      const row = [
        violation.toFixed(2),
        innocent.toFixed(2),
        share(right, refused.length),
        share(right, of('V').length),
      ]
      console.log(row.join('       '))
    }
  console.log('evidence   flagged of V and E   flagged of O')
  for (const evidence of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]) {
    const flagged = (all: readonly Read[]) =>
      all.filter(({ sentence, reading }) => sentence.found.length > 0 || 1 - reading.fine >= evidence).length
    const open = [...of('V'), ...of('E')]
    console.log(
      `${evidence.toFixed(2)}       ${share(flagged(open), open.length)}                ${share(flagged(of('O')), of('O').length)}`,
    )
  }
}

const LARGEST = 127

function write({ violation, evidence, bias }: Weights): void {
  const most = Math.max(
    ...[violation, evidence].map((column) => column.reduce((max, w) => Math.max(max, Math.abs(w)), 0)),
  )
  const scale = most / LARGEST
  const bytes = new Int8Array(2 * BUCKETS)
  for (const [k, column] of [violation, evidence].entries())
    for (let at = 0; at < BUCKETS; at++) bytes[k * BUCKETS + at] = Math.round((column[at] ?? 0) / scale)
  const base64 = Buffer.from(bytes.buffer).toString('base64')
  writeFileSync(
    new URL('../src/reader/weights.data.ts', import.meta.url),
    `/** Written by \`npm run train-reader\`. */
export const WEIGHTS: { readonly base64: string; readonly scale: number; readonly bias: readonly [number, number] } = {
  base64:
    '${base64}',
  scale: ${scale},
  bias: [${bias[0]}, ${bias[1]}],
}
`,
  )
  console.log(`weights.data.ts: ${Math.round(base64.length / 1024)} kB`)
}

/** Area under precision over recall: of all places to cut a list that is sorted by a share, how good they are together. */
function area(read: readonly Read[], isRight: (read: Read) => boolean, shareOf: (read: Read) => number): number {
  const sorted = [...read].sort((a, b) => shareOf(b) - shareOf(a))
  let [right, sum] = [0, 0]
  for (const [index, one] of sorted.entries()) {
    if (!isRight(one)) continue
    right += 1
    sum += right / (index + 1)
  }
  return sum / Math.max(1, right)
}

/** Best F1 of violation by its share alone. */
function bestF1(read: readonly Read[]): number {
  const sorted = [...read].sort((a, b) => b.reading.violation - a.reading.violation)
  const wanted = read.filter(({ sentence }) => sentence.label === 'V').length
  let [right, best] = [0, 0]
  for (const [index, { sentence }] of sorted.entries()) {
    if (sentence.label === 'V') right += 1
    best = Math.max(best, (2 * right) / (index + 1 + wanted))
  }
  return best
}

/** Figures to compare variants by. */
function figures(read: readonly Read[]): string {
  const violation = area(
    read,
    ({ sentence }) => sentence.label === 'V',
    ({ reading }) => reading.violation,
  )
  const open = area(
    read,
    ({ sentence }) => sentence.label !== 'O',
    ({ reading }) => 1 - reading.fine,
  )
  const loss = read.reduce((sum, { sentence: { label }, reading }) => {
    const of = { V: reading.violation, E: reading.evidence, O: reading.fine }
    return sum - Math.log(Math.max(of[label], 1e-9))
  }, 0)
  return `area of violation ${violation.toFixed(4)}, best F1 ${bestF1(read).toFixed(4)}, area of violation and evidence ${open.toFixed(4)}, log loss ${(loss / read.length).toFixed(4)}`
}

if (process.argv.includes('--folds')) {
  const read = crossRead()
  console.log(`all: ${figures(read)}`)
  printTable(read)
} else write(train([...corpus, ...own]))
