import { createNoveltyMemory, type LearnedVoice, learnVoice, voiceDistance, writeListing } from '@qianmian/copy'
import { LANGS, type Lang, type ListingText, type Subject, seededRandom, spansText } from '@qianmian/kernel'
import { SHOP_CHANNEL } from '../server/src/compute/gate-texts.ts'
import { madeSubject } from './catalogue.ts'
import { type BenchRow, cpuSeconds } from './report.ts'

const VOICES = ['emotional', 'rational', 'action'] as const
type Voice = (typeof VOICES)[number]
const isoDate = '2026-11-25'

interface Told {
  readonly subject: Subject
  readonly voice: Voice
  readonly isTest: boolean
  readonly text: Readonly<Record<Lang, string>>
}

/** Selling points and description as a person would paste them. */
const pasted = (text: ListingText): string =>
  [
    ...text.sellingPoints.map((spans) => spansText(spans) + (text.lang === 'zh' ? '。' : '.')),
    ...text.description.map(spansText),
  ].join('\n')

const namesOf = ({ name }: Subject): string[] => [name.zh ?? '', name.en ?? '']
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

/** Products of one kind stand on one side: what is learned must not be the kind. */
function writeAll(count: number): Told[] {
  const novelty = createNoveltyMemory()
  const all: Told[] = []
  for (let i = 0; i < count; i++) {
    const subject = { ...madeSubject(i, 'voice'), brand: undefined }
    const isTest = seededRandom(`side/${subject.productType}`).next() < 0.34
    for (const voice of VOICES) {
      const written = writeListing(
        subject,
        { channel: SHOP_CHANNEL, isoDate, intent: voice, novelty },
        seededRandom(`voice/${i}/${voice}`),
      )
      if (!written.ok) continue
      const { zh, en } = written.value
      novelty.remember(zh)
      novelty.remember(en)
      all.push({ subject, voice, isTest, text: { zh: pasted(zh), en: pasted(en) } })
    }
  }
  return all
}

/** A voice learned from so many texts of it, drawn by chance. */
function learn(all: readonly Told[], voice: Voice, lang: Lang, samples: number): LearnedVoice {
  const own = all.filter((told) => !told.isTest && told.voice === voice)
  const chosen = seededRandom(`samples/${voice}/${lang}`).shuffle(own).slice(0, samples)
  return learnVoice(
    chosen.map(({ text }, i) => ({ id: String(i), text: text[lang] })),
    { names: chosen.flatMap(({ subject }) => namesOf(subject)) },
  )
}

interface Nearest {
  readonly accuracy: number
  readonly own: number
  readonly other: number
  readonly tested: number
}

/** Texts of kinds that taught nothing, given to the voice that they are nearest to. */
function nearest(all: readonly Told[], lang: Lang, samples: number): Nearest {
  const voices = VOICES.map((voice) => ({ voice, learned: learn(all, voice, lang, samples) }))
  const [own, other]: [number[], number[]] = [[], []]
  let right = 0
  const tests = all.filter((told) => told.isTest)
  for (const told of tests) {
    const found = voices.flatMap(({ voice, learned }) => {
      const distance = voiceDistance(told.text[lang], learned, { lang, names: namesOf(told.subject) })
      return distance ? [{ voice, distance }] : []
    })
    const best = found.reduce((a, b) => (b.distance.raw < a.distance.raw ? b : a))
    if (best.voice === told.voice) right += 1
    for (const { voice, distance } of found) (voice === told.voice ? own : other).push(distance.figure)
  }
  return { accuracy: right / Math.max(1, tests.length), own: mean(own), other: mean(other), tested: tests.length }
}

/** Each text once more about something else: how far the figure moves, beside how far apart two voices are. */
function shiftBySwap(all: readonly Told[], lang: Lang): number {
  const learned = learn(all, 'emotional', lang, 100)
  const swaps: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
    zh: [
      [/亚麻|棉|羊毛|聚酯纤维|橡木|玻璃|陶瓷|不锈钢/g, '竹'],
      [/短袖|卫衣|洗手液|耳机|凳子|小凳|面霜|台灯|杯子/g, '被子'],
      [/\d+/g, '7'],
    ],
    en: [
      [/\b(linen|cotton|wool|polyester|oak|glass|ceramic|steel)\b/g, 'bamboo'],
      [/\b(tee|hoodie|soap|headphones|stool|cream|lamp|cup)\b/g, 'duvet'],
      [/\d+/g, '7'],
    ],
  }
  const moved = all.flatMap(({ text, subject }) => {
    const swapped = swaps[lang].reduce((said, [from, to]) => said.replace(from, to), text[lang])
    if (swapped === text[lang]) return []
    const options = { lang, names: namesOf(subject) }
    const [a, b] = [voiceDistance(text[lang], learned, options), voiceDistance(swapped, learned, options)]
    return a && b ? [Math.abs(a.raw - b.raw)] : []
  })
  return mean(moved)
}

