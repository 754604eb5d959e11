import { describe, expect, it } from 'vitest'
import { aiLabel } from './ai-label.ts'
import { AUDIBLE_RULE } from './audible.data.ts'
import { needsAudible, rhythmCue, spokenNotice } from './audible-notice.ts'
import { checkLabel } from './check-label.ts'
import { readFileLabel, writeFileLabel } from './label-file.ts'
import { SAMPLE_FILES } from './testing/sample-files.ts'

const RATE = 8000
const sample = (format: string): Uint8Array => {
  const found = SAMPLE_FILES.find(({ name }) => name.toLowerCase().startsWith(format))
  if (!found) throw new Error(format)
  return found.make(new Uint8Array(64).fill(7))
}

/** Lengths of sound (positive) and silence (negative) in milliseconds, as an ear would tell them apart. */
function beatsHeard(samples: Float32Array): number[] {
  const window = RATE / 200
  const beats: number[] = []
  for (let at = 0; at + window <= samples.length; at += window) {
    const isLoud = samples.subarray(at, at + window).some((x) => Math.abs(x) > 0.05)
    const ms = (1000 * window) / RATE
    const last = beats.at(-1)
    if (last !== undefined && last > 0 === isLoud) beats[beats.length - 1] = last + (isLoud ? ms : -ms)
    else beats.push(isLoud ? ms : -ms)
  }
  return beats
}

describe('the notice that is heard', () => {
  it('is the rhythm short long, short short: somebody who listens can tell the beats', () => {
    const sounds = beatsHeard(rhythmCue(RATE, 0.2)).filter((ms) => ms > 0)
    expect(sounds).toHaveLength(4)
    const isLong = sounds.map((ms) => ms > 200)
    expect(isLong).toEqual([false, true, false, false])
    const rests = beatsHeard(rhythmCue(RATE, 0.2)).filter((ms) => ms < 0)
    expect(Math.abs(rests[1] ?? 0)).toBeGreaterThan(2 * Math.abs(rests[0] ?? 0))
  })

  it('never clips and begins and ends in silence', () => {
    const cue = rhythmCue(48_000, 0.2)
    expect(cue.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(0.2001)
    expect([Math.abs(cue[0] ?? 1), Math.abs(cue.at(-1) ?? 1)].every((x) => x < 1e-3)).toBe(true)
  })

  it('names AI and says synthesised in both languages, and Chinese at the pace of the standard', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { words } = spokenNotice(lang)
      const aigc = aiLabel('audio', 'CN', 'embedded', { producer: 'QM', produceId: 'a' }).hidden.AIGC
      const gate = checkLabel({ kind: 'audio', jurisdiction: 'CN', visible: words, spoken: true, aigc: { ...aigc } })
      expect(gate.findings, lang).toEqual([])
    }
    const perMinute = (spokenNotice('zh').rate ?? 0) * 60
    expect(perMinute).toBeGreaterThanOrEqual(AUDIBLE_RULE.charactersPerMinute.least)
    expect(perMinute).toBeLessThanOrEqual(AUDIBLE_RULE.charactersPerMinute.most)
  })

  it('is asked of sound alone', () => {
    expect(['audio/wav', 'audio/mpeg', 'video/mp4', 'image/png'].map(needsAudible)).toEqual([true, true, false, false])
  })

  it.each(['wav', 'mp3', 'mp4'] as const)('stays in the label of a %s file', (format) => {
    const { hidden } = aiLabel('audio', 'CN', 'embedded', { producer: 'QM', produceId: 'a', audible: 'rhythm' })
    const written = writeFileLabel(sample(format), hidden)
    const reading = written.ok ? readFileLabel(written.value) : undefined
    expect(reading?.ok && reading.value.label?.audible).toBe('rhythm')
  })
})
