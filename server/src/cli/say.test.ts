import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeWav, type SpeechEngine } from '@qianmian/voice'
import { afterAll, describe, expect, it } from 'vitest'
import { readLabel } from '../compute/labelled-picture.ts'
import { say } from './say.ts'

const folder = mkdtempSync(join(tmpdir(), 'say-'))
afterAll(() => rmSync(folder, { recursive: true }))
const outFile = join(folder, 'a.wav')

const sine = Float32Array.from({ length: 22_050 }, (_, i) => 0.2 * Math.sin(i / 15))
const engine = (isBroken = false): SpeechEngine => ({
  abilities: { id: 'test', langs: ['zh', 'en'], timing: 'none', kind: 'formant' },
  speak: async () =>
    isBroken
      ? { ok: false, error: { kind: 'unavailable', detail: 'no voice' } }
      : { ok: true, value: { samples: sine, sampleRate: 22_050, words: [], phonemes: [] } },
  warmUp: async () => undefined,
  close: async () => undefined,
})

describe('qianmian say', () => {
  it('writes a labelled file that begins with its notice, and says what speaks', async () => {
    const lines: string[] = []
    expect(await say('好', { engine: engine(), style: 'children', outFile, print: (line) => lines.push(line) })).toBe(0)
    const wav = decodeWav(new Uint8Array(readFileSync(outFile)))
    expect(wav.ok && wav.value.sampleRate).toBe(48_000)
    expect(lines.join()).toContain('formant')
    const label = readLabel(new Uint8Array(readFileSync(outFile)))
    expect([label?.AIGC.Label, label?.audible]).toEqual(['1', 'spoken'])
  })

  it.each([
    ['an unknown style', '好', 'opera', 64],
    ['a text without words', '👍', 'default', 65],
    ['a text that is too long', '好'.repeat(6000), 'default', 64],
  ])('refuses %s and writes nothing', async (_, text, style, code) => {
    const file = join(folder, `${code}-${style}.wav`)
    expect(await say(text, { engine: engine(), style, outFile: file, print: () => undefined })).toBe(code)
    expect(existsSync(file)).toBe(false)
  })

  it('ends with a sentence when there is no voice or no folder', async () => {
    expect(await say('好', { engine: engine(true), style: 'default', outFile, print: () => undefined })).toBe(69)
    const nowhere = join(folder, 'no', 'a.wav')
    expect(await say('好', { engine: engine(), style: 'default', outFile: nowhere, print: () => undefined })).toBe(73)
  })
})
