import { AUDIBLE_RULE } from '@qianmian/compliance'
import { decodeWav, loudness, styleById } from '@qianmian/voice'
import { afterAll, describe, expect, it } from 'vitest'
import { createEspeakEngine } from '../platform/speech/espeak-engine.ts'
import { speakPhrases } from '../platform/speech/speak-phrases.ts'
import { finishSpeech, planNoticedSpeech } from './finish-speech.ts'

const engine = createEspeakEngine()
afterAll(() => engine.close())
const style = styleById('default')!

async function speech(text: string, lang: 'zh' | 'en') {
  const order = { text, lang, style }
  const plan = await planNoticedSpeech(order)
  const notice = await speakPhrases(engine, plan.notice.phrases, plan.notice.style)
  const body = await speakPhrases(engine, plan.body.phrases, plan.body.style)
  if (!notice.ok || !body.ok) throw new Error('no voice')
  return finishSpeech({ ...order, notice: notice.value, body: body.value })
}

describe('a recording with its notice', () => {
  it('begins with the notice, at 120 to 160 characters a minute, and then says its text', async () => {
    const said = await speech('这件短袖用亚麻织成，克重165克。', 'zh')
    const [notice, ...rest] = said.captions
    expect(notice?.text).toBe(AUDIBLE_RULE.words.zh.slice(0, -1))
    const characters = AUDIBLE_RULE.words.zh.replace(/[^\p{L}]/gu, '').length
    const perMinute = characters / (((notice?.endMs ?? 0) - (notice?.startMs ?? 0)) / 60_000)
    expect(perMinute).toBeGreaterThan(AUDIBLE_RULE.charactersPerMinute.least)
    expect(perMinute).toBeLessThan(AUDIBLE_RULE.charactersPerMinute.most)
    expect(rest.map(({ text }) => text).join('')).toContain('克重165克')
    for (const [i, caption] of said.captions.entries())
      expect(caption.startMs).toBeGreaterThanOrEqual(said.captions[i - 1]?.endMs ?? 0)
    expect(rest[0]?.startMs ?? 0).toBeGreaterThanOrEqual(said.startMs)
    expect(said.captions.at(-1)?.endMs ?? 0).toBeLessThanOrEqual(said.durationMs)
  })

  it('times every word: put together they are the phrase, and each is heard after the one before', async () => {
    for (const [text, lang] of [
      ['这件短袖用亚麻织成，克重165克。', 'zh'],
      ['A linen tee, 165 grams per square metre.', 'en'],
    ] as const) {
      const { captions } = await speech(text, lang)
      for (const { words = [], text: phrase, startMs, endMs } of captions) {
        expect(words.map((word) => word.text).join('')).toBe(phrase)
        expect(words.length).toBeGreaterThan(1)
        expect([words[0]?.startMs, words.at(-1)?.endMs]).toEqual([startMs, endMs])
        for (const [i, word] of words.entries())
          expect(word.startMs).toBeGreaterThanOrEqual(words[i - 1]?.startMs ?? startMs)
      }
    }
  })

  it('is one sound at the loudness of speech', async () => {
    const wav = decodeWav((await speech('A linen tee.', 'en')).bytes)
    expect(wav.ok && wav.value.sampleRate).toBe(48_000)
    const mono = wav.ok ? wav.value.samples : new Float32Array()
    expect(Math.abs(loudness(mono, 48_000) + 16)).toBeLessThan(1)
  })

  it('refuses sounds that are not those of its phrases', async () => {
    const order = { text: '好。', lang: 'zh' as const, style }
    await expect(finishSpeech({ ...order, notice: [], body: [] })).rejects.toThrow('missing')
  })
})
