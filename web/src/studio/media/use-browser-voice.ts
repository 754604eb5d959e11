import { useEffect, useState } from 'react'
import { chooseVoice } from '../../voice/browser-voice.ts'

/** The voice of the browser for a language: what it is called, whether it speaks, and how to make it. */
export interface BrowserVoicePlayer {
  /** Name of the voice; undefined when the browser has none for the language. */
  readonly name?: string
  readonly isSpeaking: boolean
  /** Index of the character that is being said; -1 while nothing is. */
  readonly at: number
  speak(text: string): void
  stop(): void
}

/** Speaks with `speechSynthesis`, the platform's own voices. It stops when the page goes away. */
export function useBrowserVoice(lang: 'zh' | 'en'): BrowserVoicePlayer {
  const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => synthesis?.getVoices() ?? [])
  const [at, setAt] = useState(-1)
  const [isSpeaking, setIsSpeaking] = useState(false)
  useEffect(() => {
    if (!synthesis) return
    // Browsers find their voices a moment after the page has begun.
    const look = () => setVoices(synthesis.getVoices())
    look()
    synthesis.addEventListener?.('voiceschanged', look)
    return () => {
      synthesis.removeEventListener?.('voiceschanged', look)
      synthesis.cancel()
    }
  }, [synthesis])
  const voice = chooseVoice(voices, lang)
  const end = () => {
    setIsSpeaking(false)
    setAt(-1)
  }
  return {
    ...(voice && { name: voice.name }),
    isSpeaking,
    at,
    speak(text) {
      if (!synthesis || !voice) return
      synthesis.cancel()
      const said = new SpeechSynthesisUtterance(text)
      said.voice = voice
      said.lang = voice.lang
      said.addEventListener('boundary', (event) => setAt(event.charIndex))
      said.addEventListener('end', end)
      said.addEventListener('error', end)
      setIsSpeaking(true)
      synthesis.speak(said)
    },
    stop() {
      synthesis?.cancel()
      end()
    },
  }
}
