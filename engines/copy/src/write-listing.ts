import {
  err,
  formatMoney,
  LANGS,
  type Lang,
  type ListingText,
  type LocalizedText,
  ok,
  type Random,
  type Result,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import type { FittingFrames } from './frame-choice.ts'
import type { Entry } from './lexicon/entry.ts'
import type { Setting } from './lexicon/index.ts'
import { type Naming, nameSubject, placeOf } from './naming.ts'
import { firstGram, framePrint, type NoveltyMemory, sentencePrints } from './novelty-memory.ts'
import { type PlanInput, planListing } from './plan-listing.ts'
import { pricePerUse } from './price-per-use.ts'
import { scoreText } from './rank.ts'
import { type Body, realiseBody, realiseListing } from './realise.ts'
import { brandWords, newRealiser, type Realiser } from './realiser.ts'
import { seasonOf, suitsSeason } from './season.ts'
import { selectFacts } from './select-facts.ts'
import { RHYTHMS } from './sentence-rhythm.ts'
import { attributesOf, type Tellable, tellableFacts } from './tellable-facts.ts'
import { type CopyBrief, type CopyPlan, intentOf, type Written } from './types.ts'
import { intentManner, type Manner } from './voice/frame-manner.ts'
import { voiceRank } from './voice/voice-rank.ts'

/** Name and version under which texts of this engine are recorded. */
export const ENGINE = { name: 'copy', version: '0.1' } as const

const CANDIDATES = 12

interface Candidate {
  readonly score: number
  readonly plan: CopyPlan
  readonly zh: { readonly realiser: Realiser; readonly body: Body }
  readonly en: { readonly realiser: Realiser; readonly body: Body }
}

/** Why nothing was written. */
export interface NothingToWrite {
  readonly code: 'no-name' | 'no-facts'
  readonly message: LocalizedText
}

/**
 * Writes a listing in Chinese and English from one plan. Every figure, material and claim is a span with the facts under it.
 * The same subject, brief and random stream give the same text.
 * @param random a stream of its own: `seededRandom(seed).fork(subject.id)`
 * @returns both texts with their plan, or why there is nothing to write from
 * @example
 * const written = writeListing(subject, { channel: channel('taobao'), isoDate: '2026-07-16' }, seededRandom('tee'))
 * if (written.ok) spansText(written.value.zh.title) // '素屿 风眼亚麻短袖 165 g/m² …'
 */
export function writeListing(subject: Subject, brief: CopyBrief, random: Random): Result<Written, NothingToWrite> {
  const naming = nameSubject(subject)
  if (naming.name.zh === '' && naming.name.en === '') {
    return err({
      code: 'no-name',
      message: { zh: '商品没有名称，没法写。', en: 'The product has no name, so there is nothing to write.' },
    })
  }
  const { told, problems } = tellableFacts(subject, brief.isoDate)
  if (told.length === 0) {
    return err({
      code: 'no-facts',
      message: {
        zh: '没有一条可用的事实，先补上材质、尺寸或重量。',
        en: 'No usable fact yet. Add the material, size or weight first.',
      },
    })
  }
  const intent = brief.plan?.intent ?? brief.intent ?? intentOf(subject.brand?.strategy)
  const season = seasonOf(brief.isoDate)
  const setting: Setting = {
    ...placeOf(naming),
    ...(suitsSeason(subject.facts, season) ? { season } : {}),
    intent,
    attributes: new Set([...attributesOf(told), ...optionMarks(subject)]),
    found: new Map(),
    ...(brief.bank ? { bank: brief.bank } : {}),
  }
  const ranked = selectFacts(told, naming.category, intent, brief.catalogue)
  const citesPrice = subject.priceFrom !== undefined && subject.priceFactId !== undefined
  const perUse = citesPrice ? pricePerUse(subject, naming, brief.isoDate) : undefined
  const facts = new Map(told.map((t) => [t.fact.id, t]))
  const words = brandWords(subject)
  const fitting: Readonly<Record<Lang, FittingFrames>> = { zh: new Map(), en: new Map() }
  const input: PlanInput = {
    told,
    ranked,
    setting,
    season,
    intent,
    ...(citesPrice ? { priceFactId: subject.priceFactId } : {}),
    ...(perUse ? { perUse: perUse.factIds } : {}),
    priceIsFrom: subject.pricesDiffer ?? false,
    ...(brief.novelty ? { published: publishedBefore(brief.novelty) } : {}),
    ...(brief.occasion ? { occasion: brief.occasion } : {}),
  }
  const rank = voiceRank(brief.voice, naming)
  // How the intent speaks stays audible under the brand's own words: a voice turns three tellings, it does not make them one.
  const mannerOf = (lang: Lang): Manner => {
    const [own, brand] = [intentManner(intent, lang), rank.manner[lang]]
    return brand ? (frame) => 0.7 * own(frame) + brand(frame) : own
  }
  const manners = { zh: mannerOf('zh'), en: mannerOf('en') }
  const realiser = (lang: Lang, stream: Random): Realiser =>
    newRealiser({
      lang,
      naming,
      random: stream.fork(lang),
      facts,
      ...(subject.priceFrom && citesPrice ? { price: formatMoney(subject.priceFrom, lang) } : {}),
      ...(perUse ? { perUse } : {}),
      ...words,
      manner: manners[lang],
      rhythm: RHYTHMS[intent],
      ...(brief.novelty ? { novelty: brief.novelty } : {}),
      fitting: fitting[lang],
      ...(brief.bank ? { bank: brief.bank } : {}),
    })
  const candidates: Candidate[] = []
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const stream = random.fork(`candidate ${candidate}`)
    const plan = brief.plan ?? planListing(input, stream)
    const zh = { realiser: realiser('zh', stream) }
    const en = { realiser: realiser('en', stream) }
    const bodies = { zh: realiseBody(zh.realiser, plan), en: realiseBody(en.realiser, plan) }
    const score = scoreText(bodies.zh, plan, brief.novelty) + scoreText(bodies.en, plan, brief.novelty)
    candidates.push({ score, plan, zh: { ...zh, body: bodies.zh }, en: { ...en, body: bodies.en } })
  }
  const best = rank.best(candidates)
  if (!best) throw new Error('no candidate was written')
  const { plan } = best
  const zh = realiseListing(best.zh.realiser, plan, best.zh.body, setting, brief.channel)
  const en = realiseListing(best.en.realiser, plan, best.en.body, setting, brief.channel)
  return ok({
    zh,
    en,
    plan,
    frames: { zh: printsOf(best.zh), en: printsOf(best.en) },
    own: [...new Set([...best.zh.realiser.own, ...best.en.realiser.own])],
    engine: ENGINE,
    distance: rank.measure([zh, en]),
    problems: [...problems, ...languageProblems(subject, naming, told, en)],
  })
}

