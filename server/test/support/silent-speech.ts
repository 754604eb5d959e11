import type { SpeechEngine } from '@qianmian/voice'

/** A voice that has nothing to say: tests that listen bring one of their own. */
export const silentSpeech: SpeechEngine = {
  abilities: { id: 'silent', langs: ['zh', 'en'], timing: 'none', kind: 'formant' },
  speak: async () => ({ ok: false, error: { kind: 'unavailable', detail: 'no voice in this test' } }),
  warmUp: async () => undefined,
  close: async () => undefined,
}
