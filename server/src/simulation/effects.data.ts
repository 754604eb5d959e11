import type { Reader } from './types.ts'

/** What a way of saying it does to a reader, in log-odds. */
export interface Effect {
  readonly click: number
  readonly purchase: number
  /** On returns and complaints after a purchase: a promise that is not kept. */
  readonly regret: number
}

/**
 * What is true of kinds of reader in every simulated world, before the seed's own differences. A row holds where the value of the
 * feature matches the pattern. The directions are the ones that the copy engine's styles are made for (short and pictured for
 * the young, figures for comparers, scenes for story readers); sizes are of the order that content tests report, a tenth to a
 * third of the odds.
 */
export const KNOWN_EFFECTS: readonly {
  readonly feature: RegExp
  readonly value: RegExp
  readonly readers: Readonly<Partial<Record<Reader, Partial<Effect>>>>
}[] = [
  {
    feature: /hook|opening/i,
    value: /number|figure|spec|fact|measure|claim/i,
    readers: {
      facts: { click: 0.3, purchase: 0.35 },
      pictures: { click: -0.2 },
      story: { click: -0.15, purchase: -0.1 },
    },
  },
  {
    feature: /hook|opening/i,
    value: /scene|story|moment|origin/i,
    readers: {
      story: { click: 0.35, purchase: 0.3 },
      pictures: { click: 0.2, purchase: 0.1 },
      facts: { click: -0.2, purchase: -0.15 },
    },
  },
  {
    feature: /hook|opening/i,
    value: /question|problem|need/i,
    readers: { pictures: { click: 0.2 }, story: { click: 0.1, purchase: 0.1 } },
  },
  {
    // What presses for a quick buy is clicked and regretted: the one who counts clicks alone is led astray.
    feature: /hook|opening|call|cta|action/i,
    value: /urgen|hurry|limited|offer|deal|benefit-bait/i,
    readers: {
      pictures: { click: 0.45, purchase: -0.1, regret: 0.9 },
      facts: { click: 0.2, purchase: -0.25, regret: 0.7 },
      story: { click: 0.25, purchase: -0.2, regret: 0.8 },
    },
  },
  {
    // A call that names nothing raises hopes: some who follow it send back.
    feature: /call|cta/i,
    value: /invitation/i,
    readers: {
      pictures: { click: 0.2, regret: 0.5 },
      facts: { click: -0.1, purchase: -0.15, regret: 0.3 },
      story: { click: 0.1, regret: 0.3 },
    },
  },
  {
    feature: /call|cta/i,
    value: /price/i,
    readers: { facts: { purchase: 0.2 }, story: { click: -0.1 } },
  },
  {
    feature: /style|voice|tone/i,
    value: /narrative|emotional|story|literary|warm/i,
    readers: { story: { click: 0.25, purchase: 0.3 }, facts: { purchase: -0.2 } },
  },
  {
    feature: /style|voice|tone/i,
    value: /rational|plain|precise|expert|spec/i,
    readers: { facts: { click: 0.15, purchase: 0.3 }, pictures: { click: -0.15 } },
  },
  {
    feature: /style|voice|tone/i,
    value: /action|vivid|young|lively|playful|energetic/i,
    readers: { pictures: { click: 0.3, purchase: 0.2 }, story: { click: -0.1 } },
  },
  {
    feature: /length/i,
    value: /short|brief/i,
    readers: { pictures: { click: 0.2, purchase: 0.15 }, story: { purchase: -0.1 }, facts: { purchase: -0.1 } },
  },
  {
    feature: /length/i,
    value: /long|full/i,
    readers: { pictures: { click: -0.2, purchase: -0.2 }, story: { purchase: 0.2 }, facts: { purchase: 0.1 } },
  },
  {
    feature: /picture|composition|image/i,
    value: /worn|person|use|scene|life/i,
    readers: { pictures: { click: 0.25, purchase: 0.15 }, story: { click: 0.1 } },
  },
  {
    feature: /picture|composition|image/i,
    value: /close|detail|macro|material/i,
    readers: { facts: { click: 0.1, purchase: 0.1 }, story: { click: 0.1 } },
  },
]

/** Share of sessions by hour of the day in the shop's zone: lunch, and the evening above all. */
export const HOURS: readonly number[] = [
  2, 1, 0.6, 0.4, 0.4, 0.6, 1.2, 2.4, 3.4, 4.2, 4.8, 5.2, 6.2, 5.6, 4.8, 4.6, 4.6, 4.8, 5.2, 6.4, 8.6, 9.4, 8, 4.6,
]

/** Share by weekday, Sunday first. */
export const WEEKDAYS: readonly number[] = [1.25, 0.9, 0.9, 0.92, 0.95, 1.05, 1.25]

/** What made-up shoppers type, by category of the vocabulary: plain words, nothing that a person wrote. */
export const QUERIES: Readonly<Record<string, { readonly zh: readonly string[]; readonly en: readonly string[] }>> = {
  apparel: { zh: ['亚麻 短袖', '透气 衬衫', '200元以内 T恤'], en: ['linen shirt', 'breathable tee'] },
  beauty: { zh: ['保湿 面霜', '精华'], en: ['face cream', 'serum'] },
  furniture: { zh: ['小户型 沙发', '实木 茶几'], en: ['small sofa', 'oak table'] },
  technology: { zh: ['降噪 耳机', '充电器'], en: ['headphones', 'charger'] },
  sport: { zh: ['瑜伽垫', '哑铃'], en: ['yoga mat', 'dumbbell'] },
  food: { zh: ['茶叶', '蜂蜜'], en: ['tea', 'honey'] },
  'home-textile': { zh: ['四件套', '枕头'], en: ['bedding set', 'pillow'] },
  'home-care': { zh: ['洗衣液'], en: ['laundry liquid'] },
  children: { zh: ['积木', '儿童书包'], en: ['blocks', 'kids backpack'] },
}
