import type { LocalizedText } from '@qianmian/kernel'

/**
 * How a recording says that it was synthesised: GB 45438-2025, 5.3, read in quotations only. Spoken words with an AI element
 * and a making element, at an ordinary speed of 120 to 160 characters a minute, or the rhythm short long, short short (AI in
 * Morse), at the start, the middle or the end. A picture of a film says it in words, so a film may do without.
 */
export const AUDIBLE_RULE = {
  words: {
    zh: '本段语音由人工智能合成。',
    en: 'This voice is AI-generated.',
  },
  /** Of the Chinese words. English has no figure in the standard; its words are spoken at the pace of the style, a little slower. */
  charactersPerMinute: { least: 120, most: 160 },
  /** Silence between the notice and what it is about, in milliseconds. */
  restMs: 500,
  rhythm: {
    /** Milliseconds of sound, and of silence where negative. */
    beats: [120, -120, 360, -360, 120, -120, 120],
    hz: 880,
  },
} as const satisfies {
  readonly words: Readonly<Record<'zh' | 'en', string>>
  readonly charactersPerMinute: { readonly least: number; readonly most: number }
  readonly restMs: number
  readonly rhythm: { readonly beats: readonly number[]; readonly hz: number }
}

/** What a person is told when a recording goes out without its notice. */
export const AUDIBLE_MISSING: LocalizedText = {
  zh: '这段声音里没有听得见的 AI 提示，不能导出。请重新生成。',
  en: 'This recording has no AI notice that can be heard, so it may not leave. Generate it again.',
}
