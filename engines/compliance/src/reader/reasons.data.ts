import type { LocalizedText } from '@qianmian/kernel'
import { familyName } from './concept-search.ts'

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
const EFFECT: Reason = {
  about: { zh: '见效的快慢和把握', en: 'how fast or how surely it works' },
  rule: 'effect-promise',
  instead: { zh: '写用法和使用感受', en: 'tell how to use it and how it feels' },
}
const SKIN: Reason = { ...HEALTH, rule: 'cosmetics-efficacy', about: { zh: '护肤功效', en: 'an effect on the skin' } }
/** Effects that only a cosmetic with a special registration may name. */
const SPECIAL: Reason = {
  ...SKIN,
  rule: 'cosmetics-special',
  instead: { zh: '写出特殊化妆品注册证号', en: 'give the number of the special registration' },
}
const SLIM: Reason = { ...HEALTH, about: { zh: '瘦身的效果', en: 'a slimming effect' } }
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

const TESTIMONY: Reason = {
  ...PROOF,
  about: { zh: '顾客的见证', en: 'a customer’s testimony' },
  rule: 'invented-testimonial',
}

/** By the family of a concept, the part of its name before the first `_`; a family that is innocent alone explains nothing. */
const FAMILIES: Readonly<Record<string, Reason>> = {
  disease: HEALTH,
  symptom: HEALTH,
  heal: HEALTH,
  outcome: HEALTH,
  medicine: HEALTH,
  medical: HEALTH,
  effect: EFFECT,
  efficacy: SKIN,
  slim: SLIM,
  health: { ...PROOF, rule: 'food-health-function', about: { zh: '保健功能', en: 'a health function' } },
  ingredient: { ...PROOF, about: { zh: '原料和营养', en: 'ingredients and nutrients' } },
  nutrition: { ...PROOF, about: { zh: '营养含量', en: 'nutrient content' } },
  free: { ...PROOF, about: { zh: '不含什么', en: 'what it is free from' } },
  young: YOUNG,
  raise: YOUNG,
  plea: { ...YOUNG, rule: 'children-urge', about: { zh: '劝孩子买', en: 'urging children to buy' } },
  best: BEST,
  beyond: BEST,
  total: SAFE,
  safe: SAFE,
  rivals: RIVALS,
  compare: RIVALS,
  promise: { ...PROOF, rule: 'absolute-guarantee', about: { zh: '承诺和保证', en: 'promises and guarantees' } },
  authority: AUTHORITY,
  voice: TESTIMONY,
  rank: { ...PROOF, about: { zh: '排名和销量', en: 'ranks and sales' }, rule: 'data-without-source' },
  price: PRICE,
  gift: PRICE,
  press: PRICE,
  offsite: OFFSITE,
  review: { ...OFFSITE, rule: 'review-bribe' },
  money: MONEY,
  luck: LUCK,
  school: { ...MONEY, rule: undefined, about: { zh: '学习和考试的结果', en: 'results at school or in exams' } },
  vice: { ...PROOF, rule: 'alcohol', about: { zh: '劝酒', en: 'urging to drink' } },
  tobacco: { ...PROOF, about: { zh: '烟', en: 'tobacco' } },
  green: GREEN,
  matter: PROOF,
  make: PROOF,
  work: PROOF,
  proof: PROOF,
}

/** Concepts that are about something else than their family. */
const CONCEPT_REASONS: Readonly<Record<string, Reason>> = {
  body_mechanism: HEALTH,
  body_reading: HEALTH,
  outcome_skin: SKIN,
  medical_cosmetic: { ...SKIN, rule: 'cosmetics-medical' },
  efficacy_whiten: SPECIAL,
  efficacy_spots: SPECIAL,
  efficacy_sun: SPECIAL,
  efficacy_hair_dye: SPECIAL,
  efficacy_hair_growth: SPECIAL,
  raise_breastmilk: { ...YOUNG, rule: 'infant-milk' },
  proof_patent: { ...PROOF, rule: 'patent-number' },
  green_precise: { ...GREEN, rule: 'green-claim' },
}

/** What a sentence with a concept of `concepts.data.ts` is stopped for. */
export const reasonFor = (concept: string): Reason | undefined =>
  CONCEPT_REASONS[concept] ?? FAMILIES[familyName(concept)]
