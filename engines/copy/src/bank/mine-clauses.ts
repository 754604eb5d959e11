import { type Fact, LANGS, type Lang, type Subject, showFactValue } from '@qianmian/kernel'
import { shapeOf } from '../fact-shape.ts'
import { hasOwnLabel } from '../lexicon/index.ts'
import { fixedWords, frameProblems } from '../lexicon/lint-lexicon.ts'
import { type Naming, nameSubject } from '../naming.ts'
import { type Tellable, tellableFacts } from '../tellable-facts.ts'
import type { SeasonName } from '../types.ts'
import type { BankRole, BankRow, BankWhen } from './bank-row.ts'
import { type Candidate, type MinedRow, mergeCandidates, type RefusedClause } from './merge-mined.ts'
import {
  type ClauseRefusal,
  HAS_VERB,
  isRefusal,
  markNames,
  REFUSALS,
  RESERVED,
  type ShapedFrame,
  shapeLine,
  shapeStatement,
  sizeOf,
} from './shape-frame.ts'
import { languageOf, type SplitSentence, splitClauses } from './split-clauses.ts'
import { MARK, markValues, type ValueMark } from './value-marks.ts'

/** A text that a person stands behind, and the product that it is about. */
export interface SourceText {
  readonly text: string
  readonly subject: Subject
  /** Absent: by its letters. */
  readonly lang?: Lang
}

export interface Mined {
  readonly rows: readonly MinedRow[]
  readonly refused: readonly RefusedClause[]
}

export interface MineOptions {
  readonly isoDate: string
  /**
   * The caller's gates over words that are to be said without a fact: figures, claims, law, words for a machine.
   * @returns what is wrong with them
   */
  readonly refuse?: (words: string, lang: Lang) => ClauseRefusal | undefined
  /** Rows that the shop has already, decided or waiting. */
  readonly known?: readonly Pick<BankRow, 'role' | 'attributes' | 'zh' | 'en'>[]
}

/** What is shorter explains nothing. */
const SHORTEST: Readonly<Record<Lang, number>> = { zh: 4, en: 3 }

interface Reader {
  readonly subject: Subject
  readonly naming: Naming
  readonly told: readonly Tellable[]
  readonly lang: Lang
  readonly marks: ReadonlyMap<string, ValueMark>
  readonly options: MineOptions
}

/**
 * Takes texts apart into rows of a private bank: sentences into clauses, values and names of the product into slots,
 * constraints from the product that the words were written for, near duplicates into one. A clause becomes a row only if
 * one fact carries it, or if it opens or ends a text without stating anything; everything else is refused with its reason.
 * @example mineClauses([{ text: '面料是100%亚麻。', subject }], { isoDate: '2026-11-25' }).rows[0]?.zh // ['=面料是{value}']
 */
export function mineClauses(texts: readonly SourceText[], options: MineOptions): Mined {
  const refused: RefusedClause[] = []
  const candidates: Candidate[] = []
  for (const source of texts) {
    for (const found of readText(source, options)) {
      if ('code' in found) refused.push(found)
      else candidates.push(found)
    }
  }
  const { rows, known } = mergeCandidates(candidates, options.known ?? [])
  return { rows, refused: [...refused, ...known] }
}

function* readText(source: SourceText, options: MineOptions): Generator<Candidate | RefusedClause> {
  const { subject } = source
  const lang = source.lang ?? languageOf(source.text)
  const naming = nameSubject(subject)
  const { told } = tellableFacts(subject, options.isoDate)
  // Runs of blanks become one: the patterns below would take the square of them.
  const tidy = source.text.replace(RESERVED, '').replace(/[^\S\n]+/gu, ' ')
  const named = markNames(tidy, naming, lang)
  const { text, marks } = markValues(named, told, lang)
  const reader: Reader = { subject, naming, told, lang, marks, options }
  for (const sentence of splitClauses(text, lang)) {
    const plain = !hasMark(sentence.text)
    if (plain && !sentence.isLine && (sentence.isFirst || (sentence.isLast && sentence.isAlone))) {
      yield readLine(reader, sentence.text, sentence.isFirst ? 'scene' : 'close')
      continue
    }
    yield* readSentence(reader, withLeads(sentence, lang))
  }
}

const hasMark = (text: string): boolean => [...text].some((character) => MARK.test(character))
const withoutMarks = (text: string): string => [...text].filter((character) => !MARK.test(character)).join('')

