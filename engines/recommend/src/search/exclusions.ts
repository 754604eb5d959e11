import type { Concept } from '../profile/concepts.ts'
import { knownAlternatives, plainAlternatives, termAlternatives } from './alternatives.ts'
import { hanWordsAt, lexicon } from './lexicon.ts'
import type { Reading } from './parse.ts'
import type { Alternative } from './query.ts'
import { entryOf } from './segment.ts'
import { EXCLUDE_BEFORE, EXCLUDES_ANYTHING, FREE_AFTER } from './sort-words.data.ts'
import { isHan, runsOf, stem } from './text.ts'

interface Word {
  readonly text: string
  readonly end: number
}

/** The longest known word or phrase that begins at a place. */
function wordAt(text: string, at: number): Word | undefined {
  if (isHan(text[at] ?? '')) {
    for (const word of hanWordsAt(text, at)) return { text: word, end: at + word.length }
    return undefined
  }
  const runs = runsOf(text.slice(at, at + 60)).filter(({ kind }) => kind !== 'han')
  const { entries, longestPhrase } = lexicon()
  if (runs[0]?.start !== 0) return undefined
  for (let count = Math.min(longestPhrase, runs.length); count > 0; count--) {
    const part = runs.slice(0, count)
    const key = part.map((one) => stem(one.text)).join(' ')
    if (entries.has(key)) return { text: part.map((one) => one.text).join(' '), end: at + (part.at(-1)?.end ?? 0) }
  }
  return undefined
}

const JOINER = /^(?:\s?(?:、|和|与|或|及|,|or |and |nor )\s?)/u

/**
 * What must not be in it: 不要羊毛, 无香精, without nuts, alcohol-free. A marker that is also part of words (无, 非, no) counts
 * only before a material; the clear ones before any known word.
 */
export function readExclusions(reading: Reading): void {
  for (const match of reading.rest.matchAll(EXCLUDE_BEFORE)) {
    const marker = match[0]
    const from = match.index
    let at = from + marker.length
    while (reading.rest[at] === ' ') at++
    const anything = EXCLUDES_ANYTHING.test(marker.trim())
    // The whole is a word of its own (无糖, 无线): that word says it better, unless it names a material.
    let isFirst = true
    for (;;) {
      const word = wordAt(reading.rest, at)
      const materials = word ? materialsOf(word.text) : []
      if (!word || (!anything && materials.length === 0)) break
      exclude(reading, word, materials, isFirst ? from : at)
      reading.take(isFirst ? from : at, word.end)
      isFirst = false
      const joiner = JOINER.exec(reading.rest.slice(word.end))
      if (!joiner) break
      at = word.end + joiner[0].length
    }
  }
  for (const match of reading.rest.matchAll(FREE_AFTER)) {
    const materials = materialsOf(match[1] ?? '')
    if (materials.length === 0) continue
    const end = match.index + match[0].length
    exclude(reading, { text: match[1] ?? '', end }, materials, match.index)
    reading.take(match.index, end)
  }
}

/** Fragrance that is added is not the smell of the thing. */
const ALSO_MATERIAL: Readonly<Record<string, string>> = { fragrance: '香精', scent: '香精', 香: '香精' }

const materialsOf = (word: string): readonly Concept[] =>
  entryOf(ALSO_MATERIAL[word] ?? word)?.concepts.filter(({ kind }) => kind === 'material') ?? []

function exclude(reading: Reading, word: Word, materials: readonly Concept[], start: number): void {
  const entry = entryOf(word.text)
  const chipId = `exclude:${materials.map(({ id }) => id).join('+') || word.text}`
  const [material] = materials
  const name = material ? material.name : { zh: word.text, en: word.text }
  const label = { zh: `不含${name.zh ?? word.text}`, en: `without ${name.en ?? word.text}` }
  if (!reading.chip({ id: chipId, kind: 'exclude', label, used: true }, start, word.end)) return
  const alternatives: Alternative[] = entry
    ? knownAlternatives(entry, reading.has)
    : plainAlternatives(word.text, reading.has)
  reading.exclusions.push({ chipId, concepts: materials, alternatives })
  // Who says that it is free from it comes first; it is no condition.
  if (materials.length > 0)
    reading.unit(
      {
        text: word.text,
        kind: 'material',
        chipId,
        required: false,
        alternatives: termAlternatives(
          materials.map(({ id }) => `free:${id}`),
          word.text,
          reading.has,
        ),
      },
      start,
      word.end,
    )
}
