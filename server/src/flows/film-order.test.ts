import { demoNames, demoSubject } from '@qianmian/demo'
import { voiceFits } from '@qianmian/film'
import { chooseStyle, type SpeechEngine } from '@qianmian/voice'
import { describe, expect, it } from 'vitest'
import { writePieceText } from '../compute/write-piece-text.ts'
import { filmOrder } from './film-order.ts'

const BASE = chooseStyle({})

/** A voice that needs so many milliseconds a syllable. */
const voice = (msOf: (isFaster: boolean) => number): SpeechEngine => ({
  abilities: { id: 'fake', langs: ['zh', 'en'], timing: 'engine', kind: 'formant' },
  async speak(phrase, style) {
    const syllables = phrase.load.syllables / Math.max(1, phrase.load.phrases)
    const seconds = (msOf(style.rate.zh > BASE.rate.zh) * syllables) / 1000
    return {
      ok: true,
      value: { samples: new Float32Array(Math.round(seconds * 48_000)), sampleRate: 48_000, words: [], phonemes: [] },
    }
  },
  async warmUp() {},
  async close() {},
})

const subject = demoSubject(0)
const wish = {
  subject,
  names: demoNames(subject),
  lang: 'zh',
  cut: 'story',
  format: 'portrait',
  seconds: 15,
  isoDate: '2026-11-26',
  seed: 'fits',
  pictures: [{ rgba: new Uint8Array(16), width: 2, height: 2 }],
  palette: [],
  style: BASE,
} as const

describe('the shot list of a film', () => {
  it('is written again until its voice fits the film', async () => {
    const seeds: string[] = []
    let slow = true
    const made = await filmOrder(wish, {
      async writePiece(order) {
        seeds.push(order.seed)
        slow = seeds.length < 3
        return writePieceText(order)
      },
      speech: voice(() => (slow ? 700 : 60)),
    })
    if (!made.ok) throw new Error(made.error.en)
    expect(new Set(seeds).size).toBe(3)
    expect(voiceFits(made.value)).toBe(true)
  })

  it('is read faster before it is written again', async () => {
    let written = 0
    const made = await filmOrder(wish, {
      async writePiece(order) {
        written += 1
        return writePieceText(order)
      },
      speech: voice((isFaster) => (isFaster ? 60 : 700)),
    })
    expect(made.ok && voiceFits(made.value)).toBe(true)
    expect(written).toBe(1)
  })

  it('is given up after six tries, and the plan then says how long the voice is', async () => {
    let written = 0
    const made = await filmOrder(wish, {
      async writePiece(order) {
        written += 1
        return writePieceText(order)
      },
      speech: voice(() => 700),
    })
    expect(written).toBe(6)
    expect(made.ok && voiceFits(made.value)).toBe(false)
  })
})