/** What may stand between a heading and its value without saying more. */
const BARE: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:(?:印|写|标|记|填)(?:着|的是|明)|是|为)?$/u,
  en: /^$/,
}
const HEADING_ZH =
  /^(?:看|论|说|讲|谈|按|关于|至于|翻|打开|拿起|问|查|先说|再说|来处|来自哪|怎么)|(?:上|里|方面|一栏|一项|一行|的话|来看|来说|来讲|背面|正面|这件事|的重量|的厚薄|的斤两|的变化|这样[洗做织裁缝放装用])$/u
const SAYS_MORE_ZH = /[了着有无是能会可够很更]/u

/** True for words that only point at what follows, so that they assert nothing themselves: 说到料子, On origin. */
function isHeading(words: string, lang: Lang): boolean {
  if (lang === 'zh') return HEADING_ZH.test(words) && !SAYS_MORE_ZH.test(words)
  return !HAS_VERB.test(words) && sizeOf(words, 'en') <= 6
}

/** Clauses, with a heading set before its value again: 说到料子，是亚麻; On origin: Nantong. */
function withLeads({ clauses, joints }: SplitSentence, lang: Lang): string[] {
  const joined: string[] = []
  for (const [at, clause] of clauses.entries()) {
    const last = joined.at(-1)
    const bare = BARE[lang].test(withoutMarks(clause).replace(/[^\p{L}]/gu, ''))
    const leads = last !== undefined && hasMark(clause) && !hasMark(last) && isHeading(last, lang)
    if (leads && (bare || lang === 'zh')) joined[joined.length - 1] = `${last}${joints[at - 1] ?? ''}${clause}`
    else joined.push(clause)
  }
  return joined
}

function* readSentence(reader: Reader, clauses: readonly string[]): Generator<Candidate | RefusedClause> {
  for (const [at, clause] of clauses.entries()) {
    const before = at > 0 ? clauses[at - 1] : undefined
    const mark = before && reader.marks.get([...before].find((character) => MARK.test(character)) ?? '')
    if (hasMark(clause)) yield readStatement(reader, clause, before !== undefined && !hasMark(before))
    // Words between two facts may belong to either.
    else if (mark && !hasMark(clauses[at + 1] ?? '')) yield readExplanation(reader, clause, mark)
    else yield refuse(reader, clause, REFUSALS.noFact)
  }
}

/** A clause as the text had it. */
function asWritten({ marks, naming, lang }: Reader, clause: string): string {
  const names: Readonly<Record<string, string>> = {
    '\uf800': naming.name[lang],
    '\uf801': naming.noun[lang],
    '\uf802': naming.brand[lang],
  }
  return [...clause].map((character) => names[character] ?? marks.get(character)?.words ?? character).join('')
}

const refuse = (reader: Reader, clause: string, why: ClauseRefusal): RefusedClause => ({
  ...why,
  words: asWritten(reader, clause),
  subjectId: reader.subject.id,
})

/** What the linter and the caller's gates say against a frame. */
function objection({ lang, options }: Reader, frame: string, role: BankRole): ClauseRefusal | undefined {
  const problem = frameProblems(frame, lang, role)[0]
  if (problem)
    return {
      code: 'unsafe',
      message: { zh: `${problem[1]}。`, en: `${problem[2].charAt(0).toUpperCase()}${problem[2].slice(1)}.` },
    }
  return options.refuse?.(fixedWords(frame), lang)
}

function settingOf({ naming }: Reader): Pick<BankWhen, 'category' | 'type'> {
  return { category: [naming.category], ...(naming.productType ? { type: [naming.productType] } : {}) }
}

/** @param isLed words without a value stand before it, which may have said what the value is of */
function readStatement(reader: Reader, clause: string, isLed: boolean): Candidate | RefusedClause {
  const { lang, naming, marks, told } = reader
  const made: ShapedFrame | ClauseRefusal = shapeStatement(clause, marks, naming, lang)
  if (isRefusal(made)) return refuse(reader, clause, made)
  const facts = told.filter(({ fact }) => made.mark?.factIds.includes(fact.id))
  const labelled = facts.filter((t) => clause.includes(t.spoken[lang]?.label ?? '\0'))
  const about = facts.length > 1 ? labelled : facts
  const [found] = about
  if (!found || about.length > 1) return refuse(reader, clause, REFUSALS.ambiguous)
  const { fact } = found
  const label = found.spoken[lang]?.label ?? ''
  // A figure alone says nothing: "the gauge gives 688 mm/s" needs the words before it.
  if (isLed && /^(number|range)$/.test(fact.value.kind) && (label === '' || !clause.includes(label)))
    return refuse(reader, clause, REFUSALS.leans)
  const ownLabel = hasOwnLabel(fact)
  let { frame } = made
  if (ownLabel) {
    if (label === '' || !frame.includes(label)) return refuse(reader, clause, REFUSALS.ownLabel)
    frame = frame.replace(label, '{label}')
  }
  const why = objection(reader, frame, 'say')
  if (why) return refuse(reader, clause, why)
  const { value } = fact
  const unit = value.kind === 'number' || value.kind === 'range' ? value.unit : undefined
  const parts =
    value.kind === 'composition' ? value.parts.length : value.kind === 'list' ? value.items.length : undefined
  return {
    role: 'say',
    attribute: fact.attribute,
    lang,
    frame,
    when: {
      kind: [value.kind],
      ...(value.kind === 'text' ? { shape: [shapeOf(value)] } : {}),
      ...(unit ? { unit: [unit] } : {}),
      // "Only linen" is not said of a mix, nor "both fibres" of one.
      ...(parts === undefined ? {} : { parts: [parts, parts] as const }),
      ...(echoes(frame, fact, lang) ? { values: shownValues(fact) } : {}),
      ...(ownLabel ? { ownLabel: true } : {}),
      ...settingOf(reader),
    },
    source: { subjectId: reader.subject.id, words: asWritten(reader, clause) },
  }
}

