import { categoryOfType, type Lang, type LocalizedText } from '@qianmian/kernel'
import { isParticiple } from '../fact-shape.ts'
import type { Naming } from '../naming.ts'
import { MARK, type ValueMark } from './value-marks.ts'

/** Characters that stand for the product's own names while a text is taken apart. */
export const NAME = '\uf800'
export const NOUN = '\uf801'
export const BRAND = '\uf802'
/** Everything in the private-use area that a text could bring along itself. */
export const RESERVED = /[\ue000-\uf8ff]/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Puts one character for each name, kind and brand of a product. */
export function markNames(text: string, naming: Naming, lang: Lang): string {
  const home = naming.productType ? categoryOfType(naming.productType) : undefined
  const kind = naming.productType ? home?.productTypes[naming.productType]?.[lang] : undefined
  const pairs: [string, string][] = [
    [naming.name[lang], NAME],
    [naming.brand[lang], BRAND],
    [kind ?? '', NOUN],
    [naming.noun[lang], NOUN],
  ]
  let marked = text
  for (const [word, mark] of pairs.sort((a, b) => b[0].length - a[0].length)) {
    if (word.length < 2) continue
    const edge = lang === 'en' ? ['(?<![A-Za-z])', "(?:’s|'s)?(?![A-Za-z])"] : ['', '']
    marked = marked.replace(new RegExp(`${edge[0]}${escaped(word)}${edge[1]}`, lang === 'en' ? 'gi' : 'g'), mark)
  }
  return marked
}

/** Why a clause cannot become a row. */
export interface ClauseRefusal {
  readonly code:
    | 'instruction'
    | 'two-facts'
    | 'no-fact'
    | 'brand'
    | 'leans'
    | 'too-long'
    | 'only-value'
    | 'no-verb'
    | 'own-label'
    | 'unsafe'
    | 'untraced'
    | 'known'
    | 'ambiguous'
    | 'no-product'
    | 'gate'
  readonly message: Required<LocalizedText>
}

const refusal = (code: ClauseRefusal['code'], zh: string, en: string): ClauseRefusal => ({ code, message: { zh, en } })

export const REFUSALS = {
  twoFacts: refusal('two-facts', '一句里有两条事实，拆开再放进来。', 'Two facts stand in one clause: split it.'),
  noFact: refusal('no-fact', '没有一条商品事实撑住这句话。', 'No fact of the product carries these words.'),
  brand: refusal(
    'brand',
    '点了品牌的名，换件商品就不成立。',
    'It names the brand, so it cannot serve another product.',
  ),
  leans: refusal(
    'leans',
    '靠着上一句才说得通，单独用会断。',
    'It leans on the clause before it and cannot stand alone.',
  ),
  long: refusal('too-long', '太长，一句只说一条事实。', 'It is too long: a clause tells one fact.'),
  onlyValue: refusal('only-value', '除了数值没有别的话。', 'There are no words beside the value.'),
  noVerb: refusal('no-verb', '没有动词，不成句。', 'It has no verb, so it makes no sentence.'),
  ownLabel: refusal(
    'own-label',
    '这条事实有自己的叫法，句子里要写出来。',
    'This fact has a name of its own, which the words must say.',
  ),
  ambiguous: refusal(
    'ambiguous',
    '两条事实的值一样，分不出说的是哪条。',
    'Two facts have this value, so it is unclear which one is told.',
  ),
  known: refusal('known', '词库里已经有了。', 'The lexicon has it already.'),
} as const

const LEANS: Readonly<Record<Lang, RegExp>> = {
  zh: /^(而|但|所以|因此|于是|也|还|更|并|不过|同时|另外|此外|其中|其|让|使|令|这样|那样|这就|那就|因为|如果|就|才|再|则|比如|例如|印着|写着|标着|记着)/,
  en: /^(and|but|so|which|that|because|while|also|then|thus|such|this means|that way|this way|as a result|still|yet|or|nor|more)\b/i,
}
const LEADING_VERB =
  /^(?:用|由|是|有|采用|选用|取|以|经|含|重|净重|长|宽|高|厚|出自|来自|产自|做成|织成|配|带|装|能|可|适合|通过|支持)/
/** Verbs by which an English clause is known to be one. */
export const HAS_VERB =
  /\b(is|are|was|were|has|have|comes?|uses?|weighs?|measures?|runs?|holds?|takes?|stands?|sits?|keeps?|lasts?|makes?|gives?|reads?|carries|carry|fits?|opens?|closes?|needs?|goes|go|lies|lie|contains?|consists?|amounts?|ships?|begins?|starts?|covers?|reaches|reach|works?|wash|dry|store|apply|use|brew)\b/i
const MOST: Readonly<Record<Lang, number>> = { zh: 22, en: 13 }

/** Characters of a frame, marks included. */
const LONGEST_FRAME = 400

/** Plural verb of a singular one: weighs gives weigh. */
function pluralVerb(verb: string): string | undefined {
  const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' }
  const known = irregular[verb.toLowerCase()]
  if (known) return known
  if (/ies$/i.test(verb)) return verb.replace(/ies$/i, 'y')
  if (/(ch|sh|ss|x|zz)es$/i.test(verb)) return verb.replace(/es$/i, '')
  return /[^su]s$/i.test(verb) ? verb.slice(0, -1) : undefined
}
const SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does', go: 'goes' }

