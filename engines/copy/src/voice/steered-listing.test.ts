import { seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { channel } from '../channels.data.ts'
import { LINEN_TEE } from '../test-subjects.ts'
import type { CopyBrief, PlannedSentence, Written } from '../types.ts'
import { writeListing } from '../write-listing.ts'
import { learnVoice } from './learn-voice.ts'
import { BRISK, EXACT, QUIET, samplesOf } from './test-voices.ts'
import { voiceDistance } from './voice-distance.ts'

const brief: CopyBrief = { channel: channel('shop'), isoDate: '2026-07-16' }
const written = (more: Partial<CopyBrief>, seed = 'tee'): Written => {
  const result = writeListing(LINEN_TEE, { ...brief, ...more }, seededRandom(seed))
  if (!result.ok) throw new Error(result.error.message.en)
  return result.value
}
const VOICES = [QUIET, BRISK, EXACT].map((texts) => learnVoice(samplesOf(texts)))

/** Facts under each point, and along the description in the order in which they are told. (A short paragraph may join its neighbour.) */
const factGroups = ({ zh, en }: Written) =>
  [zh, en].map(({ sellingPoints, description }) => [
    ...sellingPoints.map((spans) => [...new Set(spans.flatMap((span) => span.factIds))]),
    [...new Set(description.flatMap((spans) => spans.flatMap((span) => span.factIds)))],
  ])
const plannedGroups = (sentences: readonly (readonly PlannedSentence[])[]) =>
  sentences.map((paragraph) => paragraph.map(({ factIds }) => factIds))

describe('one plan in three voices', () => {
  it('rests on the same facts in every sentence group, in both languages', () => {
    for (const intent of ['emotional', 'rational', 'action'] as const) {
      const { plan } = written({ intent })
      const told = VOICES.map((voice) => written({ plan, voice }, `as ${voice.print}`))
      const [first] = told
      if (!first) throw new Error('nothing written')
      for (const text of told) {
        expect(text.plan).toEqual(plan)
        expect(plannedGroups(text.plan.paragraphs)).toEqual(plannedGroups(plan.paragraphs))
        expect(factGroups(text)).toEqual(factGroups(first))
      }
    }
  })

  it('is told in other words', () => {
    const { plan } = written({ intent: 'emotional' })
    const texts = VOICES.map((voice) => written({ plan, voice }).zh.description.map(spansText).join(''))
    expect(new Set(texts).size).toBe(3)
  })
})

describe('a listing steered by a learned voice', () => {
  it('is nearer to its voice than what is written without it', () => {
    const text = ({ zh }: Written) => [...zh.sellingPoints, ...zh.description].map(spansText).join('\n')
    const options = { lang: 'zh' as const, names: ['风眼亚麻短袖', '素屿'] }
    for (const voice of VOICES) {
      const raw = (one: Written) => voiceDistance(text(one), voice, options)?.raw ?? 9
      const seeds = Array.from({ length: 16 }, (_, i) => `s${i}`)
      const mean = (more: Partial<CopyBrief>) =>
        seeds.reduce((sum, seed) => sum + raw(written({ intent: 'rational', ...more }, seed)), 0) / seeds.length
      expect(mean({ voice })).toBeLessThan(mean({}))
    }
  })

  it('says how far it is, only in the languages that were learned', () => {
    const { distance } = written({ voice: VOICES[0] })
    expect(distance.zh?.figure).toBeGreaterThanOrEqual(0)
    expect(distance.en).toBeUndefined()
    expect(written({}).distance).toEqual({})
  })

  it('changes nothing for a brand without a voice: the same seed gives the same text', () => {
    expect(written({})).toEqual(written({ voice: undefined }))
  })

  it('still never says what the brand bans', () => {
    const brand = {
      ...LINEN_TEE.brand,
      id: 'b',
      name: {},
      strategy: 'narrative' as const,
      palette: [],
      words: { prefer: [], avoid: [], ban: ['亚麻', 'linen'] },
    }
    const result = writeListing({ ...LINEN_TEE, brand }, { ...brief, voice: VOICES[0] }, seededRandom('x'))
    if (!result.ok) throw new Error('not written')
    const frames = result.value.zh.description.flatMap((spans) => spans.filter(({ factIds }) => factIds.length === 0))
    expect(frames.map(({ text }) => text).join('')).not.toContain('亚麻')
  })
})
