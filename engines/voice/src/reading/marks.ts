import type { PhraseEnd, ReadingRule } from './types.ts'

const REST: Readonly<Record<string, PhraseEnd>> = {
  '，': 'comma',
  ',': 'comma',
  '；': 'comma',
  ';': 'comma',
  '、': 'list',
  '：': 'colon',
  ':': 'colon',
  '。': 'stop',
  '.': 'stop',
  '！': 'exclaim',
  '!': 'exclaim',
  '？': 'question',
  '?': 'question',
  '…': 'comma',
  '—': 'comma',
  '–': 'comma',
  '（': 'soft',
  '）': 'soft',
  '(': 'soft',
  ')': 'soft',
  '【': 'soft',
  '】': 'comma',
  '「': 'soft',
  '」': 'soft',
  '『': 'soft',
  '』': 'soft',
  '[': 'soft',
  ']': 'soft',
  '{': 'soft',
  '}': 'soft',
  '|': 'comma',
  '｜': 'comma',
  '/': 'soft',
  '／': 'soft',
  '•': 'list',
  '\n': 'paragraph',
  '《': 'none',
  '》': 'soft',
  '“': 'none',
  '”': 'soft',
  '"': 'none',
  '·': 'none',
  '~': 'soft',
  '～': 'soft',
  '-': 'none',
}

/** Punctuation of both languages, pictures, and whatever has no sound. */
export const MARK_RULES: readonly ReadingRule[] = [
  { at: /\r?\n\s*/y, say: () => [{ rest: 'paragraph' }] },
  // A flag, a family, a skin tone: one picture of several code points
  {
    at: /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|\u200d)+/uy,
    say: () => [{ rest: 'soft' }],
  },
  { at: /[!?！？]{1,8}/y, say: ([marks = '']) => [{ rest: /[?？]/.test(marks) ? 'question' : 'exclaim' }] },
  { at: /[.。]{2,}|…+|—{2,}|-{2,}/y, say: () => [{ rest: 'comma' }] },
  {
    at: /[，,；;、：:。.—–（）()【】「」『』[\]{}|｜/／•《》“”"·~～-]/y,
    say: ([mark = '']) => {
      const rest = REST[mark]
      return rest === undefined || rest === 'none' ? [{}] : [{ rest }]
    },
  },
]
