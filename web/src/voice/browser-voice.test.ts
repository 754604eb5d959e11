import { describe, expect, it } from 'vitest'
import { chooseVoice } from './browser-voice.ts'

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
})

describe('the voice of the browser', () => {
  const voices = [
    voice('Daniel', 'en_GB'),
    voice('Sinji', 'zh-HK'),
    voice('Google 普通话', 'zh-CN', false),
    voice('Tingting', 'zh-CN'),
    voice('Samantha', 'en-US', true, true),
  ]

  it('reads Mandarin with a voice of the device, and never with a Cantonese one', () => {
    expect(chooseVoice(voices, 'zh')?.name).toBe('Tingting')
    expect(chooseVoice([voice('Sinji', 'zh-HK')], 'zh')).toBeUndefined()
  })

  it('takes a voice in the network when the device has none', () => {
    expect(chooseVoice([voice('Google 普通话', 'zh-CN', false)], 'zh')?.name).toBe('Google 普通话')
  })

  it("takes the system's own choice among those of one kind", () => {
    expect(chooseVoice(voices, 'en')?.name).toBe('Samantha')
  })

  it('has none for a language that nobody speaks', () => {
    expect(chooseVoice([voice('Amélie', 'fr-FR')], 'en')).toBeUndefined()
  })
})
