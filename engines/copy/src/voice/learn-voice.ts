import { hash32, LANGS, type Lang, type LocalizedText } from '@qianmian/kernel'
import { type CountedSample, learnDimensions } from './dimension-evidence.ts'
import { featuresOf, featureVector } from './features.ts'
import { addGrams, type GramCounts, gramTable } from './gram-model.ts'
import { langOf, type MaskNames, maskNames, maskText } from './mask-text.ts'
import { ownSpread } from './own-spread.ts'
import { preferredWords } from './preferred-words.ts'
import { addCounts, emptyCounts, readStyle } from './read-style.ts'
import { learnRhythm } from './rhythm.ts'
import { normsOf, standardScores } from './standard-scores.ts'
import { featureWeights } from './style-delta.ts'
import { PUNCTUATION } from './style-words.data.ts'
import { voiceNotes } from './voice-notes.ts'
import type { Habit, LanguageVoice, LearnedVoice, ReadSample, VoiceSample } from './voice-types.ts'

/** Samples that a voice should be learned from. */
export const ENOUGH_SAMPLES = 20

/** Characters or words below which a sample says nothing. */
const LEAST: Readonly<Record<Lang, number>> = { zh: 4, en: 3 }

export interface LearnOptions {
  /** Names to mask besides the lists: the brand's, its products'. */
  readonly names?: readonly string[]
}

/**
 * Learns how a brand speaks from texts in its own voice, each language by itself. The order of the samples does not matter, and
 * product words, figures and names teach nothing. A sample in which the law rules block something is left out unless a person
 * keeps it; the words that they found are blank either way, so that no forbidden phrase is ever learned.
 * @param samples with what the law rules found in them
 * @returns plain data: what was learned, what became of each sample, and one sentence for everything that limits it
 * @example learnVoice([{ id: 's1', text: '布先洗过两遍，再裁。' }]).notes[0]?.zh // 中文样本只有 1 段……
 */
export function learnVoice(samples: readonly VoiceSample[], options: LearnOptions = {}): LearnedVoice {
  const names = maskNames(options.names ?? [])
  // By content: of two samples alike the same one counts whichever came first.
  const sorted = [...samples].sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id))
  const seen = new Map<string, string>()
  const counted: Record<Lang, CountedSample[]> = { zh: [], en: [] }
  const states = new Map<string, ReadSample>()
  for (const sample of sorted) {
    const read = readSample(sample, seen, names)
    states.set(sample.id, read.state)
    if (read.counted) counted[read.counted.lang].push(read.counted.sample)
  }
  const languages: Partial<Record<Lang, LanguageVoice>> = {}
  for (const lang of LANGS) if (counted[lang].length > 0) languages[lang] = learnLanguage(counted[lang], lang, names)
  const read = samples.flatMap(({ id }) => states.get(id) ?? [])
  return {
    version: 1,
    print: printOf(counted),
    languages,
    samples: read,
    notes: voiceNotes(languages, read, ENOUGH_SAMPLES),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function printOf(counted: Readonly<Record<Lang, readonly CountedSample[]>>): string {
  const whole = LANGS.map((lang) => counted[lang].map(({ readable }) => readable).join('\n')).join('\n\n')
  return `${hash32(whole).toString(16)}${hash32(`voice ${whole}`).toString(16)}`
}

/** What two samples must differ in to be two: marks, spaces, case and figures do not count. */
const sameness = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const say = (zh: string, en: string): LocalizedText => ({ zh, en })

function readSample(
  sample: VoiceSample,
  seen: Map<string, string>,
  names: MaskNames,
): { state: ReadSample; counted?: { lang: Lang; sample: CountedSample } } {
  const { id, text, findings = [] } = sample
  const lang = langOf(text)
  if (!lang)
    return { state: { id, state: 'unread', reason: say('不是中文，也不是英文。', 'Neither Chinese nor English.') } }
  const state = (state: ReadSample['state'], reason: LocalizedText): { state: ReadSample } => ({
    state: { id, lang, state, reason },
  })
  const key = sameness(text)
  if (seen.has(key))
    return state('duplicate', say('和另一段一样，只算一次。', 'The same as another one, so it counts once.'))
  const blocked = findings.find((finding) => finding.status === 'block')
  if (blocked && !sample.isKept)
    return state(
      'held',
      say(
        `「${blocked.excerpt}」不合规，这段没有用。可以留下：只学别的字。`,
        `"${blocked.excerpt}" breaks a rule, so this one is left out. You may keep it: the rest is learned.`,
      ),
    )
  let readable = text
  // As many characters as before, so that places in the sample stay true.
  for (const { start, end } of findings)
    readable = readable.slice(0, start) + '\uE003'.repeat(Math.max(0, end - start)) + readable.slice(end)
  const masked = maskText(readable, lang, names).replace(/\uE003{2,}/g, '\uE003')
  const counts = readStyle(masked, lang)
  if (counts.units < LEAST[lang]) return state('unread', say('太短，看不出语气。', 'Too short to show a manner.'))
  seen.set(key, id)
  const told: ReadSample =
    findings.length === 0
      ? { id, lang, state: 'used' }
      : {
          id,
          lang,
          state: 'used',
          reason: say(
            `没学这几个字：${findings.map(({ excerpt }) => `「${excerpt}」`).join('')}`,
            `Not learned: ${findings.map(({ excerpt }) => `"${excerpt}"`).join(', ')}`,
          ),
        }
  return { state: told, counted: { lang, sample: { id, text, readable, masked, counts } } }
}

const habit = (id: string, label: LocalizedText, value: number, usual: number): Habit => ({
  id,
  label,
  value: Number(value.toFixed(2)),
  usual: Number(usual.toFixed(2)),
})

const HABITS = ['cta', 'sensory', 'figures', 'units', 'hedge', 'particle', 'contraction', 'orders', 'negate', 'degree']
const PERSON = ['you', 'youFormal', 'we', 'self', 'it']

function learnLanguage(samples: readonly CountedSample[], lang: Lang, names: MaskNames): LanguageVoice {
  const pooled = emptyCounts(lang)
  const grams: GramCounts = new Map()
  for (const sample of samples) {
    addCounts(pooled, sample.counts)
    addGrams(grams, sample.masked, lang)
  }
  const vector = featureVector(pooled)
  const target = Array.from(standardScores(vector, lang), (score) => Number(score.toFixed(3)))
  const norms = normsOf(lang)
  const habits = (ids: readonly string[]) =>
    featuresOf(lang).flatMap(({ id, label }, i) =>
      ids.includes(id) ? [habit(id, label, vector[i] ?? 0, norms[i]?.usual ?? 0)] : [],
    )
  const n = samples.length
  const confidence = Number((n / (n + ENOUGH_SAMPLES)).toFixed(2))
  return {
    lang,
    samples: n,
    length: pooled.units,
    confidence,
    level: n < ENOUGH_SAMPLES ? 'low' : n < 3 * ENOUGH_SAMPLES ? 'fair' : 'good',
    dimensions: learnDimensions(samples, lang, names),
    rhythm: learnRhythm(samples, pooled, lang),
    punctuation: habits(PUNCTUATION[lang].map(({ id }) => id)),
    person: habits(PERSON),
    habits: habits(HABITS),
    prefers: preferredWords(
      samples.map(({ masked }) => masked),
      lang,
    ),
    target,
    weights: featureWeights(
      samples.map(({ counts }) => standardScores(featureVector(counts), lang)),
      target.length,
    ),
    grams: gramTable(grams, lang),
    own: ownSpread(samples, lang),
  }
}
