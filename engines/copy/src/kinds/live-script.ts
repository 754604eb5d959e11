import { LANGS, type Lang, plain } from '@qianmian/kernel'
import { sayPricePerUse } from '../price-per-use.ts'
import type { PlannedFact } from '../types.ts'
import { type BriefFacts, briefFacts } from './brief-facts.ts'
import { CUE_EVERY_SECONDS, DEMONSTRATION_SECONDS, LIVE_LINES, LIVE_PACE } from './live.data.ts'
import { commonSlots, labelSpans, type Written } from './messages.ts'
import { PAIN_LINES } from './pains.data.ts'
import { QUESTION_LINES } from './questions.data.ts'
import type { Room } from './room.ts'
import {
  factSentence,
  factSentenceThat,
  labelSentence,
  lengthOf,
  nameOf,
  priceOf,
  shaken,
  spread,
  theName,
} from './say-fact.ts'
import { moveFor } from './shot-list.ts'
import type { LiveProduct, LiveScript, SpokenLine } from './types.ts'
import { EMPTY, type Pair, pairOf, type Slots, say } from './weave.ts'

/** Facts told of each product, and questions kept ready. */
const FACTS = 4
const QUESTIONS = 7
const RIGHTS = new Set(['warranty', 'delivery', 'returnDays'])

type SpokenPair = Pair<SpokenLine>
interface ProductDraft {
  readonly room: Room
  readonly name: Pair
  readonly bridge: SpokenPair
  readonly pain: SpokenPair
  readonly action: Pair
  readonly line: SpokenPair
  readonly facts: readonly SpokenPair[]
  readonly price: readonly SpokenPair[]
  readonly questions: readonly { readonly question: Pair; readonly answer: Pair }[]
}

/**
 * A script for a live room over one or several products, in their order. Price and stock lines name the facts that have
 * to be read again at the moment of speaking.
 */
export function writeLiveScript(rooms: readonly Room[]): Written<LiveScript> {
  const [host] = rooms
  if (!host) throw new Error('a live script needs a product')
  const brief = briefFacts(host.brief)
  const slots: Slots = { ...commonSlots(host, brief), host: hostName(host), list: listOfNames(rooms) }
  const line = (table: Parameters<typeof say>[1]) => spoken(say(host, table, { slots, slack: 4 }))
  const opening = [
    line(LIVE_LINES.greetings),
    line(host.brief.presenter === 'person' ? LIVE_LINES.noticePerson : LIVE_LINES.noticeVirtual),
    line(LIVE_LINES.agenda),
    line(LIVE_LINES.houseRule),
  ].filter(isLine)
  const products = rooms.map((room, i) => productDraft(room, brief, i))
  const closing = [line(LIVE_LINES.closings), line(LIVE_LINES.goodbyes)].filter(isLine)
  const unknown = say(host, LIVE_LINES.unknown) ?? EMPTY
  const cues = rooms.map((room) => cueLines(room))
  const label = labelSpans()
  return {
    texts: pairOf((lang) => {
      const shown = products.map((draft) => productIn(draft, lang))
      const head = sum(opening.map((one) => one[lang].seconds))
      const total = head + sum(shown.map((one) => one.seconds)) + sum(closing.map((one) => one[lang].seconds))
      return {
        kind: 'live-script',
        lang,
        opening: opening.map((one) => one[lang]),
        products: shown,
        cues: placeCues(cues, shown, head, lang),
        unknown: unknown[lang],
        closing: closing.map((one) => one[lang]),
        seconds: total,
        label: label[lang],
      }
    }),
    brief,
  }
}

const isLine = (line: SpokenPair | undefined): line is SpokenPair => line !== undefined
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const hostName = (room: Room): Pair =>
  pairOf((lang) => {
    const host = room.naming.brand[lang] || room.brief.sender?.[lang]
    return host ? [plain(host)] : []
  })

/** 甲、乙和丙 / A, B and C. */
function listOfNames(rooms: readonly Room[]): Pair {
  return pairOf((lang) =>
    rooms.flatMap((room, i) => {
      const last = i === rooms.length - 1
      const mark = i === 0 ? '' : lang === 'zh' ? (last ? '和' : '、') : last ? ' and ' : ', '
      return [...(mark ? [plain(mark)] : []), ...theName(room)[lang]]
    }),
  )
}

/** A pair as spoken lines, each as long as its language takes. */
function spoken(pair: Pair | undefined, live?: readonly string[]): SpokenPair | undefined {
  if (!pair) return undefined
  return pairOf((lang) => ({
    text: pair[lang],
    seconds: Math.max(1, Math.round(lengthOf(pair[lang], lang) / LIVE_PACE[lang])),
    ...(live && live.length > 0 ? { live } : {}),
  }))
}

const SILENT: SpokenPair = pairOf(() => ({ text: [], seconds: 0 }))

function productDraft(room: Room, brief: BriefFacts, index: number): ProductDraft {
  const name = nameOf(room)
  const slots: Slots = commonSlots(room, brief)
  const facts = toldFacts(room)
  const [first] = facts
  const shown = demonstrated(room, facts)
  const rights = room.ranked.filter(({ attribute }) => RIGHTS.has(attribute))
  return {
    room,
    name,
    bridge: spoken(say(room, index === 0 ? LIVE_LINES.bridges : LIVE_LINES.nextBridges, { slots })) ?? SILENT,
    pain: (first && spoken(say(room, PAIN_LINES, { factId: first.factId }))) ?? SILENT,
    action: shown?.action ?? EMPTY,
    line: spoken(shown?.line) ?? SILENT,
    facts: facts.map(({ factId }, i) => spoken(spokenFact(room, factId, i === 0))).filter(isLine),
    price: [
      ...priceLines(room, brief, index === 0),
      ...(rights.length > 0
        ? rights.map(({ factId }) => spoken(factSentence(room, factId, true))).filter(isLine)
        : // What the data does not hold is said once, not product by product.
          [index === 0 ? spoken(say(room, LIVE_LINES.rightsUnknown)) : undefined].filter(isLine)),
    ],
    questions: questionBank(room),
  }
}

