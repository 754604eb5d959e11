import {
  category,
  claim,
  formatMoney,
  type Lang,
  type ListingText,
  pick,
  plain,
  type Random,
  type Span,
  spansText,
} from '@qianmian/kernel'
import type { FactPlan, Tellable } from './choose-facts.ts'
import { type Filled, fillFrame } from './fill-frame.ts'
import { SAY } from './lexicon/say.data.ts'
import { ENDINGS, SCENES } from './lexicon/scene.data.ts'
import { SO } from './lexicon/so.data.ts'
import { TITLES } from './lexicon/title.data.ts'
import { matching, type Scene } from './match-entry.ts'
import type { Spoken } from './speak-value.ts'
import { fits } from './text-limit.ts'
import type { CopyBrief } from './types.ts'

const POINTS = 5
/** How many facts the two paragraphs tell. */
const STORY = 7
const PLURAL_TYPES = new Set([
  'trousers',
  'shorts',
  'leggings',
  'headphones',
  'earbuds',
  'arch-blocks',
  'building-blocks',
  'laundry-capsules',
  'tissues',
  'bin-bags',
  'nuts',
  'oats',
  'coffee-beans',
])
const MEASURES: Readonly<Record<string, string>> = {
  dress: '条',
  trousers: '条',
  shorts: '条',
  scarf: '条',
  leggings: '条',
  towel: '条',
  throw: '条',
  quilt: '床',
  sofa: '张',
  bed: '张',
  desk: '张',
  'dining-table': '张',
  chair: '把',
  headphones: '副',
  earbuds: '副',
  lipstick: '支',
  serum: '瓶',
  toner: '瓶',
  shampoo: '瓶',
  perfume: '瓶',
  honey: '瓶',
  'olive-oil': '瓶',
  'laundry-liquid': '瓶',
  'dish-soap': '瓶',
  'hand-wash': '瓶',
  rice: '袋',
  oats: '袋',
  nuts: '罐',
  tea: '罐',
}
/** How often a fact is followed by what it means. */
const SO_SHARE = { rational: 0.35, emotional: 0.8, action: 0.6 } as const

/** A fact as the language at hand says it. */
interface Told {
  readonly fact: Tellable['fact']
  readonly spoken: Spoken
}

/** Turns one plan into one language. Both languages draw the same choices, so that they say the same facts. */
export class Realiser {
  readonly #scene: Scene
  readonly #plan: FactPlan
  readonly #brief: CopyBrief
  readonly #random: Random
  readonly #plural: boolean

  constructor(scene: Scene, plan: FactPlan, brief: CopyBrief, random: Random) {
    this.#scene = scene
    this.#plan = plan
    this.#brief = brief
    this.#random = random
    this.#plural = PLURAL_TYPES.has(scene.subject.productType ?? '')
  }

