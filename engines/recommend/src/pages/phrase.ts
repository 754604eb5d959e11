import {
  attribute,
  categoryOfType,
  type Fact,
  kindName,
  type Lang,
  type LocalizedText,
  pick,
  type Subject,
  showFactValue,
} from '@qianmian/kernel'
import { becauseOf, type Facet, type Names, traitName } from '../profile/index.ts'
import type { Reason } from './types.ts'

/** What the phrasing needs to know; the subject is the product that is shown, absent for a block. */
export interface PhraseContext {
  readonly names: Names
  readonly subject?: Subject
  /** Names of occasions by id. */
  readonly occasion?: (id: string) => LocalizedText | undefined
  /** Headings of intents by id. */
  readonly intent?: (id: string) => LocalizedText | undefined
}

const SEASON: Readonly<Record<string, LocalizedText>> = {
  spring: { zh: '春天', en: 'spring' },
  summer: { zh: '夏天', en: 'summer' },
  autumn: { zh: '秋天', en: 'autumn' },
  winter: { zh: '冬天', en: 'winter' },
}
const WEATHER: Readonly<Record<string, LocalizedText>> = {
  hot: { zh: '天热', en: 'it is hot' },
  cold: { zh: '天冷', en: 'it is cold' },
  rain: { zh: '下雨', en: 'it rains' },
  dry: { zh: '空气干', en: 'the air is dry' },
  smog: { zh: '外面空气不好', en: 'the air outside is bad' },
}

/** Facts as they stand in the table: attribute and value, nothing added. */
function statedFacts(subject: Subject | undefined, factIds: readonly string[], lang: Lang): string {
  const facts = factIds.flatMap((id) => subject?.facts.find((fact) => fact.id === id) ?? []).slice(0, 3)
  const one = (fact: Fact): string => {
    const label = pick(fact.label, lang) || pick(attribute(fact.attribute)?.label ?? {}, lang)
    return lang === 'zh'
      ? `${label}：${showFactValue(fact.value, 'zh')}`
      : `${label}: ${showFactValue(fact.value, 'en')}`
  }
  return facts.map(one).join(lang === 'zh' ? '；' : '; ')
}

/**
 * A reason in one sentence, made of names, events and facts only: for "why this?". The copy engine may say it better; it may not
 * say more.
 * @example phraseReason(item.reason, { names, subject }, 'zh') // '因为你看过「苔瓜伽垫」。材质：亚麻 100%'
 */
export function phraseReason(reason: Reason, context: PhraseContext, lang: Lang): string {
  const stated = statedFacts(context.subject, reason.factIds, lang)
  const said = sentence(reason, context, lang)
  if (said === '') return stated
  const stop = lang === 'zh' ? '。' : '.'
  const gap = lang === 'zh' ? '' : ' '
  return stated === '' ? `${said}${stop}` : `${said}${stop}${gap}${stated}${stop}`
}

const both = (zh: string, en: string, lang: Lang): string => (lang === 'zh' ? zh : en)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function typeName(type: string, lang: Lang): string {
  return pick(kindName(categoryOfType(type)?.id ?? 'general', type), lang)
}

/** What the product shares with what she did. */
function also(because: string, facet: Facet, trait: string, lang: Lang): string {
  switch (facet) {
    case 'material':
      return both(`${because}，它也用到${trait}`, `${because}; this one is of ${trait} too`, lang)
    case 'category':
      return both(`${because}，它也在「${trait}」里`, `${because}; this one is in ${trait} too`, lang)
    case 'brand':
      return both(`${because}，它也是${trait}的`, `${because}; this one is from ${trait} too`, lang)
    default:
      return both(`${because}，它也属于「${trait}」`, `${because}; this one goes under "${trait}" too`, lang)
  }
}

function sentence(reason: Reason, { names, occasion, intent }: PhraseContext, lang: Lang): string {
  const because = capital(becauseOf(reason.evidence, names, lang))
  const { key = '' } = reason
  switch (reason.kind) {
    case 'interest': {
      if (because === '') return ''
      if (!reason.facet || reason.facet === 'type') return because
      const trait = traitName(reason.facet, key, lang, (id) => {
        const name = names.brand?.(id)
        return name && pick(name, lang)
      })
      return also(because, reason.facet, trait, lang)
    }
    case 'seen':
      return because === '' ? both('你最近看过它', 'You looked at it lately', lang) : because
    case 'goes-with': {
      const name = reason.productId === undefined ? undefined : names.product(reason.productId)
      if (name) return both(`和「${pick(name, 'zh')}」一起用`, `Goes with ${pick(name, 'en')}`, lang)
      return key
        ? both(
            `从你看过的${typeName(key, 'zh')}想到的`,
            `Thought of from the ${typeName(key, 'en')} that you looked at`,
            lang,
          )
        : ''
    }
    case 'bought-with': {
      const name = reason.productId === undefined ? undefined : names.product(reason.productId)
      return name ? both(`常和「${pick(name, 'zh')}」一起买`, `Often bought with ${pick(name, 'en')}`, lang) : ''
    }
    case 'season':
      return both(
        `现在是${pick(SEASON[key] ?? { zh: key }, 'zh')}`,
        `It is ${pick(SEASON[key] ?? { en: key }, 'en')}`,
        lang,
      )
    case 'weather':
      return both(
        `今天${pick(WEATHER[key] ?? { zh: key }, 'zh')}`,
        `Today ${pick(WEATHER[key] ?? { en: key }, 'en')}`,
        lang,
      )
    case 'occasion': {
      const name = occasion?.(key)
      return name ? both(`${pick(name, 'zh')}前后`, `Around ${pick(name, 'en')}`, lang) : ''
    }
    case 'transition':
      return both(
        `看${typeName(key, 'zh')}的人，常接着看这些`,
        `People who look at a ${typeName(key, 'en')} often go on to these`,
        lang,
      )
    case 'intent': {
      const heading = intent?.(key)
      return heading ? both(`「${pick(heading, 'zh')}」里的一件`, `One part of "${pick(heading, 'en')}"`, lang) : ''
    }
    case 'compare':
      return both('这些数字都量过，可以对着看', 'These figures are measured on each, so they can be compared', lang)
    case 'story':
      return both('它的来历有记录', 'Where it comes from is on record', lang)
    case 'film':
      return both('它有一段影片', 'There is a film of it', lang)
    case 'care':
      return both('怎么用、怎么收', 'How to use and keep it', lang)
    case 'search':
      if (reason.facet === 'type')
        return both(
          `从你搜的${typeName(key, 'zh')}想到的`,
          `Thought of from the ${typeName(key, 'en')} that you searched for`,
          lang,
        )
      return both('离你搜的最近', 'Nearest to what you searched for', lang)
    case 'popular':
      return both('店里很多人看', 'Many look at it here', lang)
    case 'new':
      return both('刚上架', 'New in the shop', lang)
    case 'shop':
      return both('店主摆在这里的，没有用到你的信息', "In the shop's own order; nothing about you was used", lang)
  }
}
