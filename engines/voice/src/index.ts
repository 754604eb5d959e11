/**
 * Text to speech that knows how things are read: numbers, prices, dates and names in Chinese and English, many-sound
 * characters, voice styles, sound post-processing, word timing. Speech itself comes through the seam `SpeechEngine`.
 * @module
 */
export { languageOf, readText } from './reading/read-text.ts'
export type { Phrase, PhraseEnd, Reading, Syllable, Token } from './reading/types.ts'
export { gainTo, master, masterPiece, SPEECH_CEILING_DB, SPEECH_LUFS, shape } from './sound/finish.ts'
export { truePeakDb } from './sound/limiter.ts'
export { loudness } from './sound/loudness.ts'
export { medianPitch, type PitchTrack, pitchQuantile, pitchTrack } from './sound/pitch.ts'
export { resample } from './sound/resample.ts'
export { type DecodedWav, decodeWav, encodeWav, type WavChunk } from './sound/wav.ts'
export { alignWords } from './speech/align-words.ts'
export { type EspeakEvent, espeakTimes } from './speech/espeak-events.ts'
export { type EspeakOrder, espeakOrder, espeakPinyin } from './speech/espeak-markup.ts'
export { type OpenAiSpeech, openAiRequest, type SpeechRequest } from './speech/openai-request.ts'
export {
  planSpeech,
  restOf,
  type SpeechLoad,
  type SpokenPhrase,
  type SpokenToken,
  syllableCount,
} from './speech/plan-speech.ts'
export { type SherpaArguments, type SherpaFolder, sherpaArguments } from './speech/sherpa-command.ts'
export * from './speech/speak.ts'
export type * from './speech/speech-engine.ts'
export { spokenText } from './speech/spoken-text.ts'
export { chooseStyle, type StyleWish, styleById } from './styles/choose-style.ts'
export { STYLE_OF_CATEGORY, VOICE_STYLES, type VoiceStyleId } from './styles/styles.data.ts'
export type { VoiceStyle } from './styles/voice-style.ts'
