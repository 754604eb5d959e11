import type { LocalizedText } from '@qianmian/kernel'

/** What a sentence that the reader stops is about, and the rule whose law speaks of it. */
export interface Reason {
  readonly about: LocalizedText
  /** Rule of `rules/` whose article is printed, if its wording was read. */
  readonly rule?: string
  /** The legal way to say it. */
  readonly instead: LocalizedText
}

const HEALTH: Reason = {
  about: { zh: '治病、调理身体的效果', en: 'an effect on illness or the body' },
  rule: 'medical-term',
  instead: { zh: '只写用料、做法和使用感受', en: 'tell material, make and how it feels to use' },
}
const BEST: Reason = {
  about: { zh: '没有谁比得上', en: 'having no equal' },
  rule: 'absolute-superlative',
  instead: { zh: '写出能核对的数据', en: 'give a figure that can be checked' },
}
const SAFE: Reason = {
  about: { zh: '绝对安全、绝无风险', en: 'being free of any risk' },
  rule: 'absolute-guarantee',
  instead: { zh: '写检测项目和结果', en: 'name the test and its result' },
}
const AUTHORITY: Reason = {
  about: { zh: '借机关、专家或名人的名义', en: 'the backing of an authority, an expert or a celebrity' },
  rule: 'state-symbol',
  instead: { zh: '写证书和编号', en: 'give the certificate and its number' },
}
const PRICE: Reason = {
  about: { zh: '价格和抢购', en: 'prices and haste' },
  rule: 'urgency-pressure',
  instead: { zh: '写清起止时间、库存和原价依据', en: 'state dates, stock and the former price' },
}
const LUCK: Reason = {
  about: { zh: '运势、灵验', en: 'luck and the supernatural' },
  rule: 'superstition',
  instead: { zh: '写寓意和做工', en: 'tell the meaning and the make' },
}
const MONEY: Reason = {
  about: { zh: '收益和保本', en: 'returns and guarantees on money' },
  rule: 'investment',
  instead: { zh: '不谈收益', en: 'say nothing of returns' },
}
const YOUNG: Reason = {
  about: { zh: '孩子和孕产妇', en: 'children and mothers' },
  rule: 'children-outcome',
  instead: { zh: '写适用年龄和检测标准', en: 'give the age and the safety standard' },
}
const GREEN: Reason = {
  about: { zh: '环保和天然', en: 'the environment and nature' },
  rule: 'green-boundless',
  instead: { zh: '写具体的比例和认证', en: 'give the share and the certificate' },
}
const OFFSITE: Reason = {
  about: { zh: '平台外的联系和付费好评', en: 'contact off the platform or paid reviews' },
  rule: 'off-platform',
  instead: { zh: '留在平台内联系', en: 'keep the contact on the platform' },
}
const RIVALS: Reason = {
  about: { zh: '贬低别人', en: 'others in a way that belittles them' },
  rule: 'disparagement',
  instead: { zh: '只说自己', en: 'speak of yourself only' },
}
const PROOF: Reason = {
  about: { zh: '要有依据的内容', en: 'something that needs proof' },
  instead: { zh: '补上事实和来源', en: 'add the fact and its source' },
}

/** By concept of `concepts.data.ts`; a concept that is innocent alone explains nothing. */
export const REASONS: Readonly<Record<string, Reason>> = {
  disease: HEALTH,
  symptom: HEALTH,
  relief: HEALTH,
  medicine: HEALTH,
  slimming: HEALTH,
  beauty_effect: { ...HEALTH, rule: 'cosmetics-efficacy', about: { zh: '护肤功效', en: 'an effect on the skin' } },
  infant: YOUNG,
  minor: YOUNG,
  superlative: BEST,
  nothing_beyond: BEST,
  rivals: RIVALS,
  belittle: RIVALS,
  guarantee: SAFE,
  harmless: SAFE,
  authority: AUTHORITY,
  testimony: { ...PROOF, about: { zh: '顾客的见证', en: 'a customer’s testimony' }, rule: 'invented-testimonial' },
  rank: { ...PROOF, about: { zh: '排名和销量', en: 'ranks and sales' }, rule: 'data-without-source' },
  price: PRICE,
  pressure: PRICE,
  offsite: OFFSITE,
  review_bribe: { ...OFFSITE, rule: 'review-bribe' },
  money: MONEY,
  luck: LUCK,
  education: { ...MONEY, rule: undefined, about: { zh: '学习和考试的结果', en: 'results at school or in exams' } },
  vice: { ...PROOF, rule: 'alcohol', about: { zh: '劝酒和烟', en: 'drink and tobacco' } },
  green: GREEN,
  material: PROOF,
  craft: PROOF,
  nutrition: PROOF,
  performance: PROOF,
  proof: PROOF,
}
