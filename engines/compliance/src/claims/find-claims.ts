import type { Lang } from '@qianmian/kernel'
import { allMatches } from '../text/joined-fields.ts'
import { normalise, originalRange } from '../text/normalise.ts'
import type { ClaimTerm, ClaimTermKind } from './claim-term.ts'
import { MATERIALS } from './materials.data.ts'
import { contextOf, type MentionContext, wholeStart } from './mention-context.ts'
import { PLACES, PROOFS } from './proofs.data.ts'
import { PROPERTIES } from './properties.data.ts'

/** A claim-bearing word in a text. */
export interface ClaimMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly termId: string
  readonly kind: ClaimTermKind
  /** The open part of `origin:named` and `free-from` claims: the place or the substance. */
  readonly named?: string
  /** True if the text says that there is nothing else: 纯棉, 100% linen, fully recycled. */
  readonly whole?: boolean
}

/** A mention as found, denied and compared ones included. */
export interface ContextMention extends ClaimMention {
  readonly context: MentionContext
}

interface Matcher {
  readonly term: ClaimTerm
  readonly pattern: RegExp
  /** Chinese words may stand next to anything, English ones need word boundaries. */
  readonly english: boolean
}

export const CLAIM_TERMS: readonly ClaimTerm[] = [...MATERIALS, ...PROPERTIES, ...PROOFS, ...PLACES]

const ZH: readonly Matcher[] = CLAIM_TERMS.flatMap((term) =>
  term.zh ? [{ term, pattern: new RegExp(term.zh, 'g'), english: false }] : [],
)
// Place names are matched by their capital letter, so that "turkey" and "china" stay food and crockery.
const EN: readonly Matcher[] = CLAIM_TERMS.flatMap((term) =>
  term.en
    ? [
        {
          term,
          pattern: new RegExp(`(?<![A-Za-z])(?:${term.en})(?![A-Za-z])`, term.kind === 'origin' ? 'g' : 'gi'),
          english: true,
        },
      ]
    : [],
)

const SUBSTANCE_ZH =
  '荧光剂|荧光增白剂|酒精|乙醇|香精|香料|色素|着色剂|防腐剂|硅油|硫酸盐|皂基|磷|氯|塑化剂|反式脂肪酸?|乳糖|麸质|矿物?油|染料|增稠剂|溶剂|植脂末|奶精|增白剂'
const SUBSTANCE_EN =
  'fragrance|perfume|alcohol|ethanol|parabens?|sulphates?|sulfates?|silicones?|phosphates?|chlorine|gluten|lactose|dairy|dyes?|preservatives?|colou?rants?|flavou?rings?|solvents?|soap|optical brighteners?|fluorescent agents|mineral oil|nuts?'
const FREE_ZH = new RegExp(
  `(?:不含有?|不添加|不加|没有?加|没有?添加|没有?放|零添加|0添加|未添加|未加|无添加|无)(?:任何|人工|额外)?((?:${SUBSTANCE_ZH})(?:(?:、|和|与|或|及|，也没有?加|，没有?加)(?:${SUBSTANCE_ZH})){0,6})`,
  'g',
)
const FREE_EN = new RegExp(
  `(?<![A-Za-z])(?:(${SUBSTANCE_EN})-free|(?:no|without|free (?:of|from))(?: any)?(?: added)? ((?:${SUBSTANCE_EN})(?:(?:,| or| and|, and|, or)(?: no)?(?: added)? (?:${SUBSTANCE_EN})){0,6}))(?![A-Za-z])`,
  'gi',
)
const EACH_SUBSTANCE = {
  zh: new RegExp(SUBSTANCE_ZH, 'g'),
  en: new RegExp(`(?<![a-z])(?:${SUBSTANCE_EN})(?![a-z])`, 'gi'),
}
const NAMED_PLACE_ZH = /(?:产自|原产于?|产于|出产于|采自|种植于|织造于|缝制于|制造于|组装于)([\u4e00-\u9fff]{2,8})/g
const NAMED_PLACE_EN =
  /(?<![A-Za-z])(?:[Mm]ade|[Gg]rown|[Ww]oven|[Ss]ewn|[Ss]pun|[Hh]arvested|[Cc]rafted|[Pp]roduced|[Aa]ssembled|[Rr]oasted|[Ff]ired|[Ss]ourced|[Bb]uilt|[Mm]anufactured) (?:in|from) ([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,4})/g

