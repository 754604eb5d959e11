/** What is needed of a voice of the browser. */
export interface BrowserVoice {
  readonly name: string
  /** BCP 47, sometimes with an underscore: `zh-CN`, `en_US`. */
  readonly lang: string
  /** Spoken on this device, without sending the words anywhere. */
  readonly localService: boolean
  readonly default: boolean
}

const REGIONS: Readonly<Record<'zh' | 'en', readonly string[]>> = { zh: ['cn', 'hans', 'sg'], en: ['gb', 'us'] }
/** Languages that are written alike and spoken otherwise. */
const OTHER_TONGUE = /^(yue|zh[-_](hk|yue))/i

/**
 * The voice of the browser that fits a language best: one of this device before one in the network, the usual region before
 * another, the system's own choice before the rest.
 * @returns undefined when the browser has none for the language
 * @example chooseVoice(speechSynthesis.getVoices(), 'zh')?.name // 'Tingting'
 */
export function chooseVoice<V extends BrowserVoice>(voices: readonly V[], lang: 'zh' | 'en'): V | undefined {
  const score = (voice: V): number => {
    const tag = voice.lang.toLowerCase().replaceAll('_', '-')
    if (OTHER_TONGUE.test(tag) || (tag !== lang && !tag.startsWith(`${lang}-`) && !(lang === 'zh' && tag === 'cmn')))
      return -1
    const region = REGIONS[lang].findIndex((part) => tag.split('-').includes(part))
    return (voice.localService ? 100 : 0) + (region < 0 ? 0 : 20 - region) + (voice.default ? 5 : 0)
  }
  let best: V | undefined
  for (const voice of voices) if (score(voice) >= 0 && (!best || score(voice) > score(best))) best = voice
  return best
}
