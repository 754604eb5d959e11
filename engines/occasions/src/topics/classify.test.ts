import { attribute, type Fact, type FactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { GRAPH, joinTriples, readPath, readProduct } from '../graph/index.ts'
import { classifyTopic, DENY_CLASSES, matchTopic, SAFE_CLASSES, topicEnd } from './index.ts'

const of = (title: string, summary = '') => classifyTopic({ title, summary })

/** Headlines written for this test and not looked at while the words were chosen: decision, title. */
const HEADLINES: readonly (readonly ['allow' | 'refuse' | 'person', string])[] = [
  ['allow', '小雪节气到了，床品换厚的'],
  ['allow', '三伏天通勤穿搭：怎么穿不闷'],
  ['allow', '入秋后第一批新茶上市'],
  ['allow', '周末徒步路线五条'],
  ['allow', '夜跑爱好者的装备清单'],
  ['allow', '越来越多人选替换装洗衣液'],
  ['allow', '年货节前的大扫除顺序'],
  ['allow', '梅雨季衣服怎么干得快'],
  ['allow', '围炉煮茶又火了'],
  ['allow', '开学装备：书桌和台灯'],
  ['allow', '世界环境日，从减塑开始'],
  ['allow', 'How to layer for a cold snap'],
  ['allow', 'Five yoga routines for small rooms'],
  ['allow', 'Zero waste laundry: refills explained'],
  ['allow', 'Breakfast ideas for busy mornings'],
  ['allow', 'Cherry blossom forecast for April'],
  ['refuse', '某地地震致多人遇难'],
  ['refuse', '流感高发，学校停课'],
  ['refuse', '演员去世，粉丝悼念'],
  ['refuse', '大选结果揭晓'],
  ['refuse', '男童走失，全城寻找'],
  ['refuse', '马拉松选手猝死'],
  ['refuse', '露营遇山洪，多人被困'],
  ['refuse', '洗衣液厂家被行政处罚'],
  ['refuse', '儿童节当天幼儿园事故：女童受伤'],
  ['refuse', 'Wildfire forces evacuation near campsite'],
  ['refuse', 'Court fines detergent maker over eco claims'],
  ['refuse', 'Two hikers found dead after first snow'],
  ['refuse', 'Ramadan begins this week'],
  ['refuse', 'Election day weather: rain expected'],
  ['refuse', 'Bird flu outbreak raises egg prices'],
  ['person', '今天的一件小事'],
  ['person', '台风过后的第一个周末'],
  ['person', '明星同款瑜伽垫'],
  ['person', '某品牌道歉'],
  ['person', 'Something new in town'],
  ['person', 'Storm brings cold snap'],
]

describe('the safe list', () => {
  it('decides as a careful person would', () => {
    const wrong = HEADLINES.filter(([wanted, title]) => of(title).decision !== wanted).map(
      ([wanted, title]) => `${title}: ${wanted}, not ${of(title).decision} (${of(title).reason.zh})`,
    )
    expect(wrong).toEqual([])
  })

  it('never lets a denied word through because the rest is pleasant', () => {
    for (const { strong } of DENY_CLASSES)
      for (const word of strong.split('|').filter((one) => /^[\p{Script=Han}a-z ]+$/u.test(one)))
        expect(of(`瑜伽 yoga 露营 ${word} 早餐 breakfast`).decision, word).toBe('refuse')
  })

  it('knows its own words, and says why in both languages', () => {
    for (const { id, strong } of SAFE_CLASSES) {
      const verdict = of(strong.split('|')[0] ?? '')
      expect(verdict.decision, id).toBe('allow')
      expect(verdict.reason.zh && verdict.reason.en).toBeTruthy()
    }
    expect(of('男童走失').reason).toEqual({
      zh: '「男童」属于新闻里的未成年人，不拿来卖东西。',
      en: '"男童" belongs to minors in the news: nothing is sold with it.',
    })
    expect(of('Minor Snow, and the wardrobe changes').decision).not.toBe('refuse')
  })

  it('ends a topic by its class, and no wrong clock makes it live on', () => {
    const now = '2026-11-26T00:00:00.000Z'
    const weather = of('寒潮预警，降温在即')
    expect(topicEnd({ publishedAt: '2026-11-25T00:00:00.000Z' }, weather, now)).toBe('2026-11-30T00:00:00.000Z')
    expect(topicEnd({ publishedAt: '2036-01-01T00:00:00.000Z' }, weather, now)).toBe('2026-12-01T00:00:00.000Z')
    expect(topicEnd({}, of('今天'), now)).toBe('2026-12-03T00:00:00.000Z')
  })
})

const fact = (id: string, attributeId: string, value: FactValue): Fact => ({
  id,
  attribute: attributeId,
  label: attribute(attributeId)?.label ?? {},
  value,
  claimKind: attribute(attributeId)?.claimKind ?? 'spec',
  source: { kind: 'lab-report', name: { zh: '报告', en: 'report' } },
  status: 'active',
})
const product = (id: string, productType: string, facts: readonly Fact[]) =>
  readProduct(GRAPH, { id, category: 'general', productType, name: { zh: id, en: id }, facts }, '2026-11-26')

describe('a topic and products', () => {
  const liquid = product('洗衣液', 'laundry-liquid', [
    fact('r', 'refill', { kind: 'text', text: { zh: '1.8升补充袋', en: '1.8 L pouch' } }),
    fact('d', 'dose', { kind: 'number', amount: '20', unit: 'ml' }),
  ])
  const bare = product('洗衣液二', 'laundry-liquid', [])
  const lamp = product('台灯', 'desk-lamp', [fact('l', 'illuminance', { kind: 'number', amount: '1060', unit: 'lx' })])

  it('meet by a fact, and never by words alone', () => {
    const matches = matchTopic(GRAPH, { title: '替换装洗衣液：少一个瓶子', summary: '限塑之后' }, [liquid, bare, lamp])
    expect(matches.map(({ productId }) => productId)).toEqual(['洗衣液'])
    expect(readPath(matches[0]?.fits[0]?.path ?? [], 'zh')).toMatch(
      /^补充装 1.8升补充袋 · 说的是 有补充装 · .* · 说到 替换装洗衣液：少一个瓶子$/,
    )
  })

  it('do not meet by an imported triple: it says nothing of a product', () => {
    const row = (subject: string, predicate: string, object: string) => ({
      line: 1,
      subject,
      predicate,
      object,
      source: 's',
      licence: 'CC0-1.0',
    })
    const { graph } = joinTriples([row('洗衣液二', 'P366', '减塑'), row('减塑', 'P1269', 'less-plastic')])
    const topic = { title: '减塑的一年', summary: '' }
    expect(matchTopic(graph, topic, [bare])).toEqual([])
    const [found] = matchTopic(
      joinTriples([row('露营经济', 'P1269', '少扔一点')]).graph,
      { title: '露营经济', summary: '' },
      [liquid, bare],
    )
    expect(found?.productId).toBe('洗衣液')
    // The step that rests on it names where it is from.
    expect(found?.fits[0]?.path.some(({ source }) => source === 's')).toBe(true)
  })

  it('do not meet where the topic is about something else', () => {
    expect(matchTopic(GRAPH, { title: '马拉松报名开始', summary: '' }, [liquid, lamp])).toEqual([])
    expect(matchTopic(GRAPH, { title: '今天', summary: '' }, [liquid, lamp])).toEqual([])
  })
})