/** A value as a fact table prints it, in each language. */
const shownValues = (fact: Fact): string[] => [
  ...new Set(LANGS.map((lang) => showFactValue(fact.value, lang)).filter(Boolean)),
]

/**
 * True if the words beside a value take up its own words (立起来的领子是立领), beyond the name of the attribute: with
 * another value they would be wrong, so the row is bound to this one.
 */
function echoes(frame: string, fact: Fact, lang: Lang): boolean {
  if (fact.value.kind !== 'text') return false
  const label = fact.label[lang] ?? ''
  const fixed = fixedWords(frame).toLowerCase()
  const own = showFactValue(fact.value, lang).toLowerCase()
  if (lang === 'zh')
    return [...own].some((one) => /\p{Script=Han}/u.test(one) && !label.includes(one) && fixed.includes(one))
  return (own.match(/[a-z]{4,}/g) ?? []).some((word) => !label.toLowerCase().includes(word) && fixed.includes(word))
}

/** Words that follow a fact in its sentence may explain it: they hold for exactly this value, and a person says whether they do. */
function readExplanation(reader: Reader, clause: string, before: ValueMark): Candidate | RefusedClause {
  const fact = reader.told.find((t) => before.factIds.includes(t.fact.id))?.fact
  const made = shapeLine(clause, reader.naming, reader.lang)
  if (isRefusal(made)) return refuse(reader, clause, made)
  if (sizeOf(clause, reader.lang) < SHORTEST[reader.lang]) return refuse(reader, clause, REFUSALS.noFact)
  if (!fact || before.factIds.length > 1) return refuse(reader, clause, REFUSALS.ambiguous)
  const why = objection(reader, made.frame, 'so')
  if (why) return refuse(reader, clause, why)
  const values = shownValues(fact)
  return {
    role: 'so',
    attribute: fact.attribute,
    lang: reader.lang,
    frame:
      reader.lang === 'en' && !made.frame.startsWith('{')
        ? made.frame.charAt(0).toLowerCase() + made.frame.slice(1)
        : made.frame,
    when: { values, ...settingOf(reader) },
    source: { subjectId: reader.subject.id, words: asWritten(reader, clause) },
  }
}

const SEASONS: readonly (readonly [SeasonName, RegExp])[] = [
  ['spring', /春|[三四五]月|\b(spring|March|April|May)\b/],
  ['summer', /夏|[六七八]月|暑|\b(summer|June|July|August)\b/],
  ['autumn', /秋|(?<!十)[九十]月|十一月|\b(autumn|September|October|November)\b/],
  ['winter', /冬|十二月|(?<![十])[一二]月|雪|\b(winter|December|January|February)\b/],
]

function readLine(reader: Reader, sentence: string, role: 'scene' | 'close'): Candidate | RefusedClause {
  const made = shapeLine(sentence, reader.naming, reader.lang)
  if (isRefusal(made)) return refuse(reader, sentence, made)
  const why = objection(reader, made.frame, role)
  if (why) return refuse(reader, sentence, why)
  const season = SEASONS.filter(([, words]) => words.test(made.frame)).map(([name]) => name)
  const stop = reader.lang === 'zh' ? '。' : '.'
  return {
    role,
    lang: reader.lang,
    frame: /[。.！!？?]$/.test(made.frame) ? made.frame : made.frame + stop,
    when: { ...settingOf(reader), ...(season.length > 0 ? { season } : {}) },
    source: { subjectId: reader.subject.id, words: asWritten(reader, sentence) },
  }
}
