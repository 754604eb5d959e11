import { attribute, CATEGORIES, categoryOfType, LANGS, type Lang, UNITS } from '@qianmian/kernel'
import { knownGuards, splitGuards } from '../frame-guards.ts'
import { NOUNS } from '../nouns.data.ts'
import { inUnit } from '../unit-scale.ts'
import { UNSAYABLE } from '../unsayable.data.ts'
import type { Entry, When } from './entry.ts'
import { POINTS_AT_TEXT, PROMISE, UNSAFE } from './unsafe.data.ts'

/**
 * What is wrong with a row. `contradictory`: its constraints exclude one another, or name what does not exist.
 * `unreachable`: they hold, and narrower rows win wherever they do. `over-used`: the same words stand in many rows, or were
 * published often. `unsafe`: fixed words that no fact carries. `malformed`: a frame that cannot be filled.
 */
export type LexiconFindingKind = 'contradictory' | 'unreachable' | 'over-used' | 'unsafe' | 'malformed'

/** One finding about one row, in words for the person who wrote the row. */
export interface LexiconFinding {
  readonly kind: LexiconFindingKind
  /** An error keeps a row out; a note is worth a look. */
  readonly level: 'error' | 'note'
  readonly entryId: string
  readonly lang?: Lang
  readonly frame?: string
  readonly message: Readonly<Record<Lang, string>>
}

export interface LintOptions {
  /** True for a shop's own rows: one language is enough, the other is told by the built-in row. */
  readonly oneLanguage?: boolean
  /** How often the words of a row were published in the shop. */
  readonly published?: (entry: Entry) => number
  /** Rows that stand beside these and may win over them; the rows themselves where absent. */
  readonly beside?: readonly Entry[]
}

/** From so many uses of each of its frames on, a row is worn. */
const WORN_USES = 15
/** Words that stand in more rows of a role than this are read too often. */
const SAME_FRAME_ROWS = 10

const MARKS = /^(one|many|from)$/
const SLOT =
  /^(value|Value|avalue|table|n|mod|either|label|Label|lead|others|price|measure|noun|this|This|it|It|value@.+)$/
const OWN_ALSO = /^(condition|option:(size|colour)|custom:.+)$/
const ONLY_SETTING = new Set(['category', 'type'])

/** A frame without guards and without the mark of an own subject. */
export const frameBody = (frame: string): string => splitGuards(frame).body.replace(/^=/, '')

/** The fixed words of a frame. @example fixedWords('=面料是{value}') // '面料是' */
export const fixedWords = (frame: string): string =>
  frameBody(frame)
    .replace(/\(([^()|]*)\|([^()|]*)\)/g, '$1')
    .replace(/\{[^{}]*\}|[[\]]/g, '')

const known = (name: string): boolean => attribute(name) !== undefined || name.startsWith('custom:')

type Said = readonly [kind: LexiconFindingKind, zh: string, en: string]

/** Whether one product can satisfy a row at all: its kinds lie in its categories, its attributes and units exist. */
function contradictions(entry: Entry): Said[] {
  const { when } = entry
  const found: Said[] = []
  const wrong = (zh: string, en: string) => found.push(['contradictory', zh, en])
  for (const name of entry.attributes)
    if (!known(name)) wrong(`没有叫「${name}」的属性`, `there is no attribute "${name}"`)
  for (const id of when.category ?? [])
    if (!CATEGORIES.some((row) => row.id === id)) wrong(`没有叫「${id}」的品类`, `there is no category "${id}"`)
  for (const type of when.type ?? []) {
    const home = categoryOfType(type)
    if (!home || !NOUNS[type]) wrong(`没有叫「${type}」的货`, `there is no kind of thing "${type}"`)
    else if (when.category && !when.category.includes(home.id))
      wrong(`「${type}」不在这一行的品类里`, `"${type}" is in no category of the row`)
  }
  for (const unit of when.unit ?? [])
    if (unit !== '' && !UNITS[unit]) wrong(`没有叫「${unit}」的单位`, `there is no unit "${unit}"`)
  found.push(...boundsProblems(entry))
  const { also, without } = when
  if (also && !OWN_ALSO.test(also) && !known(also))
    wrong(`要求的属性「${also}」不存在`, `it asks for an attribute "${also}" that does not exist`)
  if (also && also === without) wrong(`又要有又要没有「${also}」`, `it asks for "${also}" and for its absence`)
  if (without && entry.attributes.includes(without))
    wrong(`说的正是它要求没有的「${without}」`, `it tells "${without}", which it asks to be absent`)
  if (entry.claimKind && !MARKS.test(entry.claimKind))
    wrong(`「#${entry.claimKind}」没有人会用到`, `nobody asks for "#${entry.claimKind}"`)
  return found
}

