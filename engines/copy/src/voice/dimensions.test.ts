import type { Lang } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { featureVector } from './features.ts'
import { maskText } from './mask-text.ts'
import { readDimensions } from './read-dimensions.ts'
import { readStyle } from './read-style.ts'
import { standardScores } from './standard-scores.ts'
import { DIMENSIONS, type Dimension } from './voice-types.ts'

const read = (text: string, lang: Lang) =>
  readDimensions(standardScores(featureVector(readStyle(maskText(text, lang), lang)), lang), lang)

/** Texts that lean clearly one way. They score; none of them tuned a weight. */
const LEANING: Readonly<Record<Lang, Readonly<Record<Dimension, readonly string[]>>>> = {
  zh: {
    warmth: [
      '妈妈炖的汤还温着，你先喝一口，再说今天的事。我们都在，慢慢来。',
      '天冷了，抱一抱它，像小时候被人牵着手回家。',
    ],
    formality: [
      '敬请依照本说明书进行安装；如需维修，请联系指定服务机构，并提供购买凭证。',
      '该产品符合相关规定，适用于室内环境，须由专业人员进行操作。',
    ],
    energy: ['起床！冲出去！今天必须跑完五公里，马上！', '快快快，抢到就是赚到，现在冲！'],
    luxury: ['匠人守艺，雅致自成。典藏一方，静待时光。', '质感内敛，格调从容，于细节处见考究。'],
    playfulness: [
      '哎呀，它又打滚啦～别叫醒它嘛，小懒虫要睡到中午呢！',
      '嘿嘿，猜猜谁偷偷把零食吃光了呀？反正不是我哦～',
    ],
    technicality: [
      '测试样本 5 件，温度 23℃，误差 ±0.2 mm，记录编号 88。',
      '额定电压 12 V，频率 50 Hz，实测功率 31 W，公差 2%。',
    ],
  },
  en: {
    warmth: [
      "Mum kept the soup warm for you. Sit down, dear, we're all home.",
      'A friend by the window, a quiet evening, hands around something warm.',
    ],
    formality: [
      'Customers are requested to retain this document; however, warranty claims shall be submitted within thirty days.',
      'The appliance is intended for indoor use and must be installed in accordance with applicable regulations.',
    ],
    energy: ["Up! Move! Run it now, go fast, don't stop!", 'Ready? Jump in, play loud, go wild today!'],
    luxury: [
      'A timeless silhouette, refined by the hand of an artisan; understated and enduring.',
      'Exquisite poise. Heritage, curated with discreet elegance.',
    ],
    playfulness: [
      "Oops! Who ate the snacks? Honestly, we're not telling. Giggle.",
      "Psst, sleepyhead! It's a wiggle, not a walk. Guess who's next?",
    ],
    technicality: [
      'Test load 12 kg, measured deviation 0.2 mm, average of 5 samples at 23 °C.',
      'Rated voltage 12 V; sensor accuracy ±0.5 %; maximum temperature 60 °C (report 88).',
    ],
  },
}

describe.each(['zh', 'en'] as const)('the dimensions of a text, %s', (lang) => {
  it.each(DIMENSIONS)('read %s where a reader feels it, and more than in any other text', (dimension) => {
    const others = DIMENSIONS.filter((other) => other !== dimension).flatMap((other) => LEANING[lang][other])
    const mean = others.reduce((sum, text) => sum + read(text, lang)[dimension], 0) / others.length
    for (const text of LEANING[lang][dimension]) {
      const value = read(text, lang)[dimension]
      expect(value, text).toBeGreaterThan(0.25)
      expect(value, text).toBeGreaterThan(mean + 0.3)
    }
  })
})
