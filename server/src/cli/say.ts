import { dirname } from 'node:path'
import { aiLabel } from '@qianmian/compliance'
import { hash32, type Lang, type LocalizedText } from '@qianmian/kernel'
import { languageOf, type SpeechEngine, styleById, VOICE_STYLES } from '@qianmian/voice'
import { finishSpeech, planNoticedSpeech } from '../compute/finish-speech.ts'
import { sealFile } from '../compute/seal-file.ts'
import { ERRORS, isStorageFull } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { speakPhrases } from '../platform/speech/speak-phrases.ts'
import { writeWhole } from '../platform/whole-files.ts'
import { releaseFile } from '../provenance/release-file.ts'

export interface SayOptions {
  readonly engine: SpeechEngine
  readonly style: string
  readonly lang?: Lang
  readonly outFile: string
  /** Signs the file; without it it carries its label alone. */
  readonly key?: SigningKey
  readonly print: (line: string) => void
}

const MOST_CHARS = 5000

/** What a listener is told of the voice: a formant voice is not sold as a person. */
const KIND: Readonly<Record<SpeechEngine['abilities']['kind'], LocalizedText>> = {
  formant: { zh: '共振峰合成音', en: 'formant voice' },
  neural: { zh: '神经网络合成音', en: 'neural voice' },
  provider: { zh: '外部服务合成音', en: 'voice of a provider' },
}

/**
 * Speaks a text into a WAV file.
 * @returns the exit code: 0 written, 64 a wrong option, 65 nothing to say, 69 no voice, 70 no label, 73 no such folder, 74 a full disk
 */
export async function say(text: string, options: SayOptions): Promise<number> {
  const { engine, lang, outFile, key, print } = options
  const style = styleById(options.style)
  if (!style) {
    const known = VOICE_STYLES.map(({ id, name }) => `${id} ${name.zh}`).join('，')
    print(
      `没有这种声音：${options.style}。有：${known}。\nNo such style: ${options.style}. --style ${VOICE_STYLES.map(({ id }) => id).join(', ')}`,
    )
    return 64
  }
  if (text.length > MOST_CHARS) {
    print(`一次最多 ${MOST_CHARS} 字。At most ${MOST_CHARS} characters at once.`)
    return 64
  }
  const order = { text, lang: lang ?? languageOf(text), style }
  const { notice, body } = await planNoticedSpeech(order)
  if (body.phrases.length === 0) {
    print('没有可以念的字。There is nothing to say.')
    return 65
  }
  const said = await speakPhrases(engine, notice.phrases, notice.style)
  const spoken = said.ok ? await speakPhrases(engine, body.phrases, body.style) : said
  if (!said.ok || !spoken.ok) {
    const detail = said.ok ? (spoken.ok ? '' : spoken.error.detail) : said.error.detail
    print(`说不了：${detail}\nCannot speak: ${detail}`)
    return 69
  }
  const speech = await finishSpeech({ ...order, notice: said.value, body: spoken.value })
  const { hidden } = aiLabel('audio', 'CN', 'embedded', {
    producer: 'QIANMIAN',
    produceId: `say-${hash32(text)}`,
    audible: 'spoken',
  })
  const sealed = await sealFile({
    bytes: speech.bytes,
    mime: 'audio/wav',
    label: hidden,
    title: text.slice(0, 60),
    key,
  })
  const out = sealed.ok ? releaseFile({ bytes: sealed.value, mime: 'audio/wav', isGenerated: true }) : sealed
  if (!out.ok) {
    print(`${out.error.message.zh}\n${out.error.message.en}`)
    return 70
  }
  const { bytes } = out.value
  try {
    await writeWhole([{ path: outFile, bytes }])
  } catch (error) {
    if (isStorageFull(error)) {
      print(`${ERRORS['storage-full'].zh} ${ERRORS['storage-full'].en}`)
      return 74
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    print(`没有这个文件夹：${dirname(outFile)}。No such folder: ${dirname(outFile)}.`)
    return 73
  }
  const seconds = (speech.durationMs / 1000).toFixed(1)
  const kind = KIND[engine.abilities.kind]
  print(`${outFile}：${seconds} 秒，${style.name.zh}，${kind.zh}；开头念出 AI 提示，文件里有标识`)
  print(
    `${outFile}: ${seconds} s, ${style.name.en}, ${kind.en}; it begins with the AI notice, and the file carries its label`,
  )
  return 0
}
