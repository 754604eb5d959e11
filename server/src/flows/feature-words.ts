import { attribute, type LocalizedText, pick } from '@qianmian/kernel'

const VALUES: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = {
  hook: {
    question: { zh: '用问句开头', en: 'opens with a question' },
    number: { zh: '用数字开头', en: 'opens with a figure' },
    fact: { zh: '先说一条事实', en: 'opens with a fact' },
    scene: { zh: '先说一个场景', en: 'opens with a scene' },
    shopper: { zh: '用顾客的话开头', en: "opens with a shopper's words" },
  },
  style: {
    rational: { zh: '摆事实', en: 'argues by facts' },
    emotional: { zh: '讲感受', en: 'speaks to feeling' },
    action: { zh: '说用法', en: 'shows what to do with it' },
  },
  length: {
    short: { zh: '短文', en: 'short text' },
    medium: { zh: '中等篇幅', en: 'text of middle length' },
    long: { zh: '长文', en: 'long text' },
  },
  composition: {
    front: { zh: '正面图打头', en: 'shows the front first' },
    side: { zh: '斜侧图打头', en: 'shows the side first' },
    top: { zh: '俯拍图打头', en: 'shows it from above first' },
    detail: { zh: '细节图打头', en: 'shows a detail first' },
    cutout: { zh: '抠图打头', en: 'shows it cut out first' },
    scene: { zh: '场景图打头', en: 'shows it in place first' },
    poster: { zh: '带字的海报打头', en: 'shows a poster with words first' },
  },
  callToAction: {
    price: { zh: '结尾说价格', en: 'closes with the price' },
    service: { zh: '结尾说服务', en: 'closes with the service' },
    invitation: { zh: '结尾邀请', en: 'closes with an invitation' },
  },
}

/** What a value of a parameter is called. @example featureWords('hook', 'question').en // 'opens with a question' */
export function featureWords(feature: string, value: string): LocalizedText {
  const known = VALUES[feature]?.[value]
  if (known) return known
  if (feature === 'leadFact') {
    const label = value === 'price' ? { zh: '价格', en: 'the price' } : attribute(value)?.label
    const name = { zh: pick(label ?? {}, 'zh') || value, en: pick(label ?? {}, 'en') || value }
    return { zh: `先讲${name.zh}`, en: `leads with ${lowerFirst(name.en)}` }
  }
  return { zh: `${feature}：${value}`, en: `${feature}: ${value}` }
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text

const AUDIENCES: Readonly<Record<string, LocalizedText>> = {
  '': { zh: '所有人', en: 'Everyone' },
  new: { zh: '第一次来', en: 'First visit' },
  returning: { zh: '来过的人', en: 'Returning' },
  exploring: { zh: '随便看看', en: 'Exploring' },
  comparing: { zh: '正在比较', en: 'Comparing' },
  deciding: { zh: '快要决定', en: 'Deciding' },
  'after-purchase': { zh: '买过以后', en: 'After purchase' },
  rational: { zh: '看参数的人', en: 'Reads the figures' },
  emotional: { zh: '看故事的人', en: 'Reads the story' },
  young: { zh: '年轻人', en: 'Young' },
  pictures: { zh: '先看图的人', en: 'Looks at pictures first' },
  facts: { zh: '先看数字的人', en: 'Looks at figures first' },
  story: { zh: '爱读文字的人', en: 'Story readers' },
  phone: { zh: '用手机的人', en: 'On a phone' },
  desktop: { zh: '用电脑的人', en: 'On a computer' },
}

/** What an audience is called. Ids that are not listed show themselves. */
export const audienceWords = (id: string): LocalizedText => AUDIENCES[id] ?? { zh: id, en: id }
