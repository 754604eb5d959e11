import { type Fact, LANGS, type Lang, plain, type Span } from '@qianmian/kernel'
import { type Filling, fillFrame } from '../frame.ts'
import { fillingFor } from '../realiser.ts'
import { capitalizeSpans, polish } from '../span-tools.ts'
import type { PlannedClause, Theme } from '../types.ts'
import { fitOf, type Line } from './line-row.ts'
import type { Room } from './room.ts'
import type { Spans } from './types.ts'

/** The same words in both languages. */
export type Pair<T = Spans> = Readonly<Record<Lang, T>>

/** Makes a pair from what each language gives. */
export const pairOf = <T>(make: (lang: Lang) => T): Pair<T> => ({ zh: make('zh'), en: make('en') })

export const EMPTY: Pair = { zh: [], en: [] }

/** What the `{@name}` slots of a line hold. */
export type Slots = Readonly<Record<string, Pair>>

/**
 * One of the rows that fit most narrowly, one that this piece has not used where there is a choice.
 * @param slack how much more general a row may be than the narrowest
 */
export function pickLine<L extends Line>(
  room: Room,
  table: readonly L[],
  about: { readonly fact?: Fact; readonly theme?: Theme } = {},
  slack = 3,
  tried: ReadonlySet<string> = new Set(),
): L | undefined {
  const fits = table.flatMap((line) => {
    if (tried.has(line.id)) return []
    const score = fitOf(line, room.lineSetting, about.fact, about.theme)
    return score === undefined ? [] : [{ line, score }]
  })
  if (fits.length === 0) return undefined
  const top = Math.max(...fits.map(({ score }) => score))
  const near = fits.filter(({ score }) => score >= top - slack)
  const free = near.filter(({ line }) => !room.used.has(line.id))
  return room.random.pick(free.length > 0 ? free : near).line
}

/** Fills a line in both languages; undefined if a slot of either has nothing to hold. */
export function weave(room: Room, line: Line, slots: Slots = {}, factId?: string): Pair | undefined {
  // Frames that stand in the same place of both lists mean the same, so both languages take the same place.
  const order = room.random.shuffle(Array.from({ length: Math.max(line.zh.length, line.en.length) }, (_, i) => i))
  const zh = weaveIn(room, line, 'zh', order, slots, factId)
  const en = weaveIn(room, line, 'en', order, slots, factId)
  if (!zh || !en) return undefined
  room.used.add(line.id)
  return { zh, en }
}

/** Picks a line and fills it. */
export function say(
  room: Room,
  table: readonly Line[],
  options: {
    readonly slots?: Slots
    readonly factId?: string
    readonly accept?: (pair: Pair) => boolean
    readonly slack?: number
    /** True: rather nothing than a line that this piece has used. */
    readonly once?: boolean
  } = {},
): Pair | undefined {
  const found = options.factId === undefined ? undefined : room.byId.get(options.factId)
  const tried = new Set<string>()
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const about = found ? { fact: found.fact, theme: found.theme } : {}
    const line = pickLine(room, table, about, options.slack, tried)
    if (!line || (options.once && room.used.has(line.id))) return undefined
    const known = room.used.has(line.id)
    const pair = weave(room, line, options.slots, options.factId)
    if (pair && (!options.accept || options.accept(pair))) return pair
    // What did not fit here is still free for another place.
    if (!known) room.used.delete(line.id)
    tried.add(line.id)
  }
  return undefined
}

const MOST_TRIES = 8

function weaveIn(
  room: Room,
  line: Line,
  lang: Lang,
  order: readonly number[],
  slots: Slots,
  factId: string | undefined,
): Span[] | undefined {
  const frames = line[lang]
  for (const place of order) {
    const frame = frames[place % Math.max(1, frames.length)]
    if (frame === undefined || room.realisers[lang].unwanted?.(frame)) continue
    const spans = fillSlots(room, frame, lang, slots, factId)
    if (spans) return polish(lang === 'en' ? sentenceCase(spans) : spans, lang)
  }
  return undefined
}

/** Capitals at the start and after a full stop, where a slot begins in lower case: "… gifts. The Wind Eye linen tee". */
function sentenceCase(spans: readonly Span[]): Span[] {
  let before = '. '
  return spans.map((span) => {
    const opens = /[.?!] $/.test(before)
    before = span.text
    const [capital] = opens ? capitalizeSpans([span]) : [span]
    return capital ?? span
  })
}

function fillSlots(
  room: Room,
  frame: string,
  lang: Lang,
  slots: Slots,
  factId: string | undefined,
): Span[] | undefined {
  const filling: Filling = (factId === undefined ? undefined : fillingFor(room.realisers[lang], factId)) ?? {
    lang,
    naming: room.naming,
    factIds: [],
  }
  const out: Span[] = []
  for (const part of frame.split(/(\{@\w+\})/)) {
    const slot = /^\{@(\w+)\}$/.exec(part)?.[1]
    if (slot !== undefined) {
      const spans = slots[slot]?.[lang]
      if (!spans || spans.length === 0) return undefined
      out.push(...spans)
    } else if (part !== '') {
      const spans = fillFrame(part, filling)
      if (!spans) return undefined
      out.push(...spans)
    }
  }
  return out
}

/** Texts one after another; Chinese needs no gap. */
export function join(parts: readonly Pair[], between: Pair<string> = { zh: '', en: ' ' }): Pair {
  return pairOf((lang) =>
    polish(
      parts
        .filter((part) => part[lang].length > 0)
        .flatMap((part, i) =>
          i > 0 && between[lang] !== '' ? [plain(between[lang]), ...part[lang]] : [...part[lang]],
        ),
      lang,
    ),
  )
}

/** The facts that a pair rests on, each once; both languages cite the same ones. */
export const factIdsOf = (...parts: readonly Pair[]): string[] => [
  ...new Set(parts.flatMap((part) => LANGS.flatMap((lang) => part[lang].flatMap((span) => span.factIds)))),
]

/** What a label alone says of its fact: a point whose pattern needs no entry of the lexicon. */
export const labelOnly = (factId: string): PlannedClause => ({ kind: 'say', factId, entryId: '' })
