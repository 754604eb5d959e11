import { type ListingText, plain, type Span, spansText } from '@qianmian/kernel'
import type { Setting } from './lexicon/index.ts'
import { realisePoints } from './points.ts'
import { type Realiser, realiseLine } from './realiser.ts'
import { sentenceEn } from './sentence-en.ts'
import { sentenceZh } from './sentence-zh.ts'
import { capitalizeSpans, polish, withoutStop } from './span-tools.ts'
import { nameSpans, realiseTitle } from './title.ts'
import type { ChannelLimits, CopyPlan, PlannedSentence } from './types.ts'

function sentence(r: Realiser, planned: PlannedSentence, opensParagraph: boolean): Span[] | undefined {
  if (planned.kind === 'facts' && !planned.entryId) {
    return r.lang === 'zh' ? sentenceZh(r, planned, opensParagraph) : sentenceEn(r, planned, opensParagraph)
  }
  if (!planned.entryId) return undefined
  const known = planned.factIds.filter((id) => r.facts.has(id) && r.facts.get(id)?.spoken[r.lang])
  if (planned.kind === 'proof' && known.length !== planned.factIds.length) return undefined
  return realiseLine(r, planned.entryId, planned.factIds)
}

function paragraph(r: Realiser, sentences: readonly PlannedSentence[]): Span[] {
  const out: Span[] = []
  let opens = true
  for (const planned of sentences) {
    const spans = sentence(r, planned, opens && planned.kind === 'facts')
    if (!spans) continue
    if (out.length > 0 && r.lang === 'en') out.push(plain(' '))
    out.push(...(r.lang === 'en' ? capitalizeSpans(spans) : spans))
    if (planned.kind === 'facts') opens = false
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

/** Turns a plan into the text of one language. */
export function realise(r: Realiser, plan: CopyPlan, setting: Setting, channel: ChannelLimits): ListingText {
  const { lang } = r
  const points = realisePoints(r, plan.points)
  const headline = plan.headline.entryId ? realiseLine(r, plan.headline.entryId, plan.headline.factIds) : undefined
  const body = paragraphs(r, plan)
  const ad = paragraph(r, plan.adBody)
  const tidy = (spans: readonly Span[]) => polish(lang === 'en' ? capitalizeSpans(spans) : spans, lang)
  return {
    lang,
    title: realiseTitle(r, plan.title, setting, channel),
    sellingPoints: points.map((point) => point.spans),
    description: body,
    adHeadline: withoutStop(tidy(headline ?? nameSpans(r, r.naming.name[lang]))),
    adBody: ad.length > 0 ? ad : nameSpans(r, r.naming.name[lang]),
  }
}
