import { ENOUGH_SAMPLES, type LanguageVoice, type LearnedVoice } from '@qianmian/copy'
import type { Brand, BrandSample, BrandVoice } from '../modules/brands/index.ts'
import type { BrandSampleView, BrandVoiceView, LanguageVoiceView } from './types.ts'

function sampleView(sample: BrandSample, learned: LearnedVoice | null): BrandSampleView {
  const read = learned?.samples.find(({ id }) => id === sample.id)
  return {
    id: sample.id,
    text: sample.text,
    lang: read?.lang ?? null,
    state: read?.state ?? 'new',
    reason: read?.reason ?? null,
    findings: sample.findings.map((finding) => ({ ...finding })),
    isKept: sample.isKept,
    source: sample.source,
    addedBy: sample.addedByName,
    addedAt: sample.addedAt.toISOString(),
  }
}

/** What a screen shows of a language: without the tables that only measure. */
function languageView(voice: LanguageVoice | undefined): LanguageVoiceView | null {
  if (!voice) return null
  const { lang: _lang, target: _target, weights: _weights, grams: _grams, own: _own, ...shown } = voice
  return structuredClone(shown) as LanguageVoiceView
}

/** A brand's voice as the contract says it. */
export function brandVoiceView(
  { id, handle, name, strategy, words }: Brand,
  samples: readonly BrandSample[],
  { learned, edits, isStale, learnedAt, learnedByName }: BrandVoice,
): BrandVoiceView {
  return {
    brand: {
      id,
      handle,
      name,
      strategy,
      words: { prefer: [...words.prefer], avoid: [...words.avoid], ban: [...words.ban] },
    },
    samples: samples.map((sample) => sampleView(sample, learned)),
    enough: ENOUGH_SAMPLES,
    learned:
      learned && learnedAt
        ? {
            at: learnedAt.toISOString(),
            by: learnedByName ?? '',
            // Also what came while it was being learned.
            isStale: isStale || samples.some(({ id }) => !learned.samples.some((read) => read.id === id)),
            notes: learned.notes.map((note) => ({ ...note })),
            languages: { zh: languageView(learned.languages.zh), en: languageView(learned.languages.en) },
          }
        : null,
    edits: structuredClone({ zh: edits.zh ?? {}, en: edits.en ?? {} }),
  }
}
