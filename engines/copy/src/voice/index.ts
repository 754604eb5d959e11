export { editVoice } from './edit-voice.ts'
export { ENOUGH_SAMPLES, type LearnOptions, learnVoice } from './learn-voice.ts'
export { voiceDistance } from './voice-distance.ts'
export * from './voice-types.ts'

import { featuresOf, featureVector, scaled } from './features.ts'
import { gramsOf } from './gram-model.ts'
import { maskText } from './mask-text.ts'
import { contentWords } from './preferred-words.ts'
import { readStyle } from './read-style.ts'

/** What the script that measures norms needs (`bench/voice-norms.ts`). */
export const voiceParts = { maskText, readStyle, featureVector, featuresOf, scaled, gramsOf, contentWords }
