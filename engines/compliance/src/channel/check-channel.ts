import {
  type FieldPath,
  type Finding,
  type GateResult,
  type Lang,
  type ListingText,
  type LocalizedText,
  listingFields,
  spansText,
} from '@qianmian/kernel'
import { gateResult } from '../text/gate-result.ts'

/** How long a text may be: UTF-16 characters, or bytes where a Chinese character counts two. */
export interface ChannelTextLimit {
  readonly max: number
  readonly count: 'characters' | 'gbk-bytes'
}

/** What a channel accepts. Structural: the copy engine's channel rows fit. */
export interface ChannelLimits {
  readonly id: string
  readonly name: LocalizedText
  readonly title: Readonly<Record<Lang, ChannelTextLimit>>
  readonly description?: ChannelTextLimit
  readonly sellingPoint?: ChannelTextLimit
  /** Characters that a title may not contain. */
  readonly forbiddenInTitle?: string
  /** How often one word may stand in a title; 2 unless the channel says otherwise. */
  readonly maxWordRepeats?: number
}

/**
 * A text's length as the channel counts it. In `gbk-bytes` only ASCII takes one byte: é and ° take two in GBK as well.
 * @example channelLength('亚麻T恤', 'gbk-bytes') // 7
 */
export function channelLength(text: string, count: ChannelTextLimit['count']): number {
  if (count === 'characters') return text.length
  let bytes = 0
  for (const character of text) bytes += (character.codePointAt(0) ?? 0) < 0x80 ? 1 : 2
  return bytes
}

/**
 * Checks lengths, forbidden characters, repeated words and the language of a text against a channel.
 * @returns gate `channel`; codes `too-long`, `forbidden-character`, `empty-title` (block), `repeated-word`, `other-language`,
 * `no-selling-points` (ask)
 * @example checkChannel(text, channel('taobao')).status // 'pass'
 */
export function checkChannel(text: ListingText, limits: ChannelLimits): GateResult {
  const findings: Finding[] = []
  let checked = 0
  const report = (path: FieldPath, finding: Omit<Finding, 'path' | 'lang'> | undefined): void => {
    checked += 1
    if (finding) findings.push({ ...finding, lang: text.lang, path })
  }
  for (const { path, spans } of listingFields(text)) {
    const plain = spansText(spans)
    report(path, otherLanguage(plain, text.lang))
    if (path.field === 'title') {
      report(path, plain.trim() === '' ? EMPTY_TITLE : tooLong(plain, limits.title[text.lang], limits))
      if (limits.forbiddenInTitle) report(path, forbidden(plain, limits.forbiddenInTitle, limits))
      report(path, repeated(plain, limits.maxWordRepeats ?? 2))
    }
    if (path.field === 'sellingPoints' && limits.sellingPoint) report(path, tooLong(plain, limits.sellingPoint, limits))
  }
  report({ field: 'sellingPoints' }, text.sellingPoints.length === 0 ? NO_POINTS : undefined)
  if (limits.description) {
    const finding = tooLong(text.description.map(spansText).join('\n'), limits.description, limits)
    // The length is that of all paragraphs together, so there is no place in one of them.
    report({ field: 'description' }, finding && { ...finding, start: undefined, end: undefined })
  }
  return gateResult('channel', checked, findings)
}

const NO_POINTS: Finding = {
  status: 'ask',
  code: 'no-selling-points',
  excerpt: '',
  message: {
    zh: '一条卖点也没有。补几条这种语言说得出的事实。',
    en: 'There is not one selling point. Add facts that this language can tell.',
  },
}

const HAN = /\p{Script=Han}+/u
/** English words that make a sentence; fewer are a name or a code in a Chinese text. */
const ENGLISH_WORDS = 4

