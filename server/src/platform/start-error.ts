import type { LocalizedText } from '@qianmian/kernel'

/** Why the server cannot start, as a sentence for the person at the terminal; no stack is printed with it. */
export class StartError extends Error {
  constructor(sentence: LocalizedText) {
    super([sentence.zh, sentence.en].filter(Boolean).join(' '))
    this.name = 'StartError'
  }
}
