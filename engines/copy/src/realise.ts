import { type ListingText, plain, type Span, spansText } from '@qianmian/kernel'
import type { Setting } from './lexicon/index.ts'
import { realisePoints } from './points.ts'
import { sayPricePerUse } from './price-per-use.ts'
import { realiseOccasion } from './realise-occasion.ts'
import { type Realiser, realiseLine } from './realiser.ts'
import { sentenceEn } from './sentence-en.ts'
import { sentenceZh } from './sentence-zh.ts'
import { capitalizeSpans, polish, withoutStop } from './span-tools.ts'
import { nameSpans, realiseTitle } from './title.ts'
import type { ChannelLimits, CopyPlan, PlannedSentence } from './types.ts'

function sentence(r: Realiser, planned: PlannedSentence, opensParagraph: boolean): readonly Span[] | undefined {
  if (planned.kind === 'per-use') return r.perUse && sayPricePerUse(r.perUse, r.lang, r.random)
  if (planned.kind === 'occasion') return realiseOccasion(r, planned)
  if (planned.kind === 'facts' && !planned.entryId) {
    return r.lang === 'zh' ? sentenceZh(r, planned, opensParagraph) : sentenceEn(r, planned, opensParagraph)
  }
  const { entryId, elseId } = planned
  if (!entryId) return undefined
  const known = planned.factIds.filter((id) => r.facts.has(id) && r.facts.get(id)?.spoken[r.lang])
  if (planned.kind === 'proof' && known.length !== planned.factIds.length) return undefined
  return realiseLine(r, { entryId, elseId }, planned.factIds)
}

function paragraph(r: Realiser, sentences: readonly PlannedSentence[]): Span[] {
  const out: Span[] = []
  let opens = true
  for (const planned of sentences) {
    const spans = sentence(r, planned, opens && planned.kind === 'facts')
    if (!spans) continue
    if (out.length > 0 && r.lang === 'en') out.push(plain(' '))
    out.push(...(r.lang === 'en' ? capitalizeSpans(spans) : spans))
    if (planned.kind === 'facts' || planned.kind === 'occasion') opens = false
  }
  return polish(out, r.lang)
}

/** Paragraphs; one that came out as a single short line joins its neighbour. */
function paragraphs(r: Realiser, plan: CopyPlan): Span[][] {
  const made = plan.paragraphs.map((sentences) => paragraph(r, sentences)).filter((spans) => spans.length > 0)
  const short = r.lang === 'zh' ? 24 : 70
  const out: Span[][] = []
  for (const spans of made) {
    const last = out[out.length - 1]
    if (last && (spansText(spans).length < short || spansText(last).length < short)) {
      out[out.length - 1] = polish([...last, ...(r.lang === 'en' ? [plain(' ')] : []), ...spans], r.lang)
    } else out.push(spans)
  }
  return out
}

/** The part of a text by which candidates are compared. */
export type Body = Pick<ListingText, 'lang' | 'sellingPoints' | 'description'>

/** Selling points and description of a plan in one language. */
export function realiseBody(r: Realiser, plan: CopyPlan): Body {
  const points = realisePoints(r, plan.points)
  return { lang: r.lang, sellingPoints: points, description: paragraphs(r, plan) }
}

/** Completes a body with title and advertisement. Uses the same realiser, so that frames are not repeated. */
export function realiseListing(
  r: Realiser,
  plan: CopyPlan,
  body: Body,
  setting: Setting,
  channel: ChannelLimits,
): ListingText {
  const { lang } = r
  const name = () => nameSpans(r, r.naming.name[lang])
  const { entryId, elseId, factIds } = plan.headline
  const headline = entryId ? realiseLine(r, { entryId, elseId }, factIds) : undefined
  const ad = paragraph(r, plan.adBody)
  const head = headline ?? name()
  return {
    ...body,
    title: realiseTitle(r, plan.title, setting, channel),
    adHeadline: withoutStop(polish(lang === 'en' ? capitalizeSpans(head) : head, lang)),
    adBody: ad.length > 0 ? ad : name(),
  }
}
