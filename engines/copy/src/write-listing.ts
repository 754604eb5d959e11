import {
  err,
  type Lang,
  type ListingText,
  type LocalizedText,
  ok,
  type Random,
  type Result,
  type Span,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import { chooseFacts, seasonOf } from './choose-facts.ts'
import { Realiser } from './realise-listing.ts'
import { fits } from './text-limit.ts'
import { type CopyBrief, type Intent, intentOf } from './types.ts'

/** A written listing in both languages. */
export interface WrittenListing {
  readonly zh: ListingText
  readonly en: ListingText
  readonly plan: { readonly intent: Intent; readonly schema: string; readonly factIds: readonly string[] }
  readonly engine: { readonly name: 'copy'; readonly version: string }
  /** What a person may want to know. */
  readonly problems: readonly LocalizedText[]
}

export const COPY_VERSION = '0.1.0'
const CANDIDATES = 6
const BAND: Readonly<Record<Lang, readonly [number, number]>> = { zh: [90, 260], en: [320, 900] }

/**
 * Writes a listing in Chinese and English from one plan of facts. Deterministic by the seed of `random`.
 * @returns the listing; or why there is nothing to write from
 * @example writeListing(subject, { channel: CHANNELS[0], isoDate: '2026-11-25' }, seededRandom('sku-1'))
 */
export function writeListing(
  subject: Subject,
  brief: CopyBrief,
  random: Random,
): Result<WrittenListing, LocalizedText> {
  if (!subject.name.zh && !subject.name.en)
    return err({ zh: '商品没有名称，写不了。', en: 'The product has no name, so there is nothing to write about.' })
  const intent = brief.intent ?? intentOf(subject.brand?.strategy)
  const plan = chooseFacts(subject, intent, brief.isoDate, random.fork('plan'))
  if (plan.facts.length === 0) {
    return err({
      zh: '没有能写的事实：补上材质、尺寸或用法再写。',
      en: 'There is no fact to write from: add material, size or use first.',
    })
  }
  const scene = { subject, intent, season: seasonOf(brief.isoDate) }
  const write = (seed: string) => {
    const realiser = new Realiser(scene, plan, brief, random.fork(seed))
    return { zh: realiser.write('zh'), en: realiser.write('en') }
  }
  const best = Array.from({ length: CANDIDATES }, (_, i) => write(`candidate-${i}`))
    .map((texts) => ({ texts, score: scoreOf(texts.zh, brief) + scoreOf(texts.en, brief) }))
    .sort((a, b) => b.score - a.score)[0]
  if (!best) return err({ zh: '写不出来。', en: 'Nothing could be written.' })
  const missing = (['zh', 'en'] as const).filter((lang) => !subject.name[lang])
  return ok({
    ...best.texts,
    plan: {
      intent,
      schema: intent === 'rational' ? 'spec-first' : intent === 'emotional' ? 'story-arc' : 'list',
      factIds: plan.facts.map((told) => told.fact.id),
    },
    engine: { name: 'copy', version: COPY_VERSION },
    problems: missing.map((lang) =>
      lang === 'zh'
        ? { zh: '没有中文名称，用了英文的。', en: 'There is no Chinese name; the English one stands.' }
        : { zh: '没有英文名称，用了中文的。', en: 'There is no English name; the Chinese one stands.' },
    ),
  })
}

/** Length in its band, a title within its limit, points that do not all begin alike, words that were not just used. */
function scoreOf(text: ListingText, brief: CopyBrief): number {
  const length = text.description.map(spansText).join('').length
  const [low, high] = BAND[text.lang]
  let score = length >= low && length <= high ? 2 : -Math.abs(length - (low + high) / 2) / high
  if (fits(spansText(text.title), brief.channel.title[text.lang])) score += 2
  const starts = new Set(text.sellingPoints.map((point) => opening(point, text.lang)))
  score += starts.size / Math.max(1, text.sellingPoints.length)
  if (brief.novelty)
    for (const point of text.sellingPoints) score -= 0.1 * brief.novelty.seen(text.lang, spansText(point).slice(0, 6))
  return score
}

const opening = (spans: readonly Span[], lang: Lang): string =>
  lang === 'zh' ? spansText(spans).slice(0, 2) : (spansText(spans).split(' ')[0] ?? '')
