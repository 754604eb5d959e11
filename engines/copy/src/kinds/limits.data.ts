import type { Lang, LocalizedText } from '@qianmian/kernel'
import type { TextLimit } from '../types.ts'
import type { PieceKind } from './types.ts'

/** What one channel accepts for the fields of one kind. */
export interface PieceLimits {
  readonly kind: PieceKind
  readonly channel: string
  readonly name: LocalizedText
  readonly fields: Readonly<Record<string, Readonly<Record<Lang, TextLimit>>>>
  readonly source: string
  readonly date: string
  /** False for a cautious setting of the house where no rule text was read. */
  readonly confirmed: boolean
}

const characters = (zh: number, en: number): Readonly<Record<Lang, TextLimit>> => ({
  zh: { max: zh, count: 'characters' },
  en: { max: en, count: 'characters' },
})

const POSTER = {
  kicker: characters(12, 28),
  headline: characters(16, 40),
  subline: characters(32, 76),
  figure: characters(14, 22),
  figureLabel: characters(16, 40),
  price: characters(14, 22),
  callToAction: characters(10, 24),
}

/** Limits of the kinds by channel. The first row of a kind is the house's own and serves every channel without one. */
export const PIECE_LIMITS: readonly PieceLimits[] = [
  {
    kind: 'push',
    channel: 'shop',
    name: { zh: '手机通知', en: 'Phone notification' },
    fields: { title: characters(18, 40), body: characters(48, 110) },
    source: 'House rule: what a locked screen shows without opening the notification',
    date: '2026-11-26',
    confirmed: false,
  },
  {
    kind: 'sms',
    channel: 'shop',
    name: { zh: '短信', en: 'SMS' },
    // With the signature; a message of the house stays in one segment, see SMS_SEGMENTS.
    fields: { whole: characters(70, 160) },
    source:
      'help.aliyun.com document 44335: signature counts, 70 characters in one part, 67 a part beyond it, 500 in all',
    date: '2026-11-23',
    confirmed: true,
  },
  {
    kind: 'short-description',
    channel: 'shop',
    name: { zh: '自己的店', en: 'Own shop' },
    fields: { text: characters(60, 160) },
    source: 'House rule: fits under a product card on a 390 px screen',
    date: '2026-11-26',
    confirmed: true,
  },
  {
    kind: 'short-description',
    channel: 'google',
    name: { zh: '谷歌广告', en: 'Google Ads' },
    fields: { text: characters(45, 90) },
    source: 'developers.google.com performance-max/asset-requirements: description 90, a Chinese character counts two',
    date: '2026-11-23',
    confirmed: true,
  },
  {
    kind: 'short-description',
    channel: 'wechat',
    name: { zh: '公众号摘要', en: 'WeChat digest' },
    fields: { text: characters(54, 120) },
    source: 'developers.weixin.qq.com api_draft_add: digest up to 128, the first 54 are shown where there is none',
    date: '2026-11-23',
    confirmed: true,
  },
  {
    kind: 'poster-slots',
    channel: 'shop',
    name: { zh: '海报', en: 'Poster' },
    fields: POSTER,
    source: 'House rule: sizes at which the poster templates stay legible on a phone',
    date: '2026-11-26',
    confirmed: true,
  },
]

/** Characters of an SMS: in one message, and in each of several (GSM 03.38 seven-bit, and UCS-2). Source: 3GPP TS 23.040. */
export const SMS_SEGMENTS = {
  gsm7: { single: 160, part: 153 },
  ucs2: { single: 70, part: 67 },
} as const

/** Characters of the seven-bit alphabet, and those that take two places in it. Source: GSM 03.38. */
export const GSM7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
export const GSM7_EXTENDED = '^{}\\[~]|€'