  write(lang: Lang): ListingText {
    const facts = this.#told(lang)
    const used = new Set<string>()
    return {
      lang,
      title: this.#title(lang),
      sellingPoints: facts.slice(0, POINTS).map((told, i) => this.#point(told, lang, i)),
      description: this.#description(lang, used),
      adHeadline: this.#headline(lang, used),
      adBody: this.#adBody(lang),
    }
  }

  #told(lang: Lang): Told[] {
    return this.#plan.facts.flatMap((told) => {
      const spoken = told[lang]
      return spoken ? [{ fact: told.fact, spoken }] : []
    })
  }

  #name(lang: Lang): string {
    return pick(this.#scene.subject.name, lang)
  }

  /** All ways to say a fact in a language, narrowest first. */
  #says(told: Told, lang: Lang, random: Random): Filled[] {
    const words = { spoken: told.spoken, factIds: [told.fact.id], plural: this.#plural }
    for (const entry of matching(SAY, this.#scene, told.fact)) {
      const filled = random.shuffle(entry[lang]).flatMap((frame) => fillFrame(frame, lang, words) ?? [])
      if (filled.length > 0) return filled
    }
    return []
  }

  #so(told: Told, lang: Lang, random: Random): string | undefined {
    const entry = matching(SO, this.#scene, told.fact)[0]
    const frame = entry && random.shuffle(entry[lang])[0]
    const filled = frame
      ? fillFrame(frame, lang, { spoken: told.spoken, factIds: [told.fact.id], plural: this.#plural })
      : undefined
    return filled && spansText(filled.spans)
  }

  #wantsSo(told: Told): boolean {
    return this.#random.fork(`so/${told.fact.id}`).next() < SO_SHARE[this.#scene.intent]
  }

  #point(told: Told, lang: Lang, index: number): Span[] {
    const random = this.#random.fork(`point/${told.fact.id}/${lang}`)
    const label =
      lang === 'zh'
        ? [plain(`${told.spoken.label}：`), claim(told.spoken.value, told.fact.id)]
        : [plain(`${capital(told.spoken.label)}: `), claim(told.spoken.value, told.fact.id)]
    const said = this.#says(told, lang, random)
    const standalone = said.find((filled) => filled.standalone) ?? said[0]
    let spans = standalone ? [...standalone.spans] : label
    if (lang === 'en' && standalone) spans = startSentence(standalone.standalone ? spans : dropCopula(spans))
    const so =
      index > 0 || this.#scene.intent !== 'rational' ? this.#wantsSo(told) && this.#so(told, lang, random) : undefined
    if (so) spans.push(plain(lang === 'zh' ? `，${so}` : `; ${so}`))
    return joinPlain(spans)
  }

  #sentence(group: readonly Told[], lang: Lang, subject: string, withSo: boolean): Span[] {
    if (group.length === 0) return []
    const spans: Span[] = []
    let hasSubject = false
    for (const [index, told] of group.entries()) {
      const random = this.#random.fork(`story/${told.fact.id}/${lang}`)
      const said = this.#says(told, lang, random)[0] ?? {
        spans: [plain(`${told.spoken.label}${lang === 'zh' ? '是' : ' is '}`), claim(told.spoken.value, told.fact.id)],
        standalone: true,
      }
      if (lang === 'zh') {
        if (index > 0) spans.push(plain('，'))
        if (!said.standalone && !hasSubject) {
          spans.push(plain(subject))
          hasSubject = true
        }
        spans.push(...said.spans)
      } else {
        if (index > 0) spans.push(plain(' '))
        spans.push(
          ...(said.standalone
            ? startSentence(said.spans)
            : [
                plain(`${index === 0 || hasSubject === false ? capital(subject) : this.#plural ? 'They' : 'It'} `),
                ...said.spans,
              ]),
          plain('.'),
        )
        if (!said.standalone) hasSubject = true
      }
    }
    const last = group.at(-1)
    const so = last && withSo ? this.#so(last, lang, this.#random.fork(`story-so/${last.fact.id}/${lang}`)) : undefined
    if (lang === 'zh') spans.push(plain(so ? `，${so}。` : '。'))
    else if (so) spans.push(plain(` ${capital(so)}.`))
    return spans
  }

  #subject(lang: Lang, first: boolean): string {
    const { subject } = this.#scene
    const type = category(subject.category).productTypes[subject.productType ?? '']
    if (lang === 'zh')
      return first ? this.#name('zh') : type ? `这${MEASURES[subject.productType ?? ''] ?? '款'}${type.zh}` : '它'
    if (first && subject.name.en)
      return /^(the|a|an)\b/i.test(subject.name.en) ? subject.name.en : `the ${subject.name.en}`
    return type ? `the ${type.en}` : 'it'
  }

  #description(lang: Lang, used: Set<string>): Span[][] {
    const facts = this.#told(lang).slice(0, STORY)
    const [head, tail] = [
      facts.slice(0, Math.min(3, Math.ceil(facts.length / 2))),
      facts.slice(Math.min(3, Math.ceil(facts.length / 2))),
    ]
    const opening = this.#opening(lang, used)
    const gap = lang === 'zh' ? '' : ' '
    const first = joinPlain([
      ...opening,
      plain(opening.length > 0 ? gap : ''),
      ...this.#sentence(head, lang, this.#subject(lang, true), this.#scene.intent !== 'rational'),
    ])
    const second: Span[] = []
    for (let at = 0; at < tail.length; at += 2) {
      if (second.length > 0) second.push(plain(gap))
      second.push(...this.#sentence(tail.slice(at, at + 2), lang, this.#subject(lang, false), at === 0))
    }
    const proof = this.#proof(lang, facts)
    if (proof.length > 0) second.push(plain(second.length > 0 ? gap : ''), ...proof)
    return second.length > 0 ? [first, joinPlain(second)] : [first]
  }

  /** A line that opens: about a fact where one fits, else about the moment. Never the same line twice in a text. */
  #opening(lang: Lang, used: Set<string>): Span[] {
    const random = this.#random.fork('opening')
    const candidates = [...matching(SCENES, this.#scene)].filter((entry) => !used.has(entry.id))
    const narrow = candidates.filter((entry) => entry.when.category)
    const entry = (narrow.length > 0 ? random.shuffle(narrow) : random.shuffle(candidates))[0]
    if (!entry) return []
    used.add(entry.id)
    return fillFrame(entry[lang][0] ?? '', lang, { factIds: [], plural: this.#plural })?.spans.slice() ?? []
  }

  #proof(lang: Lang, facts: readonly Told[]): Span[] {
    const reports = facts.filter(
      (told) => told.fact.source.kind === 'lab-report' && told.fact.evidence && /\d/.test(told.spoken.value),
    )
    if (reports.length === 0 || this.#scene.intent === 'action') return []
    const entry = ENDINGS.filter((candidate) => candidate.role === 'proof')[reports.length === 1 ? 0 : 1]
    const text = entry && this.#random.fork('proof').pick(entry[lang])
    return text ? [claim(text, ...reports.map((told) => told.fact.id))] : []
  }

  #headline(lang: Lang, used: Set<string>): Span[] {
    const random = this.#random.fork('headline')
    for (const told of this.#told(lang).slice(0, 4)) {
      const heads = matching(
        TITLES.filter((entry) => entry.role === 'head'),
        this.#scene,
        told.fact,
      )
      const entry = heads[0]
      const frame = entry && random.pick(entry[lang])
      const filled = frame
        ? fillFrame(frame, lang, { spoken: told.spoken, factIds: [told.fact.id], plural: this.#plural })
        : undefined
      if (filled) return withoutStop(filled.spans)
    }
    const opening = this.#opening(lang, used)
    return opening.length > 0 ? withoutStop(opening) : [plain(this.#name(lang))]
  }

  #adBody(lang: Lang): Span[] {
    const told = this.#told(lang).slice(0, 2)
    const spans =
      told.length > 0
        ? this.#sentence(told, lang, this.#subject(lang, true), false)
        : [plain(this.#name(lang) + (lang === 'zh' ? '。' : '.'))]
    const { priceFrom, priceFactId, productType } = this.#scene.subject
    if (!priceFrom || !priceFactId) return joinPlain(spans)
    const price = formatMoney(priceFrom, lang)
    const line =
      lang === 'zh'
        ? [plain(`一${MEASURES[productType ?? ''] ?? '件'}`), claim(`${price}`, priceFactId), plain('起。')]
        : [plain(' From '), claim(price, priceFactId), plain('.')]
    return joinPlain([...spans, ...line])
  }

  #title(lang: Lang): Span[] {
    const { subject } = this.#scene
    const limit = this.#brief.channel.title[lang]
    const brand = subject.brand ? pick(subject.brand.name, lang) : ''
    const name = this.#name(lang)
    const start = brand && !name.includes(brand) ? (lang === 'zh' ? `${brand}${name}` : `${brand} ${name}`) : name
    const spans: Span[] = [plain(start)]
    for (const told of this.#told(lang)) {
      const entry = matching(
        TITLES.filter((candidate) => candidate.role === 'title'),
        this.#scene,
        told.fact,
      )[0]
      const filled = entry?.[lang]
        .flatMap(
          (frame) =>
            fillFrame(frame, lang, { spoken: told.spoken, factIds: [told.fact.id], plural: this.#plural }) ?? [],
        )
        .find((candidate) => fits(spansText([...spans, plain(lang === 'zh' ? ' ' : ', '), ...candidate.spans]), limit))
      if (!filled) continue
      const words = spansText(filled.spans)
      if (repeats(spansText(spans), words, lang)) continue
      spans.push(plain(lang === 'zh' ? ' ' : ', '), ...filled.spans)
    }
    return spans
  }
}

/** True if a title already has these words. */
function repeats(title: string, words: string, lang: Lang): boolean {
  if (lang === 'en')
    return words
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => /^[a-z]{3,}$/.test(word) && title.toLowerCase().includes(word))
  const han = words.replace(/[^\p{Script=Han}]/gu, '')
  return han.length > 0 && [...han].some((_, i) => i + 2 <= han.length && title.includes(han.slice(i, i + 2)))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "is made of linen" as a point begins with "Made of linen"; other verbs keep their place. */
function dropCopula(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  if (!first) return []
  const text = first.text.replace(/^(is|are) (?=\S)/, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function startSentence(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  return first ? [{ ...first, text: capital(first.text) }, ...rest] : []
}

function withoutStop(spans: readonly Span[]): Span[] {
  return spans
    .map((span, i) => (i === spans.length - 1 ? { ...span, text: span.text.replace(/[。.]$/, '') } : span))
    .filter((span) => span.text !== '')
}

/** Neighbouring plain runs become one. */
function joinPlain(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.text === '') continue
    if (last && last.factIds.length === 0 && span.factIds.length === 0)
      joined[joined.length - 1] = plain(last.text + span.text)
    else joined.push(span)
  }
  return joined
}
