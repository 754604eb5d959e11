import type { LocalizedText } from '@qianmian/kernel'
import type { GreenLevel } from './green-level.ts'

/**
 * Lines that stand in the conversation about carbon, plastic and water. The lead names what people speak of and says nothing
 * of the product; behind the colon stands one fact with its figure, and nothing follows from it.
 */
export interface GreenLead {
  readonly attributes: readonly string[]
  readonly level: Exclude<GreenLevel, 'none'>
  readonly leads: readonly LocalizedText[]
}

const t = (zh: string, en: string): LocalizedText => ({ zh, en })

export const GREEN_LEADS: readonly GreenLead[] = [
  {
    attributes: ['dose', 'custom:pumps', 'custom:sprays'],
    level: 'manner',
    leads: [
      t('大家都在算碳的账，先算自己一次倒多少', 'While everyone counts carbon, start with what one wash takes'),
      t('说碳太远，说一次用量就近了', 'Carbon is far off; one dose is close at hand'),
      t('少浪费这件事，从量杯开始', 'Wasting less begins at the measuring cup'),
    ],
  },
  {
    attributes: ['washes'],
    level: 'manner',
    leads: [
      t(
        '聊碳的人也要洗衣服，先看一瓶能洗几回',
        'People who talk about carbon still do laundry: how far one bottle goes',
      ),
      t('买一次能用多久，也是一笔账', 'How long one purchase lasts is part of the sum'),
      t('话题很大，账可以从一瓶算起', 'The subject is large; the sum can begin with one bottle'),
    ],
  },
  {
    attributes: ['refill'],
    level: 'manner',
    leads: [
      t('都在谈碳，手边能做的一件是留着原来的瓶子', 'In all the talk of carbon, one thing is at hand: keep the bottle'),
      t('少一个新瓶子，从补充开始', 'One new bottle less begins with a refill'),
      t('瓶子还好用的时候', 'While the bottle still does its work'),
    ],
  },
  {
    attributes: ['custom:rinse', 'custom:residue'],
    level: 'manner',
    leads: [
      t('说到省水，先看冲洗', 'On saving water, look at the rinse first'),
      t('一桶水能做的事', 'What one bucket does'),
      t('节水的话题里，说得清的一条', 'In the talk of water, the one thing that is clear'),
    ],
  },
  {
    attributes: ['recycledShare'],
    level: 'attribute',
    leads: [
      t('谈到塑料，只说说得清的这一处', 'On plastic, only the part that can be told for certain'),
      t('大家关心塑料往哪去，也可以问它从哪来', 'People ask where plastic goes; one can also ask where it came from'),
      t('碳的话题里，瓶子占一页', 'In the talk of carbon, the bottle has its page'),
    ],
  },
  {
    attributes: ['plantBasedShare'],
    level: 'attribute',
    leads: [
      t(
        '原料从哪来，是碳的话题里常问的一句',
        'Where the ingredients come from is often asked when carbon is the subject',
      ),
      t('大家看成分表的时候', 'When people read the list of ingredients'),
      t('问来源的人多了，答一个数', 'More people ask for the source; here is a figure'),
    ],
  },
  {
    attributes: ['biodegradability'],
    level: 'attribute',
    leads: [
      t('水流走以后的事，有一项测过', 'What happens after the water is gone: one thing was measured'),
      t('谈环境的时候，先给测试结果', 'When the environment is the subject, the test result first'),
      t('下水道那一头，有报告的一条', 'At the other end of the drain, one figure with a report'),
    ],
  },
]