/** Facts worth saying aloud: different themes first, nothing that only has to be on file. */
function toldFacts(room: Room): PlannedFact[] {
  const paper =
    /^(standard|certificate|shelfLife|storage|custom:filing|custom:moisture|custom:sodium|custom:carbohydrate)$/
  return spread(
    shaken(room).filter(({ attribute }) => !paper.test(attribute) && !RIGHTS.has(attribute)),
    FACTS,
  )
}

const CLAUSE: Readonly<Record<Lang, number>> = { zh: 40, en: 30 }

/** A fact in a sentence that can be said in one breath, or by its label. */
function spokenFact(room: Room, factId: string, opens: boolean): Pair | undefined {
  const short = (pair: Pair) => LANGS.every((lang) => lengthOf(pair[lang], lang) <= CLAUSE[lang])
  return factSentenceThat(room, factId, opens, short) ?? labelSentence(room, factId)
}

/** The demonstration of the first told fact that has a move of its own, or of the first. */
function demonstrated(room: Room, facts: readonly PlannedFact[]): { action: Pair; line: Pair } | undefined {
  const moves = facts.flatMap(({ factId }) => {
    const made = moveFor(room, factId)
    return made ? [made] : []
  })
  const best = moves.find(({ move }) => move.attributes.length > 0) ?? moves[0]
  if (!best) return undefined
  return { action: best.action, line: pairOf((lang) => [plain(best.move.said[lang][0] ?? '')]) }
}

function priceLines(room: Room, brief: BriefFacts, opens: boolean): SpokenPair[] {
  const price = priceOf(room)
  const stock = room.brief.stock?.[room.subject.id]
  const stockValue: Pair | undefined =
    stock &&
    pairOf((lang) => [{ text: stock.value.kind === 'text' ? (stock.value.text[lang] ?? '') : '', factIds: [stock.id] }])
  const { perUse } = room
  const ids = room.priceFactId ? [room.priceFactId] : []
  return [
    price && spoken(say(room, LIVE_LINES.prices, { slots: { price } }), ids),
    perUse &&
      spoken(
        pairOf((lang) => sayPricePerUse(perUse, lang, room.random)),
        [...perUse.factIds],
      ),
    brief.offer
      ? spoken(say(room, LIVE_LINES.offers, { slots: { offer: brief.offer } }), ['brief:offer'])
      : price && opens
        ? spoken(say(room, LIVE_LINES.noOffer))
        : undefined,
    stock && stockValue && spoken(say(room, LIVE_LINES.stocks, { slots: { stock: stockValue } }), [stock.id]),
  ].filter(isLine)
}

/** Questions that facts can answer, the likely ones first, each with its answer. */
function questionBank(room: Room): ProductDraft['questions'] {
  const asked = new Set<string>()
  return shaken(room, 0.15)
    .flatMap(({ factId }) => {
      const question = say(room, QUESTION_LINES, { factId, slack: 1 })
      const answer = factSentence(room, factId, true)
      const key = question?.zh.map(({ text }) => text).join('')
      if (!question || !answer || key === undefined || asked.has(key)) return []
      asked.add(key)
      return [{ question, answer }]
    })
    .slice(0, QUESTIONS)
}

function cueLines(room: Room): readonly SpokenPair[] {
  const slots = { name: nameOf(room), the: theName(room) }
  return [say(room, LIVE_LINES.cues, { slots, slack: 4 }), say(room, LIVE_LINES.cues, { slots, slack: 4 })]
    .map((pair) => spoken(pair))
    .filter(isLine)
}

function productIn(draft: ProductDraft, lang: Lang): LiveProduct {
  const lines = [draft.bridge, draft.pain, draft.line, ...draft.facts, ...draft.price]
  return {
    subjectId: draft.room.subject.id,
    name: draft.name[lang],
    bridge: draft.bridge[lang],
    pain: draft.pain[lang],
    demonstration: { action: draft.action[lang], line: draft.line[lang] },
    facts: draft.facts.map((one) => one[lang]),
    price: draft.price.map((one) => one[lang]),
    questions: draft.questions.map(({ question, answer }) => ({ question: question[lang], answer: answer[lang] })),
    seconds: sum(lines.map((one) => one[lang].seconds)) + DEMONSTRATION_SECONDS,
  }
}

/** A cue before the end of each product, and more where a product takes longer than people listen without being asked. */
function placeCues(
  cues: readonly (readonly SpokenPair[])[],
  products: readonly LiveProduct[],
  start: number,
  lang: Lang,
): LiveScript['cues'] {
  let at = start
  return products.flatMap((product, i) => {
    const own = cues[i] ?? []
    const wanted = Math.max(1, Math.ceil(product.seconds / CUE_EVERY_SECONDS))
    const placed = own.slice(0, wanted).map((cue, n, all) => ({
      at: Math.round(at + (product.seconds * (n + 1)) / (all.length + 1)),
      line: cue[lang],
    }))
    at += product.seconds
    return placed
  })
}