function boundsProblems({ attributes, when }: Entry): Said[] {
  const found: Said[] = []
  const wrong = (zh: string, en: string) => found.push(['contradictory', zh, en])
  const bounded = (when.min ?? when.max) !== undefined
  if (when.min !== undefined && when.max !== undefined && when.min > when.max)
    wrong(`下限${when.min}高过上限${when.max}`, `its lower bound ${when.min} is above its upper bound ${when.max}`)
  for (const [low, high] of [when.parts, when.lead].flatMap((pair) => (pair ? [pair] : [])))
    if (low > high) wrong(`下限${low}高过上限${high}`, `its lower bound ${low} is above its upper bound ${high}`)
  if (bounded && when.kind && !when.kind.some((kind) => /number|range/.test(kind)))
    wrong('给没有数字的值定了上下限', 'it sets bounds on a value without a figure')
  for (const name of attributes) {
    const own = attribute(name)?.unit
    const [to] = when.unit ?? []
    if (bounded && own && to && inUnit('1', own, to) === undefined)
      wrong(`「${name}」按 ${own} 记，上下限却按 ${to}`, `"${name}" is kept in ${own}, its bounds in ${to}`)
  }
  return found
}

/** What is wrong with one frame: it cannot be filled, or its fixed words say what no fact carries. */
export function frameProblems(frame: string, lang: Lang, role: Entry['role']): Said[] {
  const { guards, body } = splitGuards(frame)
  const found: Said[] = []
  const malformed = (zh: string, en: string) => found.push(['malformed', zh, en])
  const unsafe = (zh: string, en: string) => found.push(['unsafe', zh, en])
  const own = body.replace(/^=/, '')
  if (own.trim() === '') malformed('一个字也没有', 'it has no words')
  for (const guard of guards)
    if (!knownGuards.has(guard)) malformed(`没有叫「?${guard}:」的前提`, `there is no guard "?${guard}:"`)
  if (own.split('[').length !== own.split(']').length) malformed('方括号没有成对', 'its square brackets do not match')
  if (own.split('{').length !== own.split('}').length) malformed('花括号没有成对', 'its braces do not match')
  for (const [, slot] of own.matchAll(/\{([^{}]*)\}/g))
    if (!SLOT.test(slot ?? '')) malformed(`没有叫 {${slot}} 的空`, `there is no slot {${slot}}`)
  if (lang === 'en' && /\p{Script=Han}/u.test(own)) malformed('英文里有汉字', 'the English holds Chinese characters')
  const fixed = fixedWords(frame)
  if (lang === 'zh' && /[,;:!?]/.test(fixed)) malformed('中文里有半角标点', 'the Chinese holds half-width marks')
  const digit = /\d/.exec(fixed)?.[0]
  if (digit)
    unsafe(`写死了数字「${digit}」，数字只能来自事实`, `the figure "${digit}" is written out; figures come from facts`)
  const banned = UNSAYABLE[lang].exec(fixed)?.[0]
  if (banned) unsafe(`「${banned}」不能用`, `"${banned}" may not be used`)
  for (const { pattern, why } of UNSAFE) {
    const word = pattern.exec(fixed)?.[0]
    if (word) unsafe(`「${word}」${why.zh}`, `"${word}" ${why.en}`)
  }
  if (role === 'so') {
    const word = PROMISE.exec(fixed)?.[0]
    if (word) unsafe(`「${word}」是承诺，解释里不能有`, `"${word}" promises something, which an explanation may not`)
  }
  if (role === 'scene' || role === 'close') {
    const word = POINTS_AT_TEXT.exec(fixed)?.[0]
    if (word) unsafe(`「${word}」指着文案外面的东西`, `"${word}" points at something outside the text`)
  }
  return found
}

/** Whether an explanation is bound to the values for which it holds. */
function isBound({ value, not, min, max, unit, parts, lead }: When): boolean {
  return (value ?? not ?? min ?? max ?? unit ?? parts ?? lead) !== undefined
}

const identity = (entry: Entry): string => {
  const { value, not, ...rest } = entry.when
  return JSON.stringify([entry.role, entry.attributes, entry.claimKind, rest, value?.source, not?.source])
}

/** Settings in which a row may be asked for: its kinds of thing, or its categories without a kind. */
function settingsOf(when: When): { category: string; type?: string }[] {
  if (when.type) return when.type.map((type) => ({ category: categoryOfType(type)?.id ?? '', type }))
  const homes = CATEGORIES.filter((row) => !when.category || when.category.includes(row.id))
  return homes.flatMap((home) => [
    { category: home.id },
    ...Object.keys(home.productTypes).map((type) => ({ category: home.id, type })),
  ])
}

/**
 * Rows that state a fact and never win: wherever they hold, a narrower row holds as well, whatever the value is. Only
 * statements are looked at, because only they take the narrowest row and no other.
 */
