import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  alignWords,
  loudness,
  planSpeech,
  readText,
  type SpeechEngine,
  speak,
  speakWhole,
  styleById,
  truePeakDb,
} from '@qianmian/voice'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEspeakEngine } from '../../src/platform/speech/espeak-engine.ts'
import { createOpenAiEngine } from '../../src/platform/speech/openai-engine.ts'
import { createSherpaEngine, findSherpa } from '../../src/platform/speech/sherpa-engine.ts'
import { withFallback } from '../../src/platform/speech/with-fallback.ts'
import { type FakeSpeechServer, startFakeSpeech } from '../support/fake-speech-server.ts'

const style = styleById('default')!
const phraseOf = (text: string) => planSpeech(readText(text))[0]!
const folder = mkdtempSync(join(tmpdir(), 'voice-'))
for (const name of ['model.onnx', 'tokens.txt', 'lexicon.txt']) writeFileSync(join(folder, name), '')
const fakeSherpa = fileURLToPath(new URL('../support/fake-sherpa.mjs', import.meta.url))
let fake: FakeSpeechServer
beforeAll(async () => {
  fake = await startFakeSpeech()
})
afterAll(async () => {
  await fake.close()
  rmSync(folder, { recursive: true })
})
const openAi = (more = {}) =>
  createOpenAiEngine({
    baseUrl: fake.url,
    model: 'tts-1',
    voices: { female: 'nova', male: 'onyx' },
    key: 'secret',
    ...more,
  })

const ADAPTERS: readonly [string, () => SpeechEngine][] = [
  ['espeak in a process of its own', () => createEspeakEngine()],
  ['an OpenAI-compatible service', () => openAi()],
  [
    'a sherpa-onnx folder, its binary played by a script',
    () => createSherpaEngine({ folder, binary: process.execPath, prefix: [fakeSherpa] }),
  ],
]

describe.each(ADAPTERS)('speech: %s', (_, create) => {
  let engine: SpeechEngine
  beforeAll(async () => {
    engine = create()
    await engine.warmUp(style)
  })
  afterAll(() => engine.close())

  it.each(['原价299元，今天到手价199元', 'Only $29 today, for the new Q3', '支持USB-C接口的iPhone 15'])(
    'speaks %s with a time for every word',
    async (text) => {
      for (const phrase of planSpeech(readText(text))) {
        const answer = await engine.speak(phrase, style)
        if (!answer.ok) throw new Error(answer.error.detail)
        const { samples, sampleRate, words } = answer.value
        const lengthMs = (samples.length / sampleRate) * 1000
        expect(lengthMs).toBeGreaterThan(200)
        expect(samples.every((x) => Number.isFinite(x) && Math.abs(x) <= 1)).toBe(true)
        expect(words.map(({ start, end }) => [start, end])).toEqual(phrase.tokens.map(({ start, end }) => [start, end]))
        let at = 0
        for (const { fromMs, toMs } of words) {
          expect(fromMs).toBeGreaterThanOrEqual(at)
          expect(toMs).toBeGreaterThan(fromMs)
          expect(toMs).toBeLessThanOrEqual(lengthMs + 1)
          at = fromMs
        }
      }
    },
  )

  it('answers each of many that ask at once with its own phrase', async () => {
    const texts = ['好', '好看又好穿的新衣服', '今天', '一百二十三件都卖完了']
    const answers = await Promise.all(texts.map((text) => engine.speak(phraseOf(text), style)))
    const lengths = answers.map((answer) => (answer.ok ? answer.value.samples.length / answer.value.sampleRate : 0))
    expect(lengths[0]).toBeLessThan(lengths[2]!)
    expect(lengths[2]).toBeLessThan(lengths[1]!)
    expect(lengths[0]).toBeGreaterThan(0.05)
  })

  it('comes out at its loudness, with words in order over the whole', async () => {
    const said = await speakWhole(engine, '新品到店！满200减30，你喜欢吗？', { style, sampleRate: 44_100 })
    if (!said.ok) throw new Error(said.error.detail)
    expect(Math.abs(loudness(said.value.samples, 44_100) + 16)).toBeLessThan(0.6)
    expect(truePeakDb(said.value.samples)).toBeLessThanOrEqual(-1.5)
    const { words } = said.value
    expect(words.every(({ fromMs }, i) => i === 0 || fromMs >= words[i - 1]!.fromMs)).toBe(true)
  })

  it('speaks piece by piece, each where the last one ends', async () => {
    let at = 0
    for await (const piece of speak(engine, '轻，暖，好搭。今天只要99元', { style })) {
      if (!piece.ok) throw new Error(piece.error.detail)
      expect(piece.value.atMs).toBeCloseTo(at, 3)
      at += (piece.value.samples.length / piece.value.sampleRate) * 1000
    }
    expect(at).toBeGreaterThan(1000)
  })

  it('stops when told to, and goes on afterwards', async () => {
    const stopped = await engine.speak(phraseOf('不用说了'), style, AbortSignal.abort())
    expect(stopped.ok).toBe(false)
    expect((await engine.speak(phraseOf('再说'), style)).ok).toBe(true)
  })

  it('says nothing of nothing', async () => {
    const said = await speakWhole(engine, '…👍', { style })
    expect(said.ok && said.value.samples.length).toBe(0)
  })
})

