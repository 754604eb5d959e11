import { LANGS, type Lang, plain, spansText } from '@qianmian/kernel'
import { fillFrame } from '../frame.ts'
import type { Entry } from '../lexicon/entry.ts'
import { entriesForFact } from '../lexicon/index.ts'
import { PAPERS } from '../papers.data.ts'
import { labelled, realisePoints } from '../points.ts'
import { fillingFor, realiseLine } from '../realiser.ts'
import { sentenceEn } from '../sentence-en.ts'
import { sentenceZh } from '../sentence-zh.ts'
import { capitalizeSpans, polish, withoutStop } from '../span-tools.ts'
import { nameSpans } from '../title.ts'
import type { PlannedFact } from '../types.ts'
import type { Room } from './room.ts'
import type { Spans } from './types.ts'
import { labelOnly, type Pair, pairOf } from './weave.ts'

/** The product's name; figures in it are tied to their facts. */
export const nameOf = (room: Room): Pair => pairOf((lang) => nameSpans(room.realisers[lang], room.naming.name[lang]))

/** The name in a running sentence: "the Wind Eye linen tee". */
export const theName = (room: Room): Pair => {
  const name = nameOf(room)
  return { zh: name.zh, en: /^(the|an?) /i.test(room.naming.name.en) ? name.en : [plain('the '), ...name.en] }
}

/** The brand's name, empty without a brand. */
export const brandOf = (room: Room): Pair =>
  pairOf((lang) => (room.naming.brand[lang] === '' ? [] : [plain(room.naming.brand[lang])]))

/** ¥239, with 起 or "from" where variants differ; undefined without a price that may be cited. */
export function priceOf(room: Room): Pair | undefined {
  const id = room.priceFactId
  if (id === undefined) return undefined
  return pairOf((lang) => {
    const price = room.realisers[lang].price ?? ''
    const text = !room.subject.pricesDiffer ? price : lang === 'zh' ? `${price}起` : `from ${price}`
    return [{ text, factIds: [id] }]
  })
}

/** A fact as a label and its value: 克重165 g/m², "Fabric weight 165 g/m²". */
export function factLabel(room: Room, factId: string): Pair | undefined {
  // An age alone (2到5岁) does not say whose it is.
  const aged = room.byId.get(factId)?.fact.attribute === 'ageRange'
  const made = pairOf((lang) => {
    const filling = aged ? fillingFor(room.realisers[lang], factId) : undefined
    if (filling) return fillFrame(lang === 'zh' ? '[{label}{value}]' : '[{Label} {value}]', filling)
    return labelled(room.realisers[lang], { factId, pattern: 'label', say: labelOnly(factId) })
  })
  if (!made.zh || !made.en) return undefined
  return { zh: polish(made.zh, 'zh'), en: polish(capitalizeSpans(made.en), 'en') }
}

/** One of the narrowest entries. */
function narrowest(entries: readonly Entry[], room: Room): Entry | undefined {
  const top = entries[0]
  if (!top) return undefined
  return room.random.pick(
    entries.filter(
      (entry) => entry.specificity >= top.specificity && entry.attributes.length > 0 === top.attributes.length > 0,
    ),
  )
}

/**
 * A fact as a sentence of its own: 这件短袖用的是100%亚麻。
 * @param opens true: the sentence names the product; false: it goes on
 */
export function factSentence(room: Room, factId: string, opens: boolean): Pair | undefined {
  return factsSentence(room, [factId], opens)
}

/** The entry by which a fact is stated; undefined where only general ones fit, which name the label and read like a form. */
function entryFor(room: Room, factId: string): Entry | undefined {
  const found = room.byId.get(factId)
  const entry = found && narrowest(entriesForFact('say', found.fact, room.setting), room)
  return entry && entry.attributes.length > 0 ? entry : undefined
}

/** Facts that share a sentence, as the listing joins them. A single fact without words of its own is told by its label. */
export function factsSentence(room: Room, factIds: readonly string[], opens: boolean): Pair | undefined {
  const clauses = factIds.flatMap((factId) => {
    const entry = entryFor(room, factId)
    return entry ? [{ kind: 'say' as const, factId, entryId: entry.id }] : []
  })
  const [only] = factIds
  const alone = only !== undefined && factIds.length === 1 ? only : undefined
  if (clauses.length === 0) return alone === undefined ? undefined : labelSentence(room, alone)
  if (clauses.length < factIds.length) return undefined
  const sentence = { kind: 'facts' as const, relation: 'open' as const, factIds: [...factIds], clauses }
  const zh = sentenceZh(room.sayers.zh, sentence, opens)
  const en = sentenceEn(room.sayers.en, sentence, opens)
  if (!zh || !en) return alone === undefined ? undefined : labelSentence(room, alone)
  const made = { zh: polish(zh, 'zh'), en: polish(capitalizeSpans(en), 'en') }
  // A clause without a plain frame in one language drops out there; then both go without it.
  const told = LANGS.map((lang) => new Set(made[lang].flatMap((span) => span.factIds)))
  return told.every((ids) => factIds.every((id) => ids.has(id)))
    ? made
    : alone === undefined
      ? undefined
      : labelSentence(room, alone)
}

/** 容量400 ml。 */
export function labelSentence(room: Room, factId: string): Pair | undefined {
  const label = factLabel(room, factId)
  return label && stopped(label)
}

/** With one full stop at the end. */
export const stopped = (pair: Pair): Pair => ({
  zh: [...withoutStop(pair.zh), plain('。')],
  en: [...withoutStop(pair.en), plain('.')],
})