const printsOf = ({ realiser, body }: Candidate['zh']): number[] => [
  ...[...realiser.used].map(framePrint),
  ...sentencePrints(body.description, realiser.lang),
]

/** How often the opening words of an entry were published, for choosing scenes that were not told yet. */
function publishedBefore(novelty: NoveltyMemory): (entry: Entry) => number {
  const counted = new Map<string, number>()
  return (entry) => {
    const known = counted.get(entry.id)
    if (known !== undefined) return known
    // A frame with its product's name in the middle may be too short in one language to leave a gram.
    const count = Math.max(
      ...LANGS.map((lang) => {
        const frames = entry[lang]
        if (frames.length === 0) return 0
        const first = firstGram(frames[0] ?? '', lang)
        const uses = frames.reduce((sum, frame) => sum + novelty.uses(lang, frame), 0) / frames.length
        return Math.max(uses, frames.length > 1 || first === undefined ? 0 : novelty.seen(lang, first))
      }),
    )
    counted.set(entry.id, count)
    return count
  }
}

const OPTION_NAMES: readonly (readonly [RegExp, string])[] = [
  [/颜色|colou?r/i, 'option:colour'],
  [/尺码|尺寸|\bsize\b/i, 'option:size'],
]

/** Options with a choice that texts may speak of. */
const optionMarks = (subject: Subject): string[] =>
  subject.options.flatMap(({ name, values }) =>
    OPTION_NAMES.flatMap(([pattern, mark]) =>
      values.length > 1 && pattern.test(`${name.zh ?? ''} ${name.en ?? ''}`) ? [mark] : [],
    ),
  )

function languageProblems(
  subject: Subject,
  naming: Naming,
  told: readonly Tellable[],
  en: ListingText,
): LocalizedText[] {
  const problems: LocalizedText[] = []
  if (!subject.name.en)
    problems.push({
      zh: '没有英文名，英文稿里用了中文名。',
      en: 'There is no English name, so the Chinese one stands in the English text.',
    })
  if (!subject.name.zh)
    problems.push({
      zh: '没有中文名，中文稿里用了英文名。',
      en: 'There is no Chinese name, so the English one stands in the Chinese text.',
    })
  for (const [lang, zhWord, enWord] of [
    ['zh', '中文', 'Chinese'],
    ['en', '英文', 'English'],
  ] as const) {
    const missing = told.filter((t) => !t.spoken[lang]).length
    if (missing > 0)
      problems.push({
        zh: `${missing}条事实没有${zhWord}说法，${zhWord}稿里没有写。`,
        en: `${missing === 1 ? '1 fact has' : `${missing} facts have`} no ${enWord} wording and ${missing === 1 ? 'is' : 'are'} left out of the ${enWord} text.`,
      })
  }
  if (
    spansText(en.title) !== '' &&
    naming.name.en !== '' &&
    !spansText(en.title).includes(naming.name.en.slice(0, 6))
  ) {
    problems.push({
      zh: '名称超过渠道的标题上限，已截短。',
      en: 'The name is longer than the channel allows and was cut.',
    })
  }
  return problems
}
