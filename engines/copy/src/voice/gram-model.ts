import type { Lang } from '@qianmian/kernel'
import { GRAM_COUNTS } from './norms.data.ts'
import type { GramTable } from './voice-types.ts'

/** Characters of a gram: a Chinese character says as much as several letters. */
const SIZE: Readonly<Record<Lang, number>> = { zh: 2, en: 3 }

/** One mark for what takes two units: half of an emoji is no text, and no database keeps it. */
const solid = (masked: string, lang: Lang): string =>
  (lang === 'zh' ? masked.replace(/\s+/g, '') : masked.replace(/\s+/g, ' ').trim()).replace(
    /[\ud800-\udbff][\udc00-\udfff]/g,
    '☺',
  )

/** The grams of a masked text, in order. */
export function gramsOf(masked: string, lang: Lang): string[] {
  const text = solid(masked, lang)
  const size = SIZE[lang]
  const grams: string[] = []
  for (let i = 0; i + size <= text.length; i++) grams.push(text.slice(i, i + size))
  return grams
}

interface Background {
  readonly grams: ReadonlyMap<string, number>
  readonly contexts: ReadonlyMap<string, number>
  readonly single: ReadonlyMap<string, number>
  readonly total: number
}

const backgrounds = new Map<Lang, Background>()

function background(lang: Lang): Background {
  const known = backgrounds.get(lang)
  if (known) return known
  const grams = new Map<string, number>()
  const contexts = new Map<string, number>()
  const single = new Map<string, number>()
  let total = 0
  for (const line of GRAM_COUNTS[lang].split('\n')) {
    const [gram = '', count = '0'] = line.split('\t')
    const n = Number(count)
    grams.set(gram, n)
    const context = gram.slice(0, -1)
    contexts.set(context, (contexts.get(context) ?? 0) + n)
    const last = gram.slice(-1)
    single.set(last, (single.get(last) ?? 0) + n)
    total += n
  }
  const made = { grams, contexts, single, total }
  backgrounds.set(lang, made)
  return made
}

/** Weight of the order below in the background, and of the background in a brand. */
const BELOW = 8
const USUAL = 6
/** Characters that the background has never met share this many. */
const UNMET = 3000

function usualProbability(gram: string, lang: Lang): number {
  const { grams, contexts, single, total } = background(lang)
  const alone = ((single.get(gram.slice(-1)) ?? 0) + 0.5) / (total + 0.5 * UNMET)
  return ((grams.get(gram) ?? 0) + BELOW * alone) / ((contexts.get(gram.slice(0, -1)) ?? 0) + BELOW)
}

/** Gram counts of a text or of several together. */
export type GramCounts = Map<string, number>

export function addGrams(into: GramCounts, masked: string, lang: Lang): void {
  for (const gram of gramsOf(masked, lang)) into.set(gram, (into.get(gram) ?? 0) + 1)
}

/** Grams that are kept at most; the rarest go first. */
const KEPT = 6000

/**
 * What a brand's grams say against the background: for each context how much likelier each next character is than usual, as
 * a natural logarithm. The background is the prior (Dirichlet smoothing), so that little text says little.
 */
export function gramTable(counts: GramCounts, lang: Lang): GramTable {
  const contexts = new Map<string, number>()
  for (const [gram, n] of counts) contexts.set(gram.slice(0, -1), (contexts.get(gram.slice(0, -1)) ?? 0) + n)
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT)
  const table: Record<string, [number, Record<string, number>]> = {}
  for (const [gram, n] of kept.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const context = gram.slice(0, -1)
    const seen = contexts.get(context) ?? 0
    const usual = usualProbability(gram, lang)
    const own = (n + USUAL * usual) / (seen + USUAL)
    table[context] ??= [seen, {}]
    table[context][1][gram.slice(-1)] = Number(Math.log(own / usual).toFixed(3))
  }
  return table
}

/** Measures masked texts against one brand: nats a character by which the brand makes them likelier than usual. */
export type GramScorer = (masked: string) => number

export function gramScorer(table: GramTable, lang: Lang): GramScorer {
  const unmet = new Map<string, number>()
  const ratios = new Map<string, number>()
  for (const [context, [seen, next]] of Object.entries(table)) {
    unmet.set(context, Math.log(USUAL / (seen + USUAL)))
    for (const [last, ratio] of Object.entries(next)) ratios.set(context + last, ratio)
  }
  const size = SIZE[lang]
  return (masked) => {
    const text = solid(masked, lang)
    const n = text.length - size + 1
    if (n <= 0) return 0
    let sum = 0
    for (let i = 0; i < n; i++)
      sum += ratios.get(text.slice(i, i + size)) ?? unmet.get(text.slice(i, i + size - 1)) ?? 0
    return sum / n
  }
}
