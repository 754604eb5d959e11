import { LANGS, type Lang, plain, spansText } from '@qianmian/kernel'
import { lowerSpans } from '../span-tools.ts'
import { type BriefFacts, briefFacts } from './brief-facts.ts'
import { fitsField, pushBody, smsLength, smsWhole } from './limits.ts'
import type { Room } from './room.ts'
import { brandOf, factPhrase, nameOf, priceOf, sellingFacts, spread, theName } from './say-fact.ts'
import { FESTIVE_CLASSES, LABEL_WORDS, OPT_OUT, SHORT_LINES } from './short.data.ts'
import type { PushText, SmsText } from './types.ts'
import { EMPTY, join, type Pair, pairOf, type Slots, say } from './weave.ts'

/** Texts in both languages with what they cite beside the product's facts. */
export interface Written<T> {
  readonly texts: Pair<T>
  readonly brief: BriefFacts
}

/** The visible mark as a span of its own. */
export const labelSpans = (before: Pair<string> = { zh: '', en: '' }): Pair =>
  pairOf((lang) => [plain(`${before[lang]}${LABEL_WORDS[lang]}`)])

/** Slots that every short line may use; an occasion only where selling goes with it. */
export function commonSlots(room: Room, brief: BriefFacts): Slots {
  const { occasion } = room.brief
  const sells = occasion !== undefined && FESTIVE_CLASSES.includes(occasion.class) && !mourns(occasion.taboos)
  const brand = brandOf(room)
  return {
    name: nameOf(room),
    the: theName(room),
    ...(brand.zh.length > 0 && brand.en.length > 0 ? { brand } : {}),
    ...(sells && brief.occasion ? { occasion: brief.occasion } : {}),
  }
}

/** Days on which nothing is sold. */
export const mourns = (taboos: readonly { readonly zh?: string }[]): boolean => taboos.some(({ zh }) => zh === '促销')

/** Facts side by side: the first opens, the others go on in lower case. */
export function listed(parts: readonly Pair[]): Pair {
  return join(
    parts.map((part) => ({ zh: part.zh, en: lowerSpans(part.en) })),
    // Parts with commas of their own are set apart by a stronger mark.
    {
      zh: parts.some(({ zh }) => /[，；：]/.test(spansText(zh))) ? '；' : '，',
      en: parts.some(({ en }) => /[,;:]|^(the|it|they|this|these) /i.test(spansText(en))) ? '; ' : ', ',
    },
  )
}

/** Ways to fill a message, richest first: as many facts as there are, with and without offer and price. */
function* fillings(
  room: Room,
  brief: BriefFacts,
  most: number,
  keep: (phrase: Pair) => boolean = () => true,
): Generator<Pair> {
  const facts = spread(sellingFacts(room), most + 2)
  const phrases = facts.flatMap(({ factId }) => factPhrase(room, factId) ?? []).filter(keep)
  const labels = phrases.slice(0, most)
  const price = priceOf(room)
  for (let n = labels.length; n >= 1; n--)
    for (const tail of [[brief.offer, price], [brief.offer ?? price]]) {
      const closing = tail.filter((part): part is Pair => part !== undefined)
      yield listed([...labels.slice(0, n), ...closing])
    }
  if (price) yield price
  yield nameOf(room)
}

/** A notification: title and body within the limits, as much said as there is room for. */
export function writePush(room: Room): Written<PushText> {
  const brief = briefFacts(room.brief)
  const slots = commonSlots(room, brief)
  const { channel } = room.brief
  const fitsBoth = (field: string) => (pair: Pair) =>
    LANGS.every((lang) => fitsField('push', channel, field, lang, spansText(pair[lang])))
  const title = say(room, SHORT_LINES.pushTitle, { slots, accept: fitsBoth('title'), slack: 4 }) ?? clipped(room)
  const label = labelSpans({ zh: ' ', en: ' ' })
  const whole = (body: Pair): Pair =>
    pairOf((lang) => pushBody({ kind: 'push', lang, title: title[lang], body: body[lang], label: label[lang] }))
  const accept = (body: Pair) => fitsBoth('body')(whole(body))
  let body: Pair | undefined
  for (const facts of fillings(room, brief, 3)) {
    body = say(room, SHORT_LINES.pushBody, { slots: { ...slots, facts }, accept })
    if (body) break
  }
  const said = body ?? EMPTY
  return {
    texts: pairOf((lang) => ({ kind: 'push', lang, title: title[lang], body: said[lang], label: label[lang] })),
    brief,
  }
}

/** The name, or the kind of thing where the name has no room. */
function clipped(room: Room): Pair {
  const name = nameOf(room)
  const fits = LANGS.every((lang) => fitsField('push', room.brief.channel, 'title', lang, spansText(name[lang])))
  return fits
    ? name
    : pairOf((lang) => [plain(room.naming.noun[lang] || [...room.naming.name[lang]].slice(0, 16).join(''))])
}

/** One ² or é turns a whole English message into sixteen bits, and its room into less than half. */
const inSevenBits = (phrase: Pair): boolean => smsLength(spansText(phrase.en)).encoding === 'gsm7'

const senderOf = ({ brief: { sender } }: Room, lang: Lang): string =>
  sender?.[lang] ?? sender?.[lang === 'zh' ? 'en' : 'zh'] ?? ''

/** A message: signature, as many facts as one segment holds, label, and how to refuse more. */
export function writeSms(room: Room): Written<SmsText> {
  const brief = briefFacts(room.brief)
  const slots = commonSlots(room, brief)
  const sender = pairOf(
    (lang) => room.naming.brand[lang] || senderOf(room, lang) || room.naming.noun[lang] || room.naming.name[lang],
  )
  // An English name that begins with the brand has said who writes.
  const saysItself = room.naming.name.en.toLowerCase().startsWith(sender.en.toLowerCase())
  const signature: Pair = {
    zh: [plain(`【${sender.zh}】`)],
    en: saysItself ? [] : [plain(`${sender.en}: `)],
  }
  const label = labelSpans({ zh: '', en: ' ' })
  const optOut: Pair = pairOf((lang) => [plain(lang === 'zh' ? `，${OPT_OUT.zh}` : `. ${OPT_OUT.en}`)])
  const make = (message: Pair): Pair<SmsText> =>
    pairOf((lang) => ({
      kind: 'sms',
      lang,
      signature: signature[lang],
      message: message[lang],
      label: label[lang],
      optOut: optOut[lang],
    }))
  const accept = (message: Pair) =>
    LANGS.every((lang) => smsLength(spansText(smsWhole(make(message)[lang]))).segments === 1)
  for (const facts of fillings(room, brief, 4, inSevenBits)) {
    const message = say(room, SHORT_LINES.sms, { slots: { ...slots, facts }, accept })
    if (message) return { texts: make(message), brief }
  }
  // The name alone always stands, in however many segments it takes.
  return { texts: make(nameOf(room)), brief }
}
