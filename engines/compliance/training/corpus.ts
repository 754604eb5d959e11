import { readdirSync, readFileSync } from 'node:fs'
import { type ListingText, plain } from '@qianmian/kernel'
import { checkLaw } from '../src/law/check-law.ts'
import { featuresOf } from '../src/reader/features.ts'
import { traceClaims } from '../src/trace-claims.ts'

/** V violates, E needs evidence, O is fine. */
export type Label = 'V' | 'E' | 'O'
export const LABELS: readonly Label[] = ['V', 'E', 'O']

export interface Sentence {
  readonly theme: string
  /** Who wrote it: the letter before the theme, or `a` for the first themes, which several wrote together. */
  readonly author: string
  readonly label: Label
  readonly kind: string
  readonly category: string
  readonly text: string
  /** What rules and tracers found. */
  readonly found: readonly string[]
  readonly features: Uint32Array
}

const FOLDER = new URL('../corpus/train/', import.meta.url)
/** A fixed day, so that the same corpus gives the same weights. */
const ISO_DATE = '2026-11-25'
/** Categories of the corpus that the vocabulary has under another name. */
const VOCABULARY: Readonly<Record<string, string>> = { health_food: 'food', medical_device: 'general', alcohol: 'food' }

/** What rules and tracers find in a sentence without any fact, as the reader is told of it. */
export function foundIn(text: string, category: string): string[] {
  const listing: ListingText = {
    lang: 'zh',
    title: [],
    sellingPoints: [],
    description: [[plain(text)]],
    adHeadline: [],
    adBody: [],
  }
  const home = VOCABULARY[category] ?? category
  const law = checkLaw(listing, { category: home, jurisdiction: 'CN', isoDate: ISO_DATE })
  const { numbers, claims } = traceClaims(listing, [], { isoDate: ISO_DATE })
  return [
    ...law.findings.map(({ status, code }) => `${status} ${code}`),
    ...[...numbers.findings, ...claims.findings].map(({ code }) => `trace ${code}`),
  ]
}

/** The authored sentences with their features, theme by theme. Throws on a line that is not one. */
export function readCorpus(): Sentence[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index): Sentence => {
          const [label, kind = '', category = '', text = ''] = line.split('\t')
          if (!LABELS.includes(label as Label) || text === '')
            throw new Error(`${name}:${index + 1} is no sentence: ${line}`)
          const found = foundIn(text, category)
          const features = featuresOf(text, { category, found })
          return {
            theme: name.replace('.tsv', ''),
            author: /^([a-z])-/.exec(name)?.[1] ?? 'a',
            label: label as Label,
            kind,
            category,
            text,
            found,
            features,
          }
        }),
    )
}
