import { type ConnectionWords, EN_CONNECTIONS, ZH_CONNECTIONS } from './words/connections.ts'
import { EN } from './words/en.ts'
import { EN_BANK } from './words/en-bank.ts'
import { EN_MEDIA } from './words/en-media.ts'
import { EN_MORE } from './words/en-more.ts'
import { EN_OCCASIONS } from './words/en-occasions.ts'
import { EN_ORDERS } from './words/en-orders.ts'
import { EN_VOICE } from './words/en-voice.ts'
import { EN_LEARN, type LearnWords, ZH_LEARN } from './words/learn.ts'
import { EN_REMIXES, type RemixStudioWords, ZH_REMIXES } from './words/remixes.ts'
import { EN_TEXTS, type TextWords, ZH_TEXTS } from './words/texts.ts'
import { ZH } from './words/zh.ts'
import { ZH_BANK } from './words/zh-bank.ts'
import { type MediaWords, ZH_MEDIA } from './words/zh-media.ts'
import { ZH_MORE } from './words/zh-more.ts'
import { type OccasionWords, ZH_OCCASIONS } from './words/zh-occasions.ts'
import { type OrderWords, ZH_ORDERS } from './words/zh-orders.ts'
import { ZH_VOICE } from './words/zh-voice.ts'

/** Words of the studio. Chinese first; English is written anew. */
export const WORDS = {
  zh: {
    ...ZH,
    ...ZH_MORE,
    ...ZH_BANK,
    ...ZH_VOICE,
    ...ZH_OCCASIONS,
    ...ZH_TEXTS,
    ...ZH_MEDIA,
    rx: ZH_REMIXES,
    cn: ZH_CONNECTIONS,
    ln: ZH_LEARN,
    od: ZH_ORDERS,
  },
  en: {
    ...EN,
    ...EN_MORE,
    ...EN_BANK,
    ...EN_VOICE,
    ...EN_OCCASIONS,
    ...EN_TEXTS,
    ...EN_MEDIA,
    rx: EN_REMIXES,
    cn: EN_CONNECTIONS,
    ln: EN_LEARN,
    od: EN_ORDERS,
  },
} as const

export type StudioLang = keyof typeof WORDS
export type Words = typeof ZH &
  typeof ZH_MORE &
  typeof ZH_BANK &
  typeof ZH_VOICE &
  OccasionWords &
  TextWords & {
    readonly md: MediaWords
    readonly cn: ConnectionWords
    readonly rx: RemixStudioWords
    readonly ln: LearnWords
    readonly od: OrderWords
  }