/**
 * A fact as a few words that stand in a list: 宽松, "made of 100% linen". The words of a title, or a short clause; the label
 * where neither fits.
 */
export function factPhrase(room: Room, factId: string): Pair | undefined {
  const options = room.random.next() < 0.5 ? [titleWords, clauseWords] : [clauseWords, titleWords]
  for (const option of options) {
    const made = option(room, factId)
    if (made && LANGS.every((lang) => spansText(made[lang]).length <= PHRASE[lang])) return made
  }
  return factLabel(room, factId)
}

const PHRASE: Readonly<Record<Lang, number>> = { zh: 16, en: 46 }

function titleWords(room: Room, factId: string): Pair | undefined {
  const found = room.byId.get(factId)
  const entry =
    found && entriesForFact('title', found.fact, room.setting).find(({ attributes }) => attributes.length > 0)
  // A bare figure says what it measures only beside its name.
  if (!entry || !NAMES_ITSELF.has(found.fact.attribute)) return undefined
  const zh = realiseLine(room.realisers.zh, { entryId: entry.id }, [factId])
  const en = realiseLine(room.realisers.en, { entryId: entry.id }, [factId])
  if (!zh || !en) return undefined
  return { zh: cited(polish(zh, 'zh'), factId), en: cited(polish(capitalizeSpans(en), 'en'), factId) }
}

/** Words that a title may leave plain state their fact here. */
const cited = (spans: Spans, factId: string): Spans =>
  spans.some((span) => span.factIds.length > 0) ? spans : [{ text: spansText(spans), factIds: [factId] }]

const NAMES_ITSELF = new Set([
  'composition',
  'material',
  'frameMaterial',
  'coverMaterial',
  'fit',
  'weave',
  'fabricWeight',
  'afterTreatment',
  'craft',
  'finish',
  'filling',
  'netContent',
  'origin',
  'roast',
  'noiseReduction',
  'spf',
  'removableCover',
  'assembly',
])

function clauseWords(room: Room, factId: string): Pair | undefined {
  const entry = entryFor(room, factId)
  if (!entry) return undefined
  const point = { factId, pattern: 'statement' as const, say: { kind: 'say' as const, factId, entryId: entry.id } }
  const [zh] = realisePoints(room.sayers.zh, [point])
  const [en] = realisePoints(room.sayers.en, [point])
  // 是…的料子 needs the product in front of it; in a list it hangs in the air.
  return zh && en && !spansText(zh).startsWith('是') ? { zh, en } : undefined
}

/** A sentence for a fact that is accepted, out of several tries. */
export function factSentenceThat(
  room: Room,
  factId: string,
  opens: boolean,
  accept: (pair: Pair) => boolean,
): Pair | undefined {
  for (let attempt = 0; attempt < 6; attempt++) {
    const made = factSentence(room, factId, opens)
    if (made && accept(made)) return made
  }
  return undefined
}

/** A headline that rests on a fact: 100%亚麻，没别的. Undefined where the lexicon has none of the attribute's own. */
export function factHeadline(room: Room, factId: string): Pair | undefined {
  const found = room.byId.get(factId)
  if (!found) return undefined
  const own = entriesForFact('head', found.fact, room.setting).filter((entry) => entry.attributes.length > 0)
  const entry = narrowest(own, room)
  if (!entry) return undefined
  const zh = realiseLine(room.realisers.zh, { entryId: entry.id }, [factId])
  const en = realiseLine(room.realisers.en, { entryId: entry.id }, [factId])
  if (!zh || !en) return undefined
  return { zh: withoutStop(polish(zh, 'zh')), en: withoutStop(polish(capitalizeSpans(en), 'en')) }
}

/** Characters of a Chinese text, words of an English one. */
export function lengthOf(spans: Spans, lang: Lang): number {
  const text = spansText(spans)
  return lang === 'zh' ? text.replace(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length
}

/** A sentence without its stop, for joining. */
export const bare = (pair: Pair): Pair => pairOf((lang) => withoutStop(pair[lang]))

const LONGEST: Readonly<Record<Lang, number>> = { zh: 16, en: 44 }

/** Facts that can carry an advertisement, best first with a little chance: short, without a condition, no paperwork. */
export function sellingFacts(room: Room, jitter = 0.3): PlannedFact[] {
  return shaken(room, jitter).filter(({ factId, attribute, theme }) => {
    const found = room.byId.get(factId)
    if (!found || theme === 'service' || PAPERS.test(attribute)) return false
    if (attribute === 'protein' && room.naming.productType !== 'protein-powder') return false
    if (LANGS.some((lang) => found.condition[lang] !== undefined)) return false
    return LANGS.every((lang) => (found.spoken[lang]?.value.length ?? 99) <= LONGEST[lang])
  })
}

/** The ranking with a little chance, so that another seed tells other facts first. */
export function shaken(room: Room, jitter = 0.3): PlannedFact[] {
  return room.ranked
    .map((fact) => ({ fact, key: fact.score + room.random.next() * jitter }))
    .sort((a, b) => b.key - a.key)
    .map(({ fact }) => fact)
}

/** Facts of different attributes and, as far as there are, of different themes. */
export function spread(facts: readonly PlannedFact[], most: number): PlannedFact[] {
  const out: PlannedFact[] = []
  for (const fact of facts)
    if (out.length < most && !out.some((other) => other.theme === fact.theme || other.attribute === fact.attribute))
      out.push(fact)
  for (const fact of facts)
    if (out.length < most && !out.some((other) => other.attribute === fact.attribute)) out.push(fact)
  return out
}
