// Speech: first sound, real-time factor, voice styles by measured pitch and rate, reading of numbers and mixed language
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { LANGS, type Lang } from '@qianmian/kernel'
import {
  medianPitch,
  planSpeech,
  readText,
  type SpeechEngine,
  speak,
  speakWhole,
  VOICE_STYLES,
  type VoiceStyle,
  warmSpeech,
} from '@qianmian/voice'
import { complaint, readCases } from '../engines/voice/reading/score.ts'
import { createEspeakEngine } from '../server/src/platform/speech/espeak-engine.ts'
import { type BenchRow, report, skip } from './report.ts'
import { SPOKEN_TEXTS } from './voice-texts.data.ts'

const startedAt = new Date()
const RATE_TOLERANCE = 0.08
const PITCH = { female: [190, 260], male: [90, 130] } as const
const ROUNDS = 5
const IDLE_MS = 150
/** One vowel is one syllable; diphthongs of both languages come as one phoneme. */
const VOWEL = /[aeiouyɑɐəɚɛɔæɪʊʌɒɜɚœøɨ]/

const engine = createEspeakEngine()
const usual = VOICE_STYLES[0]
await warmSpeech(engine, usual)
const probe = await engine.speak(planSpeech(readText('好'))[0]!, usual)
if (!probe.ok) skip(probe.error.detail)

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0

/** Pitch in hertz and syllables a second of a style; rests are not counted. */
async function measure(engine: SpeechEngine, style: VoiceStyle, lang: Lang): Promise<{ hz: number; rate: number }> {
  let [syllables, seconds] = [0, 0]
  for (const text of SPOKEN_TEXTS[lang])
    for (const phrase of planSpeech(readText(text, lang))) {
      const answer = await engine.speak(phrase, style)
      if (!answer.ok) throw new Error(answer.error.detail)
      syllables += answer.value.phonemes.filter(({ label }) => VOWEL.test(label)).length
      seconds += answer.value.samples.length / answer.value.sampleRate
    }
  const whole = await speakWhole(engine, SPOKEN_TEXTS[lang].join('\n'), { style, lang, sampleRate: 16_000 })
  if (!whole.ok) throw new Error(whole.error.detail)
  return { hz: medianPitch(whole.value.samples, 16_000), rate: syllables / seconds }
}

const styleRows: BenchRow[] = []
let stylesOk = 0
for (const style of VOICE_STYLES) {
  const found = { zh: await measure(engine, style, 'zh'), en: await measure(engine, style, 'en') }
  const [low, high] = PITCH[style.gender]
  const isOk = LANGS.every(
    (lang) =>
      found[lang].hz >= low &&
      found[lang].hz <= high &&
      Math.abs(found[lang].rate / style.rate[lang] - 1) <= RATE_TOLERANCE,
  )
  stylesOk += isOk ? 1 : 0
  styleRows.push({
    id: `medianHz.${style.id}`,
    value: found.zh.hz,
    unit: 'Hz',
    note: `${style.gender}, en ${found.en.hz.toFixed(0)} Hz, zh ${found.zh.rate.toFixed(2)} of ${style.rate.zh} syll/s, en ${found.en.rate.toFixed(2)} of ${style.rate.en}${isOk ? '' : ', OUTSIDE'}`,
  })
}

// The styles above were spoken last; the usual voice is warmed again, as a room that opens warms its own.
await warmSpeech(engine, usual)
const firsts: number[] = []
const factors: number[] = []
for (let round = 0; round < ROUNDS; round++)
  for (const lang of LANGS)
    for (const text of SPOKEN_TEXTS[lang]) {
      // An order comes to a voice that is warm and idle: what the last one still has in the making is not its own time.
      await wait(IDLE_MS)
      const from = performance.now()
      for await (const piece of speak(engine, text, { style: usual, lang })) {
        if (!piece.ok) throw new Error(piece.error.detail)
        firsts.push(performance.now() - from)
        break
      }
      const begun = performance.now()
      const whole = await speakWhole(engine, text, { style: usual, lang })
      if (!whole.ok) throw new Error(whole.error.detail)
      factors.push((performance.now() - begun) / 1000 / (whole.value.samples.length / whole.value.sampleRate))
    }
await engine.close()

const reading = (lang: Lang): { share: number; wrong: readonly string[]; count: number } => {
  const table = readFileSync(new URL(`../engines/voice/reading/scoring.${lang}.tsv`, import.meta.url), 'utf8')
  const cases = readCases(table)
  const wrong = cases.flatMap((one) => {
    const said = complaint(one, readText(one.text, lang))
    return said ? [`${one.text}: ${said}`] : []
  })
  return { share: 1 - wrong.length / cases.length, wrong, count: cases.length }
}
const [zh, en] = [reading('zh'), reading('en')]
for (const line of [...zh.wrong, ...en.wrong]) process.stdout.write(`read wrongly: ${line}\n`)

report('voice', startedAt, [
  {
    id: 'firstAudioMs',
    value: median(firsts),
    unit: 'ms',
    must: '<= 60',
    note: `median of ${firsts.length}, warm, text to finished sound, wall; 95th percentile ${quantile(firsts, 0.95).toFixed(0)}, of which the load of the machine is part`,
  },
  {
    id: 'realTimeFactor',
    value: median(factors),
    unit: 's/s',
    must: '<= 0.12',
    note: `wall, espeak and post-processing at 48 kHz; 95th percentile ${quantile(factors, 0.95).toFixed(3)}`,
  },
  {
    id: 'stylesOk',
    value: stylesOk,
    unit: `of ${VOICE_STYLES.length}`,
    must: `= ${VOICE_STYLES.length}`,
    note: 'median F0 female 190-260 Hz, male 90-130 Hz, rate within 8 %, in both languages',
  },
  { id: 'readingZh', value: zh.share, unit: 'share', must: '>= 0.98', note: `${zh.count} cases` },
  { id: 'readingEn', value: en.share, unit: 'share', must: '>= 0.98', note: `${en.count} cases` },
  ...styleRows,
])
