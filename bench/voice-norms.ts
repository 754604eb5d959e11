// Writes what is usual in product copy (`engines/copy/src/voice/norms.data.ts`): run it when the engine's texts or the list of
// features have changed, then run the style bench. It reads nothing but the project's own texts.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { voiceParts, writeListing } from '@qianmian/copy'
import { LANGS, type Lang, type ListingText, seededRandom, spansText } from '@qianmian/kernel'
import { SHOP_CHANNEL } from '../server/src/compute/gate-texts.ts'
import { madeSubject } from './catalogue.ts'
import { EXEMPLARS } from './voice-exemplars.data.ts'

const { maskText, readStyle, featureVector, featuresOf, scaled, gramsOf, contentWords } = voiceParts
const VOICES = ['emotional', 'rational', 'action'] as const
const PRODUCTS = 240
const GRAMS: Readonly<Record<Lang, number>> = { zh: 3200, en: 2600 }
const WORDS = 900

const plainText = (text: ListingText): string =>
  [
    ...text.sellingPoints.map((spans) => `${spansText(spans)}${text.lang === 'zh' ? '。' : '.'}`),
    ...text.description.map(spansText),
  ].join('\n')

const engineTexts: Record<Lang, string[]> = { zh: [], en: [] }
for (let i = 0; i < PRODUCTS; i++) {
  const subject = madeSubject(i, 'norms')
  for (const intent of VOICES) {
    const written = writeListing(
      { ...subject, brand: undefined },
      { channel: SHOP_CHANNEL, isoDate: '2026-11-25', intent },
      seededRandom(`norms/${i}/${intent}`),
    )
    if (!written.ok) continue
    for (const lang of LANGS) engineTexts[lang].push(plainText(written.value[lang]))
  }
}

/** Exemplars of one manner, three together, so that a text is as long as a short description. */
const exemplarTexts = (lang: Lang): string[] =>
  Object.values(EXEMPLARS[lang]).flatMap((texts) =>
    Array.from({ length: Math.ceil(texts.length / 3) }, (_, i) => texts.slice(3 * i, 3 * i + 3).join('\n')),
  )

/** Shares of the two sources: exemplars are meant to be loud. */
const SHARES = [2 / 3, 1 / 3]

function normsOf(lang: Lang): { usual: number; mean: number; sd: number }[] {
  const sources = [engineTexts[lang], exemplarTexts(lang)].map((texts) =>
    texts.map((text) => featureVector(readStyle(maskText(text, lang), lang))),
  )
  return featuresOf(lang).map((feature, f) => {
    const average = (of: (value: number) => number) =>
      sources.reduce(
        (sum, vectors, i) =>
          sum + ((SHARES[i] ?? 0) * vectors.reduce((all, vector) => all + of(vector[f] ?? 0), 0)) / vectors.length,
        0,
      )
    const mean = average((value) => scaled(feature, value))
    const square = average((value) => scaled(feature, value) ** 2)
    return { usual: average((value) => value), mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) }
  })
}

const lines: string[] = [
  '// Written by bench/voice-norms.ts; do not edit by hand.',
  "import type { Lang } from '@qianmian/kernel'",
  '',
  '/**',
  ' * What is usual in product copy, by feature: the mean in its own unit, then mean and standard deviation on the scale on which',
  ' * it is measured. Two thirds are texts of this engine in three voices over made products, one third are exemplars of other',
  " * manners, the project's own.",
  ' */',
  'export const NORMS: Readonly<Record<Lang, Readonly<Record<string, readonly [usual: number, mean: number, sd: number]>>>> = {',
]
for (const lang of LANGS) {
  lines.push(`  ${lang}: {`)
  const norms = normsOf(lang)
  featuresOf(lang).forEach(({ id }, f) => {
    const key = /^[a-z]\w*$/i.test(id) ? id : `${id}`
    lines.push(
      `    ${key}: [${Number(norms[f]?.usual.toFixed(2))}, ${Number(norms[f]?.mean.toFixed(2))}, ${Number(norms[f]?.sd.toFixed(2))}],`,
    )
  })
  lines.push('  },')
}
lines.push('}', '')

const top = (counts: ReadonlyMap<string, number>, n: number) =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, n)
/** Exemplars are few beside the texts of the engine: each counts several times. */
const WEIGHT = 12

lines.push(
  '/** Grams of masked texts with their counts: two characters in Chinese, three in English, `gram` TAB `count` a line. */',
  'export const GRAM_COUNTS: Readonly<Record<Lang, string>> = {',
)
for (const lang of LANGS) {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const gram of gramsOf(maskText(text, lang), lang)) counts.set(gram, (counts.get(gram) ?? 0) + weight)
  }
  for (const text of engineTexts[lang]) add(text, 1)
  for (const text of exemplarTexts(lang)) add(text, WEIGHT)
  const rows = top(counts, GRAMS[lang]).map(([gram, n]) => `${gram}\t${n}`)
  lines.push(`  ${lang}: ${JSON.stringify(rows.join('\n'))},`)
}
lines.push('}', '')

lines.push(
  '/** Words of the same texts with their counts, `word` TAB `count` a line. */',
  'export const WORD_COUNTS: Readonly<Record<Lang, string>> = {',
)
for (const lang of LANGS) {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of contentWords(maskText(text, lang), lang)) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  for (const text of engineTexts[lang]) add(text, 1)
  for (const text of exemplarTexts(lang)) add(text, WEIGHT)
  const rows = top(counts, WORDS).map(([word, n]) => `${word}\t${n}`)
  lines.push(`  ${lang}: ${JSON.stringify(rows.join('\n'))},`)
}
lines.push('}', '')

const target = fileURLToPath(new URL('../engines/copy/src/voice/norms.data.ts', import.meta.url))
// Mask characters would be invisible in the file.
const visible = lines
  .join('\n')
  .replace(/[\uE000-\uE004]/g, (mask) => `\\u${mask.charCodeAt(0).toString(16).toUpperCase()}`)
writeFileSync(target, visible)
process.stdout.write(`${target}: ${visible.length} characters, ${engineTexts.zh.length} texts a language\n`)