/** A verb in both numbers, `(uses|use)`; undefined if the word is none in the number of the product. */
function bothNumbers(verb: string, plural: boolean): string | undefined {
  if (!plural) {
    const many = pluralVerb(verb)
    return many && `(${verb}|${many})`
  }
  const one = SINGULAR[verb.toLowerCase()]
  if (one) return `(${one}|${verb})`
  return HAS_VERB.test(verb) && !/s$/i.test(verb) ? `(${verb}s|${verb})` : undefined
}

export interface ShapedFrame {
  readonly frame: string
  readonly mark?: ValueMark
}

/** How many words a frame has beside its slots: characters in Chinese. */
export const sizeOf = (words: string, lang: Lang): number =>
  lang === 'zh' ? words.replace(/[^\p{L}\p{N}]/gu, '').length : words.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean).length

/** Names inside a clause as slots. */
function withNameSlots(text: string, naming: Naming, lang: Lang): string {
  if (lang === 'zh') {
    const these = new RegExp(`[这此]${naming.measure}(?:${NOUN}|${NAME})|${NAME}`, 'g')
    return text.replace(these, '{this}').replaceAll(`这${naming.measure}`, '这{measure}').replaceAll(NOUN, '{noun}')
  }
  return text
    .replace(new RegExp(`\\b(?:this|these)\\s+(?:${NOUN}|${NAME})|(?:the\\s+)?${NAME}`, 'gi'), '{this}')
    .replaceAll(NOUN, '{noun}')
    .replace(/\b(?:it|they) ([a-z]+)\b/g, (said, verb: string) => {
      const both = bothNumbers(verb, naming.plural)
      return both ? `{it} ${both}` : said
    })
}

function subjectOf(naming: Naming, lang: Lang): RegExp {
  if (lang === 'zh')
    return new RegExp(
      `^(?:[这此]${naming.measure}?(?:${NOUN}|${NAME})|${NAME}|${NOUN}|它|这${naming.measure}(?![${NOUN}${NAME}]))(?!的)`,
    )
  return new RegExp(`^(?:(?:this|these|the|our)\\s+(?:${NOUN}|${NAME})|${NAME}|it|they)\\s+`, 'i')
}

/**
 * Turns a statement with one value into a frame: the value becomes a slot, a subject that is the product falls away, an
 * English verb gets both numbers.
 * @param clause words with marks in the place of values and names
 * @returns the frame, or why there is none
 */
export function shapeStatement(
  clause: string,
  marks: ReadonlyMap<string, ValueMark>,
  naming: Naming,
  lang: Lang,
): ShapedFrame | ClauseRefusal {
  const found = [...clause].filter((character) => MARK.test(character))
  const [first] = found
  const mark = first === undefined ? undefined : marks.get(first)
  if (!first || !mark) return REFUSALS.noFact
  if (found.length > 1) return REFUSALS.twoFacts
  if (clause.length > LONGEST_FRAME) return REFUSALS.long
  if (clause.includes(BRAND)) return REFUSALS.brand
  const bare = clause.replace(/^[“"「『（(]+|[”"」』）)]+$/gu, '').trim()
  if (LEANS[lang].test(bare)) return REFUSALS.leans
  const rest = bare.replace(subjectOf(naming, lang), '')
  const isPredicate = rest !== bare
  const slot = (text: string) => withNameSlots(text, naming, lang).replace(first, `{${mark.slot}}`)
  const words = slot(rest).replace(/\{[^{}]*\}/g, '')
  if (sizeOf(words, lang) === 0) return REFUSALS.onlyValue
  if (sizeOf(words, lang) > MOST[lang]) return REFUSALS.long
  if (/[（(][^）)]*$|^[^（(]*[）)]/u.test(words)) return REFUSALS.leans
  if (lang === 'zh') {
    const open = isPredicate || LEADING_VERB.test(rest)
    return { frame: `${open ? '' : '='}${slot(rest)}`, mark }
  }
  const articled = slot(rest).replace(/\b(?:an?)\s+\{value\}/i, '{avalue}')
  if (isPredicate) {
    const [verb = '', ...tail] = articled.split(' ')
    const both = bothNumbers(verb, naming.plural)
    return both ? { frame: [both, ...tail].join(' '), mark } : REFUSALS.noVerb
  }
  // A heading before its value is how a list speaks: "On origin: Nantong".
  if (/:\s*\{value\}/.test(articled)) return { frame: `=${articled.charAt(0).toUpperCase()}${articled.slice(1)}`, mark }
  if (isParticiple(rest.replace(first, mark.words))) return { frame: `(is|are) ${lowerFirst(articled)}`, mark }
  return HAS_VERB.test(articled)
    ? { frame: `=${articled.charAt(0).toUpperCase()}${articled.slice(1)}`, mark }
    : REFUSALS.noVerb
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Turns words without a value into a line: a scene, a call, an explanation. */
export function shapeLine(text: string, naming: Naming, lang: Lang): ShapedFrame | ClauseRefusal {
  if ([...text].some((character) => MARK.test(character))) return REFUSALS.twoFacts
  if (text.includes(BRAND)) return REFUSALS.brand
  if (LEANS[lang].test(text)) return REFUSALS.leans
  if (text.length > LONGEST_FRAME) return REFUSALS.long
  const frame = withNameSlots(text, naming, lang)
  if (sizeOf(frame, lang) === 0) return REFUSALS.onlyValue
  return sizeOf(frame.replace(/\{[^{}]*\}/g, ''), lang) > MOST[lang] * 2 ? REFUSALS.long : { frame }
}

export const isRefusal = (made: ShapedFrame | ClauseRefusal): made is ClauseRefusal => 'code' in made
