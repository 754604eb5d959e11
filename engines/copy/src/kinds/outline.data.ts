import type { LocalizedText } from '@qianmian/kernel'
import type { CampaignStep, PieceKind } from './types.ts'
import type { Pair } from './weave.ts'

/** What the kinds are called. */
export const KIND_NAMES: Readonly<Record<PieceKind | 'listing' | 'poster', Pair<string>>> = {
  push: { zh: '通知', en: 'Notification' },
  sms: { zh: '短信', en: 'SMS' },
  'short-description': { zh: '短描述', en: 'Short description' },
  'poster-slots': { zh: '海报文案', en: 'Poster words' },
  campaign: { zh: '活动方案', en: 'Campaign plan' },
  'shot-list': { zh: '分镜', en: 'Shot list' },
  'live-script': { zh: '直播稿', en: 'Live script' },
  'after-sales': { zh: '售后说明', en: 'After-sales guide' },
  listing: { zh: '商品页', en: 'Product page' },
  poster: { zh: '海报', en: 'Poster' },
}

export const PHASES: Readonly<Record<CampaignStep['phase'], Pair<string>>> = {
  prepare: { zh: '准备', en: 'Prepare' },
  'warm-up': { zh: '预热', en: 'Warm up' },
  open: { zh: '上线', en: 'Open' },
  day: { zh: '当天', en: 'The day' },
  'follow-up': { zh: '收尾', en: 'Follow up' },
  review: { zh: '复盘', en: 'Review' },
}

const w = (zh: string, en: string): Pair<string> => ({ zh, en })

/** Headings and labels of the parts of every kind. */
export const PART_NAMES = {
  title: w('标题', 'Title'),
  body: w('正文', 'Body'),
  message: w('短信', 'Message'),
  text: w('文案', 'Text'),
  kicker: w('眉题', 'Kicker'),
  headline: w('主标题', 'Headline'),
  subline: w('副标题', 'Subline'),
  figure: w('大数字', 'Figure'),
  price: w('价格', 'Price'),
  callToAction: w('行动语', 'Call to action'),
  trigger: w('时机', 'Trigger'),
  objective: w('目标', 'Objective'),
  audience: w('人群', 'Audience'),
  messages: w('要说的话', 'What is said'),
  offer: w('优惠', 'Offer'),
  guardRails: w('价格底线', 'Guard-rails'),
  assets: w('要做的内容', 'Assets'),
  channels: w('渠道与预算', 'Channels and budget'),
  schedule: w('日程', 'Schedule'),
  measures: w('指标', 'Measures'),
  risks: w('风险与应对', 'Risks'),
  shot: w('镜头', 'Shot'),
  scene: w('场景', 'Scene'),
  action: w('动作', 'Action'),
  camera: w('摄影', 'Camera'),
  fact: w('展示的事实', 'Fact shown'),
  voice: w('旁白', 'Voice-over'),
  screen: w('字幕', 'On screen'),
  sound: w('声音', 'Sound'),
  opening: w('开场', 'Opening'),
  bridge: w('引入', 'Bridge'),
  pain: w('从问题说起', 'The question'),
  demonstration: w('演示', 'Demonstration'),
  facts: w('讲事实', 'Facts'),
  priceAndRights: w('价格与售后', 'Price and rights'),
  questions: w('问答', 'Questions'),
  cues: w('互动', 'Cues'),
  unknown: w('资料里没有时', 'When the data does not say'),
  closing: w('收尾', 'Closing'),
  intro: w('开头', 'Introduction'),
  askService: w('找客服时说清楚', 'Tell our service'),
} as const satisfies Readonly<Record<string, Pair<string>>>

/** Notes beside a row: how long, how much, when. `{n}` and `{m}` are filled by the formatters. */
export const NOTES = {
  segments: w('{n} 条，{m} 字', '{n} segment, {m} characters'),
  seconds: w('{n} 秒', '{n} s'),
  live: w('开口前再读一遍', 'Read again before it is said'),
  share: w('{n}%', '{n}%'),
  of: w('{n}/{m} 字', '{n}/{m}'),
} as const satisfies Readonly<Record<string, LocalizedText>>
