import { LANGS, spansText } from '@qianmian/kernel'
import { entriesForSetting } from '../lexicon/index.ts'
import { realiseLine } from '../realiser.ts'
import { capitalizeSpans, polish } from '../span-tools.ts'
import { briefFacts } from './brief-facts.ts'
import { fitsField } from './limits.ts'
import { commonSlots, labelSpans, listed, type Written } from './messages.ts'
import type { Room } from './room.ts'
import {
  factHeadline,
  factPhrase,
  factSentence,
  factsSentence,
  labelSentence,
  nameOf,
  priceOf,
  sellingFacts,
  shaken,
  spread,
} from './say-fact.ts'
import { SHORT_LINES } from './short.data.ts'
import type { PosterSlots, ShortDescription } from './types.ts'
import { EMPTY, factIdsOf, join, type Pair, pairOf, say } from './weave.ts'

/** A scene of the lexicon in both languages: a moment that states nothing about the product. */
export function sceneOf(room: Room): Pair | undefined {
  const entries = entriesForSetting('scene', room.setting).filter((entry) => entry.when.category ?? entry.when.group)
  if (entries.length === 0) return undefined
  const entry = room.random.pick(entries)
  const zh = realiseLine(room.realisers.zh, { entryId: entry.id }, [])
  const en = realiseLine(room.realisers.en, { entryId: entry.id }, [])
  return zh && en ? { zh: polish(zh, 'zh'), en: polish(capitalizeSpans(en), 'en') } : undefined
}

/** One or two sentences within the limit; of several tries the one that tells most. */
export function writeShort(room: Room): Written<ShortDescription> {
  const brief = briefFacts(room.brief)
  const fitting = (pair: Pair) =>
    LANGS.every((lang) => fitsField('short-description', room.brief.channel, 'text', lang, spansText(pair[lang])))
  const selling = spread(sellingFacts(room), 5)
  const facts = (selling.length > 1 ? selling : [...selling, ...spread(shaken(room), 4)]).map(({ factId }) => factId)
  let best: Pair | undefined
  let most = 0
  // More facts first; of several tries the first that fits stands.
  for (let attempt = 0; attempt < 12 && most < 2; attempt++) {
    const picked = room.random.shuffle(facts.slice(0, 4))
    const together = attempt % 3 === 0 ? 3 : 2
    const head = picked[0] === undefined ? undefined : factHeadline(room, picked[0])
    const scene = room.intent === 'emotional' ? sceneOf(room) : undefined
    const first = factsSentence(room, picked.slice(0, together), true)
    const rest = factsSentence(room, picked.slice(1, 3), true)
    const made = say(room, SHORT_LINES.short, {
      slots: {
        ...(first ? { first } : {}),
        ...(rest ? { rest } : {}),
        ...(head ? { head } : {}),
        ...(scene ? { scene } : {}),
      },
      accept: fitting,
    })
    const count = made ? factIdsOf(made).length : 0
    if (made && count > most) [best, most] = [made, count]
  }
  for (const [i, a] of facts.entries()) {
    if (most >= 2) break
    for (const b of facts.slice(i + 1)) {
      const [one, two] = [factSentence(room, a, true), factSentence(room, b, false)]
      const made = one && two && join([one, two])
      if (!made || !fitting(made)) continue
      best = made
      most = 2
      break
    }
  }
  const shown = best ?? labelThatFits(room, fitting) ?? nameOf(room)
  const label = labelSpans()
  return {
    texts: pairOf((lang) => ({ kind: 'short-description', lang, text: shown[lang], label: label[lang] })),
    brief,
  }
}

function labelThatFits(room: Room, fitting: (pair: Pair) => boolean): Pair | undefined {
  for (const { factId } of sellingFacts(room)) {
    const made = labelSentence(room, factId)
    if (made && fitting(made)) return made
  }
  return undefined
}