describe('espeak', () => {
  it('says what is missing when its package is not there', async () => {
    const engine = createEspeakEngine({ script: '/nowhere/espeak.mjs' })
    const answer = await engine.speak(phraseOf('好'), style)
    expect(!answer.ok && answer.error.kind).toBe('unavailable')
    await engine.close()
  })

  it.each([
    ['one endless word', 'a'.repeat(3000)],
    ['one endless number', '9'.repeat(3000)],
    ['no pause anywhere', '好'.repeat(600)],
    ['rare characters', '龘𠮷㐂囧'],
  ])('survives %s', async (_, text) => {
    const engine = createEspeakEngine()
    for (const phrase of planSpeech(readText(text)).slice(0, 6)) {
      const answer = await engine.speak(phrase, style)
      if (!answer.ok) throw new Error(answer.error.detail)
    }
    await engine.close()
  })

  it('starts anew when its process dies', async () => {
    const script = join(folder, 'mortal.mjs')
    writeFileSync(
      script,
      `process.send({ type: 'ready', sampleRate: 22050 })
       process.on('message', ({ id }) => { if (id % 2) process.exit(3); process.send({ type: 'sound', id, samples: new Int16Array(2205).fill(900), events: [] }); process.send({ type: 'end', id }) })`,
    )
    const engine = createEspeakEngine({ script })
    const [first, second] = [await engine.speak(phraseOf('好'), style), await engine.speak(phraseOf('好'), style)]
    expect(!first.ok && first.error.kind).toBe('unavailable')
    expect(second.ok).toBe(true)
    await engine.close()
  })

  it('gives up on a process that says nothing', async () => {
    const script = join(folder, 'silent.mjs')
    writeFileSync(script, "process.send({ type: 'ready', sampleRate: 22050 }); process.on('message', () => {})")
    const engine = createEspeakEngine({ script, timeoutMs: 200 })
    const answer = await engine.speak(phraseOf('好'), style)
    expect(!answer.ok && answer.error.kind).toBe('timeout')
    await engine.close()
  })

  it('times by analysis what it timed itself, within 80 ms on average', async () => {
    const engine = createEspeakEngine()
    const errors: number[] = []
    for (const text of [
      '这件衬衫的面料很软，洗了也不皱。',
      '这台音箱用的是5.3版蓝牙，充一次电可以听18个小时',
      'The whole back is open mesh, so it stays off your skin.',
    ])
      for (const phrase of planSpeech(readText(text))) {
        const answer = await engine.speak(phrase, style)
        if (!answer.ok) throw new Error(answer.error.detail)
        const found = alignWords(answer.value.samples, answer.value.sampleRate, phrase.tokens)
        errors.push(...answer.value.words.map(({ fromMs }, i) => Math.abs(fromMs - found[i]!.fromMs)))
      }
    await engine.close()
    expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(80)
  })
})

describe('an OpenAI-compatible service', () => {
  it('gets words, not figures, in the voice of the style', async () => {
    fake.play('ok')
    await openAi().speak(phraseOf('到手价¥199！'), styleById('technology')!)
    expect(fake.asked.at(-1)).toMatchObject({
      authorization: 'Bearer secret',
      body: { model: 'tts-1', voice: 'onyx', input: '到手价一百九十九元！' },
    })
  })

  it.each([
    ['401', 'refused'],
    ['429', 'unavailable'],
    ['html', 'bad-answer'],
    ['empty', 'bad-answer'],
    ['cut', 'unavailable'],
    ['hang', 'timeout'],
  ] as const)('returns a failure for %s, and never the key', async (scenario, kind) => {
    fake.play(scenario)
    const answer = await openAi({ timeoutMs: 1500 }).speak(phraseOf('好'), style)
    expect(!answer.ok && answer.error.kind).toBe(kind)
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('asks once more when a service is busy', async () => {
    fake.play('503-then-ok')
    expect((await openAi().speak(phraseOf('好'), style)).ok).toBe(true)
    fake.play('ok')
  })
})

describe('falling back', () => {
  it('stays with the second voice for a while, says why once, and does not repeat what was cancelled', async () => {
    fake.play('401')
    const reasons: string[] = []
    const engine = withFallback(openAi(), createEspeakEngine(), (detail) => reasons.push(detail))
    const cancelled = await engine.speak(phraseOf('好'), style, AbortSignal.abort())
    expect(cancelled.ok).toBe(false)
    for (const text of ['好', '真好']) expect((await engine.speak(phraseOf(text), style)).ok).toBe(true)
    expect(reasons).toEqual(['openai: status 401'])
    expect(engine.abilities.id).toBe('espeak')
    fake.play('ok')
    await engine.close()
  })
})

describe('sherpa-onnx', () => {
  it('says what a folder lacks, and that the binary is absent', async () => {
    const bare = createSherpaEngine({ folder: tmpdir(), binary: process.execPath, prefix: [fakeSherpa] })
    expect(await bare.speak(phraseOf('好'), style)).toMatchObject({ ok: false, error: { kind: 'unavailable' } })
    const absent = await createSherpaEngine({ folder, path: '' }).speak(phraseOf('好'), style)
    expect(!absent.ok && absent.error.detail).toContain('not on PATH')
  })

  const real = findSherpa(process.env.PATH)
  const voices = process.env.SHERPA_VOICE_DIR
  it.skipIf(!real || !voices)(
    'speaks with a real voice (skipped unless sherpa-onnx-offline-tts is on PATH and SHERPA_VOICE_DIR names a folder)',
    async () => {
      const answer = await createSherpaEngine({ folder: voices!, binary: real }).speak(phraseOf('你好'), style)
      expect(answer.ok).toBe(true)
    },
  )
})