/**
 * All claim-bearing words of a text: materials, places, proofs, efficacy, green, safety, process, function, service words.
 * Words of both languages are looked for in every text. Words that are denied or compared with (没有做过抗菌检测, 比棉轻,
 * like silk) claim nothing and are left out. The text is made plain first.
 * @param _lang language of the text; a word of the other one counts too
 * @returns mentions in reading order; of two that overlap the longer one
 * @example findClaims('亚麻100%，天然抗菌', 'zh').map((mention) => mention.termId) // ['linen', 'antibacterial']
 */
export function findClaims(original: string, _lang?: Lang): ClaimMention[] {
  const plain = normalise(original)
  return claimsIn(plain.cased)
    .filter((mention) => mention.context === 'claimed')
    .map(({ context: _context, ...mention }) => {
      const range = originalRange(plain, mention.start, mention.end)
      return { ...mention, ...range, text: original.slice(range.start, range.end) }
    })
}

/** The mentions of a text that `normalise` has made plain already, with what its context makes of each. */
export function claimsIn(text: string): ContextMention[] {
  const mentions: ContextMention[] = []
  const hasHan = /[\u4e00-\u9fff]/.test(text)
  const hasLatin = /[A-Za-z]{2}/.test(text)
  const add = (start: number, end: number, rest: Omit<ContextMention, 'start' | 'end' | 'text'>): void => {
    mentions.push({ start, end, text: text.slice(start, end), ...rest })
  }
  for (const { term, pattern, english } of [...(hasHan ? ZH : []), ...(hasLatin ? EN : [])]) {
    for (const match of allMatches(pattern, text)) {
      const end = match.index + match[0].length
      const whole = WHOLE_KINDS.has(term.kind) ? wholeStart(text, match.index, english) : undefined
      const start = whole ?? match.index
      const context = contextOf(text, start, end, term.kind, english)
      const said = whole !== undefined || PURE_WORD.test(match[0])
      add(start, end, { termId: term.id, kind: term.kind, context, ...(said ? { whole: true } : {}) })
    }
  }
  for (const [pattern, each] of [
    [FREE_ZH, EACH_SUBSTANCE.zh],
    [FREE_EN, EACH_SUBSTANCE.en],
  ] as const)
    for (const match of allMatches(pattern, text)) {
      const list = match[1] ?? match[2] ?? ''
      const from = match.index + match[0].indexOf(list)
      let start = match.index
      for (const part of allMatches(each, list)) {
        const end = from + part.index + part[0].length
        // The first substance carries the words that deny all of them.
        add(start, Math.max(end, match[1] && each === EACH_SUBSTANCE.en ? match.index + match[0].length : end), {
          termId: 'free-from',
          kind: 'safety',
          context: 'claimed',
          named: part[0],
        })
        start = end
      }
    }
  for (const pattern of [NAMED_PLACE_ZH, NAMED_PLACE_EN])
    for (const match of allMatches(pattern, text))
      add(match.index, match.index + match[0].length, {
        termId: 'origin:named',
        kind: 'origin',
        context: 'claimed',
        named: match[1] ?? '',
      })
  return withoutOverlaps(mentions)
}

const WHOLE_KINDS: ReadonlySet<ClaimTermKind> = new Set(['material', 'green'])
/** Words that say "nothing else" by themselves. */
const PURE_WORD = /^(?:全棉|纯棉|纯毛|纯银|纯铜|纯钛)/

function withoutOverlaps(mentions: readonly ContextMention[]): ContextMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: ContextMention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