/** The words of a poster, slot by slot, each within its limit. */
export function writePoster(room: Room): Written<PosterSlots> {
  const brief = briefFacts(room.brief)
  const slots = commonSlots(room, brief)
  const fitting = (field: string) => (pair: Pair) =>
    LANGS.every(
      (lang) =>
        pair[lang].length > 0 && fitsField('poster-slots', room.brief.channel, field, lang, spansText(pair[lang])),
    )
  const facts = sellingFacts(room)
  const firstThat = (field: string, options: Iterable<Pair | undefined>): Pair | undefined => {
    for (const option of options) if (option && fitting(field)(option)) return option
    return undefined
  }
  const headlineFact = facts.slice(0, 8).find(({ factId }) => {
    const made = factHeadline(room, factId)
    return made !== undefined && fitting('headline')(made)
  })
  const headline =
    (headlineFact &&
      firstThat(
        'headline',
        tries(() => factHeadline(room, headlineFact.factId)),
      )) ??
    firstThat('headline', [nameOf(room)]) ??
    pairOf((lang) => (room.naming.noun[lang] ? [{ text: room.naming.noun[lang], factIds: [] }] : nameOf(room)[lang]))
  const others = facts.filter(({ factId }) => factId !== headlineFact?.factId)
  // A figure stands large with its name under it, so it has to be one.
  const figureFact = others.find(({ factId }) => {
    const { value } = room.byId.get(factId)?.fact ?? {}
    if (value?.kind !== 'number' && value?.kind !== 'range') return false
    // A bare 460 says nothing, however large it stands.
    if (LANGS.some((lang) => !/\d\D*[^\d.,\s–-]/.test(spansText(table(room, factId)[lang])))) return false
    return fitting('figure')(table(room, factId)) && fitting('figureLabel')(nameOfFact(room, factId))
  })
  const rest = spread(
    others.filter(({ factId }) => factId !== figureFact?.factId),
    3,
  )
  const labels = rest.flatMap(({ factId }) => {
    const made = factPhrase(room, factId)
    return made ? [made] : []
  })
  const subline =
    firstThat(
      'subline',
      [labels.slice(0, 2), labels.slice(1, 3), labels.slice(0, 1), labels.slice(1, 2)]
        .filter((some) => some.length > 0)
        .map((some) => opened(listed(some))),
    ) ?? EMPTY
  const price = priceOf(room)
  const label = labelSpans()
  const figure = figureFact ? table(room, figureFact.factId) : EMPTY
  const figureLabel = figureFact ? nameOfFact(room, figureFact.factId) : EMPTY
  const kicker = say(room, SHORT_LINES.kicker, { slots, accept: fitting('kicker'), slack: 4 }) ?? EMPTY
  const call = say(room, SHORT_LINES.call, { slots, accept: fitting('callToAction'), slack: 4 }) ?? EMPTY
  const shownPrice = price && fitting('price')(price) ? price : EMPTY
  return {
    texts: pairOf((lang) => ({
      kind: 'poster-slots',
      lang,
      kicker: kicker[lang],
      headline: headline[lang],
      subline: subline[lang],
      figure: figure[lang],
      figureLabel: figureLabel[lang],
      price: shownPrice[lang],
      callToAction: call[lang],
      label: label[lang],
    })),
    brief,
  }
}

function* tries<T>(make: () => T): Generator<T> {
  for (let attempt = 0; attempt < 6; attempt++) yield make()
}

const opened = (pair: Pair): Pair => ({ zh: pair.zh, en: capitalizeSpans(pair.en) })

/** A figure as a table prints it, alone. */
function table(room: Room, factId: string): Pair {
  return pairOf((lang) => {
    const spoken = room.byId.get(factId)?.spoken[lang]
    return spoken ? [{ text: spoken.table, factIds: [factId] }] : []
  })
}

function nameOfFact(room: Room, factId: string): Pair {
  return pairOf((lang) => {
    const label = room.byId.get(factId)?.spoken[lang]?.label ?? ''
    return label === '' ? [] : capitalizeSpans([{ text: label, factIds: [factId] }])
  })
}
