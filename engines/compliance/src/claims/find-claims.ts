import type { Lang } from '@qianmian/kernel'
import { allMatches } from '../text/joined-fields.ts'
import { narrowSameLength } from '../text/widths.ts'
import type { ClaimTerm, ClaimTermKind } from './claim-term.ts'
import { MATERIALS } from './materials.data.ts'
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

const FREE_ZH =
  /(?:不含|不添加|不加|零添加|0添加|未添加|无)(荧光剂|荧光增白剂|酒精|乙醇|香精|香料|色素|着色剂|防腐剂|硅油|硫酸盐|皂基|磷|氯|塑化剂|反式脂肪酸?|蔗糖|乳糖|麸质|矿物?油|染料|增稠剂|溶剂|植脂末|奶精|增白剂)/g
const FREE_EN =
  /(?<![A-Za-z])(?:(fragrance|alcohol|paraben|sulphate|sulfate|silicone|phosphate|chlorine|gluten|lactose|dairy|dye|preservative|colourant|solvent|soap|optical brightener|nut)-free|(?:no|without|free (?:of|from)) (?:added |any )?(fragrance|perfume|alcohol|ethanol|parabens?|sulphates?|sulfates?|silicones?|phosphates?|chlorine|gluten|lactose|dyes|preservatives|colourants|colorants|optical brighteners|fluorescent agents|mineral oil))(?![A-Za-z])/gi
const NAMED_PLACE_ZH = /(?:产自|原产于?|产于|出产于|采自|种植于|织造于|缝制于)([\u4e00-\u9fff]{2,6})/g
const NAMED_PLACE_EN =
  /(?<![A-Za-z])(?:made|grown|woven|sewn|spun|harvested|crafted|produced|assembled|roasted|fired|sourced) (?:in|from) ([A-Z][a-z]+(?: [A-Z][a-z]+)*)/g

const NOT_SAID_ZH =
  /(?:没有|没做过?|未|并非|不是|而非|不含|不加|不用|不做|不能|不可以?|不宜|不要|不会|请勿|勿|不再|代替|替代|不放|没放|省去)[^，。；、！？\n]{0,4}$|[无不]$|(?:比|像|如同|仿|好似|宛如|胜过|类似)[^，。；！？\n]{0,8}$/
const NOT_SAID_EN =
  /\b(?:no|not|without|isn't|never|than|like|unlike|avoid|don't|cannot|free of|free from:?|instead of|rather than|do not|leaves? out|left out|omits?)\s+(?:[\w'-]+\s+){0,3}$/i
const LOOKS_LIKE_ZH = /^(?:色|白(?!橡|木)|灰|棕|绿[色调]|般|感(?!应)|似|风格|纹|香(?!精)|味|调|一样|衣夹|签)/
const LOOKS_LIKE_EN =
  /^[- ](?:like|look|style|effect|coloured|colored|scented|flavou?red|tone|hue|print|white|grey|gray|brown|green|pink|blue|notes?)\b/i

/**
 * All claim-bearing words of a text: materials, places, proofs, efficacy, green, safety, process, function, service words.
 * Words that are denied or compared with (没有做过抗菌检测, 比棉轻, like silk) claim nothing and are left out.
 * @returns mentions in reading order; of two that overlap the longer one
 * @example findClaims('亚麻100%，天然抗菌', 'zh').map((mention) => mention.termId) // ['linen', 'antibacterial']
 */
export function findClaims(original: string, lang: Lang): ClaimMention[] {
  const text = narrowSameLength(original)
  const mentions: ClaimMention[] = []
  const add = (match: RegExpExecArray, termId: string, kind: ClaimTermKind, named?: string): void => {
    const start = match.index
    const end = start + match[0].length
    mentions.push({ start, end, text: original.slice(start, end), termId, kind, named })
  }
  // English brand and fibre names also occur inside Chinese text.
  const matchers = lang === 'zh' ? [...ZH, ...(/[A-Za-z]{3}/.test(text) ? EN : [])] : EN
  for (const { term, pattern, english } of matchers) {
    for (const match of allMatches(pattern, text)) {
      const start = match.index
      const end = start + match[0].length
      if (isOnlyMentioned(text, start, end, term.kind, english)) continue
      add(match, term.id, term.kind)
    }
  }
  const free = lang === 'zh' ? FREE_ZH : FREE_EN
  for (const match of allMatches(free, text)) add(match, 'free-from', 'safety', match[1] ?? match[2])
  const places = lang === 'zh' ? NAMED_PLACE_ZH : NAMED_PLACE_EN
  for (const match of allMatches(places, text)) add(match, 'origin:named', 'origin', match[1])
  return withoutOverlaps(mentions)
}

function isOnlyMentioned(text: string, start: number, end: number, kind: ClaimTermKind, english: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (english ? NOT_SAID_EN.test(before) : NOT_SAID_ZH.test(before)) return true
  if (kind !== 'material') return false
  return english ? LOOKS_LIKE_EN.test(text.slice(end, end + 12)) : LOOKS_LIKE_ZH.test(text.slice(end, end + 3))
}

function withoutOverlaps(mentions: readonly ClaimMention[]): ClaimMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: ClaimMention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
