/**
 * Text to speech that knows how things are read: numbers, prices, dates and names in Chinese and English, many-sound
 * characters, voice styles, sound post-processing, word timing. Speech itself comes through the seam `SpeechEngine`.
 * @module
 */
export { languageOf, readText } from './reading/read-text.ts'
export type { Phrase, PhraseEnd, Reading, Syllable, Token } from './reading/types.ts'
