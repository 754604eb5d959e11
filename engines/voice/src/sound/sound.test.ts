import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { styleById } from '../styles/choose-style.ts'
import { VOICE_STYLES } from '../styles/styles.data.ts'
import { deEss } from './dynamics.ts'
import { biquad, filter } from './equaliser.ts'
import { master, SPEECH_CEILING_DB, SPEECH_LUFS, shape } from './finish.ts'
import { limit, truePeakDb } from './limiter.ts'
import { loudness } from './loudness.ts'
import { medianPitch } from './pitch.ts'
import { resample } from './resample.ts'
import { decodeWav, encodeWav } from './wav.ts'

const RATE = 22_050
const sine = (hz: number, seconds = 1, rate = RATE, level = 0.5) =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, i) => level * Math.sin((2 * Math.PI * hz * i) / rate))
/** Harmonics that fall off as a voice's do, loud and soft by turns. */
const voice = (hz: number, seconds = 3) =>
  Float32Array.from({ length: RATE * seconds }, (_, i) => {
    const t = i / RATE
    let sum = 0
    for (let n = 1; n * hz < 4000; n++) sum += Math.sin(2 * Math.PI * n * hz * t + n * n) / n
    return 0.2 * sum * (Math.sin(9 * t) > -0.3 ? 1 : 0.05)
  })
const rms = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length)
const db = (ratio: number) => 20 * Math.log10(ratio)

describe('measuring', () => {
  it.each([75, 110, 220, 247.5, 400])('finds a fundamental of %s Hz', (hz) =>
    expect(medianPitch(voice(hz), RATE) / hz).toBeCloseTo(1, 1.7),
  )
  it('finds none in noise', () => {
    const random = seededRandom('noise')
    expect(
      medianPitch(
        new Float32Array(RATE).map(() => random.next() - 0.5),
        RATE,
      ),
    ).toBe(0)
  })
  it('measures the reference tones of EBU Tech 3341', () => {
    // A 997 Hz sine at 0 dBFS in one channel is -3.01 LUFS.
    expect(loudness(sine(997, 5, 48_000, 1), 48_000)).toBeCloseTo(-3.01, 1)
    expect(loudness(sine(1000, 5, 48_000, 10 ** (-23 / 20)), 48_000)).toBeCloseTo(-26, 1)
    expect(loudness(new Float32Array(48_000), 48_000)).toBe(Number.NEGATIVE_INFINITY)
  })
  it('sees the peak between samples', () => {
    const between = Float32Array.from({ length: 400 }, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4))
    expect(db(Math.max(...between.map(Math.abs)))).toBeCloseTo(-3, 0)
    expect(truePeakDb(between.subarray(50, 350).map((x, i) => (i > 20 && i < 280 ? x : 0)))).toBeGreaterThan(-0.5)
  })
})

describe('shaping', () => {
  it.each([
    ['low-shelf', { kind: 'low-shelf', hz: 300, db: 6 }, 60, 6],
    ['low-shelf above', { kind: 'low-shelf', hz: 300, db: 6 }, 5000, 0],
    ['high-shelf', { kind: 'high-shelf', hz: 3000, db: -6 }, 9000, -6],
    ['peak', { kind: 'peak', hz: 1000, db: -5, q: 1 }, 1000, -5],
    ['high-pass', { kind: 'high-pass', hz: 1000 }, 1000, -3],
  ] as const)('%s has its gain', (_, band, hz, gain) => {
    const dry = sine(hz)
    const wet = filter(dry.slice(), biquad(band, RATE))
    expect(db(rms(wet.subarray(RATE / 5)) / rms(dry))).toBeCloseTo(gain, 0)
  })
  it('turns down hiss and leaves a vowel', () => {
    const hiss = sine(7500)
    expect(rms(deEss(hiss.slice(), RATE)) / rms(hiss)).toBeLessThan(0.9)
    const vowel = sine(500)
    expect(rms(deEss(vowel.slice(), RATE)) / rms(vowel)).toBeCloseTo(1, 2)
  })
  it('keeps time, level and pitch over sample rates', () => {
    for (const rate of [44_100, 48_000, 16_000]) {
      const out = resample(sine(440), RATE, rate)
      expect(out.length).toBe(rate)
      expect(rms(out) / rms(sine(440))).toBeCloseTo(1, 2)
      expect(medianPitch(out, rate)).toBeCloseTo(440, -1)
    }
    // Nothing of 9 kHz may fold into 16 kHz.
    expect(db(rms(resample(sine(9000), RATE, 16_000)) / rms(sine(9000)))).toBeLessThan(-40)
  })
  it('lets no true peak over the ceiling', () => {
    const random = seededRandom('peaks')
    const wild = new Float32Array(48_000).map(() => (random.next() - 0.5) * 3)
    expect(truePeakDb(limit(wild, 48_000, 2))).toBeLessThanOrEqual(SPEECH_CEILING_DB + 0.1)
  })
  it.each(VOICE_STYLES.map(({ id }) => id))('brings every style to its loudness under the ceiling: %s', (id) => {
    const style = styleById(id)!
    const out = master(shape(voice(style.medianHz), RATE, style), RATE, 48_000)
    expect(Math.abs(loudness(out, 48_000) - SPEECH_LUFS)).toBeLessThan(0.6)
    expect(truePeakDb(out)).toBeLessThanOrEqual(SPEECH_CEILING_DB)
  })
  it('leaves silence silent', () => {
    const style = styleById('default')!
    const out = master(shape(new Float32Array(1000), RATE, style), RATE, 48_000)
    expect(out.every((x) => x === 0)).toBe(true)
    expect(master(shape(new Float32Array(0), RATE, style), RATE, 48_000).every((x) => x === 0)).toBe(true)
  })
})

describe('WAV', () => {
  it('keeps samples and further chunks', () => {
    const bytes = encodeWav(sine(440), RATE, [{ id: 'AIGC', bytes: new Uint8Array([1, 2, 3]) }])
    const back = decodeWav(bytes)
    expect(back.ok && back.value.sampleRate).toBe(RATE)
    expect(back.ok && Math.abs(back.value.samples[25]! - sine(440)[25]!)).toBeLessThan(1e-4)
    expect(new DataView(bytes.buffer).getUint32(4, true)).toBe(bytes.length - 8)
    expect(bytes.length % 2).toBe(0)
  })
  it.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('{"error":"no"}          ')],
    ['head only', encodeWav(new Float32Array(4), RATE).subarray(0, 20)],
  ])('says that %s is no WAV', (_, bytes) => expect(decodeWav(bytes).ok).toBe(false))
  it('reads a stream whose length lies', () => {
    const bytes = encodeWav(sine(440, 0.1), RATE)
    new DataView(bytes.buffer).setUint32(40, 0xffffffff, true)
    const back = decodeWav(bytes)
    expect(back.ok && back.value.samples.length).toBe(RATE / 10)
  })
})
