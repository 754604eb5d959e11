// Three voices over the same facts: does a classifier that has never seen the product tell them apart?
import { createNoveltyMemory, writeListing } from '@qianmian/copy'
import { LANGS, type Lang, type ListingText, seededRandom } from '@qianmian/kernel'
import { SHOP_CHANNEL } from '../server/src/compute/gate-texts.ts'
import { madeSubject } from './catalogue.ts'
import { benchOptions, report } from './report.ts'
import { voiceRows } from './voice-rows.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.count ?? 400)
const isoDate = '2026-11-25'
const VOICES = ['emotional', 'rational', 'action'] as const
type Voice = (typeof VOICES)[number]

/** A text without what it is about: claims and the noun are masked, so that only the manner is left. */
function manner(text: ListingText, noun: string): string {
  const spans = [...text.sellingPoints, ...text.description, text.adHeadline, text.adBody]
  const said = spans.map((line) => line.map((span) => (span.factIds.length > 0 ? '□' : span.text)).join('')).join('\n')
  const masked = noun === '' ? said : said.replaceAll(noun, 'N')
  return masked.toLowerCase().replace(/\d+/g, '#')
}

function featuresOf(text: string, lang: Lang): string[] {
  if (lang === 'zh') {
    const solid = [...text.replace(/\s+/g, '')]
    return [1, 2, 3].flatMap((n) => solid.slice(0, solid.length - n + 1).map((_, i) => solid.slice(i, i + n).join('')))
  }
  const words = text.split(/[^\p{L}□#’'-]+/u).filter(Boolean)
  return [1, 2, 3].flatMap((n) => words.slice(0, words.length - n + 1).map((_, i) => words.slice(i, i + n).join(' ')))
}

interface Sample {
  readonly voice: Voice
  /** Products of one kind stand on one side: what is learned must not be the kind. */
  readonly isTest: boolean
  readonly text: Readonly<Record<Lang, string>>
}
const samples: Sample[] = []
const novelty = createNoveltyMemory()
for (let i = 0; i < count; i++) {
  const subject = madeSubject(i, 'style')
  const isTest = seededRandom(`side/${subject.productType}`).next() < 0.34
  for (const voice of VOICES) {
    // The brand's own strategy must not decide: only the voice that is asked for.
    const written = writeListing(
      { ...subject, brand: undefined },
      { channel: SHOP_CHANNEL, isoDate, intent: voice, novelty },
      seededRandom(`style/${i}/${voice}`).fork(subject.id),
    )
    if (!written.ok) continue
    const { zh, en } = written.value
    const noun = subject.name
    samples.push({
      voice,
      isTest,
      text: {
        zh: manner(zh, (noun.zh ?? '').slice(2)),
        en: manner(en, (noun.en ?? '').split(' ').slice(1).join(' ').toLowerCase()),
      },
    })
  }
}

/** Multinomial naive Bayes with add-one smoothing (Manning et al., "Introduction to Information Retrieval", chapter 13). */
function accuracy(lang: Lang): { share: number; tested: number } {
  const counts = new Map<Voice, Map<string, number>>(VOICES.map((voice) => [voice, new Map()]))
  const totals = new Map<Voice, number>()
  const seen = new Set<string>()
  for (const sample of samples) {
    if (sample.isTest) continue
    for (const feature of featuresOf(sample.text[lang], lang)) {
      const own = counts.get(sample.voice)
      own?.set(feature, (own.get(feature) ?? 0) + 1)
      totals.set(sample.voice, (totals.get(sample.voice) ?? 0) + 1)
      seen.add(feature)
    }
  }
  let [right, tested] = [0, 0]
  for (const sample of samples) {
    if (!sample.isTest) continue
    const features = featuresOf(sample.text[lang], lang).filter((feature) => seen.has(feature))
    const scored = VOICES.map((voice) => ({
      voice,
      score: features.reduce(
        (sum, feature) =>
          sum + Math.log(((counts.get(voice)?.get(feature) ?? 0) + 1) / ((totals.get(voice) ?? 0) + seen.size)),
        0,
      ),
    }))
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
    tested += 1
    if (best.voice === sample.voice) right += 1
  }
  return { share: right / Math.max(1, tested), tested }
}
const [zh, en] = LANGS.map(accuracy)
const learned = voiceRows(count)
report('style', startedAt, [
  {
    id: 'accuracy',
    value: Math.min(zh?.share ?? 0, en?.share ?? 0),
    unit: 'share',
    must: '>= 0.9',
    aim: '>= 0.97',
    note: `zh ${zh?.share.toFixed(3)}, en ${en?.share.toFixed(3)}; ${zh?.tested} texts of kinds that were not trained on, claims and nouns masked`,
  },
  ...learned,
])