/** Words of the other language that a shopper of this one cannot read; a Chinese text may well hold English names. */
function otherLanguage(plain: string, lang: Lang): Omit<Finding, 'path' | 'lang'> | undefined {
  const han = HAN.exec(plain)
  if (lang === 'zh' && (han || (plain.match(/[a-z]{2,}/gi)?.length ?? 0) < ENGLISH_WORDS)) return undefined
  const found = lang === 'zh' ? { 0: plain, index: 0 } : han
  if (!found) return undefined
  const excerpt = found[0]
  return {
    status: 'ask',
    code: 'other-language',
    start: found.index,
    end: found.index + excerpt.length,
    excerpt,
    message:
      lang === 'en'
        ? {
            zh: `英文里还有中文「${excerpt}」。给商品补上英文名称或英文的事实。`,
            en: `The English text still says "${excerpt}" in Chinese. Give the product an English name or the fact in English.`,
          }
        : {
            zh: '中文的这一处全是英文。给商品补上中文名称或中文的事实。',
            en: 'The Chinese text is in English here. Give the product a Chinese name or the fact in Chinese.',
          },
  }
}

function tooLong(plain: string, limit: ChannelTextLimit, limits: ChannelLimits): Finding | undefined {
  const length = channelLength(plain, limit.count)
  if (length <= limit.max) return undefined
  const cut = fittingLength(plain, limit)
  const excerpt = plain.slice(cut)
  const unit = limit.count === 'characters' ? { zh: '个字符', en: 'characters' } : { zh: '个字节', en: 'bytes' }
  return {
    status: 'block',
    code: 'too-long',
    start: cut,
    end: plain.length,
    excerpt,
    message: {
      zh: `${limits.name.zh ?? limits.id}最多${limit.max}${unit.zh}，现在${length}。删掉「${excerpt}」这么长。`,
      en: `${limits.name.en ?? limits.id} takes ${limit.max} ${unit.en}, this has ${length}. Shorten it by "${excerpt}".`,
    },
  }
}

/** The longest prefix that the channel accepts, never through the middle of a character. */
function fittingLength(text: string, limit: ChannelTextLimit): number {
  let used = 0
  let at = 0
  for (const char of text) {
    const width = channelLength(char, limit.count)
    if (used + width > limit.max) break
    used += width
    at += char.length
  }
  return at
}

const EMPTY_TITLE: Finding = {
  status: 'block',
  code: 'empty-title',
  start: 0,
  end: 0,
  excerpt: '',
  message: { zh: '标题是空的。', en: 'The title is empty.' },
}

function forbidden(plain: string, characters: string, limits: ChannelLimits): Finding | undefined {
  const start = [...plain].findIndex((char) => characters.includes(char))
  if (start < 0) return undefined
  const at = [...plain].slice(0, start).join('').length
  const excerpt = String.fromCodePoint(plain.codePointAt(at) ?? 0)
  return {
    status: 'block',
    code: 'forbidden-character',
    start: at,
    end: at + excerpt.length,
    excerpt,
    message: {
      zh: `${limits.name.zh ?? limits.id}的标题不能有「${excerpt}」。`,
      en: `${limits.name.en ?? limits.id} does not take "${excerpt}" in titles.`,
    },
    suggestion: { zh: '', en: '' },
  }
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'in', 'with', 'to', 'on', 'by', 'or', 'per'])

function repeated(plain: string, allowed: number): Finding | undefined {
  const seen = new Map<string, number>()
  for (const match of plain.matchAll(/[A-Za-z][A-Za-z'-]*|[\u4e00-\u9fff]{2,}/g)) {
    const word = match[0].toLowerCase()
    if (SMALL_WORDS.has(word)) continue
    const times = (seen.get(word) ?? 0) + 1
    seen.set(word, times)
    if (times > allowed) {
      const start = match.index
      return {
        status: 'ask',
        code: 'repeated-word',
        start,
        end: start + match[0].length,
        excerpt: match[0],
        message: {
          zh: `「${match[0]}」在标题里出现了${times}次。留一次就够。`,
          en: `"${match[0]}" stands ${times} times in the title. Once is enough.`,
        },
        suggestion: { zh: '', en: '' },
      }
    }
  }
  return undefined
}
