import { type BringWords, EN_BRING, ZH_BRING } from './words/bring.ts'
import { type ConnectionWords, EN_CONNECTIONS, ZH_CONNECTIONS } from './words/connections.ts'
import { EN } from './words/en.ts'
import { EN_BANK } from './words/en-bank.ts'
import { EN_MEDIA } from './words/en-media.ts'
import { EN_MORE } from './words/en-more.ts'
import { EN_OCCASIONS } from './words/en-occasions.ts'
import { EN_ORDERS } from './words/en-orders.ts'
import { EN_ROUTES } from './words/en-routes.ts'
import { EN_SUPPLY } from './words/en-supply.ts'
import { EN_SUPPLY_INPUTS } from './words/en-supply-inputs.ts'
import { EN_VOICE } from './words/en-voice.ts'
import { EN_LEARN, type LearnWords, ZH_LEARN } from './words/learn.ts'
import { EN_MEDUSA, type MedusaWords, ZH_MEDUSA } from './words/medusa.ts'
import { EN_REMIXES, type RemixStudioWords, ZH_REMIXES } from './words/remixes.ts'
import { EN_SUPPLY_BUILD, type SupplyBuildWords, ZH_SUPPLY_BUILD } from './words/supply-build.ts'
import { EN_TEXTS, type TextWords, ZH_TEXTS } from './words/texts.ts'
import { ZH } from './words/zh.ts'
import { ZH_BANK } from './words/zh-bank.ts'
import { type MediaWords, ZH_MEDIA } from './words/zh-media.ts'
import { ZH_MORE } from './words/zh-more.ts'
import { type OccasionWords, ZH_OCCASIONS } from './words/zh-occasions.ts'
import { type OrderWords, ZH_ORDERS } from './words/zh-orders.ts'
import { type RouteWords, ZH_ROUTES } from './words/zh-routes.ts'
import { type SupplyWords, ZH_SUPPLY } from './words/zh-supply.ts'
import { type SupplyInputWords, ZH_SUPPLY_INPUTS } from './words/zh-supply-inputs.ts'
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
    br: ZH_BRING,
    cn: ZH_CONNECTIONS,
    mu: ZH_MEDUSA,
    ln: ZH_LEARN,
    od: ZH_ORDERS,
    sb: ZH_SUPPLY_BUILD,
    sp: ZH_SUPPLY,
    si: ZH_SUPPLY_INPUTS,
    rt: ZH_ROUTES,
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
    br: EN_BRING,
    cn: EN_CONNECTIONS,
    mu: EN_MEDUSA,
    ln: EN_LEARN,
    od: EN_ORDERS,
    sb: EN_SUPPLY_BUILD,
    sp: EN_SUPPLY,
    si: EN_SUPPLY_INPUTS,
    rt: EN_ROUTES,
  },
} as const

export type StudioLang = keyof typeof WORDS
export type Words = typeof ZH &
  typeof ZH_MORE &
  typeof ZH_BANK &
  typeof ZH_VOICE &
  OccasionWords &
  TextWords & {
    readonly mu: MedusaWords
    readonly md: MediaWords
    readonly br: BringWords
    readonly cn: ConnectionWords
    readonly rx: RemixStudioWords
    readonly ln: LearnWords
    readonly od: OrderWords
    readonly sb: SupplyBuildWords
    readonly sp: SupplyWords
    readonly si: SupplyInputWords
    readonly rt: RouteWords
  }
