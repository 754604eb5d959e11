import type { ChannelLimits } from './types.ts'

const characters = (max: number) => ({ max, count: 'characters' as const })
const gbkBytes = (max: number) => ({ max, count: 'gbk-bytes' as const })

/** Limits of the channels. `confirmed: false` marks a cautious setting of the house where no rule text was read. */
export const CHANNELS: readonly ChannelLimits[] = [
  {
    id: 'shop',
    name: { zh: '自己的店', en: 'Own shop' },
    // Latin letters are half as wide as Chinese ones: a name like "MacBook Pro 14 Inch" fits where 30 Hanzi do.
    title: { zh: gbkBytes(60), en: characters(80) },
    source: 'House rule: fits two lines on a 390 px screen',
    date: '2026-11-24',
    confirmed: true,
  },
  {
    id: 'taobao',
    name: { zh: '淘宝', en: 'Taobao' },
    title: { zh: gbkBytes(60), en: gbkBytes(60) },
    source: 'Taobao item title: 30 Chinese characters or 60 bytes (157231.com summary)',
    date: '2026-11-23',
    confirmed: true,
  },
  {
    id: 'jd',
    name: { zh: '京东', en: 'JD' },
    title: { zh: gbkBytes(60), en: gbkBytes(60) },
    source: 'House setting as strict as Taobao; the rule text was not read',
    date: '2026-11-24',
    confirmed: false,
  },
  {
    id: 'douyin',
    name: { zh: '抖音', en: 'Douyin' },
    title: { zh: gbkBytes(60), en: gbkBytes(60) },
    source: 'House setting as strict as Taobao; the rule text was not read',
    date: '2026-11-24',
    confirmed: false,
  },
  {
    id: 'xiaohongshu',
    name: { zh: '小红书', en: 'Xiaohongshu' },
    title: { zh: characters(20), en: characters(20) },
    description: characters(1000),
    source: 'Note title 20 characters, note text 1,000; the rule text was not read',
    date: '2026-11-24',
    confirmed: false,
  },
  {
    id: 'amazon',
    name: { zh: '亚马逊', en: 'Amazon' },
    title: { zh: characters(200), en: characters(200) },
    description: characters(2000),
    forbiddenInTitle: '!$?_{}^¬¦',
    source: 'sellercentral-europe.amazon.com/help/hub/reference/external/201100890, Product title requirements',
    date: '2026-11-24',
    confirmed: true,
  },
  {
    id: 'google',
    name: { zh: '谷歌购物', en: 'Google Shopping' },
    title: { zh: characters(150), en: characters(150) },
    description: characters(5000),
    source: 'support.google.com/merchants/answer/7052112, Product data specification',
    date: '2026-11-24',
    confirmed: true,
  },
]

const BY_ID = new Map(CHANNELS.map((row) => [row.id, row]))

/** The limits of a channel; an unknown id gets those of the own shop. @example channel('taobao').title.zh.max // 60 */
export function channel(id: string): ChannelLimits {
  return BY_ID.get(id) ?? CHANNELS[0]!
}
