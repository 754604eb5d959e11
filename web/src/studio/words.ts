import { EN } from './words/en.ts'
import { ZH } from './words/zh.ts'

/** Words of the studio. Chinese first; English is written anew. */
export const WORDS = { zh: ZH, en: EN } as const

export type StudioLang = keyof typeof WORDS
export type { Words } from './words/zh.ts'
