// Trains the reader of implied claims and writes its weights; with --folds it only says how well it reads themes that it has not seen.
import { writeFileSync } from 'node:fs'
import { seededRandom } from '@qianmian/kernel'
import { BUCKETS } from '../src/reader/features.ts'
import type { SentenceReading } from '../src/reader/read-sentence.ts'
import { readCorpus, type Sentence } from './corpus.ts'
import { ownSentences } from './own-sentences.ts'
import { type Example, readBy, train, type Weights } from './regression.ts'

const FOLDS = 6
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

/** Every sentence read by weights that were trained without its theme. */
function crossRead(): Read[] {
  const themes = [...new Set(corpus.map(({ theme }) => theme))]
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(themes.filter((_theme, index) => index % FOLDS === fold))
    const weights = train([...corpus.filter(({ theme }) => !held.has(theme)), ...own])
    return corpus
      .filter(({ theme }) => held.has(theme))
      .map((sentence) => ({ sentence, reading: readBy(weights, sentence.features) }))
  }).flat()
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
    for (const violation of [0.25, 0.3, 0.35, 0.4, 0.45]) {
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

if (process.argv.includes('--folds')) printTable(crossRead())
else write(train([...corpus, ...own]))
