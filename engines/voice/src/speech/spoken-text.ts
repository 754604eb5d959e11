import type { SpokenPhrase } from './plan-speech.ts'

const MARKS = {
  zh: {
    none: '。',
    soft: '，',
    list: '、',
    comma: '，',
    colon: '：',
    stop: '。',
    question: '？',
    exclaim: '！',
    paragraph: '。',
  },
  en: {
    none: '.',
    soft: ',',
    list: ',',
    comma: ',',
    colon: ':',
    stop: '.',
    question: '?',
    exclaim: '!',
    paragraph: '.',
  },
} as const

/**
 * A phrase as words that any voice reads rightly: figures are written out, letters stand apart. For voices that read text.
 * @example spokenText(planSpeech(readText('到手价¥199！'))[0]) // '到手价一百九十九元！'
 */
export function spokenText({ tokens, lang, end }: SpokenPhrase): string {
  let out = ''
  for (const { spoken } of tokens) {
    const needsBlank = out !== '' && (/[A-Za-z]$/.test(out) || lang === 'en') && /^[A-Za-z\p{Script=Han}]/u.test(spoken)
    out += (needsBlank && (lang === 'en' || /^[A-Za-z]/.test(spoken)) ? ' ' : '') + spoken
  }
  return out + MARKS[lang][end]
}