function shadowed(entries: readonly Entry[], beside: readonly Entry[]): Entry[] {
  const wide = new Map<string, Entry[]>()
  for (const entry of beside) {
    if (entry.role !== 'say' || !Object.keys(entry.when).every((key) => ONLY_SETTING.has(key))) continue
    for (const name of entry.attributes) wide.set(name, [...(wide.get(name) ?? []), entry])
  }
  return entries.filter((entry) => {
    if (entry.role !== 'say' || entry.attributes.length === 0) return false
    const settings = settingsOf(entry.when)
    return entry.attributes.every((name) =>
      settings.every(({ category, type }) =>
        (wide.get(name) ?? []).some(
          ({ when, specificity }) =>
            specificity > entry.specificity &&
            (!when.category || when.category.includes(category)) &&
            (!when.type || (type !== undefined && when.type.includes(type))),
        ),
      ),
    )
  })
}

/**
 * Looks for rows that contradict themselves, that no product can reach, that are used too often, and that say what no fact
 * carries. Rows of the built-in lexicon, of a file or of a shop: whatever has the form of an entry.
 * @returns findings in the order of the rows; none for a good lexicon
 * @example lintLexicon(entries('mine', 'say', [['weight', ['净重5克'], ['weighs 5 g']]]))[0]?.message.en
 * // 'the figure "5" is written out; figures come from facts'
 */
export function lintLexicon(entries: readonly Entry[], options: LintOptions = {}): LexiconFinding[] {
  const found: LexiconFinding[] = []
  const say = (entry: Entry, [kind, zh, en]: Said, more: Partial<LexiconFinding> = {}) =>
    found.push({ kind, level: 'error', entryId: entry.id, message: { zh: `${zh}。`, en: `${capital(en)}.` }, ...more })
  const rows = new Map<string, string>()
  const uses = usesOfFrames(options.beside ?? entries)
  const hidden = new Set(shadowed(entries, options.beside ?? entries))
  for (const entry of entries) {
    for (const what of contradictions(entry)) say(entry, what)
    const same = JSON.stringify([identity(entry), entry.zh, entry.en])
    const twin = rows.get(same)
    if (twin) say(entry, ['over-used', `和「${twin}」一模一样`, `it is the same as "${twin}"`])
    rows.set(same, entry.id)
    if (entry.role === 'so' && !isBound(entry.when))
      say(entry, ['unsafe', '没有写明对哪些值成立', 'it does not say for which values it holds'])
    if (hidden.has(entry))
      say(entry, ['unreachable', '处处有更窄的一行抢先，轮不到它', 'a narrower row wins wherever this one holds'], {
        level: 'note',
      })
    for (const finding of framesOf(entry, options)) say(entry, finding.said, finding.more)
    for (const lang of LANGS)
      for (const frame of entry[lang]) {
        const many = uses[lang].get(`${entry.role} ${frame}`) ?? 0
        // A frame that names its attribute reads differently in each row.
        if (many > SAME_FRAME_ROWS && !/\{label\}/i.test(frame) && /\p{L}/u.test(fixedWords(frame)))
          say(entry, ['over-used', `这句话出现在${many}行里`, `these words stand in ${many} rows`], {
            level: 'note',
            lang,
            frame,
          })
      }
    const published = options.published?.(entry) ?? 0
    const share = published / Math.max(1, entry.zh.length, entry.en.length)
    if (share >= WORN_USES)
      say(
        entry,
        ['over-used', `已发布${published}次，该添新说法了`, `published ${published} times: it needs new words`],
        { level: 'note' },
      )
  }
  return found
}

function framesOf(entry: Entry, options: LintOptions): { said: Said; more: Partial<LexiconFinding> }[] {
  const found: { said: Said; more: Partial<LexiconFinding> }[] = []
  const missing = LANGS.filter((lang) => entry[lang].length === 0)
  if (missing.length === LANGS.length) found.push({ said: ['malformed', '一句话也没有', 'it has no frame'], more: {} })
  else if (!options.oneLanguage)
    for (const lang of missing)
      found.push({
        said: [
          'malformed',
          lang === 'zh' ? '没有中文' : '没有英文',
          lang === 'zh' ? 'it has no Chinese' : 'it has no English',
        ],
        more: { lang },
      })
  for (const lang of LANGS) {
    const bodies = new Set(entry[lang].map(frameBody))
    if (bodies.size < new Set(entry[lang]).size && entry[lang].every((frame) => !frame.startsWith('?')))
      found.push({ said: ['over-used', '同一句话写了两遍', 'it says a frame twice'], more: { lang } })
    for (const frame of entry[lang])
      for (const said of frameProblems(frame, lang, entry.role)) found.push({ said, more: { lang, frame } })
  }
  return found
}

function usesOfFrames(entries: readonly Entry[]): Readonly<Record<Lang, ReadonlyMap<string, number>>> {
  const counts: Record<Lang, Map<string, number>> = { zh: new Map(), en: new Map() }
  for (const entry of entries)
    for (const lang of LANGS)
      for (const frame of new Set(entry[lang])) {
        const key = `${entry.role} ${frame}`
        counts[lang].set(key, (counts[lang].get(key) ?? 0) + 1)
      }
  return counts
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