/** What a voice costs and gains when it steers the engine: a brand's voice learned from 100 texts, products of other kinds. */
function steering(all: readonly Told[]): { gain: number; without: number; ms: number } {
  const voice: LearnedVoice = learnBoth(all, 'emotional')
  const tests = all.filter((told) => told.isTest && told.voice === 'rational').slice(0, 60)
  const write = (subject: Subject, steered: boolean) =>
    writeListing(
      subject,
      { channel: SHOP_CHANNEL, isoDate, intent: 'rational', ...(steered ? { voice } : {}) },
      seededRandom(`steer/${subject.id}`),
    )
  const figures: Record<'with' | 'without', number[]> = { with: [], without: [] }
  const cost: Record<'with' | 'without', number> = { with: 0, without: 0 }
  // Warm both ways first: what is measured is a product in a run, not the first of a process.
  for (const { subject } of tests) for (const steered of [true, false]) write(subject, steered)
  for (const { subject } of tests) {
    for (const steered of [true, false]) {
      const before = cpuSeconds()
      const written = write(subject, steered)
      cost[steered ? 'with' : 'without'] += cpuSeconds() - before
      if (!written.ok) continue
      for (const lang of LANGS) {
        const distance = voiceDistance(pasted(written.value[lang]), voice, { lang, names: namesOf(subject) })
        if (distance) figures[steered ? 'with' : 'without'].push(distance.raw)
      }
    }
  }
  return {
    gain: mean(figures.without) - mean(figures.with),
    without: mean(figures.without),
    ms: (1000 * (cost.with - cost.without)) / Math.max(1, tests.length),
  }
}

function learnBoth(all: readonly Told[], voice: Voice): LearnedVoice {
  const [zh, en] = LANGS.map((lang) => learn(all, voice, lang, 100))
  return { ...zh, languages: { ...zh?.languages, ...en?.languages }, print: 'bench' } as LearnedVoice
}

/** Rows about learned voices: three voices of the engine, told apart on kinds of products that taught nothing. */
export function voiceRows(count: number): BenchRow[] {
  const all = writeAll(count)
  const found = [100, 20].map((samples) => ({
    samples,
    zh: nearest(all, 'zh', samples),
    en: nearest(all, 'en', samples),
  }))
  const rows: BenchRow[] = found.map(({ samples, zh, en }) => ({
    id: `nearestVoice${samples}`,
    value: Math.min(zh.accuracy, en.accuracy),
    unit: 'share',
    note: `zh ${zh.accuracy.toFixed(3)}, en ${en.accuracy.toFixed(3)}; ${zh.tested} texts of other kinds, ${samples} samples a voice; distance to own / other voices zh ${zh.own.toFixed(2)} / ${zh.other.toFixed(2)}, en ${en.own.toFixed(2)} / ${en.other.toFixed(2)}`,
  }))
  const [zhShift, enShift] = LANGS.map((lang) => shiftBySwap(all, lang))
  const steered = steering(all)
  return [
    ...rows,
    {
      id: 'topicShift',
      value: Math.max(zhShift ?? 0, enShift ?? 0),
      unit: 'deviations',
      note: `how far the distance moves when product words and figures are swapped; zh ${zhShift?.toFixed(3)}, en ${enShift?.toFixed(3)}`,
    },
    {
      id: 'voiceGain',
      value: steered.gain,
      unit: 'deviations',
      note: `nearer to a learned voice when it steers; ${steered.without.toFixed(2)} away without`,
    },
    {
      id: 'voiceCpuMs',
      value: steered.ms,
      unit: 'ms',
      must: '<= 3',
      note: 'more CPU a product, both languages, 12 candidates',
    },
  ]
}
