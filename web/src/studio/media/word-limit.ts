/** Characters at which the layouts stay legible on a phone: the same house rule by which poster words are written. */
export const WORD_LIMITS = {
  headline: { zh: 16, en: 40 },
  subline: { zh: 32, en: 76 },
} as const satisfies Record<string, Record<'zh' | 'en', number>>

/** Characters as a person counts them: an emoji or an accented letter is one. */
export const countCharacters = (text: string): number => [...new Intl.Segmenter().segment(text.trim())].length
